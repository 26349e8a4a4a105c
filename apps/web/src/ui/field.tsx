import { Field as AmsField } from '@amsterdam/design-system-react';
import { type ReactNode, useId } from 'react';
import { FieldError } from './field-error.tsx';
import './field.css';

/** What an input needs to be bound to its label, hint and error. Spread it on the input. */
export interface FieldBinding {
  id: string;
  invalid: boolean;
  'aria-describedby': string | undefined;
  'aria-required': boolean | undefined;
}

export interface FieldProps {
  label: string;
  /** One sentence of help, shown between label and input. */
  hint?: ReactNode;
  error?: string | undefined;
  /** Shows "(mag leeg blijven)"; what is not optional is required. */
  optional?: boolean;
  /** Only for screen readers, where the page already says what the field is. */
  hideLabel?: boolean;
  id?: string;
  /** Width of what is expected in it, e.g. an amount; default the whole width. */
  breedte?: 'kort' | 'middel' | 'vol';
  children: (binding: FieldBinding) => ReactNode;
}

/** Label, hint, input and error in one, bound for screen readers once and for all. */
export function Field({ label, hint, error, optional, hideLabel, breedte = 'vol', ...rest }: FieldProps) {
  const eigenId = useId();
  const id = rest.id ?? eigenId;
  const beschrijving = [hint && `${id}-uitleg`, error && `${id}-fout`].filter(Boolean).join(' ');
  return (
    <AmsField invalid={Boolean(error)} className={`naast-veld naast-veld--${breedte}`}>
      <label htmlFor={id} className={hideLabel ? 'alleen-voorlezen' : 'ams-label'}>
        {label}
        {optional && <span className="naast-veld__mag-leeg"> (mag leeg blijven)</span>}
      </label>
      {hint && (
        <div id={`${id}-uitleg`} className="naast-veld__uitleg">
          {hint}
        </div>
      )}
      {error && <FieldError id={`${id}-fout`}>{error}</FieldError>}
      {rest.children({
        id,
        invalid: Boolean(error),
        'aria-describedby': beschrijving || undefined,
        'aria-required': optional || hideLabel ? undefined : true,
      })}
    </AmsField>
  );
}
