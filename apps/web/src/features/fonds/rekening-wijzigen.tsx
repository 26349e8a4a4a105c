import {
  judgeRekening,
  proposeRekening,
  type Uitvoering,
  type UitvoeringRegel,
} from '@naast/contract/uitvoering';
import { useState } from 'react';
import { call } from '#web/lib/call.ts';
import { showDatum } from '#web/lib/datum.ts';
import { Button } from '#web/ui/button.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { Dialog } from '#web/ui/dialog.tsx';
import { Form } from '#web/ui/form.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { TextAreaField } from '#web/ui/text-area-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { useNaUitvoering } from './use-na-uitvoering.ts';

interface Props {
  aanvraagId: string;
  regel: UitvoeringRegel;
  mag: Uitvoering['mag'];
}

const groepen = (iban: string): string => iban.replace(/(.{4})(?=.)/g, '$1 ');

/** The account of one line: where the money goes, and another one that waits for a second pair of eyes. */
export function Rekening({ aanvraagId, regel, mag }: Props) {
  const [open, setOpen] = useState(false);
  const { rekening, wijziging, openCent } = regel;
  return (
    <div className="stapel stapel--dicht">
      {rekening && (
        <p className="klein">
          Rekening: {groepen(rekening.iban)}, {rekening.houder}
          {rekening.kenmerk && ` · kenmerk ${rekening.kenmerk}`}
        </p>
      )}
      {wijziging && (
        <Notice soort="let-op" titel="Een andere rekening wacht op controle">
          <p>
            {groepen(wijziging.iban)}, {wijziging.houder}
            <span className="naast-plan__onder">
              {wijziging.reden} ({wijziging.door}, {showDatum(wijziging.op)})
            </span>
          </p>
          {mag.betalen && !wijziging.isMijn && <Oordeel aanvraagId={aanvraagId} wijzigingId={wijziging.id} />}
        </Notice>
      )}
      {mag.regelen && !wijziging && openCent > 0 && (
        <div>
          <Button variant="tertiary" onClick={() => setOpen(true)}>
            {rekening ? 'Andere rekening opgeven' : 'Rekening opgeven'}
          </Button>
        </div>
      )}
      {open && (
        <Dialog titel="Rekening voor deze betaling" onClose={() => setOpen(false)}>
          <NieuweRekening aanvraagId={aanvraagId} regel={regel} onSluit={() => setOpen(false)} />
        </Dialog>
      )}
    </div>
  );
}

function NieuweRekening({
  aanvraagId,
  regel,
  onSluit,
}: {
  aanvraagId: string;
  regel: UitvoeringRegel;
  onSluit: () => void;
}) {
  const na = useNaUitvoering();
  const form = useContractForm(proposeRekening.schema.body, {
    defaultValues: {
      regelId: regel.regelId,
      iban: '',
      houder: regel.rekening?.houder ?? regel.ontvanger,
      kenmerk: '',
      reden: '',
    },
    submit: (body, { sleutel }) => call(proposeRekening, { params: { id: aanvraagId }, body, sleutel }),
    onSaved: () => {
      onSluit();
      na('De rekening wacht op controle door een betaler.');
    },
  });
  return (
    <Form form={form}>
      <TextField form={form} name="iban" label="IBAN" />
      <TextField form={form} name="houder" label="Naam van de rekeninghouder" />
      <TextField
        form={form}
        name="kenmerk"
        label="Betalingskenmerk"
        hint="Zoals het op de rekening staat. Mag leeg blijven."
      />
      <TextAreaField form={form} name="reden" label="Waarom deze rekening?" rows={2} />
      <div>
        <Button type="submit" bezig={form.formState.isSubmitting}>
          Vraag om controle
        </Button>
      </div>
    </Form>
  );
}

function Oordeel({ aanvraagId, wijzigingId }: { aanvraagId: string; wijzigingId: string }) {
  const na = useNaUitvoering();
  const form = useContractForm(judgeRekening.schema.body, {
    defaultValues: { akkoord: true, toelichting: '' },
    submit: (body, { sleutel }) =>
      call(judgeRekening, { params: { id: aanvraagId, wijzigingId }, body, sleutel }),
    onSaved: (_uitkomst, { akkoord }) =>
      na(akkoord ? 'De rekening is bevestigd.' : 'De rekening is afgewezen.'),
  });
  return (
    <Form form={form}>
      <TextAreaField
        form={form}
        name="toelichting"
        label="Hoe heb je dit gecontroleerd?"
        rows={2}
        hint="Bijvoorbeeld: gebeld, of de factuur gezien."
      />
      <div className="rij">
        <Button
          type="submit"
          bezig={form.formState.isSubmitting}
          onClick={() => form.setValue('akkoord', true)}
        >
          Rekening klopt
        </Button>
        <Button type="submit" variant="secondary" onClick={() => form.setValue('akkoord', false)}>
          Klopt niet
        </Button>
      </div>
    </Form>
  );
}
