import { TextInput } from '@amsterdam/design-system-react';
import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import { Field } from './field.tsx';
import { type TypedForm, useTypedValue } from './typed-value.ts';
import { type FormFieldProps, useFormField } from './use-form-field.ts';

interface Props<I extends FieldValues, O> extends FormFieldProps<I, O> {
  vorm: TypedForm<number>;
  /** What is asked when the text cannot be read as this kind of number. */
  uitleg: string;
  inputMode: 'decimal' | 'numeric';
  maxLength?: number;
  /** Puts something beside the input, such as a euro sign. */
  omlijst?: (invoer: ReactNode) => ReactNode;
}

/** A number typed as text: no arrows, so scrolling never changes it, and nothing is rewritten while somebody types. */
export function TypedInput<I extends FieldValues, O>({
  vorm,
  uitleg,
  inputMode,
  maxLength,
  omlijst = (invoer) => invoer,
  ...props
}: Props<I, O>) {
  const { field, veld } = useFormField({ ...props, breedte: props.breedte ?? 'kort' });
  const getypt = useTypedValue<number>(field.value ?? undefined, field.onChange, vorm);
  const onleesbaar = Number.isNaN(field.value) && veld.error !== undefined;
  return (
    <Field {...veld} error={onleesbaar ? uitleg : veld.error}>
      {(binding) =>
        omlijst(
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
            inputMode={inputMode}
            autoComplete="off"
            maxLength={maxLength}
          />,
        )
      }
    </Field>
  );
}
