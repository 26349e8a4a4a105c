import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';

/** Who opens an aanvraag has read what they were told about it. */
export async function markGelezenVan(scope: DbScope, aanvraagId: string): Promise<void> {
  const { netwerkId, id } = scope.gebruiker;
  await sql`update melding set gelezen_op = ${scope.nu.toISOString()}
    where netwerk_id = ${netwerkId} and gebruiker_id = ${id} and aanvraag_id = ${aanvraagId}
      and gelezen_op is null`.execute(scope.db);
}
