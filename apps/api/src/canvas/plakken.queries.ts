import type { Plak } from '@naast/contract/canvas-plakken';
import type { TekstblokNr } from '@naast/domain/canvas';
import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';
import type { ItemSoort } from './item-soorten.ts';

/** What one piece became: a row, or words under the text of a block. */
export type Deel =
  | { blok: number; itemId: string; tekst: null }
  | { blok: TekstblokNr; itemId: null; tekst: string };

const bij = (scope: DbScope, casusId: string) =>
  sql`p.netwerk_id = ${scope.gebruiker.netwerkId} and p.casus_id = ${casusId}`;

/** The last ten times somebody pasted here, newest first; or the one that is asked for. */
export async function listPlakken(scope: DbScope, casusId: string, plakId?: string): Promise<Plak[]> {
  const { rows } = await sql<Plak>`
    select p.id, p.gemaakt_op as op, jsonb_build_object('id', g.id, 'naam', g.naam) as door, p.ongedaan_op as "ongedaanOp",
           (select count(*)::int from canvas_plak_deel d where d.netwerk_id = p.netwerk_id and d.plak_id = p.id) as aantal
      from canvas_plak p join gebruiker g on g.netwerk_id = p.netwerk_id and g.id = p.gemaakt_door
     where ${bij(scope, casusId)} and (${plakId ?? null}::uuid is null or p.id = ${plakId ?? null})
     order by p.gemaakt_op desc, p.id desc limit 10`.execute(scope.db);
  return rows;
}

export async function insertPlak(
  scope: DbScope,
  casusId: string,
  plakId: string,
  delen: readonly Deel[],
): Promise<void> {
  const { netwerkId, id } = scope.gebruiker;
  await sql`insert into canvas_plak (netwerk_id, id, casus_id, gemaakt_op, gemaakt_door)
    values (${netwerkId}, ${plakId}, ${casusId}, ${scope.nu.toISOString()}, ${id})`.execute(scope.db);
  const rijen = delen.map(({ blok, itemId, tekst }, nr) => ({ nr, blok, item_id: itemId, tekst }));
  await sql`insert into canvas_plak_deel (netwerk_id, casus_id, plak_id, nr, blok, item_id, tekst)
    select ${netwerkId}, ${casusId}, ${plakId}, d.nr, d.blok, d.item_id, d.tekst
      from jsonb_to_recordset(${JSON.stringify(rijen)}::jsonb) as d (nr smallint, blok smallint, item_id uuid, tekst text)`.execute(
    scope.db,
  );
}

/** Marks it as undone; false when it was already, or is not of this casus. Two at once meet on the row. */
export async function markOngedaan(scope: DbScope, casusId: string, plakId: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update canvas_plak p set ongedaan_op = ${scope.nu.toISOString()}, ongedaan_door = ${scope.gebruiker.id}
     where ${bij(scope, casusId)} and p.id = ${plakId} and p.ongedaan_op is null`.execute(scope.db);
  return numAffectedRows === 1n;
}

export async function listDelen(scope: DbScope, casusId: string, plakId: string): Promise<Deel[]> {
  const { rows } = await sql<Deel>`
    select p.blok, p.item_id as "itemId", p.tekst from canvas_plak_deel p
     where ${bij(scope, casusId)} and p.plak_id = ${plakId} order by p.nr`.execute(scope.db);
  return rows;
}

/** Takes the rows that nobody touched since off the canvas. @returns how many */
export async function archiveOnaangeraakt(
  scope: DbScope,
  casusId: string,
  { tabel }: ItemSoort,
  ids: readonly string[],
): Promise<number> {
  const { numAffectedRows } = await sql`
    update ${sql.table(tabel)} p set versie = p.versie + 1, verwijderd_op = ${scope.nu.toISOString()}
     where ${bij(scope, casusId)} and p.id = any(${ids}::uuid[]) and p.versie = 1 and p.verwijderd_op is null`.execute(
    scope.db,
  );
  return Number(numAffectedRows);
}

/** The texts of blocks 1, 2, 4 and 9, held until the end of the transaction. */
export async function lockTekstblokken(
  scope: DbScope,
  casusId: string,
): Promise<{ blok: TekstblokNr; tekst: string }[]> {
  const { rows } = await sql<{ blok: TekstblokNr; tekst: string }>`
    select p.blok, p.tekst from canvas_blok p where ${bij(scope, casusId)} order by p.blok for update`.execute(
    scope.db,
  );
  return rows;
}

export async function writeTekstblok(
  scope: DbScope,
  casusId: string,
  { blok, tekst }: { blok: TekstblokNr; tekst: string },
): Promise<void> {
  await sql`update canvas_blok p set tekst = ${tekst}, versie = p.versie + 1
    where ${bij(scope, casusId)} and p.blok = ${blok}`.execute(scope.db);
}
