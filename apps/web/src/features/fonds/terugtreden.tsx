import type { Aanvraag } from '@naast/contract/fonds-aanvraag';
import { recuseLid } from '@naast/contract/fonds-stappen';
import { useState } from 'react';
import { call } from '#web/lib/call.ts';
import { Button } from '#web/ui/button.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { Dialog } from '#web/ui/dialog.tsx';
import { Form } from '#web/ui/form.tsx';
import { TextAreaField } from '#web/ui/text-area-field.tsx';
import { useNaStap } from './use-stap.ts';

const lopend = ['ingediend', 'in_behandeling', 'aanvulling_gevraagd'];

/** Stepping back from one aanvraag; the own stem lapses. */
export function Terugtreden({ aanvraag }: { aanvraag: Aanvraag }) {
  const [open, setOpen] = useState(false);
  if (!aanvraag.mijn.betrekkingen.includes('stemmer') || !lopend.includes(aanvraag.stand)) return null;
  return (
    <div>
      <Button variant="tertiary" klein onClick={() => setOpen(true)}>
        Ik wil hier niet over beslissen
      </Button>
      {open && <TerugtreedDialog id={aanvraag.id} onClose={() => setOpen(false)} />}
    </div>
  );
}

function TerugtreedDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const naStap = useNaStap();
  const form = useContractForm(recuseLid.schema.body, {
    defaultValues: { reden: '' },
    submit: (body, { sleutel }) => call(recuseLid, { params: { id }, body, sleutel }),
    onSaved: () => {
      onClose();
      naStap('Je beslist bij deze aanvraag niet meer mee.');
    },
  });
  return (
    <Dialog titel="Niet meebeslissen" onClose={onClose}>
      <Form form={form}>
        <p>Bijvoorbeeld omdat je het gezin kent. Je stem vervalt. Dit kun je niet terugdraaien.</p>
        <TextAreaField form={form} name="reden" label="Waarom?" rows={2} />
        <div className="rij">
          <Button type="submit" bezig={form.formState.isSubmitting}>
            Terugtrekken
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            Toch meebeslissen
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
