import { type Indexreeks, indexcijferBody, saveIndexcijfer } from '@naast/contract/indexreeksen';
import { useQueryClient } from '@tanstack/react-query';
import { call } from '#web/lib/call.ts';
import { showToast } from '#web/lib/toast.ts';
import { Button } from '#web/ui/button.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { Dialog } from '#web/ui/dialog.tsx';
import { Form } from '#web/ui/form.tsx';
import { NumberField } from '#web/ui/number-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { YearField } from '#web/ui/year-field.tsx';
import { forgetLijsten } from './forget-lijsten.ts';

interface Props {
  reeks: Indexreeks;
  cijfer: Partial<Indexreeks['cijfers'][number]>;
  onClose: () => void;
}

/** Adds or changes the figure of one year. */
export function CijferDialog({ reeks, cijfer, onClose }: Props) {
  const client = useQueryClient();
  const form = useContractForm(indexcijferBody, {
    defaultValues: { bron: '', ...cijfer },
    submit: (body, { sleutel }) =>
      call(saveIndexcijfer, { params: { id: reeks.id }, body, versie: reeks.versie, sleutel }),
    onSaved: (_uitkomst, { jaar }) => {
      void forgetLijsten(client);
      showToast(`Het cijfer van ${jaar} is bewaard.`);
      onClose();
    },
  });
  return (
    <Dialog titel={`Indexcijfer: ${reeks.naam}`} onClose={onClose}>
      <Form form={form}>
        <YearField form={form} name="jaar" label="Jaar" />
        <NumberField
          form={form}
          name="mutatieProcent"
          label="Verandering in procenten"
          hint="Bijvoorbeeld 3,3."
        />
        <TextField form={form} name="bron" label="Bron" />
        <div>
          <Button type="submit" bezig={form.formState.isSubmitting}>
            Cijfer bewaren
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
