import { useEffect } from 'react';
import { type FieldPath, type FieldValues, useController } from 'react-hook-form';
import type { ContractForm } from './contract-form.ts';
import type { FieldProps } from './field.tsx';

/** Props every form field shares: which form, which name, and what Field shows. */
export interface FormFieldProps<I extends FieldValues, O>
  extends Pick<FieldProps, 'label' | 'hint' | 'optional' | 'hideLabel' | 'breedte'> {
  form: ContractForm<I, O>;
  name: FieldPath<I>;
}

/** Id of a field's input, so that the summary can link to it. */
export const fieldId = (formId: string, naam: string): string => `${formId}-${naam.replaceAll('.', '-')}`;

/** Connects a field to its form: value, change, error and the id the error summary links to. */
export function useFormField<I extends FieldValues, O>({ form, name, label, ...rest }: FormFieldProps<I, O>) {
  const { field, fieldState } = useController({ control: form.control, name });
  const { labels } = form;
  useEffect(() => {
    const kaart = labels.current;
    kaart.set(name, label);
    return () => {
      kaart.delete(name);
    };
  }, [labels, name, label]);
  const { hint, optional, hideLabel, breedte } = rest;
  return {
    field,
    veld: {
      label,
      id: fieldId(form.id, name),
      error: fieldState.error?.message,
      ...(hint === undefined ? {} : { hint }),
      ...(optional === undefined ? {} : { optional }),
      ...(hideLabel === undefined ? {} : { hideLabel }),
      ...(breedte === undefined ? {} : { breedte }),
    },
  };
}
