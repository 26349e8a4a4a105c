import { TextInput } from '@amsterdam/design-system-react';
import { type HTMLInputAutoCompleteAttribute, type HTMLInputTypeAttribute, useEffect } from 'react';
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
  const { verhalen } = props.form;
  useEffect(() => {
    if (type === 'text') verhalen.current.add(props.name);
  }, [verhalen, props.name, type]);
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
