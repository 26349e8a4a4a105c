import { type Bezwaar, judgeBezwaar } from '@naast/contract/bezwaren';
import { useState } from 'react';
import { call } from '#web/lib/call.ts';
import { Button } from '#web/ui/button.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { Form } from '#web/ui/form.tsx';
import { TextAreaField } from '#web/ui/text-area-field.tsx';
import { useNaBesluit } from './use-na-besluit.ts';

/** Does it count? On time it does; late it does with a good reason. */
export function OordeelForm({ aanvraagId, bezwaar }: { aanvraagId: string; bezwaar: Bezwaar }) {
  const na = useNaBesluit();
  const [telt, setTelt] = useState(true);
  const form = useContractForm(judgeBezwaar.schema.body, {
    defaultValues: { ontvankelijk: true, reden: '' },
    kladje: bezwaar.id,
    submit: (body, { sleutel }) =>
      call(judgeBezwaar, {
        params: { id: aanvraagId, bezwaarId: bezwaar.id },
        body: { ...body, ontvankelijk: telt },
        sleutel,
      }),
    onSaved: () => na('Dat staat erbij.'),
  });
  return (
    <Form form={form}>
      <p>
        <strong>
          {bezwaar.opTijd ? 'Het kwam op tijd. Telt het mee?' : 'Het kwam te laat. Telt het toch mee?'}
        </strong>
      </p>
      <TextAreaField
        form={form}
        name="reden"
        label="Waarom?"
        rows={2}
        hint={
          bezwaar.opTijd ? 'Alleen nodig als het niet meetelt.' : 'Was er een goede reden dat het later kwam?'
        }
      />
      <div className="rij">
        <Button type="submit" bezig={form.formState.isSubmitting} onClick={() => setTelt(true)}>
          Telt mee
        </Button>
        <Button
          type="submit"
          variant="secondary"
          bezig={form.formState.isSubmitting}
          onClick={() => setTelt(false)}
        >
          Telt niet mee
        </Button>
      </div>
    </Form>
  );
}
