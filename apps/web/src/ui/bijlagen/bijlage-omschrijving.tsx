import { type Bijlage, updateBijlage, updateBijlageBody } from '@naast/contract/bijlagen';
import { call } from '#web/lib/call.ts';
import { Button } from '../button.tsx';
import { useContractForm } from '../contract-form.ts';
import { Form } from '../form.tsx';
import { TextField } from '../text-field.tsx';

/** What a file is, in a few words. */
export function BijlageOmschrijving({ bijlage, onKlaar }: { bijlage: Bijlage; onKlaar: () => void }) {
  const form = useContractForm(updateBijlageBody, {
    defaultValues: { omschrijving: bijlage.omschrijving },
    submit: ({ omschrijving = '' }) =>
      call(updateBijlage, { params: { id: bijlage.id }, versie: bijlage.versie, body: { omschrijving } }),
    onSaved: onKlaar,
  });
  const { isSubmitting } = form.formState;
  return (
    <Form form={form} className="stapel stapel--dicht">
      <TextField
        form={form}
        name="omschrijving"
        label="Wat is het?"
        hint="Bijvoorbeeld: offerte van de schilder. Gebruik liever geen namen."
        optional
      />
      <div className="rij">
        <Button type="submit" klein bezig={isSubmitting}>
          Opslaan
        </Button>
        <Button variant="tertiary" klein onClick={onKlaar}>
          Annuleren
        </Button>
      </div>
    </Form>
  );
}
