import type { Aanvraag } from '@naast/contract/fonds-aanvraag';
import { withdrawAanvraag } from '@naast/contract/fonds-stappen';
import { useState } from 'react';
import { call } from '#web/lib/call.ts';
import { Button } from '#web/ui/button.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { Dialog } from '#web/ui/dialog.tsx';
import { Form } from '#web/ui/form.tsx';
import { RadioGroupField } from '#web/ui/radio-group-field.tsx';
import { TextAreaField } from '#web/ui/text-area-field.tsx';
import { useNaStap } from './use-stap.ts';

/** Taking the aanvraag back, as long as nothing was decided. */
export function Intrekken({ aanvraag }: { aanvraag: Aanvraag }) {
  const [open, setOpen] = useState(false);
  if (!aanvraag.mijn.acties.includes('intrekken')) return null;
  return (
    <div>
      <Button variant="tertiary" klein onClick={() => setOpen(true)}>
        Aanvraag intrekken
      </Button>
      {open && <IntrekDialoog aanvraag={aanvraag} onClose={() => setOpen(false)} />}
    </div>
  );
}

function IntrekDialoog({ aanvraag, onClose }: { aanvraag: Aanvraag; onClose: () => void }) {
  const naStap = useNaStap();
  const { betrekkingen } = aanvraag.mijn;
  const zelf = betrekkingen.includes('aanvrager') ? 'aanvrager' : 'contactpersoon';
  const form = useContractForm(withdrawAanvraag.schema.body, {
    defaultValues: { namens: 'gezin', reden: '' },
    submit: (body, { sleutel }) => call(withdrawAanvraag, { params: { id: aanvraag.id }, body, sleutel }),
    onSaved: () => {
      onClose();
      naStap('De aanvraag is ingetrokken.');
    },
  });
  return (
    <Dialog titel="Aanvraag intrekken" onClose={onClose}>
      <Form form={form}>
        <RadioGroupField
          form={form}
          name="namens"
          label="Wie wil dit?"
          keuzes={[
            { waarde: 'gezin', naam: 'Het gezin' },
            { waarde: zelf, naam: 'Ik' },
          ]}
        />
        <TextAreaField form={form} name="reden" label="Waarom?" />
        <div className="rij">
          <Button type="submit" bezig={form.formState.isSubmitting}>
            Intrekken
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            Niet intrekken
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
