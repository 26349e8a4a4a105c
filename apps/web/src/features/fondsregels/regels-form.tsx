import {
  type FondsRegels,
  type FondsRegelsInvoer,
  type FondsUitleg,
  fondsRegelsInvoer,
  getFondsRegels,
  setFondsRegels,
} from '@naast/contract/fonds-regels';
import { domeinen, domeinNamen, rechtsvormen, rechtsvormNamen } from '@naast/domain/fonds';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '#web/lib/call.ts';
import { keyOf } from '#web/lib/query.ts';
import { showToast } from '#web/lib/toast.ts';
import { Button } from '#web/ui/button.tsx';
import { CheckboxGroupField } from '#web/ui/checkbox-group-field.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { DateField } from '#web/ui/date-field.tsx';
import { Form } from '#web/ui/form.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { MoneyField } from '#web/ui/money-field.tsx';
import { NumberField } from '#web/ui/number-field.tsx';
import { RadioGroupField } from '#web/ui/radio-group-field.tsx';
import { TextAreaField } from '#web/ui/text-area-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { dagOver } from './dag-over.ts';
import { GetallenField, RegelsField } from './lijst-velden.tsx';
import { MandaatVelden } from './mandaat-velden.tsx';
import { VergelijkDialog } from './vergelijk-dialog.tsx';

const leeg: FondsRegelsInvoer = {
  geldigVanaf: '',
  rechtsvorm: 'college',
  grondslag: '',
  orgaan: '',
  adres: '',
  rechtbank: '',
  domeinen: [],
  gebied: [],
  maximumCent: null,
  streeftermijnDagen: 14,
  beslistermijnDagen: 56,
  herinnerDagen: [14, 3],
  toelichting: '',
  mandaatregels: [
    { wijze: 'commissie', totEnMetCent: null, quorum: 3, domeinen: [], streeftermijnDagen: null },
  ],
};

function beginWith(basis: FondsRegels | null): FondsRegelsInvoer {
  if (!basis) return { ...leeg, geldigVanaf: dagOver(0) };
  const { id: _id, nr: _nr, vastgesteldDoor: _door, vastgesteldOp: _op, mandaatregels, ...regels } = basis;
  return {
    ...regels,
    geldigVanaf: dagOver(0),
    toelichting: '',
    mandaatregels: mandaatregels.map(({ id: _regelId, ...regel }) => regel),
  };
}

/** New rules, begun from what holds now; nothing is set before the differences have been seen. */
export function RegelsForm({ data, onKlaar }: { data: FondsUitleg; onKlaar: () => void }) {
  const client = useQueryClient();
  const basis = data.straks ?? data.nu;
  const [bekijken, setBekijken] = useState<FondsRegelsInvoer>();
  const form = useContractForm(fondsRegelsInvoer, {
    defaultValues: beginWith(basis),
    submit: async (body, { sleutel }) => {
      if (!bekijken) {
        setBekijken(body);
        return { ok: true } as const;
      }
      return call(setFondsRegels, { params: { id: data.fonds.id }, versie: data.versie, body, sleutel });
    },
    onSaved: () => {
      if (!bekijken) return;
      void client.invalidateQueries({ queryKey: keyOf(getFondsRegels) });
      showToast('De nieuwe regels zijn vastgesteld.');
      onKlaar();
    },
    onRefused: () => {
      setBekijken(undefined);
      return false;
    },
  });
  return (
    <div className="vlak stapel">
      <Form form={form}>
        <DateField
          form={form}
          name="geldigVanaf"
          label="Vanaf welke dag?"
          hint="Aanvragen van daarvoor houden hun eigen regels."
        />
        <Heading level={3}>Wat voor fonds is het?</Heading>
        <RadioGroupField
          form={form}
          name="rechtsvorm"
          label="Rechtsvorm"
          keuzes={rechtsvormen.map((waarde) => ({
            waarde,
            naam: rechtsvormNamen[waarde],
            uitleg:
              waarde === 'college'
                ? 'Het gezin krijgt een besluit onder de Awb en kan bezwaar maken, daarna naar de rechter.'
                : 'Het gezin krijgt een beslissing van het bestuur en kan een klacht sturen.',
          }))}
        />
        <TextField
          form={form}
          name="grondslag"
          label="Juridische grondslag"
          hint="Bijvoorbeeld: de Verordening Perspectieffonds."
        />
        <TextField
          form={form}
          name="orgaan"
          label="Wie beslist in naam?"
          hint="Bijvoorbeeld: het college van burgemeester en wethouders."
        />
        <TextAreaField form={form} name="adres" label="Adres voor bezwaar of klacht" rows={3} />
        <TextField form={form} name="rechtbank" label="Rechtbank" optional />
        <Heading level={3}>Voor wie en waarvoor?</Heading>
        <CheckboxGroupField
          form={form}
          name="domeinen"
          label="Domeinen"
          keuzes={domeinen.map((waarde) => ({ waarde, naam: domeinNamen[waarde] }))}
        />
        <RegelsField form={form} name="gebied" label="Wijken" hint="Eén wijk per regel. Leeg is elke wijk." />
        <MoneyField
          form={form}
          name="maximumCent"
          label="Hoogste bedrag per gezin in twaalf maanden"
          hint="Een advies, nooit een automatisch nee. Mag leeg blijven."
        />
        <Heading level={3}>Wie beslist?</Heading>
        <MandaatVelden form={form} />
        <Heading level={3}>Hoe lang mag het duren?</Heading>
        <div className="naast-fondsregels-raster">
          <NumberField form={form} name="streeftermijnDagen" label="Streeftermijn in dagen" />
          <NumberField form={form} name="beslistermijnDagen" label="Wettelijke termijn in dagen" />
          <GetallenField
            form={form}
            name="herinnerDagen"
            label="Herinneren, dagen van tevoren"
            hint="Met een komma ertussen, zoals 14, 3."
          />
        </div>
        <TextAreaField
          form={form}
          name="toelichting"
          label="Waarom veranderen de regels?"
          rows={2}
          optional
        />
        <div className="rij">
          <Button type="submit" bezig={form.formState.isSubmitting}>
            Bekijk wat er verandert
          </Button>
          <Button variant="tertiary" onClick={onKlaar}>
            Niet doen
          </Button>
        </div>
      </Form>
      {bekijken && (
        <VergelijkDialog
          oud={basis}
          nieuw={bekijken}
          bezig={form.formState.isSubmitting}
          onVaststellen={() => void form.onSubmit()}
          onClose={() => setBekijken(undefined)}
        />
      )}
    </div>
  );
}
