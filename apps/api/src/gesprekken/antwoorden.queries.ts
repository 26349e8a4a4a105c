import type { Antwoord } from '@naast/contract/gesprekken';
import type { Waarde } from '@naast/domain/gesprekken';
import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { DbScope } from '../platform/db-scope.ts';

export interface AntwoordRij extends Antwoord {
  gesprekId: string;
}

const selectAntwoord = sql`
  select a.gesprek_id as "gesprekId", a.vraag_code as "vraagCode", a.lid_id as "lidId", a.waarde,
         a.wil_bespreken as "wilBespreken", a.gevoelig, a.op, wie.naam as door, a.versie
    from antwoord a
    join gebruiker wie on wie.netwerk_id = a.netwerk_id and wie.id = a.door`;

/** The answers of a casus; the policy keeps sensitive ones from all but the contactpersoon, and so does this. */
export async function listAntwoorden(
  scope: DbScope,
  casusId: string,
  metGevoelig: boolean,
): Promise<AntwoordRij[]> {
  const { rows } = await sql<AntwoordRij>`${selectAntwoord}
    where a.netwerk_id = ${scope.gebruiker.netwerkId} and a.casus_id = ${casusId}
      and (${metGevoelig}::boolean or not a.gevoelig)
    order by a.gesprek_id, a.vraag_code, a.lid_id nulls first, a.id`.execute(scope.db);
  return rows;
}

/** What one answer is about. */
export interface AntwoordPlek {
  casusId: string;
  gesprekId: string;
  vraagCode: string;
  lidId: string | null;
}

export async function findAntwoord(scope: DbScope, plek: AntwoordPlek): Promise<AntwoordRij | undefined> {
  const { rows } = await sql<AntwoordRij>`${selectAntwoord}
    where a.netwerk_id = ${scope.gebruiker.netwerkId} and a.gesprek_id = ${plek.gesprekId}
      and a.vraag_code = ${plek.vraagCode} and a.lid_id is not distinct from ${plek.lidId}::uuid`.execute(
    scope.db,
  );
  return rows[0];
}

export interface AntwoordInhoud {
  waarde: Waarde | null;
  wilBespreken: boolean;
  gevoelig: boolean;
}

const asJson = (waarde: Waarde | null): string | null => (waarde === null ? null : JSON.stringify(waarde));

/** The first answer; false when somebody else answered first. */
export async function insertAntwoord(
  scope: DbScope,
  plek: AntwoordPlek,
  inhoud: AntwoordInhoud,
): Promise<boolean> {
  const uitkomst = await scope.db
    .insertInto('antwoord')
    .values({
      netwerk_id: scope.gebruiker.netwerkId,
      id: uuidv7(),
      casus_id: plek.casusId,
      gesprek_id: plek.gesprekId,
      vraag_code: plek.vraagCode,
      lid_id: plek.lidId,
      waarde: asJson(inhoud.waarde),
      wil_bespreken: inhoud.wilBespreken,
      gevoelig: inhoud.gevoelig,
      op: scope.nu.toISOString(),
      door: scope.gebruiker.id,
    })
    .onConflict((oc) => oc.constraint('antwoord_een').doNothing())
    .executeTakeFirst();
  return uitkomst.numInsertedOrUpdatedRows === 1n;
}

/** Another answer; false when `versie` is no longer the current one. */
export async function changeAntwoord(
  scope: DbScope,
  plek: AntwoordPlek,
  versie: number,
  inhoud: AntwoordInhoud,
): Promise<boolean> {
  const uitkomst = await scope.db
    .updateTable('antwoord')
    .set({
      waarde: asJson(inhoud.waarde),
      wil_bespreken: inhoud.wilBespreken,
      versie: versie + 1,
      op: scope.nu.toISOString(),
      door: scope.gebruiker.id,
    })
    .where('netwerk_id', '=', scope.gebruiker.netwerkId)
    .where('gesprek_id', '=', plek.gesprekId)
    .where('vraag_code', '=', plek.vraagCode)
    .where(sql<boolean>`lid_id is not distinct from ${plek.lidId}::uuid`)
    .where('versie', '=', versie)
    .executeTakeFirst();
  return uitkomst.numUpdatedRows === 1n;
}
