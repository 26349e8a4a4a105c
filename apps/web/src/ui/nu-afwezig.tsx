import { getCollegaAfwezigheid } from '@naast/contract/afwezigheid';
import { showDatum } from '#web/lib/datum.ts';
import { useGet } from '#web/lib/query.ts';

/** Says that a colleague is away today, until when, and whom to ask. Shows nothing when they are there. */
export function NuAfwezig({ id, naam }: { id: string; naam: string }) {
  const { data } = useGet(getCollegaAfwezigheid, { params: { id } });
  if (!data?.afwezig) return null;
  const { tot, waarnemer } = data.afwezig;
  return (
    <span className="naast-label naast-label--let-op naast-label--zin">
      {naam} is er niet tot en met {showDatum(tot)}. Neem contact op met {waarnemer.naam},{' '}
      {waarnemer.organisatie}.
    </span>
  );
}
