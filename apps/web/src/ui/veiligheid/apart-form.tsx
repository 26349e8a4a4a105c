import { redenBody, startVeiligheid } from '@naast/contract/veiligheid';
import { useQueryClient } from '@tanstack/react-query';
import { call } from '#web/lib/call.ts';
import { showToast } from '#web/lib/toast.ts';
import { Button } from '../button.tsx';
import { useContractForm } from '../contract-form.ts';
import { Form } from '../form.tsx';
import { TextAreaField } from '../text-area-field.tsx';

/** One reason and one press: the leden are apart at once. */
export function ApartForm({ casusId, onKlaar }: { casusId: string; onKlaar?: () => void }) {
  const queryClient = useQueryClient();
  const form = useContractForm(redenBody, {
    defaultValues: { reden: '' },
    submit: (body, { sleutel }) => call(startVeiligheid, { params: { id: casusId }, body, sleutel }),
    onSaved: () => {
      void queryClient.invalidateQueries();
      showToast('De leden zijn nu apart.');
      onKlaar?.();
    },
  });
  return (
    <Form form={form}>
      <p>
        Is iemand in dit huishouden niet veilig voor een ander? Zet de leden apart. Vanaf dan gaat er geen
        brief, e-mail of melding meer uit, en zien alleen jij, de vervanger en de teamleider de
        contactgegevens.
      </p>
      <TextAreaField
        form={form}
        name="reden"
        label="Waarom is dit nodig?"
        hint="Alleen wie de casus leidt leest dit. Eén zin is genoeg."
        rows={2}
      />
      <div>
        <Button type="submit" bezig={form.formState.isSubmitting}>
          Leden apart zetten
        </Button>
      </div>
    </Form>
  );
}
