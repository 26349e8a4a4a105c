import { askVraag } from '@naast/contract/fonds-stappen';
import { call } from '#web/lib/call.ts';
import { Button } from '#web/ui/button.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { Form } from '#web/ui/form.tsx';
import { TextAreaField } from '#web/ui/text-area-field.tsx';
import { useNaStap } from './use-stap.ts';

/** Tells the family that the commissie means to refuse, and asks what they think of it. */
export function VoornemenForm({ aanvraagId }: { aanvraagId: string }) {
  const naStap = useNaStap();
  const form = useContractForm(askVraag.schema.body, {
    defaultValues: { soort: 'voornemen', vraag: '' },
    submit: (body, { sleutel }) => call(askVraag, { params: { id: aanvraagId }, body, sleutel }),
    onSaved: () => naStap('De vraag ligt bij het gezin. Daarna kun je het besluit vastleggen.'),
  });
  return (
    <Form form={form}>
      <TextAreaField
        form={form}
        name="vraag"
        label="Waarom willen jullie afwijzen?"
        hint="De aanvrager legt dit voor aan het gezin."
      />
      <div>
        <Button type="submit" bezig={form.formState.isSubmitting}>
          Voorleggen aan het gezin
        </Button>
      </div>
    </Form>
  );
}
