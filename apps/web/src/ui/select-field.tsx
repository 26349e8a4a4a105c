import { Select } from '@amsterdam/design-system-react';
import type { FieldValues } from 'react-hook-form';
import { Field } from './field.tsx';
import { type FormFieldProps, useFormField } from './use-form-field.ts';

export interface Keuze {
  waarde: string;
  naam: string;
  /** One short sentence under the choice (radio and checkbox only). */
  uitleg?: string;
}

type Props<I extends FieldValues, O> = FormFieldProps<I, O> & {
  keuzes: readonly Keuze[];
  /** Text of the empty choice. */
  leeg?: string;
};

/** A choice out of many; up to five choices read better as RadioGroupField. */
export function SelectField<I extends FieldValues, O>({ keuzes, leeg = 'Kies…', ...props }: Props<I, O>) {
  const { field, veld } = useFormField(props);
  return (
    <Field {...veld}>
      {(binding) => (
        <Select
          {...binding}
          {...field}
          value={field.value ?? ''}
          onChange={(event) => field.onChange(event.target.value === '' ? undefined : event.target.value)}
        >
          <option value="">{leeg}</option>
          {keuzes.map((keuze) => (
            <option key={keuze.waarde} value={keuze.waarde}>
              {keuze.naam}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
