import {
  createIndexreeks,
  createIndexreeksBody,
  type Indexreeks,
  updateIndexreeks,
  updateIndexreeksBody,
} from '@naast/contract/indexreeksen';
import { useQueryClient } from '@tanstack/react-query';
import { call } from '#web/lib/call.ts';
import { showToast } from '#web/lib/toast.ts';
import { Button } from '#web/ui/button.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { Dialog } from '#web/ui/dialog.tsx';
import { Form } from '#web/ui/form.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { forgetLijsten } from './forget-lijsten.ts';

/** Begins a series beside the consumer prices. */
export function NieuweReeks({ onClose }: { onClose: () => void }) {
  const client = useQueryClient();
  const form = useContractForm(createIndexreeksBody, {
    defaultValues: { naam: '', code: '' },
    submit: (body, { sleutel }) => call(createIndexreeks, { body, sleutel }),
    onSaved: () => {
      void forgetLijsten(client);
      showToast('De indexreeks is er. Voeg nu de jaren toe.');
      onClose();
    },
  });
  return (
    <Dialog titel="Nieuwe indexreeks" onClose={onClose}>
      <Form form={form}>
        <TextField form={form} name="naam" label="Naam" hint="Bijvoorbeeld: Lonen in de zorg." />
        <TextField
          form={form}
          name="code"
          label="Korte naam in een bestand"
          hint="Kleine letters, bijvoorbeeld: zorglonen. Die verandert daarna niet meer."
        />
        <div>
          <Button type="submit" bezig={form.formState.isSubmitting}>
            Reeks beginnen
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}

export function HernoemReeks({ reeks, onClose }: { reeks: Indexreeks; onClose: () => void }) {
  const client = useQueryClient();
  const form = useContractForm(updateIndexreeksBody, {
    defaultValues: { naam: reeks.naam },
    submit: (body) => call(updateIndexreeks, { params: { id: reeks.id }, body, versie: reeks.versie }),
    onSaved: () => {
      void forgetLijsten(client);
      showToast('De naam is bewaard.');
      onClose();
    },
  });
  return (
    <Dialog titel="Naam van de indexreeks" onClose={onClose}>
      <Form form={form}>
        <TextField form={form} name="naam" label="Naam" />
        <div>
          <Button type="submit" bezig={form.formState.isSubmitting}>
            Bewaren
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
