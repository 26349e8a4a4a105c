import { useEffect, useRef } from 'react';
import type { FieldErrors, FieldValues } from 'react-hook-form';
import type { ContractForm } from './contract-form.ts';
import { Notice } from './notice.tsx';
import { fieldId } from './use-form-field.ts';

interface Fout {
  veld: string;
  bericht: string;
}

/** Flattens the errors of react-hook-form to `leden.0.geboortejaar` paths. */
export function listErrors(errors: FieldErrors | undefined, pad = ''): Fout[] {
  if (!errors) return [];
  return Object.entries(errors).flatMap(([sleutel, fout]): Fout[] => {
    if (!fout || sleutel === 'ref' || sleutel === 'root') return [];
    const veld = pad ? `${pad}.${sleutel}` : sleutel;
    if (typeof fout.message === 'string' && 'type' in fout) return [{ veld, bericht: fout.message }];
    return listErrors(fout as FieldErrors, veld);
  });
}

/** All errors of a form on top, with links to the fields. Takes the focus after a refused submit. */
export function FormErrors<I extends FieldValues, O>({ form }: { form: ContractForm<I, O> }) {
  const { errors, submitCount, isSubmitting } = form.formState;
  const fouten = listErrors(errors as FieldErrors);
  const server = errors.root?.server?.message;
  const hier = useRef<HTMLDivElement>(null);
  const erIsIets = fouten.length > 0 || server !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once per submit, not while mending
  useEffect(() => {
    if (submitCount > 0 && !isSubmitting && erIsIets) hier.current?.focus();
  }, [submitCount, isSubmitting]);
  if (!erIsIets) return null;
  return (
    <div ref={hier} tabIndex={-1} role="alert">
      <Notice soort="fout" titel={server ?? 'Kijk nog even naar dit'}>
        {fouten.length > 0 && (
          <ul className="naast-melding__lijst">
            {fouten.map(({ veld, bericht }) => (
              <li key={veld}>
                <FoutLink
                  id={fieldId(form.id, veld)}
                  label={form.labels.current.get(veld)}
                  bericht={bericht}
                />
              </li>
            ))}
          </ul>
        )}
      </Notice>
    </div>
  );
}

function FoutLink({ id, label, bericht }: { id: string; label: string | undefined; bericht: string }) {
  if (label === undefined) return bericht;
  return (
    <a
      className="ams-link"
      href={`#${id}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(id)?.focus();
      }}
    >
      {label}
      {label.endsWith('?') ? '' : ':'} {bericht}
    </a>
  );
}
