import { createDeelnemer, type Deelnemer, deelnemerBody, updateDeelnemer } from '@naast/contract/deelnemers';
import { deelnemersoorten, deelnemersoortNamen } from '@naast/domain/casussen';
import * as z from 'zod/mini';
import { call } from '#web/lib/call.ts';
import { Button } from '#web/ui/button.tsx';
import { type ContractForm, useContractForm } from '#web/ui/contract-form.ts';
import { Dialog } from '#web/ui/dialog.tsx';
import { Form } from '#web/ui/form.tsx';
import { RadioGroupField } from '#web/ui/radio-group-field.tsx';
import { showConflict } from '#web/ui/show-conflict.ts';
import { TextField } from '#web/ui/text-field.tsx';
import { useVersie } from '#web/ui/use-versie.ts';
import { useVerversDeelnemers } from './use-deelnemers.ts';

const soorten = deelnemersoorten.map((soort) => ({ waarde: soort, naam: deelnemersoortNamen[soort] }));

interface Props {
  casusId: string;
  /** Undefined for somebody new. */
  deelnemer: Deelnemer | undefined;
  onClose: () => void;
}

/** Somebody around the household, from their own circle or paid to help. */
export function DeelnemerDialog({ casusId, deelnemer, onClose }: Props) {
  const form = useDeelnemerForm(casusId, deelnemer, onClose);
  const soort = form.watch('soort');
  return (
    <Dialog titel={deelnemer ? deelnemer.naam : 'Wie doet er mee?'} onClose={onClose}>
      <Form form={form}>
        <RadioGroupField
          form={form}
          name="soort"
          label="Waar hoort deze persoon bij?"
          keuzes={soorten}
          naastElkaar
        />
        <TextField
          form={form}
          name="naam"
          label="Naam"
          hint={
            soort === 'professional'
              ? 'Ken je de naam niet? Schrijf de functie op.'
              : 'Een voornaam is genoeg.'
          }
        />
        {soort === 'professional' && (
          <TextField form={form} name="organisatie" label="Organisatie" optional />
        )}
        <TextField
          form={form}
          name="rol"
          label={soort === 'professional' ? 'Functie' : 'Wat is deze persoon voor het gezin?'}
          hint={
            soort === 'professional' ? 'Bijvoorbeeld: brugfunctionaris.' : 'Bijvoorbeeld: zus, buurvrouw.'
          }
          optional
        />
        <TextField
          form={form}
          name="aanbod"
          label="Wat doet deze persoon nu?"
          hint="Bijvoorbeeld: past elke woensdag op, of begeleiding 1 uur per week."
          optional
        />
        <div className="rij">
          <Button type="submit" bezig={form.formState.isSubmitting}>
            {deelnemer ? 'Bewaren' : 'Op de lijst zetten'}
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            {deelnemer ? 'Laat zoals het was' : 'Toch niet'}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}

// On screen the small fields may stay empty.
const deelnemerForm = z.extend(z.pick(deelnemerBody, { soort: true, naam: true }), {
  organisatie: z.optional(deelnemerBody.shape.organisatie),
  rol: z.optional(deelnemerBody.shape.rol),
  aanbod: z.optional(deelnemerBody.shape.aanbod),
});
type Waarden = z.infer<typeof deelnemerForm>;

function useDeelnemerForm(casusId: string, deelnemer: Deelnemer | undefined, klaar: () => void) {
  const ververs = useVerversDeelnemers();
  const versie = useVersie(deelnemer?.versie ?? 1);
  const form: ContractForm<Waarden> = useContractForm(deelnemerForm, {
    defaultValues: deelnemer ?? { soort: 'eigen_kring', naam: '' },
    submit: async ({ organisatie = '', rol = '', aanbod = '', ...rest }, { sleutel }) => {
      const body = { ...rest, organisatie: rest.soort === 'professional' ? organisatie : '', rol, aanbod };
      return deelnemer
        ? call(updateDeelnemer, {
            params: { id: casusId, deelnemerId: deelnemer.id },
            versie: versie.nu(),
            body,
          })
        : call(createDeelnemer, { params: { id: casusId }, sleutel, body });
    },
    onSaved: () => {
      void ververs();
      klaar();
    },
    onRefused: (weigering) => showConflict(form, weigering, versie.zet),
  });
  return form;
}
