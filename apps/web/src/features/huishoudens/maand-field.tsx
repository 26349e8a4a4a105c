import { Select } from '@amsterdam/design-system-react';
import type { FieldValues } from 'react-hook-form';
import { Field } from '#web/ui/field.tsx';
import { type FormFieldProps, useFormField } from '#web/ui/use-form-field.ts';

const vorm = new Intl.DateTimeFormat('nl-NL', { month: 'long', timeZone: 'UTC' });
const maanden = Array.from({ length: 12 }, (_, maand) => vorm.format(new Date(Date.UTC(2026, maand, 15))));

/** A month of the year as 1–12. */
export function MaandField<I extends FieldValues, O>(props: FormFieldProps<I, O>) {
  const { field, veld } = useFormField(props);
  return (
    <Field {...veld}>
      {(binding) => (
        <Select
          {...binding}
          {...field}
          value={field.value ?? ''}
          onChange={(event) =>
            field.onChange(event.target.value === '' ? undefined : Number(event.target.value))
          }
        >
          <option value="">Onbekend</option>
          {maanden.map((naam, maand) => (
            <option key={naam} value={maand + 1}>
              {naam}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
