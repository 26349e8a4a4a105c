import { TextInput } from '@amsterdam/design-system-react';
import type { FieldValues } from 'react-hook-form';
import { parseGetal, writeGetal } from '#web/lib/getal.ts';
import { Field } from './field.tsx';
import { useTypedValue } from './typed-value.ts';
import { type FormFieldProps, useFormField } from './use-form-field.ts';

const vorm = { parse: parseGetal, write: writeGetal, onleesbaar: Number.NaN };

/** A number typed the Dutch way (`1.234` or `2,5`); no arrows, so scrolling never changes it. */
export function NumberField<I extends FieldValues, O>(props: FormFieldProps<I, O>) {
  const { field, veld } = useFormField({ ...props, breedte: props.breedte ?? 'kort' });
  const getypt = useTypedValue<number>(field.value, field.onChange, vorm);
  const onleesbaar = Number.isNaN(field.value) && veld.error !== undefined;
  return (
    <Field {...veld} error={onleesbaar ? 'Vul hier een getal in.' : veld.error}>
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
          inputMode="decimal"
          autoComplete="off"
        />
      )}
    </Field>
  );
}
