import { createVragenlijst } from '@naast/contract/vragenlijsten-beheer';
import { useNavigate } from 'react-router';
import { call } from '#web/lib/call.ts';
import { Button } from '#web/ui/button.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { Dialog } from '#web/ui/dialog.tsx';
import { Form } from '#web/ui/form.tsx';
import { TextField } from '#web/ui/text-field.tsx';

/** Begins an empty vragenlijst, as a concept. */
export function NieuweDialog({ onClose }: { onClose: () => void }) {
  const navigate = useNavigate();
  const form = useContractForm(createVragenlijst.schema.body, {
    defaultValues: { titel: '' },
    submit: (body, { sleutel }) => call(createVragenlijst, { body, sleutel }),
    onSaved: ({ body }) => navigate(body.id),
  });
  return (
    <Dialog titel="Nieuwe vragenlijst" onClose={onClose}>
      <Form form={form}>
        <TextField form={form} name="titel" label="Hoe heet hij?" hint="Deze naam ziet het gezin ook." />
        <div className="rij">
          <Button type="submit" bezig={form.formState.isSubmitting}>
            Begin als concept
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            Niet doen
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
