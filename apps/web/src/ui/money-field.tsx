import { TextInput } from '@amsterdam/design-system-react';
import type { FieldValues } from 'react-hook-form';
import { parseBedrag, writeBedrag } from '#web/lib/bedrag.ts';
import { Field } from './field.tsx';
import { useTypedValue } from './typed-value.ts';
import { type FormFieldProps, useFormField } from './use-form-field.ts';

const vorm = { parse: parseBedrag, write: writeBedrag, onleesbaar: Number.NaN };

/** An amount typed the Dutch way; the value is whole cents. What cannot be read becomes NaN, which the schema refuses. */
export function MoneyField<I extends FieldValues, O>(props: FormFieldProps<I, O>) {
  const { field, veld } = useFormField({ ...props, breedte: props.breedte ?? 'kort' });
  const getypt = useTypedValue<number>(field.value, field.onChange, vorm);
  const onleesbaar = Number.isNaN(field.value) && veld.error !== undefined;
  return (
    <Field {...veld} error={onleesbaar ? 'Vul een bedrag in, zoals 1.234,56.' : veld.error}>
      {(binding) => (
        <div className="naast-geld">
          <span className="naast-geld__euro" aria-hidden="true">
            €
          </span>
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
        </div>
      )}
    </Field>
  );
}
