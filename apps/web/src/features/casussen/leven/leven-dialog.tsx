import type { Casus } from '@naast/contract/casussen';
import {
  createLevensgebeurtenis,
  createLevensgebeurtenisBody,
  type VoorzienLid,
} from '@naast/contract/levensgebeurtenissen';
import { vrijeTekst } from '@naast/contract/veld';
import { type Levenssoort, levensNamen, levenssoorten } from '@naast/domain/casussen';
import * as z from 'zod/mini';
import { call } from '#web/lib/call.ts';
import { showToast } from '#web/lib/toast.ts';
import { Button } from '#web/ui/button.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { DateField } from '#web/ui/date-field.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { Form } from '#web/ui/form.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { TextAreaField } from '#web/ui/text-area-field.tsx';
import { useVerversCasus } from '../use-ververs-casus.ts';
import { Puntenkeuze, usePunten } from './puntenkeuze.tsx';

interface Props {
  casus: Casus;
  /** Seen coming; absent when it is written down by hand. */
  komt: VoorzienLid | undefined;
  onClose: () => void;
}

const kopForm = z.extend(z.pick(createLevensgebeurtenisBody, { soort: true, lidId: true, datum: true }), {
  toelichting: z.optional(vrijeTekst(1000)),
});

function useLevenForm({ casus, komt, onClose }: Props) {
  const ververs = useVerversCasus();
  const punten = usePunten();
  const form = useContractForm(kopForm, {
    defaultValues: {
      soort: komt?.soort,
      lidId: komt?.lid.id,
      datum: komt?.datum,
      toelichting: undefined,
    },
    submit: ({ toelichting = '', ...velden }, { sleutel }) =>
      call(createLevensgebeurtenis, {
        params: { id: casus.id },
        sleutel,
        body: { ...velden, toelichting, punten: punten.lees(velden.soort, velden.datum) },
      }),
    onSaved: ({ body }) => {
      if (body.punten.length > 0) showToast(`${body.punten.length} taken staan klaar op hun dag.`);
      void ververs();
      onClose();
    },
  });
  return { form, punten };
}

/** What changes, for whom, and what to arrange; each thing gets a day of its own. */
export function LevenDialog(props: Props) {
  const { form, punten } = useLevenForm(props);
  const soort = form.watch('soort') as Levenssoort | undefined;
  const datum = form.watch('datum') as string | undefined;
  const leden = props.casus.leden.map(({ id, naam }) => ({ waarde: id, naam }));
  return (
    <Dialog titel="Wat verandert er in het gezin?" onClose={props.onClose} breed>
      <Form form={form}>
        <SelectField
          form={form}
          name="soort"
          label="Wat is het?"
          keuzes={levenssoorten.map((waarde) => ({ waarde, naam: levensNamen[waarde] }))}
        />
        <SelectField
          form={form}
          name="lidId"
          label="Voor wie?"
          keuzes={leden}
          leeg="Het hele huishouden"
          optional={soort !== 'wordt_18'}
        />
        <DateField
          form={form}
          name="datum"
          label="Wanneer?"
          hint="Weet je de dag niet? Kies de eerste van de maand."
        />
        <TextAreaField form={form} name="toelichting" label="Toelichting" rows={2} optional />
        {soort && datum && <Puntenkeuze soort={soort} datum={datum} punten={punten} />}
        <div className="rij">
          <Button type="submit" bezig={form.formState.isSubmitting}>
            Klaarzetten
          </Button>
          <Button variant="tertiary" onClick={props.onClose}>
            Toch niet
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
