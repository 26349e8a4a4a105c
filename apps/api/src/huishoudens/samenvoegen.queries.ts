import type { Dubbel } from '@naast/domain/huishoudens';
import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';

/**
 * Ids of visible households that sound like this one, or that have somebody who sounds like one of its leden and was
 * born in the same year; who shares most goes first, at most 10.
 */
export async function listLijkende(scope: DbScope, huishoudenId: string): Promise<string[]> {
  const { netwerkId } = scope.gebruiker;
  // The search of "search before create" knows how names sound, by index; what is hidden it does not tell here.
  const { rows } = await sql<{ id: string }>`
    with vraag as (
      select h.naam, '{}'::smallint[] as jaren from huishouden h
       where h.netwerk_id = ${netwerkId} and h.id = ${huishoudenId}
      union all
      (select l.naam, array[l.geboortejaar] from huishouden_lid hl
         join lid l on l.netwerk_id = hl.netwerk_id and l.id = hl.lid_id
        where hl.netwerk_id = ${netwerkId} and hl.huishouden_id = ${huishoudenId} and hl.tot is null
          and l.geboortejaar is not null order by hl.volgorde, l.id limit 8))
    select z.huishouden_id as id
      from vraag v cross join lateral zoek_mogelijk_dezelfde(v.naam, '', v.jaren) z
     where z.zichtbaar and z.huishouden_id <> ${huishoudenId}
     group by z.huishouden_id
     order by count(*) desc, max(z.gelijkenis) desc, z.huishouden_id limit 10`.execute(scope.db);
  return rows.map(({ id }) => id);
}

export interface SamenvoegTelling {
  leidt: boolean;
  gesprekken: number;
  afspraken: number;
  aanvragen: number;
  fondsBeslist: boolean;
}

/** Whether you answer for this household, and what stands in the casussen of it that you may see. */
export async function countDossier(scope: DbScope, huishoudenId: string): Promise<SamenvoegTelling> {
  const bij = sql`netwerk_id = ${scope.gebruiker.netwerkId} and casus_id in (
    select id from casus where netwerk_id = ${scope.gebruiker.netwerkId} and huishouden_id = ${huishoudenId})`;
  const { rows } = await sql<SamenvoegTelling>`
    select leidt_huishouden(${huishoudenId}) as leidt,
           (select count(*)::int from gesprek where ${bij}) as gesprekken,
           (select count(*)::int from afspraak where ${bij} and verwijderd_op is null) as afspraken,
           (select count(*)::int from aanvraag where ${bij}) as aanvragen,
           exists (select from aanvraag where ${bij}
             and stand in ('ingediend', 'in_behandeling', 'aanvulling_gevraagd')) as "fondsBeslist"`.execute(
    scope.db,
  );
  return rows[0] as SamenvoegTelling;
}

/** True when the two are kept apart for safety. */
export async function isGescheiden(scope: DbScope, een: string, ander: string): Promise<boolean> {
  const { rows } = await sql<{ ja: boolean }>`
    select huishoudens_gescheiden(${een}, ${ander}) as ja`.execute(scope.db);
  return rows[0]?.ja ?? false;
}

export async function mergeRijen(
  scope: DbScope,
  s: { id: string; blijft: string; weg: string; dubbelen: readonly Dubbel[]; reden: string },
): Promise<void> {
  await sql`select merge_huishoudens(${s.id}, ${s.blijft}, ${s.weg}, ${JSON.stringify(s.dubbelen)}::jsonb,
    ${s.reden}, ${scope.nu.toISOString()})`.execute(scope.db);
}

export async function unmergeRijen(scope: DbScope, samenvoegingId: string): Promise<void> {
  await sql`select unmerge_huishoudens(${samenvoegingId}, ${scope.nu.toISOString()})`.execute(scope.db);
}
