import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';

/** Who opens a betaalopdracht has read that it waited for them. */
export async function markGelezenOverOpdracht(scope: DbScope, opdrachtId: string): Promise<void> {
  const { netwerkId, id } = scope.gebruiker;
  await sql`update melding set gelezen_op = ${scope.nu.toISOString()}
    where netwerk_id = ${netwerkId} and gebruiker_id = ${id} and soort = 'opdracht_wacht'
      and kenmerk = ${opdrachtId} and gelezen_op is null`.execute(scope.db);
}

/** Who opens an aanvraag has read what they were told about it. */
export async function markGelezenVan(scope: DbScope, aanvraagId: string): Promise<void> {
  const { netwerkId, id } = scope.gebruiker;
  await sql`update melding set gelezen_op = ${scope.nu.toISOString()}
    where netwerk_id = ${netwerkId} and gebruiker_id = ${id} and aanvraag_id = ${aanvraagId}
      and gelezen_op is null`.execute(scope.db);
}
