import { addLid } from '@naast/contract/huishoudens';
import { useQueryClient } from '@tanstack/react-query';
import { call } from '#web/lib/call.ts';
import { Button } from '#web/ui/button.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { Form } from '#web/ui/form.tsx';
import { Icoon } from '#web/ui/icoon.tsx';
import { LidVelden, leegLid, lidForm } from './lid-velden.tsx';

/** Adds somebody to the household, saved at once; then the fields are empty for the next. */
export function LidErbij({ huishoudenId }: { huishoudenId: string }) {
  const queryClient = useQueryClient();
  const form = useContractForm(lidForm, {
    defaultValues: leegLid,
    submit: (body, { sleutel }) => call(addLid, { params: { id: huishoudenId }, body, sleutel }),
    onSaved: async () => {
      form.reset(leegLid);
      await queryClient.invalidateQueries();
      form.setFocus('naam');
    },
  });
  return (
    <Form form={form}>
      <LidVelden form={form} />
      <div>
        <Button
          type="submit"
          variant="secondary"
          bezig={form.formState.isSubmitting}
          icoon={<Icoon naam="plus" />}
        >
          Op de lijst zetten
        </Button>
      </div>
    </Form>
  );
}
