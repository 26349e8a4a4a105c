import type { FieldPath, FieldValues } from 'react-hook-form';
import type { ContractForm } from './contract-form.ts';
import { TextField } from './text-field.tsx';

/** Who helps the family after a no: required, and said in the letter. */
export function HulpVelden<I extends FieldValues, O>({ form }: { form: ContractForm<I, O> }) {
  const naam = (veld: string) => `hulpDaarna.${veld}` as FieldPath<I>;
  return (
    <fieldset className="stapel stapel--dicht naast-hulp-velden">
      <legend>Wie helpt het gezin nu?</legend>
      <TextField form={form} name={naam('wie')} label="Wie?" hint="Een mens of een organisatie." />
      <TextField
        form={form}
        name={naam('wat')}
        label="Wat doet die?"
        hint="Het gezin leest dit in de brief."
      />
      <TextField
        form={form}
        name={naam('wanneer')}
        label="Wanneer?"
        hint="Bijvoorbeeld: binnen drie dagen."
      />
    </fieldset>
  );
}
