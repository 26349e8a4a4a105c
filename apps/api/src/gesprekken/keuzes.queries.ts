import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';

export interface KeuzeRij {
  gesprekId: string;
  vraagCode: string;
  lidId: string | null;
  keuze: 'overgenomen' | 'niet';
  /** False when the answer has changed since. */
  geldt: boolean;
  op: string;
  door: string;
}

/** What was chosen about the answers of a casus. */
export async function listKeuzes(scope: DbScope, casusId: string): Promise<KeuzeRij[]> {
  const { rows } = await sql<KeuzeRij>`
    select a.gesprek_id as "gesprekId", a.vraag_code as "vraagCode", a.lid_id as "lidId", k.keuze,
           coalesce(k.inhoud = md5(a.waarde::text), false) as geldt, k.op, wie.naam as door
      from antwoord_keuze k
      join antwoord a on a.netwerk_id = k.netwerk_id and a.id = k.antwoord_id
      join gebruiker wie on wie.netwerk_id = k.netwerk_id and wie.id = k.door
     where k.netwerk_id = ${scope.gebruiker.netwerkId} and k.casus_id = ${casusId}
     order by k.op desc, k.antwoord_id, k.inhoud`.execute(scope.db);
  return rows;
}

/** Keeps the choice; the database refuses a second one about the same answer, and any about a sensitive one. */
export async function insertKeuze(
  scope: DbScope,
  plek: { gesprekId: string; vraagCode: string; lidId: string | null },
  keuze: { keuze: 'overgenomen' | 'niet'; blok: number; itemId: string | null },
): Promise<void> {
  await sql`
    insert into antwoord_keuze (netwerk_id, casus_id, antwoord_id, inhoud, keuze, blok, item_id, door, op)
    select a.netwerk_id, a.casus_id, a.id, '', ${keuze.keuze}, ${keuze.blok}, ${keuze.itemId}::uuid,
           ${scope.gebruiker.id}::uuid, ${scope.nu.toISOString()}::timestamptz
      from antwoord a
     where a.netwerk_id = ${scope.gebruiker.netwerkId} and a.gesprek_id = ${plek.gesprekId}
       and a.vraag_code = ${plek.vraagCode} and a.lid_id is not distinct from ${plek.lidId}::uuid`.execute(
    scope.db,
  );
}
