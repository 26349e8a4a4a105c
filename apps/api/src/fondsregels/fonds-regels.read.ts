import type { FondsRegels, Mandaatregel } from '@naast/contract/fonds-regels';
import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden } from '../platform/problem.ts';
import { regelKolommen } from './fonds-regels.queries.ts';

export type { FondsRegels } from '@naast/contract/fonds-regels';

/** The rules of one aanvraag, with the mandaatregel that is decided by; null in concept. */
export interface AanvraagFondsRegels extends FondsRegels {
  mandaatregel: Mandaatregel | null;
}

/**
 * The rules this aanvraag was submitted under; for a concept the rules of today. Terms, letters and who decides follow
 * from these, never from what a fonds has now. @throws Problem 404 when the aanvraag is absent or hidden.
 */
export async function readFondsRegels(scope: DbScope, aanvraagId: string): Promise<AanvraagFondsRegels> {
  const { rows } = await sql<FondsRegels & { mandaatregelId: string | null }>`
    select ${regelKolommen}, a.mandaatregel_id as "mandaatregelId"
      from aanvraag a
      join fonds_versie v on v.netwerk_id = a.netwerk_id and v.id = coalesce(a.fonds_versie_id, fonds_versie_nu(a.fonds_id))
     where a.netwerk_id = ${scope.gebruiker.netwerkId} and a.id = ${aanvraagId}`.execute(scope.db);
  if (!rows[0]) throw nietGevonden();
  const { mandaatregelId, ...regels } = rows[0];
  return { ...regels, mandaatregel: regels.mandaatregels.find(({ id }) => id === mandaatregelId) ?? null };
}
