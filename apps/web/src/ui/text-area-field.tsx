import { TextArea } from '@amsterdam/design-system-react';
import { useEffect } from 'react';
import type { FieldValues } from 'react-hook-form';
import { Field } from './field.tsx';
import { type FormFieldProps, useFormField } from './use-form-field.ts';
import './text-area.css';

type Props<I extends FieldValues, O> = FormFieldProps<I, O> & { rows?: number };

/** Several lines of text; grows with what is typed. An empty optional field is sent as absent. */
export function TextAreaField<I extends FieldValues, O>({ rows = 3, ...props }: Props<I, O>) {
  const { field, veld } = useFormField(props);
  const { verhalen } = props.form;
  useEffect(() => {
    verhalen.current.add(props.name);
  }, [verhalen, props.name]);
  return (
    <Field {...veld}>
      {(binding) => (
        <TextArea
          {...binding}
          {...field}
          value={field.value ?? ''}
          onChange={(event) =>
            field.onChange(event.target.value === '' && props.optional ? undefined : event.target.value)
          }
          rows={rows}
          className="naast-tekstvak"
        />
      )}
    </Field>
  );
}
