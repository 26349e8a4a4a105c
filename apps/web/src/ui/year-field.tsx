import { TextInput } from '@amsterdam/design-system-react';
import type { FieldValues } from 'react-hook-form';
import { Field } from './field.tsx';
import { useTypedValue } from './typed-value.ts';
import { type FormFieldProps, useFormField } from './use-form-field.ts';

const vorm = {
  parse: (tekst: string) => (/^\s*\d{4}\s*$/.test(tekst) ? Number(tekst) : undefined),
  write: String,
  onleesbaar: Number.NaN,
};

/** A year in four digits. */
export function YearField<I extends FieldValues, O>(props: FormFieldProps<I, O>) {
  const { field, veld } = useFormField({ ...props, breedte: props.breedte ?? 'kort' });
  const getypt = useTypedValue<number>(field.value ?? undefined, field.onChange, vorm);
  const onleesbaar = Number.isNaN(field.value) && veld.error !== undefined;
  return (
    <Field {...veld} error={onleesbaar ? 'Schrijf het jaar met vier cijfers, zoals 1988.' : veld.error}>
      {(binding) => (
        <TextInput
          {...binding}
          ref={field.ref}
          name={field.name}
          value={getypt.tekst}
          onChange={(event) => getypt.type(event.target.value)}
          onBlur={() => {
            getypt.rond();
            field.onBlur();
          }}
          inputMode="numeric"
          autoComplete="off"
          maxLength={4}
        />
      )}
    </Field>
  );
}
