import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';

/**
 * When the family got its first copy of a letter: it keeps that date, and the term for bezwaar begins there. `brief` is
 * the id of the besluit or bezwaar that the letter is about. Copies from before there were several letters are of the first besluit.
 */
export async function findUitgereikt(
  scope: DbScope,
  aanvraagId: string,
  brief: string,
): Promise<string | undefined> {
  const { rows } = await sql<{ op: string | null }>`
    select min(e.gemaakt_op) as op from export e
     where e.netwerk_id = ${scope.gebruiker.netwerkId} and e.aanvraag_id = ${aanvraagId} and e.met_namen
       and coalesce(e.document ->> 'brief', (select b.id::text from besluit b where b.netwerk_id = e.netwerk_id
             and b.aanvraag_id = e.aanvraag_id and b.vervangt_id is null)) = ${brief}`.execute(scope.db);
  return rows[0]?.op ?? undefined;
}
