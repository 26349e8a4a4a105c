import type { FieldValues } from 'react-hook-form';
import { TypedInput } from './typed-input.tsx';
import type { FormFieldProps } from './use-form-field.ts';

const vorm = {
  parse: (tekst: string) => (/^\s*\d{4}\s*$/.test(tekst) ? Number(tekst) : undefined),
  write: String,
  onleesbaar: Number.NaN,
};

/** A year in four digits. */
export function YearField<I extends FieldValues, O>(props: FormFieldProps<I, O>) {
  return (
    <TypedInput
      {...props}
      vorm={vorm}
      uitleg="Schrijf het jaar met vier cijfers, zoals 1988."
      inputMode="numeric"
      maxLength={4}
    />
  );
}
