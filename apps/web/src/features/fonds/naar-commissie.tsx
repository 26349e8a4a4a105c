import type { Aanvraag } from '@naast/contract/fonds-aanvraag';
import { referAanvraag } from '@naast/contract/fonds-stappen';
import { useState } from 'react';
import { call } from '#web/lib/call.ts';
import { Button } from '#web/ui/button.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { Dialog } from '#web/ui/dialog.tsx';
import { Form } from '#web/ui/form.tsx';
import { TextAreaField } from '#web/ui/text-area-field.tsx';
import { useNaStap } from './use-stap.ts';

/** Where two decide, either can bring it to the commissie. */
export function NaarCommissie({ aanvraag }: { aanvraag: Aanvraag }) {
  const [open, setOpen] = useState(false);
  const { mandaat, mijn } = aanvraag;
  if (!mandaat || mandaat.wijze === 'commissie' || !mijn.acties.includes('naar_commissie')) return null;
  return (
    <div>
      <Button variant="tertiary" klein onClick={() => setOpen(true)}>
        Naar de commissie brengen
      </Button>
      {open && <ReferDialog id={aanvraag.id} onClose={() => setOpen(false)} />}
    </div>
  );
}

function ReferDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const naStap = useNaStap();
  const form = useContractForm(referAanvraag.schema.body, {
    defaultValues: { reden: '' },
    submit: (body, { sleutel }) => call(referAanvraag, { params: { id }, body, sleutel }),
    onSaved: () => {
      onClose();
      naStap('De commissie beslist over deze aanvraag.');
    },
  });
  return (
    <Dialog titel="Naar de commissie" onClose={onClose}>
      <Form form={form}>
        <p>De stemmen die er al zijn tellen dan niet meer. De commissie leest wel wat jullie vonden.</p>
        <TextAreaField form={form} name="reden" label="Waarom moet de commissie beslissen?" rows={2} />
        <div className="rij">
          <Button type="submit" bezig={form.formState.isSubmitting}>
            Naar de commissie
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            Toch zelf beslissen
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
