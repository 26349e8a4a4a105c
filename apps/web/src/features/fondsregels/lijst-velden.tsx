import { TextArea, TextInput } from '@amsterdam/design-system-react';
import { useState } from 'react';
import type { FieldValues } from 'react-hook-form';
import { Field } from '#web/ui/field.tsx';
import { type FormFieldProps, useFormField } from '#web/ui/use-form-field.ts';

/** Short texts, one on each line; the value is a list without empty lines. */
export function RegelsField<I extends FieldValues, O>(props: FormFieldProps<I, O>) {
  const { field, veld } = useFormField(props);
  const [tekst, setTekst] = useState<string>(
    (field.value as readonly string[] | undefined)?.join('\n') ?? '',
  );
  return (
    <Field {...veld}>
      {(binding) => (
        <TextArea
          {...binding}
          ref={field.ref}
          name={field.name}
          rows={6}
          value={tekst}
          onBlur={field.onBlur}
          onChange={(event) => {
            setTekst(event.target.value);
            field.onChange(
              event.target.value
                .split('\n')
                .map((regel) => regel.trim())
                .filter(Boolean),
            );
          }}
        />
      )}
    </Field>
  );
}

/** Whole numbers with commas between them; the value is a list of numbers. */
export function GetallenField<I extends FieldValues, O>(props: FormFieldProps<I, O>) {
  const { field, veld } = useFormField({ ...props, breedte: 'kort' });
  const [tekst, setTekst] = useState<string>(
    (field.value as readonly number[] | undefined)?.join(', ') ?? '',
  );
  return (
    <Field {...veld}>
      {(binding) => (
        <TextInput
          {...binding}
          ref={field.ref}
          name={field.name}
          value={tekst}
          onBlur={field.onBlur}
          onChange={(event) => {
            setTekst(event.target.value);
            field.onChange(
              event.target.value
                .split(/[\s,;]+/)
                .filter(Boolean)
                .map(Number),
            );
          }}
          inputMode="numeric"
          autoComplete="off"
        />
      )}
    </Field>
  );
}
