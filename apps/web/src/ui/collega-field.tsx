import type { Collega } from '@naast/contract/gebruikers';
import type { Rol } from '@naast/domain/gebruikers';
import { useState } from 'react';
import type { FieldValues } from 'react-hook-form';
import { Button } from './button.tsx';
import { CollegaSearch } from './collega-search.tsx';
import { Field } from './field.tsx';
import { type FormFieldProps, useFormField } from './use-form-field.ts';
import './collega-field.css';

type Props<I extends FieldValues, O> = FormFieldProps<I, O> & {
  /** Only colleagues with this rol can be chosen. */
  rol?: Rol;
  /** Ids that cannot be chosen here. */
  behalve?: readonly string[];
};

/** A colleague, found by name or organisation; the value is their id. */
export function CollegaField<I extends FieldValues, O>({ rol, behalve = [], ...props }: Props<I, O>) {
  const { field, veld } = useFormField(props);
  const [gekozen, setGekozen] = useState<Collega>();
  const [terug, setTerug] = useState(false);
  const kies = (collega: Collega | undefined) => {
    setGekozen(collega);
    setTerug(true);
    field.onChange(collega?.id);
  };
  return (
    <Field {...veld}>
      {(binding) =>
        gekozen && field.value === gekozen.id ? (
          <div className="naast-collega__gekozen">
            <span>
              <strong>{gekozen.naam}</strong>, {gekozen.functie} bij {gekozen.organisatie}
            </span>
            <Button id={binding.id} variant="tertiary" klein autoFocus onClick={() => kies(undefined)}>
              Kies iemand anders
            </Button>
          </div>
        ) : (
          <CollegaSearch
            binding={binding}
            inputRef={field.ref}
            rol={rol}
            behalve={behalve}
            autoFocus={terug}
            onKies={kies}
          />
        )
      }
    </Field>
  );
}
