import type { Aanvraag } from '@naast/contract/fonds-aanvraag';
import { calculateRegelTotaal } from '@naast/domain/fonds';
import type { FieldPath, FieldValues } from 'react-hook-form';
import { showBedrag } from '#web/lib/bedrag.ts';
import type { ContractForm } from '#web/ui/contract-form.ts';
import { MoneyField } from '#web/ui/money-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';

interface Props<I extends FieldValues, O> {
  form: ContractForm<I, O>;
  aanvraag: Aanvraag;
}

/** For each line what it would get, beside what was asked. */
export function RegelVelden<I extends FieldValues, O>({ form, aanvraag }: Props<I, O>) {
  return aanvraag.regels.map((regel, plek) => (
    <fieldset key={regel.id} className="naast-besluiten__regel stapel stapel--dicht">
      <legend>{regel.wat}</legend>
      <MoneyField
        form={form}
        name={`regels.${plek}.toegekendCent` as FieldPath<I>}
        label="Wordt toegekend"
        hint={`Gevraagd: ${showBedrag(calculateRegelTotaal(regel))}`}
      />
      <TextField
        form={form}
        name={`regels.${plek}.voorwaarde` as FieldPath<I>}
        label="Voorwaarde"
        hint="Mag leeg blijven."
      />
    </fieldset>
  ));
}
