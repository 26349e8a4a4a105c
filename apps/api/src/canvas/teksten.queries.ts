import {
  type EigenWoorden,
  type OrdeblokNr,
  ordeblokken,
  type Tekstblok,
  type TekstblokNr,
  tekstblokken,
  type Volgorde,
} from '@naast/domain/canvas';
import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';

// Texts and orders have no row until somebody writes: absent means empty, with versie 1.
const ongeschreven = { versie: 1, gewijzigdOp: null, gewijzigdDoor: null };

export async function listTekstblokken(scope: DbScope, casusId: string): Promise<Tekstblok[]> {
  const rijen = await scope.db
    .selectFrom('canvas_blok')
    .select(['blok', 'tekst', 'versie', 'gewijzigd_op as gewijzigdOp', 'gewijzigd_door as gewijzigdDoor'])
    .where('netwerk_id', '=', scope.gebruiker.netwerkId)
    .where('casus_id', '=', casusId)
    .execute();
  return tekstblokken.map((blok) => ({
    ...(rijen.find((rij) => rij.blok === blok) ?? { tekst: '', ...ongeschreven }),
    blok,
  }));
}

/** The own words of every lid who has any; `vulEigenWoorden` adds the others. */
export function listEigenWoorden(scope: DbScope, casusId: string): Promise<EigenWoorden[]> {
  return scope.db
    .selectFrom('eigen_woorden')
    .select(['lid_id as lidId', 'woorden', 'versie'])
    .select(['gewijzigd_op as gewijzigdOp', 'gewijzigd_door as gewijzigdDoor'])
    .where('netwerk_id', '=', scope.gebruiker.netwerkId)
    .where('casus_id', '=', casusId)
    .orderBy('lid_id')
    .execute();
}

/** One entry for every lid, in the order of the leden. */
export const fillEigenWoorden = (
  leden: readonly { id: string }[],
  geschreven: readonly EigenWoorden[],
): EigenWoorden[] =>
  leden.map(
    ({ id }) => geschreven.find((w) => w.lidId === id) ?? { lidId: id, woorden: '', ...ongeschreven },
  );

/** Items that are shielded from the gebruiker: the ids in an order have no policy of their own. */
export async function listVerborgen(scope: DbScope): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`select id from verborgen_items() id`.execute(scope.db);
  return new Set(rows.map(({ id }) => id));
}

const zonderVerborgen = sql<string[]>`array(select id from unnest(ids) with ordinality as x (id, plek)
  where id <> all(array(select verborgen_items())) order by plek)`;

/** The shielded items that stand in this order, which somebody who does not see them leaves where they are. */
export async function listVerborgenIn(scope: DbScope, casusId: string, blok: OrdeblokNr): Promise<string[]> {
  const { rows } = await sql<{ ids: string[] }>`
    select array(select id from unnest(ids) with ordinality as x (id, plek)
                  where id = any(array(select verborgen_items())) order by plek) as ids
      from canvas_volgorde
     where netwerk_id = ${scope.gebruiker.netwerkId} and casus_id = ${casusId} and blok = ${blok}`.execute(
    scope.db,
  );
  return rows[0]?.ids ?? [];
}

export async function listVolgordes(scope: DbScope, casusId: string): Promise<Volgorde[]> {
  const rijen = await scope.db
    .selectFrom('canvas_volgorde')
    .select(['blok', 'versie'])
    .select(zonderVerborgen.as('ids'))
    .where('netwerk_id', '=', scope.gebruiker.netwerkId)
    .where('casus_id', '=', casusId)
    .execute();
  return ordeblokken.map((blok) => {
    const { ids, versie } = rijen.find((rij) => rij.blok === blok) ?? { ids: [], versie: 1 };
    return { blok, ids, versie };
  });
}

/** A text or order, named by casus and one key, with one value. */
export type Geschreven =
  | { soort: 'blok'; blok: TekstblokNr; tekst: string }
  | { soort: 'eigenWoorden'; lidId: string; woorden: string }
  | { soort: 'volgorde'; blok: OrdeblokNr; ids: readonly string[] };

function findPlek(wat: Geschreven) {
  switch (wat.soort) {
    case 'blok':
      return {
        tabel: 'canvas_blok',
        sleutel: 'blok',
        bij: sql`${wat.blok}::smallint`,
        kolom: 'tekst',
        is: sql`${wat.tekst}`,
      };
    case 'eigenWoorden':
      return {
        tabel: 'eigen_woorden',
        sleutel: 'lid_id',
        bij: sql`${wat.lidId}::uuid`,
        kolom: 'woorden',
        is: sql`${wat.woorden}`,
      };
    case 'volgorde':
      return {
        tabel: 'canvas_volgorde',
        sleutel: 'blok',
        bij: sql`${wat.blok}::smallint`,
        kolom: 'ids',
        is: sql`${wat.ids}::uuid[]`,
      };
    default:
      return wat satisfies never;
  }
}

/** Writes when nobody wrote after `versie`; false otherwise. The first writer makes the row, at versie 2. */
export async function upsertGeschreven(
  scope: DbScope,
  casusId: string,
  wat: Geschreven,
  versie: number,
): Promise<boolean> {
  const { tabel, sleutel, bij, kolom, is } = findPlek(wat);
  const [t, s, k] = [sql.table(tabel), sql.ref(sleutel), sql.ref(kolom)];
  const netwerkId = scope.gebruiker.netwerkId;
  const { numAffectedRows } = await sql`
    insert into ${t} as oud (netwerk_id, casus_id, ${s}, ${k}, versie)
    select ${netwerkId}::uuid, ${casusId}::uuid, ${bij}, ${is}, 2
     where ${versie} = 1 or exists (
       select from ${t} w where w.netwerk_id = ${netwerkId} and w.casus_id = ${casusId} and w.${s} = ${bij})
    on conflict (netwerk_id, casus_id, ${s}) do update set ${k} = excluded.${k}, versie = oud.versie + 1
     where oud.versie = ${versie}`.execute(scope.db);
  return numAffectedRows === 1n;
}
