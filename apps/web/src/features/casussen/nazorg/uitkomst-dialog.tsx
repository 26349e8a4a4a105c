import { type Nazorgmoment, noteNazorg, noteNazorgBody } from '@naast/contract/nazorg';
import { vrijeTekst } from '@naast/contract/veld';
import { nazorgUitkomsten, nazorgUitkomstNamen } from '@naast/domain/casussen';
import * as z from 'zod/mini';
import { call } from '#web/lib/call.ts';
import { showDatum, today } from '#web/lib/datum.ts';
import { Button } from '#web/ui/button.tsx';
import { type ContractForm, useContractForm } from '#web/ui/contract-form.ts';
import { DateField } from '#web/ui/date-field.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { Form } from '#web/ui/form.tsx';
import { RadioGroupField } from '#web/ui/radio-group-field.tsx';
import { showConflict } from '#web/ui/show-conflict.ts';
import { TextAreaField } from '#web/ui/text-area-field.tsx';
import { useVersie } from '#web/ui/use-versie.ts';
import { useVerversCasus } from '../use-ververs-casus.ts';

const uitkomstForm = z.extend(noteNazorgBody, { toelichting: z.optional(vrijeTekst(2000)) });

interface Props {
  casusId: string;
  moment: Nazorgmoment;
  onClose: () => void;
}

/** How a day of nazorg went; not reached can be planned again at once. */
export function UitkomstDialog({ casusId, moment, onClose }: Props) {
  const ververs = useVerversCasus();
  const versie = useVersie(moment.versie);
  const form: ContractForm<z.input<typeof uitkomstForm>> = useContractForm(uitkomstForm, {
    defaultValues: { uitkomst: undefined, toelichting: undefined, opnieuwOp: undefined },
    kladje: moment.id,
    submit: ({ toelichting = '', ...body }) =>
      call(noteNazorg, {
        params: { id: casusId, momentId: moment.id },
        versie: versie.nu(),
        body: { ...body, toelichting },
      }),
    onSaved: () => {
      void ververs();
      onClose();
    },
    onRefused: (weigering) => showConflict(form, weigering, versie.zet),
  });
  return (
    <Dialog titel="Hoe ging het?" onClose={onClose}>
      <Form form={form}>
        <p>
          {moment.wat}, {showDatum(moment.wanneer)}
        </p>
        <RadioGroupField
          form={form}
          name="uitkomst"
          label="Hoe liep het contact?"
          keuzes={nazorgUitkomsten.map((waarde) => ({ waarde, naam: nazorgUitkomstNamen[waarde] }))}
        />
        <TextAreaField
          form={form}
          name="toelichting"
          label="Wat hoorde je?"
          hint="Zo mogelijk in de woorden van het gezin."
          rows={3}
          optional
        />
        <DateField
          form={form}
          name="opnieuwOp"
          label="Nog een keer op"
          hint="Dan komt er een nieuwe dag bij."
          min={today()}
          optional
        />
        <div className="rij">
          <Button type="submit" bezig={form.formState.isSubmitting}>
            Bewaren
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            Toch niet
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
