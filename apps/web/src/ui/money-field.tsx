import type { FieldValues } from 'react-hook-form';
import { parseBedrag, writeBedrag } from '#web/lib/bedrag.ts';
import { TypedInput } from './typed-input.tsx';
import type { FormFieldProps } from './use-form-field.ts';

const vorm = { parse: parseBedrag, write: writeBedrag, onleesbaar: Number.NaN };

/** An amount typed the Dutch way; the value is whole cents. What cannot be read becomes NaN, which the schema refuses. */
export function MoneyField<I extends FieldValues, O>(props: FormFieldProps<I, O>) {
  return (
    <TypedInput
      {...props}
      vorm={vorm}
      uitleg="Vul een bedrag in, zoals 1.234,56."
      inputMode="decimal"
      omlijst={(invoer) => (
        <div className="naast-geld">
          <span className="naast-geld__euro" aria-hidden="true">
            €
          </span>
          {invoer}
        </div>
      )}
    />
  );
}
