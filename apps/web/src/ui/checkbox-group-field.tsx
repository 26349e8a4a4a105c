import { Checkbox } from '@amsterdam/design-system-react';
import type { FieldValues } from 'react-hook-form';
import { ChoiceSet } from './choice-set.tsx';
import type { Keuze } from './select-field.tsx';
import { type FormFieldProps, useFormField } from './use-form-field.ts';

type Props<I extends FieldValues, O> = FormFieldProps<I, O> & {
  keuzes: readonly Keuze[];
  naastElkaar?: boolean;
};

/** Several choices; the value is a list in the order of `keuzes`. */
export function CheckboxGroupField<I extends FieldValues, O>({ keuzes, naastElkaar, ...props }: Props<I, O>) {
  const { field, veld } = useFormField(props);
  const { id, label, breedte: _breedte, hideLabel: _hideLabel, ...rest } = veld;
  const gekozen: readonly string[] = field.value ?? [];
  const toggle = (waarde: string, aan: boolean) =>
    field.onChange(keuzes.map((k) => k.waarde).filter((w) => (w === waarde ? aan : gekozen.includes(w))));
  return (
    <ChoiceSet {...rest} id={id} legend={label} naastElkaar={naastElkaar ?? false}>
      {keuzes.map((keuze, nummer) => (
        <div key={keuze.waarde}>
          <Checkbox
            id={nummer === 0 ? id : `${id}-${nummer}`}
            ref={nummer === 0 ? field.ref : undefined}
            onBlur={field.onBlur}
            checked={gekozen.includes(keuze.waarde)}
            onChange={(event) => toggle(keuze.waarde, event.target.checked)}
            invalid={Boolean(rest.error)}
          >
            {keuze.naam}
          </Checkbox>
          {keuze.uitleg && <div className="naast-keuze__uitleg">{keuze.uitleg}</div>}
        </div>
      ))}
    </ChoiceSet>
  );
}
