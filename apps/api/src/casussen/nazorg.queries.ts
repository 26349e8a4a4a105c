import type { Afsluiting, Nazorgmoment, nazorgmomentBody, noteNazorgBody } from '@naast/contract/nazorg';
import { type RawBuilder, sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type * as z from 'zod/mini';
import type { DbScope } from '../platform/db-scope.ts';

export type NazorgInvoer = z.infer<typeof nazorgmomentBody>;

async function listWaar(scope: DbScope, casusId: string, waar: RawBuilder<unknown>): Promise<Nazorgmoment[]> {
  const { rows } = await sql<Nazorgmoment>`
    select n.id, n.wanneer, n.wat, n.wie, n.uitkomst, n.toelichting, n.klaar_op as "klaarOp", g.naam as "klaarDoor", n.versie
      from nazorgmoment n
      left join gebruiker g on g.netwerk_id = n.netwerk_id and g.id = n.klaar_door
     where n.netwerk_id = ${scope.gebruiker.netwerkId} and n.casus_id = ${casusId} and ${waar}
     order by n.wanneer, n.id limit 200`.execute(scope.db);
  return rows;
}

/** The days of nazorg of a casus, first day first; empty when the casus is hidden. */
export const listNazorg = (scope: DbScope, casusId: string): Promise<Nazorgmoment[]> =>
  listWaar(scope, casusId, sql`true`);

export const findNazorg = async (
  scope: DbScope,
  casusId: string,
  id: string,
): Promise<Nazorgmoment | undefined> => (await listWaar(scope, casusId, sql`n.id = ${id}`))[0];

/** What was written at the last closing; null when it never closed, or is hidden. */
export async function findAfsluiting(scope: DbScope, casusId: string): Promise<Afsluiting | null> {
  const { rows } = await sql<Afsluiting>`
    select a.evaluatie, a.nazorgplan, a.leerpunt, a.ontheffing, g.naam as door, a.op
      from afsluiting a join gebruiker g on g.netwerk_id = a.netwerk_id and g.id = a.door
     where a.netwerk_id = ${scope.gebruiker.netwerkId} and a.casus_id = ${casusId}
     order by a.op desc, a.id desc limit 1`.execute(scope.db);
  return rows[0] ?? null;
}

export async function insertNazorg(scope: DbScope, casusId: string, moment: NazorgInvoer): Promise<string> {
  const id = uuidv7();
  await sql`insert into nazorgmoment (netwerk_id, id, casus_id, wanneer, wat, wie, gemaakt_door, gemaakt_op)
    values (${scope.gebruiker.netwerkId}, ${id}, ${casusId}, ${moment.wanneer}::date, ${moment.wat}, ${moment.wie},
            ${scope.gebruiker.id}, ${scope.nu.toISOString()})`.execute(scope.db);
  return id;
}

/** What one change is about. */
export interface MomentVersie {
  casusId: string;
  momentId: string;
  versie: number;
}

/** @returns false when somebody was first, or when it has been */
export async function updateNazorg(
  scope: DbScope,
  { casusId, momentId, versie }: MomentVersie,
  moment: NazorgInvoer,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update nazorgmoment set wanneer = ${moment.wanneer}::date, wat = ${moment.wat}, wie = ${moment.wie}, versie = versie + 1
     where netwerk_id = ${scope.gebruiker.netwerkId} and casus_id = ${casusId} and id = ${momentId} and versie = ${versie}
       and uitkomst is null`.execute(scope.db);
  return numAffectedRows === 1n;
}

/** @returns false when somebody was first */
export async function endNazorg(
  scope: DbScope,
  { casusId, momentId, versie }: MomentVersie,
  { uitkomst, toelichting }: z.infer<typeof noteNazorgBody>,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update nazorgmoment set uitkomst = ${uitkomst}, toelichting = ${toelichting}, versie = versie + 1,
           klaar_op = ${scope.nu.toISOString()}, klaar_door = ${scope.gebruiker.id}
     where netwerk_id = ${scope.gebruiker.netwerkId} and casus_id = ${casusId} and id = ${momentId} and versie = ${versie}
       and uitkomst is null`.execute(scope.db);
  return numAffectedRows === 1n;
}
