import type { Betaalopdracht, Betaalpost, DuePost, OpdrachtDetail } from '@naast/contract/betaalopdrachten';
import { type RawBuilder, sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';

/** Open termijnen until a day, the earliest first, with what each of them waits for. */
export async function listTeBetalen(scope: DbScope, totEnMet: string, aantal: number): Promise<DuePost[]> {
  const { rows } = await sql<DuePost>`
    select t.id as "termijnId", a.id as "aanvraagId", a.code as "aanvraagCode", a.casus_code as "casusCode", f.id as "fondsId",
           f.naam as fonds, r.wat, r.ontvanger, t.nr, t.gepland_op as "geplandOp", t.bedrag_cent as "bedragCent",
           (select count(*)::int from betaaltermijn x where x.netwerk_id = t.netwerk_id and x.besluit_id = t.besluit_id
             and x.regel_id = t.regel_id and x.stand <> 'vervallen') as "vanTotaal",
           k.iban, coalesce(k.houder, r.ontvanger) as houder, br.voorwaarde,
           case when t.stand = 'gepland' then betaalbeletsel(t) end as beletsel,
           (select json_build_object('id', o.id, 'code', o.code) from betaalpost p
              join betaalopdracht o on o.netwerk_id = p.netwerk_id and o.id = p.opdracht_id
             where p.netwerk_id = t.netwerk_id and p.termijn_id = t.id and p.stand = 'open') as opdracht,
           exists (select from mijn_betrekkingen(a.id) m where 'betaler' = any(m.betrekkingen)) as "magBetalen"
      from betaaltermijn t
      join aanvraag a on a.netwerk_id = t.netwerk_id and a.id = t.aanvraag_id
      join fonds f on f.netwerk_id = a.netwerk_id and f.id = a.fonds_id
      join aanvraag_regel r on r.netwerk_id = t.netwerk_id and r.id = t.regel_id
      join besluit_regel br on br.netwerk_id = t.netwerk_id and br.besluit_id = t.besluit_id and br.regel_id = t.regel_id
      left join lateral regel_rekeningen(array[a.id]) k on k.regel_id = t.regel_id
     where t.netwerk_id = ${scope.gebruiker.netwerkId} and t.stand in ('gepland', 'in_opdracht') and t.gepland_op <= ${totEnMet}
     order by t.gepland_op, t.id limit ${aantal}`.execute(scope.db);
  return rows;
}

const opdrachtVelden = (scope: DbScope) => sql`
  o.id, o.code, o.fonds_id as "fondsId", f.naam as fonds, o.uitvoeren_op as "uitvoerenOp", o.stand, o.versie,
  coalesce(p.aantal, 0) as aantal, coalesce(p.totaal, 0) as "totaalCent", v.naam as "voorbereidDoor", o.voorbereid_op as "voorbereidOp",
  t.naam as "vrijgegevenDoor", o.vrijgegeven_op as "vrijgegevenOp", o.voorbereid_door = ${scope.gebruiker.id} as "zelfVoorbereid"
  from betaalopdracht o
  join fonds f on f.netwerk_id = o.netwerk_id and f.id = o.fonds_id
  join gebruiker v on v.netwerk_id = o.netwerk_id and v.id = o.voorbereid_door
  left join gebruiker t on t.netwerk_id = o.netwerk_id and t.id = o.vrijgegeven_door
  left join lateral (select count(*)::int as aantal, sum(bedrag_cent)::bigint as totaal from betaalpost x
    where x.netwerk_id = o.netwerk_id and x.opdracht_id = o.id and (x.stand <> 'vervallen' or o.stand = 'vervallen')) p on true`;

/** The newest orders; what still goes on before what is done. */
export async function listOpdrachten(scope: DbScope): Promise<Betaalopdracht[]> {
  const { rows } = await sql<Betaalopdracht>`
    select ${opdrachtVelden(scope)} where o.netwerk_id = ${scope.gebruiker.netwerkId}
     order by o.stand in ('verwerkt', 'vervallen'), o.voorbereid_op desc, o.id limit 100`.execute(scope.db);
  return rows;
}

export type OpdrachtRij = Betaalopdracht & Pick<OpdrachtDetail, 'iban' | 'houder'>;

export async function findOpdracht(scope: DbScope, id: string): Promise<OpdrachtRij | undefined> {
  const { rows } = await sql<OpdrachtRij>`
    select o.iban, o.houder, ${opdrachtVelden(scope)} where o.netwerk_id = ${scope.gebruiker.netwerkId} and o.id = ${id}`.execute(
    scope.db,
  );
  return rows[0];
}

export async function listPosten(scope: DbScope, opdrachtId: string): Promise<Betaalpost[]> {
  const { rows } = await sql<Betaalpost>`
    select p.id, p.termijn_id as "termijnId", a.id as "aanvraagId", a.code as "aanvraagCode", p.code, p.omschrijving as wat,
           p.bedrag_cent as "bedragCent", p.iban, p.houder, p.kenmerk, p.stand,
           case when o.stand <> 'concept' or p.stand <> 'open' then null
                when betaalbeletsel(t) is not null then betaalbeletsel(t)
                when k.iban is distinct from p.iban then 'rekening_veranderd'
                when not exists (select from mijn_betrekkingen(a.id) m where 'betaler' = any(m.betrekkingen)) then 'vier_mensen' end as beletsel
      from betaalpost p
      join betaalopdracht o on o.netwerk_id = p.netwerk_id and o.id = p.opdracht_id
      join betaaltermijn t on t.netwerk_id = p.netwerk_id and t.id = p.termijn_id
      join aanvraag a on a.netwerk_id = p.netwerk_id and a.id = p.aanvraag_id
      left join lateral regel_rekeningen(array[a.id]) k on k.regel_id = t.regel_id
     where p.netwerk_id = ${scope.gebruiker.netwerkId} and p.opdracht_id = ${opdrachtId}
     order by p.code, p.id`.execute(scope.db);
  return rows;
}

export async function listGebeurtenissen(
  scope: DbScope,
  opdrachtId: string,
): Promise<OpdrachtDetail['geschiedenis']> {
  const { rows } = await sql<OpdrachtDetail['geschiedenis'][number]>`
    select e.nr, e.gebeurtenis, e.naar, e.reden, g.naam as door, e.op
      from betaalopdracht_gebeurtenis e join gebruiker g on g.netwerk_id = e.netwerk_id and g.id = e.door
     where e.netwerk_id = ${scope.gebruiker.netwerkId} and e.opdracht_id = ${opdrachtId}
     order by e.nr`.execute(scope.db);
  return rows;
}

const call = async (scope: DbScope, functie: RawBuilder<unknown>): Promise<void> => {
  await sql`select ${functie}`.execute(scope.db);
};
const nu = (scope: DbScope) => scope.nu.toISOString();

export const createOpdracht = (
  scope: DbScope,
  fondsId: string,
  { id, uitvoerenOp, termijnIds }: { id: string; uitvoerenOp: string; termijnIds: readonly string[] },
) =>
  call(
    scope,
    sql`create_betaalopdracht(${id}, ${fondsId}, ${uitvoerenOp}, ${termijnIds}::uuid[], ${nu(scope)})`,
  );

/** @returns false when the order is another than the one that was looked at. */
export async function releaseOpdracht(scope: DbScope, id: string, versie: number): Promise<boolean> {
  const { rows } = await sql<{ gelukt: boolean }>`
    select release_betaalopdracht(${id}, ${versie}, ${nu(scope)}) as gelukt`.execute(scope.db);
  return rows[0]?.gelukt ?? false;
}

export const sendOpdracht = (scope: DbScope, id: string) =>
  call(scope, sql`send_betaalopdracht(${id}, ${nu(scope)})`);

export const expireOpdracht = (scope: DbScope, id: string, reden: string) =>
  call(scope, sql`expire_betaalopdracht(${id}, ${reden}, ${nu(scope)})`);

export const removePost = (scope: DbScope, id: string, postId: string, reden: string) =>
  call(scope, sql`remove_betaalpost(${id}, ${postId}, ${reden}, ${nu(scope)})`);

export const settleOpdracht = (
  scope: DbScope,
  id: string,
  postIds: readonly string[] | null,
  reden: string,
) => call(scope, sql`settle_betaalopdracht(${id}, ${postIds}::uuid[], ${reden}, ${nu(scope)})`);
