import { createVertrek, createVertrekBody, type Teamlid } from '@naast/contract/vertrekken';
import { addDagen } from '@naast/domain/casussen';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import * as z from 'zod/mini';
import { adres } from '#web/lib/adressen.ts';
import { call } from '#web/lib/call.ts';
import { today } from '#web/lib/datum.ts';
import { Button } from '#web/ui/button.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { DateField } from '#web/ui/date-field.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { Form } from '#web/ui/form.tsx';
import { TextAreaField } from '#web/ui/text-area-field.tsx';

const vertrekForm = z.pick(createVertrekBody, { laatsteDag: true, reden: true });

/** A colleague leaves: from when, and what the others read. */
export function VertrekDialog({ lid, onClose }: { lid: Teamlid; onClose: () => void }) {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const form = useContractForm(vertrekForm, {
    defaultValues: { laatsteDag: addDagen(today(), 30), reden: '' },
    submit: (velden, { sleutel }) =>
      call(createVertrek, { body: { gebruikerId: lid.id, ...velden }, sleutel }),
    onSaved: ({ body }) => {
      void queryClient.invalidateQueries();
      void navigate(adres.vertrek(body.id));
    },
  });
  return (
    <Dialog titel={`${lid.naam} gaat weg`} onClose={onClose}>
      <Form form={form}>
        <p>
          Daarna verdeel je de casussen. Elke collega zegt zelf ja of nee, en tot die tijd verandert er niets.
        </p>
        <DateField form={form} name="laatsteDag" label="Laatste werkdag" />
        <TextAreaField
          form={form}
          name="reden"
          label="Wat lezen de collega’s?"
          hint="Eén reden voor alle casussen. Noem geen namen van gezinnen."
        />
        <div className="rij">
          <Button type="submit" bezig={form.formState.isSubmitting}>
            Casussen verdelen
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            Toch niet
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
