import type { FieldValues } from 'react-hook-form';
import { DateInput, onleesbareDatum } from './date-input.tsx';
import { Field } from './field.tsx';
import { type FormFieldProps, useFormField } from './use-form-field.ts';

type Props<I extends FieldValues, O> = FormFieldProps<I, O> & { min?: string; max?: string };

/** A calendar date; the value is `YYYY-MM-DD`. */
export function DateField<I extends FieldValues, O>({ min, max, ...props }: Props<I, O>) {
  const { field, veld } = useFormField({ ...props, breedte: props.breedte ?? 'kort' });
  const onleesbaar = field.value === onleesbareDatum && veld.error !== undefined;
  return (
    <Field {...veld} error={onleesbaar ? 'Deze datum bestaat niet. Schrijf hem als 22-11-2026.' : veld.error}>
      {(binding) => (
        <DateInput
          {...binding}
          waarde={field.value ?? undefined}
          onChange={field.onChange}
          onBlur={field.onBlur}
          inputRef={field.ref}
          min={min}
          max={max}
        />
      )}
    </Field>
  );
}
