import type { Prijslijst } from '@naast/contract/prijslijst';
import { updatePrijslijst, updatePrijslijstBody } from '@naast/contract/prijslijst-beheer';
import { useQueryClient } from '@tanstack/react-query';
import { call } from '#web/lib/call.ts';
import { showToast } from '#web/lib/toast.ts';
import { Button } from '#web/ui/button.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { Dialog } from '#web/ui/dialog.tsx';
import { Form } from '#web/ui/form.tsx';
import { RadioGroupField } from '#web/ui/radio-group-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { forgetLijsten } from './forget-lijsten.ts';
import { herkomstKeuzes } from './herkomst.ts';

/** Another name, source or herkomst for a concept. */
export function Hernoemen({ lijst, onClose }: { lijst: Prijslijst; onClose: () => void }) {
  const client = useQueryClient();
  const form = useContractForm(updatePrijslijstBody, {
    defaultValues: { naam: lijst.naam, bron: lijst.bron, herkomst: lijst.herkomst },
    submit: (body) => call(updatePrijslijst, { params: { id: lijst.id }, body, versie: lijst.versie }),
    onSaved: () => {
      void forgetLijsten(client);
      showToast('De naam is bewaard.');
      onClose();
    },
  });
  return (
    <Dialog titel="Naam en bron van de lijst" onClose={onClose}>
      <Form form={form}>
        <TextField
          form={form}
          name="naam"
          label="Naam"
          hint="Kies de naam van een lijst die er al is, dan wordt dit de volgende versie."
        />
        <RadioGroupField form={form} name="herkomst" label="Van wie is deze lijst?" keuzes={herkomstKeuzes} />
        <TextField form={form} name="bron" label="Waar komen de prijzen vandaan?" />
        <div>
          <Button type="submit" bezig={form.formState.isSubmitting}>
            Bewaren
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
