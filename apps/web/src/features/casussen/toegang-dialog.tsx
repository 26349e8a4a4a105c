import { grantToegang, grantToegangBody } from '@naast/contract/toegang';
import { call } from '#web/lib/call.ts';
import { today } from '#web/lib/datum.ts';
import { useMij } from '#web/lib/mij.ts';
import { Button } from '#web/ui/button.tsx';
import { CollegaField } from '#web/ui/collega-field.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { DateField } from '#web/ui/date-field.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { Form } from '#web/ui/form.tsx';
import { RadioGroupField } from '#web/ui/radio-group-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { useVerversCasus } from './use-ververs-casus.ts';

const niveaus = [
  { waarde: 'kijken', naam: 'Kijken', uitleg: 'Alles lezen, niets veranderen.' },
  { waarde: 'meewerken', naam: 'Meewerken', uitleg: 'Lezen en schrijven, samen met jou.' },
];

/** Gives a colleague toegang, with a reason. */
export function ToegangDialog({ casusId, onClose }: { casusId: string; onClose: () => void }) {
  const mij = useMij();
  const ververs = useVerversCasus();
  const form = useContractForm(grantToegangBody, {
    defaultValues: { gebruikerId: undefined, niveau: 'kijken', reden: '', tot: undefined },
    submit: (body, { sleutel }) => call(grantToegang, { params: { id: casusId }, body, sleutel }),
    onSaved: () => {
      void ververs();
      onClose();
    },
  });
  return (
    <Dialog titel="Toegang geven" onClose={onClose}>
      <Form form={form}>
        <CollegaField form={form} name="gebruikerId" label="Welke collega?" behalve={[mij.id]} />
        <RadioGroupField form={form} name="niveau" label="Wat mag die doen?" keuzes={niveaus} />
        <TextField
          form={form}
          name="reden"
          label="Waarom is dat nodig?"
          hint="Het gezin kan dit lezen. Bijvoorbeeld: samen de schulden op een rij."
        />
        <DateField form={form} name="tot" label="Tot en met" min={today()} optional />
        <div className="rij">
          <Button type="submit" bezig={form.formState.isSubmitting}>
            Toegang geven
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            Toch niet
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
