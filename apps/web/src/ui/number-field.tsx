import type { FieldValues } from 'react-hook-form';
import { parseGetal, writeGetal } from '#web/lib/getal.ts';
import { TypedInput } from './typed-input.tsx';
import type { FormFieldProps } from './use-form-field.ts';

const vorm = { parse: parseGetal, write: writeGetal, onleesbaar: Number.NaN };

/** A number typed the Dutch way (`1.234` or `2,5`). */
export function NumberField<I extends FieldValues, O>(props: FormFieldProps<I, O>) {
  return <TypedInput {...props} vorm={vorm} uitleg="Vul hier een getal in." inputMode="decimal" />;
}
