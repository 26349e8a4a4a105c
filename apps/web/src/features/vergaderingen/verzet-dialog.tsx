import { updateVergadering, type Vergadering } from '@naast/contract/vergaderingen';
import { call } from '#web/lib/call.ts';
import { showTijd, toDag, toMoment } from '#web/lib/datum.ts';
import { Button } from '#web/ui/button.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { DateField } from '#web/ui/date-field.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { Form } from '#web/ui/form.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { planForm } from './plan-dialog.tsx';
import { useNaWijziging } from './use-vergadering.ts';

/** Another day, time or place. */
export function VerzetDialog({ vergadering, onClose }: { vergadering: Vergadering; onClose: () => void }) {
  const { id, versie, begintOp, plaats } = vergadering;
  const naWijziging = useNaWijziging();
  const form = useContractForm(planForm, {
    defaultValues: { dag: toDag(begintOp), tijd: showTijd(begintOp), plaats },
    submit: ({ dag, tijd, plaats: waar }) =>
      call(updateVergadering, {
        params: { id },
        versie,
        body: { begintOp: toMoment(dag, tijd), plaats: waar },
      }),
    onSaved: (uitkomst) => {
      onClose();
      naWijziging(uitkomst, 'De vergadering is verzet.');
    },
  });
  return (
    <Dialog titel="Vergadering verzetten" onClose={onClose}>
      <Form form={form}>
        <DateField form={form} name="dag" label="Dag" />
        <TextField form={form} name="tijd" label="Tijd" breedte="kort" hint="Bijvoorbeeld 10:30." />
        <TextField form={form} name="plaats" label="Waar" optional />
        <div className="rij">
          <Button type="submit" bezig={form.formState.isSubmitting}>
            Bewaren
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            Niet veranderen
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
