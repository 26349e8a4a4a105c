import { Checkbox } from '@amsterdam/design-system-react';
import type { FieldValues } from 'react-hook-form';
import { FieldError } from './field-error.tsx';
import { type FormFieldProps, useFormField } from './use-form-field.ts';
import './field.css';

/** One yes-or-no box. */
export function CheckboxField<I extends FieldValues, O>(props: FormFieldProps<I, O>) {
  const { field, veld } = useFormField(props);
  const { id, error, hint } = veld;
  return (
    <div>
      {error && <FieldError id={`${id}-fout`}>{error}</FieldError>}
      <Checkbox
        id={id}
        ref={field.ref}
        name={field.name}
        onBlur={field.onBlur}
        checked={Boolean(field.value)}
        onChange={(event) => field.onChange(event.target.checked)}
        invalid={Boolean(error)}
        aria-describedby={
          [hint && `${id}-uitleg`, error && `${id}-fout`].filter(Boolean).join(' ') || undefined
        }
      >
        {veld.label}
      </Checkbox>
      {hint && (
        <div id={`${id}-uitleg`} className="naast-keuze__uitleg">
          {hint}
        </div>
      )}
    </div>
  );
}
