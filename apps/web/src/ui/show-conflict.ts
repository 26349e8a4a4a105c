import type { FieldPath, FieldValues } from 'react-hook-form';
import type { Refusal } from '#web/lib/call-types.ts';
import type { ContractForm } from './contract-form.ts';

const leeg = (waarde: unknown): boolean => waarde === undefined || waarde === null || waarde === '';

function toTekst(waarde: unknown): string {
  if (leeg(waarde)) return 'niets';
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee';
  return `“${String(waarde)}”`;
}

/**
 * After a 412: what is typed stays, each field that somebody else changed says what stands there now, and the
 * next try is on top of that. @returns false when the refusal was something else
 */
export function showConflict<I extends FieldValues, O>(
  form: ContractForm<I, O>,
  weigering: Refusal,
  setVersie: (versie: number) => void,
): boolean {
  if (weigering.status !== 412) return false;
  const huidig = (weigering.problem.huidig ?? {}) as Record<string, unknown>;
  if (typeof huidig.versie === 'number') setVersie(huidig.versie);
  for (const naam of form.labels.current.keys()) {
    const veld = naam as FieldPath<I>;
    const mijn: unknown = form.getValues(veld);
    const ander = huidig[naam];
    if (!(naam in huidig) || mijn === ander || (leeg(mijn) && leeg(ander))) continue;
    form.setError(veld, {
      type: 'verouderd',
      message: `Iemand anders zette hier intussen ${toTekst(ander)}.`,
    });
  }
  form.setError('root.server', {
    type: 'verouderd',
    message: 'Iemand anders heeft dit intussen veranderd. Bewaar nog een keer om te houden wat jij invulde.',
  });
  return true;
}
