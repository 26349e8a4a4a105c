import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';

/** Which answer a praatpunt is. */
export interface PraatpuntPlek {
  gesprekId: string;
  vraagCode: string;
  lidId: string | null;
}

export interface OpgepaktRij extends PraatpuntPlek {
  tekst: string;
  op: string;
  door: string;
}

/** What was taken up of what the family wants to talk about. */
export async function listOpgepakt(scope: DbScope, casusId: string): Promise<OpgepaktRij[]> {
  const { rows } = await sql<OpgepaktRij>`
    select a.gesprek_id as "gesprekId", a.vraag_code as "vraagCode", a.lid_id as "lidId",
           p.opgepakt as tekst, p.op, wie.naam as door
      from praatpunt p
      join antwoord a on a.netwerk_id = p.netwerk_id and a.id = p.antwoord_id
      join gebruiker wie on wie.netwerk_id = p.netwerk_id and wie.id = p.door
     where p.netwerk_id = ${scope.gebruiker.netwerkId} and p.casus_id = ${casusId}
     order by p.op desc, p.antwoord_id`.execute(scope.db);
  return rows;
}

/** Keeps what is done with it; the database refuses a second time, and what is sensitive or was not ticked. */
export async function insertOpgepakt(scope: DbScope, plek: PraatpuntPlek, opgepakt: string): Promise<void> {
  await sql`
    insert into praatpunt (netwerk_id, antwoord_id, casus_id, opgepakt, door, op)
    select a.netwerk_id, a.id, a.casus_id, ${opgepakt}, ${scope.gebruiker.id}::uuid, ${scope.nu.toISOString()}::timestamptz
      from antwoord a
     where a.netwerk_id = ${scope.gebruiker.netwerkId} and a.gesprek_id = ${plek.gesprekId}
       and a.vraag_code = ${plek.vraagCode} and a.lid_id is not distinct from ${plek.lidId}::uuid`.execute(
    scope.db,
  );
}
