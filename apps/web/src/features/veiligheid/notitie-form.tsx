import { createMeldcodeNotitie, createMeldcodeNotitieBody, listMeldcode } from '@naast/contract/meldcode';
import type { MeldcodeStap } from '@naast/domain/veiligheid';
import { useQueryClient } from '@tanstack/react-query';
import { call } from '#web/lib/call.ts';
import { keyOf } from '#web/lib/query.ts';
import { Button } from '#web/ui/button.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { Form } from '#web/ui/form.tsx';
import { TextAreaField } from '#web/ui/text-area-field.tsx';

interface Props {
  casusId: string;
  stap: MeldcodeStap;
  onClose: () => void;
}

/** A note at one step; it stays as it is written, so it asks to be read again first. */
export function NotitieForm({ casusId, stap, onClose }: Props) {
  const queryClient = useQueryClient();
  const form = useContractForm(createMeldcodeNotitieBody, {
    defaultValues: { stap: stap.nr, tekst: '' },
    submit: (body, { sleutel }) => call(createMeldcodeNotitie, { params: { id: casusId }, body, sleutel }),
    onSaved: () => {
      void queryClient.invalidateQueries({ queryKey: keyOf(listMeldcode) });
      onClose();
    },
  });
  return (
    <Form form={form}>
      <TextAreaField
        form={form}
        name="tekst"
        label={`Notitie bij stap ${stap.nr}`}
        hint="Een notitie blijft staan zoals je haar schrijft. Verbeteren doe je met een nieuwe."
        rows={4}
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
  );
}
