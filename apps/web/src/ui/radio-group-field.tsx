import { Radio } from '@amsterdam/design-system-react';
import type { FieldValues } from 'react-hook-form';
import { ChoiceSet } from './choice-set.tsx';
import type { Keuze } from './select-field.tsx';
import { type FormFieldProps, useFormField } from './use-form-field.ts';

type Props<I extends FieldValues, O> = FormFieldProps<I, O> & {
  keuzes: readonly Keuze[];
  naastElkaar?: boolean;
};

/** One choice out of a few, all in sight. */
export function RadioGroupField<I extends FieldValues, O>({ keuzes, naastElkaar, ...props }: Props<I, O>) {
  const { field, veld } = useFormField(props);
  const { id, label, breedte: _breedte, hideLabel: _hideLabel, ...rest } = veld;
  return (
    <ChoiceSet {...rest} id={id} legend={label} naastElkaar={naastElkaar ?? false} radio>
      {keuzes.map((keuze, nummer) => (
        <div key={keuze.waarde}>
          <Radio
            id={nummer === 0 ? id : `${id}-${nummer}`}
            ref={nummer === 0 ? field.ref : undefined}
            name={`${id}-keuze`}
            onBlur={field.onBlur}
            checked={field.value === keuze.waarde}
            onChange={() => field.onChange(keuze.waarde)}
            invalid={Boolean(rest.error)}
          >
            {keuze.naam}
          </Radio>
          {keuze.uitleg && <div className="naast-keuze__uitleg">{keuze.uitleg}</div>}
        </div>
      ))}
    </ChoiceSet>
  );
}
