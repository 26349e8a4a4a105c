import { noteAntwoordGezin, type Overdracht } from '@naast/contract/overdrachten';
import { tekst } from '@naast/contract/veld';
import * as z from 'zod/mini';
import { call } from '#web/lib/call.ts';
import { Button } from '#web/ui/button.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { Dialog } from '#web/ui/dialog.tsx';
import { Form } from '#web/ui/form.tsx';
import { TextAreaField } from '#web/ui/text-area-field.tsx';
import { useVerversCasus } from './use-ververs-casus.ts';

const antwoordForm = z.object({ antwoord: tekst(2000) });

/** What the family says to the hand-over; what they said before is kept. */
export function AntwoordGezinDialog({
  overdracht,
  onClose,
}: {
  overdracht: Overdracht;
  onClose: () => void;
}) {
  const ververs = useVerversCasus();
  const form = useContractForm(antwoordForm, {
    defaultValues: { antwoord: overdracht.antwoordGezin },
    submit: (body, { sleutel }) => call(noteAntwoordGezin, { params: { id: overdracht.id }, body, sleutel }),
    onSaved: () => {
      void ververs();
      onClose();
    },
  });
  return (
    <Dialog titel="Wat zegt het gezin van de overdracht?" onClose={onClose}>
      <Form form={form}>
        <TextAreaField
          form={form}
          name="antwoord"
          label="Antwoord van het gezin"
          hint={`Over de overdracht aan ${overdracht.naar.naam}. Een nee schrijf je hier ook op.`}
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
