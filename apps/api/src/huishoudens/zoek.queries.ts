import type { Treffer } from '@naast/contract/huishoudens';
import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { DbScope } from '../platform/db-scope.ts';

export interface Zoekvraag {
  naam: string;
  wijk?: string | undefined;
  geboortejaren?: number[] | undefined;
}

/** Households that may be the same by sound, wijk and birth years; it looks past the policies and says so. */
export async function listMogelijkDezelfde(
  scope: DbScope,
  { naam, wijk = '', geboortejaren = [] }: Zoekvraag,
): Promise<{ huishoudenId: string; zichtbaar: boolean }[]> {
  const { rows } = await sql<{ huishoudenId: string; zichtbaar: boolean }>`
    select nu.id as "huishoudenId", bool_or(case when nu.id = z.huishouden_id then z.zichtbaar
             else nu.id = any(array(select zichtbare_huishoudens())) end) as zichtbaar
      from zoek_mogelijk_dezelfde(${naam}, ${wijk}, ${geboortejaren}::smallint[]) with ordinality
             as z (huishouden_id, zichtbaar, gelijkenis, plek)
      -- The old name of a household that was merged still leads to it.
      cross join lateral (select huidig_huishouden(z.huishouden_id) as id) nu
     group by nu.id order by min(z.plek)`.execute(scope.db);
  return rows;
}

/** What the seeker may see of these households, in the order of `ids`; the policies leave out the rest. */
export function listTreffers(scope: DbScope, ids: string[]): Promise<Treffer[]> {
  return scope.db
    .selectFrom('huishouden as h')
    .select(['h.id', 'h.naam', 'h.wijk'])
    .select(
      sql<number[]>`array(select l.geboortejaar::int from huishouden_lid hl
        join lid l on l.netwerk_id = hl.netwerk_id and l.id = hl.lid_id
        where hl.netwerk_id = h.netwerk_id and hl.huishouden_id = h.id and hl.tot is null
          and l.geboortejaar is not null order by l.geboortejaar)`.as('geboortejaren'),
    )
    .select(
      sql<Treffer['casus']>`(select json_build_object('id', c.id, 'code', c.code, 'fase', c.fase) from casus c
        where c.netwerk_id = h.netwerk_id and c.huishouden_id = h.id order by c.gemaakt_op desc, c.id limit 1)`.as(
        'casus',
      ),
    )
    .where('h.netwerk_id', '=', scope.gebruiker.netwerkId)
    .where('h.id', '=', sql<string>`any(${ids}::uuid[])`)
    .orderBy(sql`array_position(${ids}::uuid[], h.id)`)
    .execute();
}

/** Leaves the praktijkverbinder a task for each household; one that is still open is not left twice. */
export async function insertZoektreffers(scope: DbScope, huishoudenIds: string[]): Promise<void> {
  if (huishoudenIds.length === 0) return;
  await scope.db
    .insertInto('zoektreffer')
    .values(
      huishoudenIds.map((huishoudenId) => ({
        netwerk_id: scope.gebruiker.netwerkId,
        id: uuidv7(),
        huishouden_id: huishoudenId,
        zoeker_id: scope.gebruiker.id,
        op: scope.nu.toISOString(),
      })),
    )
    .onConflict((oc) => oc.doNothing())
    .execute();
}
