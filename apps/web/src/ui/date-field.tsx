import type { FieldValues } from 'react-hook-form';
import { Field } from './field.tsx';
import { type FormFieldProps, useFormField } from './use-form-field.ts';

type Props<I extends FieldValues, O> = FormFieldProps<I, O> & { min?: string; max?: string };

/** A calendar date; the value is `YYYY-MM-DD`, the browser shows it the Dutch way. */
export function DateField<I extends FieldValues, O>({ min, max, ...props }: Props<I, O>) {
  const { field, veld } = useFormField({ ...props, breedte: props.breedte ?? 'kort' });
  return (
    <Field {...veld}>
      {({ invalid, ...binding }) => (
        <input
          {...binding}
          {...field}
          type="date"
          className="ams-date-input"
          aria-invalid={invalid || undefined}
          value={field.value ?? ''}
          onChange={(event) => field.onChange(event.target.value === '' ? undefined : event.target.value)}
          min={min}
          max={max}
        />
      )}
    </Field>
  );
}
