import { sql } from 'kysely';
import type { DbScope, SysteemScope } from '../platform/db-scope.ts';

export async function findAgendalink(
  scope: DbScope,
): Promise<{ gemaaktOp: string; opgehaaldOp: string | null } | null> {
  const { netwerkId, id } = scope.gebruiker;
  const { rows } = await sql<{ gemaaktOp: string; opgehaaldOp: string | null }>`
    select gemaakt_op as "gemaaktOp", opgehaald_op as "opgehaaldOp" from agendalink
     where netwerk_id = ${netwerkId} and gebruiker_id = ${id}`.execute(scope.db);
  return rows[0] ?? null;
}

/** Keeps the hash of a new secret; the one before it stops working. */
export async function saveAgendalink(scope: DbScope, hash: Buffer): Promise<void> {
  const { netwerkId, id } = scope.gebruiker;
  await sql`insert into agendalink (netwerk_id, gebruiker_id, geheim_hash, gemaakt_op)
    values (${netwerkId}, ${id}, ${hash}, ${scope.nu.toISOString()})
    on conflict (netwerk_id, gebruiker_id) do update
      set geheim_hash = excluded.geheim_hash, gemaakt_op = excluded.gemaakt_op, opgehaald_op = null`.execute(
    scope.db,
  );
}

export async function deleteAgendalink(scope: DbScope): Promise<void> {
  const { netwerkId, id } = scope.gebruiker;
  await sql`delete from agendalink where netwerk_id = ${netwerkId} and gebruiker_id = ${id}`.execute(
    scope.db,
  );
}

/** Whose secret this is; undefined when it was revoked, or its gebruiker left. */
export async function findAgendaGebruiker(
  scope: SysteemScope,
  hash: Buffer,
): Promise<{ id: string; netwerkId: string } | undefined> {
  const { rows } = await sql<{ id: string; netwerkId: string }>`
    select gebruiker_id as id, netwerk_id as "netwerkId" from agenda_van(${hash}, ${scope.nu.toISOString()})`.execute(
    scope.db,
  );
  return rows[0];
}
