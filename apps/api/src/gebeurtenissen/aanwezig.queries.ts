import type { AanwezigeItem, plekBody } from '@naast/contract/gebeurtenissen';
import { sql } from 'kysely';
import type * as z from 'zod/mini';
import type { DbScope, SysteemScope } from '../platform/db-scope.ts';

/** From now on this gebruiker has the casus open. The database refuses it when they may not see the casus. */
export async function enterCasus(scope: DbScope, stroomId: string, casusId: string): Promise<void> {
  await sql`select betreed_casus(${stroomId}, ${casusId}, ${scope.gebruiker.loginId})`.execute(scope.db);
}

/** Says where somebody types. @returns false when it is not their stream */
export async function setPlek(
  scope: DbScope,
  van: { casusId: string; stroomId: string },
  { onderwerp, blok = null, itemId = null }: z.infer<typeof plekBody>,
): Promise<boolean> {
  const opCanvas = onderwerp === 'canvas' ? blok : null;
  const { rows } = await sql<{ gezet: boolean }>`
    select zet_plek(${van.stroomId}, ${van.casusId}, ${onderwerp}, ${opCanvas}::smallint,
      ${opCanvas === null ? null : itemId}) as gezet`.execute(scope.db);
  return rows[0]?.gezet ?? false;
}

/**
 * Colleagues who have the casus open now, one line per person, the longest there first; who asks is left out. At an
 * item that who asks may not see, nobody is seen typing; of a household that is or was set apart nobody has a name.
 */
export async function listAanwezigen(scope: DbScope, casusId: string): Promise<AanwezigeItem[]> {
  const { netwerkId, id } = scope.gebruiker;
  const { rows } = await sql<AanwezigeItem>`
    with nu as (
      select a.*, a.item_id is null or exists (
               select from situatie x where x.netwerk_id = a.netwerk_id and x.id = a.item_id
               union all select from belemmering x where x.netwerk_id = a.netwerk_id and x.id = a.item_id
               union all select from prioriteit x where x.netwerk_id = a.netwerk_id and x.id = a.item_id
               union all select from doorbraak x where x.netwerk_id = a.netwerk_id and x.id = a.item_id
               union all select from afspraak x where x.netwerk_id = a.netwerk_id and x.id = a.item_id
               union all select from eigen_woorden x where x.netwerk_id = a.netwerk_id and x.casus_id = a.casus_id and x.lid_id = a.item_id) as te_zien
        from aanwezig a
       where a.netwerk_id = ${netwerkId} and a.casus_id = ${casusId} and a.gebruiker_id <> ${id}
         and a.gezien_op > now() - interval '25 seconds'
    )
    select case when h.open then g.id end as "gebruikerId", case when h.open then g.naam end as naam, g.functie, o.naam as organisatie, p.sinds,
           case when p.onderwerp is not null then json_build_object('onderwerp', p.onderwerp, 'blok', p.blok) end as schrijft
      from (select n.gebruiker_id, min(n.sinds) as sinds,
                   (array_agg(n.onderwerp order by n.gezien_op desc) filter (where n.onderwerp is not null and n.te_zien))[1] as onderwerp,
                   (array_agg(n.blok order by n.gezien_op desc) filter (where n.onderwerp is not null and n.te_zien))[1] as blok
              from nu n group by 1) p
      join gebruiker g on g.netwerk_id = ${netwerkId} and g.id = p.gebruiker_id
      join organisatie o on o.netwerk_id = g.netwerk_id and o.id = g.organisatie_id
      join (select not lezers_naamloos(huishouden_id) as open from casus where netwerk_id = ${netwerkId} and id = ${casusId}) h on true
     order by p.sinds, g.id`.execute(scope.db);
  return rows;
}

/** Says that these streams are still open. @returns the ones that must end */
export async function keepAanwezig(
  scope: SysteemScope,
  stroomIds: readonly string[],
): Promise<{ stroomId: string; reden: 'weg' | 'kwijt' }[]> {
  const { rows } = await sql<{ stroomId: string; reden: 'weg' | 'kwijt' }>`
    select stroom_id as "stroomId", reden from houd_aanwezig(${stroomIds}::uuid[])`.execute(scope.db);
  return rows;
}

export async function leaveCasus(scope: SysteemScope, stroomIds: readonly string[]): Promise<void> {
  await sql`select verlaat_casus(${stroomIds}::uuid[])`.execute(scope.db);
}
