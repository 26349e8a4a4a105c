import type { Elderslid, Familie } from '@naast/contract/huishoudens-familie';
import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';

/** Present leden of other households that sound like this name, at most 20; the policies leave out what is hidden. */
export async function searchLeden(scope: DbScope, huishoudenId: string, naam: string): Promise<Elderslid[]> {
  const { rows } = await sql<Elderslid>`
    select l.id, l.naam, l.geboortejaar, json_build_object('id', h.id, 'naam', h.naam, 'wijk', h.wijk) as huishouden,
           h.id = any(array(select bewerkbare_huishoudens())) as "magErbij"
      from lid l
      join huishouden_lid hl on hl.netwerk_id = l.netwerk_id and hl.lid_id = l.id and hl.tot is null
      join huishouden h on h.netwerk_id = hl.netwerk_id and h.id = hl.huishouden_id
     where l.netwerk_id = ${scope.gebruiker.netwerkId} and h.id <> ${huishoudenId}
       and l.id = any(array(select zichtbare_leden()))
       and (similarity(l.klank, zoekklank(${naam})) >= 0.4
         or similarity(h.klank, zoekklank(${naam})) >= 0.4
         or l.klank like zoekklank(${naam}) || '%')
       and not zijn_afgeschermd(${huishoudenId}, h.id)
       and not exists (select from huishouden_lid x where x.netwerk_id = l.netwerk_id
             and x.huishouden_id = ${huishoudenId} and x.lid_id = l.id and x.tot is null)
     order by l.naam, h.naam, l.id, h.id limit 20`.execute(scope.db);
  return rows;
}

/** Everyone who is connected to this household by banden that you may see, and the banden themselves. */
export async function readFamilie(scope: DbScope, huishoudenId: string): Promise<Familie> {
  const { netwerkId } = scope.gebruiker;
  const { rows } = await sql<Familie>`
    with recursive band as materialized (
      select id, ouder_id, kind_id from familieband where netwerk_id = ${netwerkId} and losgemaakt_op is null
    ), familie as (
      select lid_id as id from huishouden_lid
       where netwerk_id = ${netwerkId} and huishouden_id = ${huishoudenId} and tot is null
      union
      select case when b.ouder_id = f.id then b.kind_id else b.ouder_id end
        from familie f join band b on f.id in (b.ouder_id, b.kind_id))
    select (select coalesce(json_agg(json_build_object('id', l.id, 'naam', l.naam, 'geboortejaar', l.geboortejaar, 'huishoudens',
               (select coalesce(json_agg(json_build_object('id', h.id, 'naam', h.naam) order by h.naam, h.id), '[]'::json)
                  from huishouden_lid hl join huishouden h on h.netwerk_id = hl.netwerk_id and h.id = hl.huishouden_id
                 where hl.netwerk_id = l.netwerk_id and hl.lid_id = l.id and hl.tot is null
                   and (h.id = ${huishoudenId} or not zijn_afgeschermd(${huishoudenId}, h.id))))
               order by l.geboortejaar nulls last, l.naam, l.id), '[]'::json)
              from lid l where l.netwerk_id = ${netwerkId} and l.id in (select id from familie)) as leden,
           (select coalesce(json_agg(json_build_object('id', b.id, 'ouderId', b.ouder_id, 'kindId', b.kind_id) order by b.id), '[]'::json)
              from band b where b.ouder_id in (select id from familie) and b.kind_id in (select id from familie)) as banden`.execute(
    scope.db,
  );
  return rows[0] as Familie;
}

export async function insertFamilieband(
  scope: DbScope,
  band: { id: string; ouderId: string; kindId: string },
): Promise<void> {
  await scope.db
    .insertInto('familieband')
    .values({
      netwerk_id: scope.gebruiker.netwerkId,
      id: band.id,
      ouder_id: band.ouderId,
      kind_id: band.kindId,
      door: scope.gebruiker.id,
      op: scope.nu.toISOString(),
    })
    .execute();
}

/** Lets go of a band; false when there is no such band that the gebruiker may change. */
export async function endFamilieband(scope: DbScope, bandId: string): Promise<boolean> {
  const { numUpdatedRows } = await scope.db
    .updateTable('familieband')
    .set({ losgemaakt_op: scope.nu.toISOString(), losgemaakt_door: scope.gebruiker.id })
    .where('netwerk_id', '=', scope.gebruiker.netwerkId)
    .where('id', '=', bandId)
    .where('losgemaakt_op', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export interface FamilielidRij {
  id: string;
  naam: string;
  geboortejaar: number | null;
}

/** These people as far as you may see them, and are not kept apart from this household. */
export async function listZichtbareLeden(
  scope: DbScope,
  huishoudenId: string,
  lidIds: readonly string[],
): Promise<FamilielidRij[]> {
  const { rows } = await sql<FamilielidRij>`
    select l.id, l.naam, l.geboortejaar from lid l
     where l.netwerk_id = ${scope.gebruiker.netwerkId} and l.id = any(${[...lidIds]}::uuid[])
       and exists (select from huishouden_lid hl where hl.netwerk_id = l.netwerk_id and hl.lid_id = l.id
             and (hl.huishouden_id = ${huishoudenId} or not zijn_afgeschermd(${huishoudenId}, hl.huishouden_id)))
       and not leden_afgeschermd(${lidIds[0] ?? null}, ${lidIds[1] ?? null})`.execute(scope.db);
  return rows;
}
