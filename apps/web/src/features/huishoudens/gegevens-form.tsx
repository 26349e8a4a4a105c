import { type Huishouden, updateHuishouden, updateHuishoudenBody } from '@naast/contract/huishoudens';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type * as z from 'zod/mini';
import { call } from '#web/lib/call.ts';
import { BsnWarning } from '#web/ui/bsn-warning.tsx';
import { Button } from '#web/ui/button.tsx';
import { CheckboxField } from '#web/ui/checkbox-field.tsx';
import { type ContractForm, useContractForm } from '#web/ui/contract-form.ts';
import { Form } from '#web/ui/form.tsx';
import { showConflict } from '#web/ui/show-conflict.ts';
import { TextAreaField } from '#web/ui/text-area-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { useVersie } from '#web/ui/use-versie.ts';

type Waarden = z.infer<typeof updateHuishoudenBody>;

interface Props {
  huishouden: Huishouden;
  knop: string;
  /** Beside the button. */
  ernaast?: ReactNode;
  onSaved: () => void;
}

const toWaarden = ({ naam, wijk, taal, tolk, voorlezen, bereikbaar }: Huishouden) => ({
  naam,
  wijk,
  taal,
  tolk,
  voorlezen,
  bereikbaar,
});

/** What to know before you call or ring the bell. */
export function GegevensForm({ huishouden, knop, ernaast, onSaved }: Props) {
  const queryClient = useQueryClient();
  const versie = useVersie(huishouden.versie);
  const form: ContractForm<Waarden> = useContractForm(updateHuishoudenBody, {
    defaultValues: toWaarden(huishouden),
    submit: ({ bereikbaar = '', ...rest }) =>
      call(updateHuishouden, {
        params: { id: huishouden.id },
        versie: versie.nu(),
        body: { ...rest, bereikbaar },
      }),
    onSaved: async () => {
      await queryClient.invalidateQueries();
      onSaved();
    },
    onRefused: (weigering) => showConflict(form, weigering, versie.zet),
  });
  return (
    <Form form={form}>
      <TextField form={form} name="naam" label="Naam van het gezin" />
      <TextField form={form} name="wijk" label="Wijk" breedte="middel" />
      <TextField form={form} name="taal" label="Taal die het gezin het liefst spreekt" breedte="middel" />
      <div className="stapel stapel--dicht">
        <CheckboxField form={form} name="tolk" label="Er is een tolk nodig. Kinderen tolken nooit." />
        <CheckboxField form={form} name="voorlezen" label="Lees dingen liever voor" />
      </div>
      <TextAreaField
        form={form}
        name="bereikbaar"
        label="Hoe bereik je dit gezin het best?"
        hint="Bijvoorbeeld: na zes uur bellen, niet appen. Zet hier geen BSN."
        optional
      />
      <BsnWarning tekst={form.watch('bereikbaar')} />
      <div className="rij">
        <Button type="submit" bezig={form.formState.isSubmitting}>
          {knop}
        </Button>
        {ernaast}
      </div>
    </Form>
  );
}
