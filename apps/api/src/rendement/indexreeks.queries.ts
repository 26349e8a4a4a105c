import type { Indexreeks } from '@naast/contract/indexreeksen';
import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';

/** The index series of the netwerk with their figures by year; or only the one with this id. */
export async function listIndexreeksen(scope: DbScope, id?: string): Promise<Indexreeks[]> {
  const { rows } = await sql<Indexreeks>`
    select r.id, r.code, r.naam, r.versie,
           coalesce((select jsonb_agg(jsonb_build_object('jaar', c.jaar, 'mutatieProcent', c.mutatie_procent, 'bron', c.bron)
                       order by c.jaar)
              from indexcijfer c where c.netwerk_id = r.netwerk_id and c.indexreeks_id = r.id), '[]'::jsonb) as cijfers
      from indexreeks r
     where r.netwerk_id = ${scope.gebruiker.netwerkId} and (${id ?? null}::uuid is null or r.id = ${id ?? null})
     order by r.code, r.id`.execute(scope.db);
  return rows;
}

/** @returns false when the series does not exist or has another versie */
export async function claimIndexreeks(scope: DbScope, id: string, versie: number): Promise<boolean> {
  const { numUpdatedRows } = await scope.db
    .updateTable('indexreeks')
    .set({ versie: versie + 1 })
    .where('netwerk_id', '=', scope.gebruiker.netwerkId)
    .where('id', '=', id)
    .where('versie', '=', versie)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export interface NieuwCijfer {
  jaar: number;
  mutatieProcent: number;
  bron: string;
}

/** Adds the figure of a year, or writes over it. */
export async function upsertIndexcijfer(scope: DbScope, id: string, cijfer: NieuwCijfer): Promise<void> {
  await sql`insert into indexcijfer (netwerk_id, indexreeks_id, jaar, mutatie_procent, bron)
    values (${scope.gebruiker.netwerkId}, ${id}, ${cijfer.jaar}, ${cijfer.mutatieProcent}, ${cijfer.bron})
    on conflict (netwerk_id, indexreeks_id, jaar)
      do update set mutatie_procent = excluded.mutatie_procent, bron = excluded.bron`.execute(scope.db);
}

export async function insertIndexreeks(
  scope: DbScope,
  { id, code, naam }: { id: string; code: string; naam: string },
): Promise<void> {
  const { netwerkId } = scope.gebruiker;
  await scope.db.insertInto('indexreeks').values({ netwerk_id: netwerkId, id, code, naam }).execute();
}

export async function renameReeks(scope: DbScope, id: string, naam: string): Promise<void> {
  await scope.db
    .updateTable('indexreeks')
    .set({ naam })
    .where('netwerk_id', '=', scope.gebruiker.netwerkId)
    .where('id', '=', id)
    .execute();
}

/** The series with all its figures. */
export async function deleteReeks(scope: DbScope, id: string): Promise<void> {
  const { netwerkId } = scope.gebruiker;
  await scope.db
    .deleteFrom('indexcijfer')
    .where('netwerk_id', '=', netwerkId)
    .where('indexreeks_id', '=', id)
    .execute();
  await scope.db.deleteFrom('indexreeks').where('netwerk_id', '=', netwerkId).where('id', '=', id).execute();
}

export async function deleteCijfer(scope: DbScope, id: string, jaar: number): Promise<void> {
  await scope.db
    .deleteFrom('indexcijfer')
    .where('netwerk_id', '=', scope.gebruiker.netwerkId)
    .where('indexreeks_id', '=', id)
    .where('jaar', '=', jaar)
    .execute();
}
