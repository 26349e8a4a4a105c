import type { Prijslijst } from '@naast/contract/prijslijst';
import { createPrijslijst, createPrijslijstBody } from '@naast/contract/prijslijst-beheer';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { call } from '#web/lib/call.ts';
import { today } from '#web/lib/datum.ts';
import { Button } from '#web/ui/button.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { DateField } from '#web/ui/date-field.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { Form } from '#web/ui/form.tsx';
import { RadioGroupField } from '#web/ui/radio-group-field.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { forgetLijsten } from './forget-lijsten.ts';
import { herkomstKeuzes } from './herkomst.ts';

interface Props {
  lijsten: readonly Prijslijst[];
  onClose: () => void;
}

/** Begins a concept, empty or with the prices of another list. */
export function NieuweLijst({ lijsten, onClose }: Props) {
  const navigate = useNavigate();
  const client = useQueryClient();
  const form = useContractForm(createPrijslijstBody, {
    defaultValues: { naam: '', bron: '', geldigVanaf: today(), herkomst: 'eigen' },
    submit: (body, { sleutel }) => call(createPrijslijst, { body, sleutel }),
    onSaved: ({ body }) => {
      void forgetLijsten(client);
      void navigate(adres.prijslijst(body.id));
    },
  });
  return (
    <Dialog titel="Nieuwe prijslijst" onClose={onClose}>
      <Form form={form}>
        <TextField
          form={form}
          name="naam"
          label="Naam"
          hint="Kies de naam van een lijst die er al is, dan wordt dit de volgende versie."
        />
        <RadioGroupField form={form} name="herkomst" label="Van wie is deze lijst?" keuzes={herkomstKeuzes} />
        <SelectField
          form={form}
          name="kopieVan"
          label="Begin met de prijzen van"
          leeg="Geen: een lege lijst"
          optional
          keuzes={lijsten.map(({ id, naam, nummer }) => ({ waarde: id, naam: `${naam}, versie ${nummer}` }))}
        />
        <DateField form={form} name="geldigVanaf" label="Geldig vanaf" />
        <TextField form={form} name="bron" label="Waar komen de prijzen vandaan?" />
        <div>
          <Button type="submit" bezig={form.formState.isSubmitting}>
            Prijslijst beginnen
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
