import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';
import { insertTaak, type NieuweTaak } from './taken.queries.ts';

/**
 * Puts the one taak of a source on its day: it moves when it was there already, and is open again. The caller has checked
 * that the gebruiker may work on the casus, and writes the audit line of its own change.
 */
export async function planTaak(scope: DbScope, taak: NieuweTaak & { bronId: string }): Promise<void> {
  const { numAffectedRows } = await sql`
    update taak set wat = ${taak.wat}, wanneer = ${taak.wanneer}::date, stand = 'open', klaar_op = null, klaar_door = null,
           versie = versie + 1
     where netwerk_id = ${scope.gebruiker.netwerkId} and casus_id = ${taak.casusId} and soort = ${taak.soort}
       and bron_id = ${taak.bronId}`.execute(scope.db);
  if (numAffectedRows === 0n) await insertTaak(scope, taak);
}
