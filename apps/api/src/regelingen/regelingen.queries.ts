import type { RegelingInLijst, regelingBody } from '@naast/contract/regelingen';
import { sql } from 'kysely';
import type * as z from 'zod/mini';
import type { DbScope } from '../platform/db-scope.ts';

export type RegelingGegevens = z.infer<typeof regelingBody>;

const kolommen = sql`r.id, r.naam, r.soort, r.voor_wie as "voorWie", r.bedoeld_voor as "bedoeldVoor", r.trefwoorden, r.domeinen,
  r.link, r.termijn, r.actief, r.versie`;

/** The list in its own order; each typed word occurs somewhere. Words count as they sound: without accents or capitals. */
export async function listRegelingen(
  scope: DbScope,
  vraag: { woord?: string; ookBeeindigd: boolean; id?: string },
): Promise<RegelingInLijst[]> {
  const woorden = (vraag.woord ?? '').split(/\s+/).filter((woord) => woord !== '');
  const { rows } = await sql<RegelingInLijst>`
    select ${kolommen} from regeling r
     where r.netwerk_id = ${scope.gebruiker.netwerkId} and (r.actief or ${vraag.ookBeeindigd})
       and (${vraag.id ?? null}::uuid is null or r.id = ${vraag.id ?? null})
       and not exists (select from unnest(${woorden}::text[]) as w (woord)
         where strpos(zoektekst(concat_ws(' ', r.naam, r.voor_wie, r.bedoeld_voor, r.trefwoorden)), zoektekst(w.woord)) = 0)
     order by r.actief desc, r.volgorde, r.naam, r.id`.execute(scope.db);
  return rows;
}

export const findRegeling = async (scope: DbScope, id: string): Promise<RegelingInLijst | undefined> =>
  (await listRegelingen(scope, { ookBeeindigd: true, id }))[0];

const toRij = (gegevens: RegelingGegevens) => ({
  naam: gegevens.naam,
  soort: gegevens.soort,
  voor_wie: gegevens.voorWie,
  bedoeld_voor: gegevens.bedoeldVoor,
  trefwoorden: gegevens.trefwoorden,
  domeinen: [...new Set(gegevens.domeinen)],
  link: gegevens.link,
  termijn: gegevens.termijn,
  actief: gegevens.actief,
});

/** Puts it at the end of the list. */
export async function insertRegeling(scope: DbScope, id: string, gegevens: RegelingGegevens): Promise<void> {
  const { netwerkId } = scope.gebruiker;
  await scope.db
    .insertInto('regeling')
    .values((eb) => ({
      ...toRij(gegevens),
      netwerk_id: netwerkId,
      id,
      volgorde: eb
        .selectFrom('regeling')
        .where('netwerk_id', '=', netwerkId)
        .select(sql<number>`coalesce(max(volgorde), 0) + 1`.as('laatste')),
    }))
    .execute();
}

/** Changes it when it still has this versie; the database keeps the one before. */
export async function updateRegeling(
  scope: DbScope,
  gezien: { id: string; versie: number },
  gegevens: RegelingGegevens,
): Promise<boolean> {
  const { numUpdatedRows } = await scope.db
    .updateTable('regeling')
    .set(toRij(gegevens))
    .where('netwerk_id', '=', scope.gebruiker.netwerkId)
    .where('id', '=', gezien.id)
    .where('versie', '=', gezien.versie)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export type RegelingVersie = Omit<RegelingInLijst, 'id'> & { door: string | null; op: string };

/** Every version it ever had, newest first. */
export async function listVersies(scope: DbScope, id: string): Promise<RegelingVersie[]> {
  const { rows } = await sql<RegelingVersie>`
    select r.naam, r.soort, r.voor_wie as "voorWie", r.bedoeld_voor as "bedoeldVoor", r.trefwoorden, r.domeinen, r.link, r.termijn,
           r.actief, r.versie, g.naam as door, r.op
      from regeling_versie r
      left join gebruiker g on g.netwerk_id = r.netwerk_id and g.id = r.door
     where r.netwerk_id = ${scope.gebruiker.netwerkId} and r.regeling_id = ${id}
     order by r.versie desc`.execute(scope.db);
  return rows;
}
