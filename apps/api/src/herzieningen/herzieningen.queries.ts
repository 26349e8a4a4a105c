import type { BesluitKort, Vordering } from '@naast/contract/herzieningen';
import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';

const bij = (scope: DbScope, aanvraagId: string) =>
  sql`x.netwerk_id = ${scope.gebruiker.netwerkId} and x.aanvraag_id = ${aanvraagId}`;

/** The chain of besluiten, the first one first. */
export async function listBesluiten(scope: DbScope, aanvraagId: string): Promise<BesluitKort[]> {
  const { rows } = await sql<BesluitKort>`
    select x.id, x.uitkomst, x.motivering, g.naam as voorzitter, x.genomen_op as op, h.soort,
           (select coalesce(sum(r.toegekend_cent), 0)::bigint from besluit_regel r
             where r.netwerk_id = x.netwerk_id and r.besluit_id = x.id) as "toegekendCent",
           (select json_agg(json_build_object('regelId', r.regel_id, 'toegekendCent', r.toegekend_cent, 'voorwaarde', r.voorwaarde)
                order by ar.volgorde, ar.id)
              from besluit_regel r join aanvraag_regel ar on ar.netwerk_id = r.netwerk_id and ar.id = r.regel_id
             where r.netwerk_id = x.netwerk_id and r.besluit_id = x.id) as regels,
           case when n.besluit_id is not null then json_build_object('wie', n.wie, 'wat', n.wat, 'wanneer', n.wanneer) end as hulp,
           not exists (select from besluit l where l.netwerk_id = x.netwerk_id and l.aanvraag_id = x.aanvraag_id
                        and l.vervangt_id = x.id) as geldt
      from besluit x
      join gebruiker g on g.netwerk_id = x.netwerk_id and g.id = x.voorzitter_id
      left join herziening h on h.netwerk_id = x.netwerk_id and h.nieuw_besluit_id = x.id
      left join besluit_hulp n on n.netwerk_id = x.netwerk_id and n.besluit_id = x.id
     where ${bij(scope, aanvraagId)} order by x.genomen_op, x.vervangt_id nulls first, x.id`.execute(
    scope.db,
  );
  return rows;
}

export async function listVorderingen(scope: DbScope, aanvraagId: string): Promise<Vordering[]> {
  const { rows } = await sql<Vordering>`
    select x.id, x.regel_id as "regelId", x.bedrag_cent as "bedragCent", x.voor, x.regeling, x.op,
           x.ontvangen_cent as "ontvangenCent", x.kwijtgescholden_cent as "kwijtgescholdenCent", x.vervallen_cent as "vervallenCent",
           (x.bedrag_cent - x.ontvangen_cent - x.kwijtgescholden_cent - x.vervallen_cent)::bigint as "openCent",
           coalesce((select json_agg(json_build_object('id', o.id, 'bedragCent', o.bedrag_cent, 'toelichting', o.toelichting,
                'door', g.naam, 'op', to_char(o.op at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by o.op, o.id)
              from vordering_ontvangst o join gebruiker g on g.netwerk_id = o.netwerk_id and g.id = o.door
             where o.netwerk_id = x.netwerk_id and o.vordering_id = x.id), '[]') as ontvangsten
      from vordering x where ${bij(scope, aanvraagId)} order by x.op, x.id`.execute(scope.db);
  return rows;
}

/** Who I am here: may I propose, and may I book what came back? */
export async function findMijnRol(
  scope: DbScope,
  aanvraagId: string,
): Promise<{ magVoorstellen: boolean; betrekkingen: string[] }> {
  const { rows } = await sql<{ magVoorstellen: boolean; betrekkingen: string[] }>`
    select b.voorstellen as "magVoorstellen", m.betrekkingen
      from mijn_betrekkingen(${aanvraagId}) m cross join mijn_bezwaar(${aanvraagId}, null) b`.execute(
    scope.db,
  );
  return rows[0] ?? { magVoorstellen: false, betrekkingen: [] };
}
