import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import type { ContractForm } from './contract-form.ts';
import { FormErrors } from './form-errors.tsx';

interface Props<I extends FieldValues, O> {
  form: ContractForm<I, O>;
  children: ReactNode;
  className?: string;
}

/** A form with its error summary on top. */
export function Form<I extends FieldValues, O>({ form, children, className = 'stapel' }: Props<I, O>) {
  return (
    <form noValidate onSubmit={form.onSubmit} className={className}>
      <FormErrors form={form} />
      {children}
    </form>
  );
}
