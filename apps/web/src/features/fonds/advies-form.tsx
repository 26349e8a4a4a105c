import { adviesBody, getInbreng, giveAdvies, type Inbreng } from '@naast/contract/inbreng';
import { useQueryClient } from '@tanstack/react-query';
import { call } from '#web/lib/call.ts';
import { keyOf } from '#web/lib/query.ts';
import { showToast } from '#web/lib/toast.ts';
import { Button } from '#web/ui/button.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { Form } from '#web/ui/form.tsx';
import { TextAreaField } from '#web/ui/text-area-field.tsx';

interface Props {
  aanvraagId: string;
  adviseur: Inbreng['adviseurs'][number];
}

/** My advice; until the besluit I can still change it. */
export function AdviesForm({ aanvraagId, adviseur }: Props) {
  const client = useQueryClient();
  const { id, versie, advies } = adviseur;
  const form = useContractForm(adviesBody, {
    defaultValues: { advies: advies ?? '' },
    submit: (body) => call(giveAdvies, { params: { id: aanvraagId, adviseurId: id }, versie, body }),
    onSaved: () => {
      void client.invalidateQueries({ queryKey: keyOf(getInbreng) });
      showToast('Dank je. De commissie leest jouw advies.');
    },
  });
  return (
    <Form form={form}>
      <TextAreaField
        form={form}
        name="advies"
        label={advies === null ? 'Jouw advies' : 'Jouw advies, je kunt het nog veranderen'}
        hint="Wat zou jij willen dat de commissie weet?"
        rows={4}
      />
      <div>
        <Button type="submit" bezig={form.formState.isSubmitting}>
          {advies === null ? 'Advies geven' : 'Advies veranderen'}
        </Button>
      </div>
    </Form>
  );
}
