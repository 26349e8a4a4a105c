import { TextInput } from '@amsterdam/design-system-react';
import type { HTMLInputAutoCompleteAttribute, HTMLInputTypeAttribute } from 'react';
import type { FieldValues } from 'react-hook-form';
import { Field } from './field.tsx';
import { type FormFieldProps, useFormField } from './use-form-field.ts';

type Props<I extends FieldValues, O> = FormFieldProps<I, O> & {
  type?: HTMLInputTypeAttribute;
  autoComplete?: HTMLInputAutoCompleteAttribute;
  inputMode?: 'text' | 'email' | 'tel' | 'numeric';
};

/** One line of text. An empty optional field is sent as absent. */
export function TextField<I extends FieldValues, O>({ type = 'text', ...props }: Props<I, O>) {
  const { field, veld } = useFormField(props);
  return (
    <Field {...veld}>
      {(binding) => (
        <TextInput
          {...binding}
          {...field}
          value={field.value ?? ''}
          onChange={(event) =>
            field.onChange(event.target.value === '' && props.optional ? undefined : event.target.value)
          }
          type={type as 'text'}
          autoComplete={props.autoComplete ?? 'off'}
          inputMode={props.inputMode}
        />
      )}
    </Field>
  );
}
