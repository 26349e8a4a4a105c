import type { SteekproefKop, SteekproefRegel } from '@naast/contract/verslag-steekproef';
import type { SteekproefOordeel, SteekproefWijze, Trekbaar } from '@naast/domain/verslagen';
import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';
import { withWeigering } from './weigering.ts';

/** The payments of one budgetjaar that can be drawn, up to number `totNr` when it is given; by nr. */
export async function listBetalingen(
  scope: DbScope,
  vraag: { fondsId: string; budgetjaar: number; totNr?: number },
): Promise<Trekbaar[]> {
  const { rows } = await sql<Trekbaar>`
    select id, nr, betaald_cent as "bedragCent" from grootboek_mutatie
     where netwerk_id = ${scope.gebruiker.netwerkId} and fonds_id = ${vraag.fondsId} and budgetjaar = ${vraag.budgetjaar}
       and soort = 'betaling' and nr <= ${vraag.totNr ?? 2 ** 31 - 1} order by nr`.execute(scope.db);
  return rows;
}

/** The steekproeven of a fonds, the newest first, with how far they are; `id` for one of them. */
export async function listSteekproeven(
  scope: DbScope,
  fondsId: string,
  id: string | null = null,
): Promise<SteekproefKop[]> {
  const { rows } = await sql<SteekproefKop>`
    select s.id, s.budgetjaar, s.wijze, s.grootte, s.zaad, s.tot_nr as "totNr", s.omvang, g.naam as door, s.gemaakt_op as op,
           count(r.volgnr)::int as regels, count(b.oordeel)::int as gecontroleerd,
           count(*) filter (where b.oordeel = 'fout')::int as fouten
      from steekproef s
      join gebruiker g on g.netwerk_id = s.netwerk_id and g.id = s.gemaakt_door
      join steekproef_regel r on r.netwerk_id = s.netwerk_id and r.steekproef_id = s.id
      left join lateral (select f.oordeel from steekproef_bevinding f where f.netwerk_id = r.netwerk_id
        and f.steekproef_id = r.steekproef_id and f.volgnr = r.volgnr order by f.nr desc limit 1) b on true
     where s.netwerk_id = ${scope.gebruiker.netwerkId} and s.fonds_id = ${fondsId}
       and (${id}::uuid is null or s.id = ${id}::uuid)
     group by s.netwerk_id, s.id, g.naam order by s.gemaakt_op desc, s.id desc limit 100`.execute(scope.db);
  return rows;
}

/** The drawn payments in the order of the draw, each with its last finding. */
export async function listSteekproefRegels(scope: DbScope, id: string): Promise<SteekproefRegel[]> {
  const { rows } = await sql<SteekproefRegel>`
    select volgnr, mutatie_id as "mutatieId", nr, op, bedrag as "bedragCent", wat, domein, wijk, ontvanger, betrokken,
           json_build_object('id', aanvraag_id, 'code', code, 'casusCode', casus_code, 'stand', stand) as aanvraag,
           bevinding_nr as "bevindingNr",
           case when bevinding_nr > 0 then json_build_object('oordeel', oordeel, 'tekst', bevinding, 'door', door,
             'op', gecontroleerd_op) end as bevinding
      from steekproef_regels(${id}) order by volgnr`.execute(scope.db);
  return rows;
}

interface Trekking {
  id: string;
  fondsId: string;
  budgetjaar: number;
  wijze: SteekproefWijze;
  grootte: number;
  zaad: number;
  totNr: number;
  mutatieIds: readonly string[];
}

/** @throws Problem 403, 404 or 409 */
export const insertSteekproef = (scope: DbScope, t: Trekking) =>
  withWeigering(
    sql`select draw_steekproef(${t.id}, ${t.fondsId}, ${t.budgetjaar}::smallint, ${t.wijze}, ${t.grootte}::smallint, ${t.zaad}::integer,
      ${t.totNr}::integer, ${t.mutatieIds}::uuid[], ${scope.nu.toISOString()})`.execute(scope.db),
  );

interface Bevinding {
  steekproefId: string;
  volgnr: number;
  gezien: number;
  oordeel: SteekproefOordeel;
  bevinding: string;
}

/** @returns the number of the finding @throws Problem 403, 404 or 409 */
export async function insertBevinding(scope: DbScope, b: Bevinding): Promise<number> {
  const { rows } = await withWeigering(
    sql<{
      nr: number;
    }>`select check_steekproef_regel(${b.steekproefId}, ${b.volgnr}::smallint, ${b.gezien}::smallint, ${b.oordeel},
      ${b.bevinding}, ${scope.nu.toISOString()}) as nr`.execute(scope.db),
  );
  return rows[0]?.nr ?? 0;
}
