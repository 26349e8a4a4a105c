import type { MeldcodeNotitie } from '@naast/contract/meldcode';
import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';

/** Whether the gebruiker reads and writes the steps of the meldcode of this casus. */
export async function findMeldcodeRecht(scope: DbScope, casusId: string): Promise<boolean> {
  const { rows } = await sql<{ mag: boolean }>`
    select ${casusId}::uuid = any(array(select meldcode_casussen())) as mag`.execute(scope.db);
  return rows[0]?.mag ?? false;
}

/** Oldest first, at most 500; nothing for who may not see them. */
export async function listNotities(scope: DbScope, casusId: string): Promise<MeldcodeNotitie[]> {
  const { rows } = await sql<MeldcodeNotitie>`
    select n.id, n.stap, n.tekst, g.naam as door, n.op
      from meldcode_notitie n join gebruiker g on g.netwerk_id = n.netwerk_id and g.id = n.door
     where n.netwerk_id = ${scope.gebruiker.netwerkId} and n.casus_id = ${casusId}
     order by n.op, n.id limit 500`.execute(scope.db);
  return rows;
}

export async function insertNotitie(
  scope: DbScope,
  nieuw: { id: string; casusId: string; stap: number; tekst: string },
): Promise<void> {
  const { netwerkId, id } = scope.gebruiker;
  await sql`insert into meldcode_notitie (netwerk_id, id, casus_id, stap, tekst, door, op)
    values (${netwerkId}, ${nieuw.id}, ${nieuw.casusId}, ${nieuw.stap}, ${nieuw.tekst}, ${id},
            ${scope.nu.toISOString()})`.execute(scope.db);
}
