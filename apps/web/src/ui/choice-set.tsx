import { FieldSet } from '@amsterdam/design-system-react';
import type { ReactNode } from 'react';
import { FieldError } from './field-error.tsx';
import './field.css';

interface Props {
  legend: string;
  id: string;
  hint?: ReactNode;
  error?: string | undefined;
  optional?: boolean;
  naastElkaar?: boolean;
  radio?: boolean;
  children: ReactNode;
}

/** Frame around radios or checkboxes: legend, hint and error bound once. */
export function ChoiceSet({ legend, id, hint, error, optional, naastElkaar, radio, children }: Props) {
  const beschrijving = [hint && `${id}-uitleg`, error && `${id}-fout`].filter(Boolean).join(' ');
  return (
    <FieldSet
      legend={optional ? `${legend} (mag leeg blijven)` : legend}
      invalid={Boolean(error)}
      role={radio ? 'radiogroup' : undefined}
      aria-describedby={beschrijving || undefined}
    >
      {hint && (
        <div id={`${id}-uitleg`} className="naast-veld__uitleg">
          {hint}
        </div>
      )}
      {error && <FieldError id={`${id}-fout`}>{error}</FieldError>}
      <div className={naastElkaar ? 'naast-keuzes naast-keuzes--naast-elkaar' : 'naast-keuzes'}>
        {children}
      </div>
    </FieldSet>
  );
}
