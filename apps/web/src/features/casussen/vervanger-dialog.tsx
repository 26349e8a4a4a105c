import type { Casus } from '@naast/contract/casussen';
import { setVervanger, setVervangerBody } from '@naast/contract/toegang';
import { call } from '#web/lib/call.ts';
import { today } from '#web/lib/datum.ts';
import { Button } from '#web/ui/button.tsx';
import { CollegaField } from '#web/ui/collega-field.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { DateField } from '#web/ui/date-field.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { Form } from '#web/ui/form.tsx';
import { useVerversCasus } from './use-ververs-casus.ts';

/** Chooses who stands in; there is one at a time. */
export function VervangerDialog({ casus, onClose }: { casus: Casus; onClose: () => void }) {
  const ververs = useVerversCasus();
  const form = useContractForm(setVervangerBody, {
    defaultValues: { gebruikerId: undefined, vanaf: today(), tot: undefined },
    submit: (body, { sleutel }) => call(setVervanger, { params: { id: casus.id }, body, sleutel }),
    onSaved: () => {
      void ververs();
      onClose();
    },
  });
  return (
    <Dialog titel="Wie vervangt de contactpersoon?" onClose={onClose}>
      <Form form={form}>
        <p>De vervanger werkt mee in de casus zolang het duurt. Is er al een vervanger? Dan stopt die.</p>
        <CollegaField
          form={form}
          name="gebruikerId"
          label="Welke collega?"
          rol="professional"
          behalve={[casus.contactpersoon.id]}
        />
        <DateField form={form} name="vanaf" label="Eerste dag" min={today()} />
        <DateField form={form} name="tot" label="Laatste dag" min={today()} optional />
        <div className="rij">
          <Button type="submit" bezig={form.formState.isSubmitting}>
            Vervanger kiezen
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            Toch niet
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
