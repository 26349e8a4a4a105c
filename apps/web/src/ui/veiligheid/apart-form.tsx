import { startVeiligheid, startVeiligheidBody } from '@naast/contract/veiligheid';
import { useQueryClient } from '@tanstack/react-query';
import { call } from '#web/lib/call.ts';
import { showToast } from '#web/lib/toast.ts';
import { Button } from '../button.tsx';
import { useContractForm } from '../contract-form.ts';
import { Form } from '../form.tsx';
import { TextAreaField } from '../text-area-field.tsx';

/** One press and the leden are apart; the reason can wait for a calmer moment. */
export function ApartForm({ casusId, onKlaar }: { casusId: string; onKlaar?: () => void }) {
  const queryClient = useQueryClient();
  const form = useContractForm(startVeiligheidBody, {
    defaultValues: { reden: undefined },
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
        brief, e-mail of melding meer uit. Contactgegevens zien alleen de contactpersoon, de vervanger en de
        teamleider.
      </p>
      <TextAreaField
        form={form}
        name="reden"
        label="Waarom is dit nodig?"
        hint="Alleen wie de casus leidt leest dit. Geen tijd? Laat het leeg."
        rows={2}
        optional
      />
      <div>
        <Button type="submit" bezig={form.formState.isSubmitting}>
          Leden apart zetten
        </Button>
      </div>
    </Form>
  );
}
