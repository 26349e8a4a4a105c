import { createInspraak, getInbreng, inspraakBody } from '@naast/contract/inbreng';
import { inspraakNamen, inspraakWijzen } from '@naast/domain/vergaderingen';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '#web/lib/call.ts';
import { keyOf } from '#web/lib/query.ts';
import { showToast } from '#web/lib/toast.ts';
import { Button } from '#web/ui/button.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { Form } from '#web/ui/form.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { TextAreaField } from '#web/ui/text-area-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';

const wijzen = inspraakWijzen.map((waarde) => ({ waarde, naam: inspraakNamen[waarde] }));

/** Writes down the words of the family; they stay as they were said. */
export function InspraakForm({ aanvraagId }: { aanvraagId: string }) {
  const [open, setOpen] = useState(false);
  const client = useQueryClient();
  const form = useContractForm(inspraakBody, {
    defaultValues: { wie: '', hoe: 'aanwezig', woorden: '' },
    submit: (body, { sleutel }) => call(createInspraak, { params: { id: aanvraagId }, body, sleutel }),
    onSaved: () => {
      void client.invalidateQueries({ queryKey: keyOf(getInbreng) });
      form.reset();
      setOpen(false);
      showToast('De woorden staan bij de aanvraag.');
    },
  });
  if (!open)
    return (
      <div>
        <Button variant="secondary" klein onClick={() => setOpen(true)}>
          Woorden van het gezin opschrijven
        </Button>
      </div>
    );
  return (
    <Form form={form}>
      <TextField
        form={form}
        name="wie"
        label="Wie zegt dit?"
        hint="Bijvoorbeeld: moeder, of de oudste zoon. Geen naam."
      />
      <SelectField form={form} name="hoe" label="Hoe?" keuzes={wijzen} />
      <TextAreaField
        form={form}
        name="woorden"
        label="In eigen woorden"
        hint="Schrijf op wat er gezegd is, zonder namen. Dit verandert later niet meer."
        rows={4}
      />
      <div className="rij">
        <Button type="submit" variant="secondary" bezig={form.formState.isSubmitting}>
          Opschrijven
        </Button>
        <Button variant="tertiary" onClick={() => setOpen(false)}>
          Niet nu
        </Button>
      </div>
    </Form>
  );
}
