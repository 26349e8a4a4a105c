import type { CanvasGebruiker, CanvasLid, Vervanging } from '@naast/domain/canvas';
import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';

/**
 * Who live in the household of this casus now, or on the day of `op` (ISO): adults first, then by age. Who moved out stays
 * as long as the casus says something of them: those words are not nobody's.
 */
export async function listLeden(
  scope: DbScope,
  casusId: string,
  op = scope.nu.toISOString(),
): Promise<CanvasLid[]> {
  const { rows } = await sql<CanvasLid>`
    select l.id, l.naam, hl.gezinsrol, l.geboortejaar
      from casus c
      join huishouden_lid hl on hl.netwerk_id = c.netwerk_id and hl.huishouden_id = c.huishouden_id
      join lid l on l.netwerk_id = hl.netwerk_id and l.id = hl.lid_id
     where c.netwerk_id = ${scope.gebruiker.netwerkId} and c.id = ${casusId}
       and (hl.tot is null or hl.tot >= ${op}::date
         or (hl.einde = 'verhuisd' and l.id = any(array(select leden_in_casus(c.id)))))
     order by array_position(array['ouder', 'partner', 'ander', 'kind'], hl.gezinsrol), hl.volgorde, l.geboortejaar, l.id`.execute(
    scope.db,
  );
  return rows;
}

/** Professionals the canvas may speak of: with toegang now, or named in an afspraak. */
export async function listGebruikers(scope: DbScope, casusId: string): Promise<CanvasGebruiker[]> {
  const bij = sql`netwerk_id = ${scope.gebruiker.netwerkId} and casus_id = ${casusId}`;
  const { rows } = await sql<CanvasGebruiker>`
    select g.id, g.naam, g.functie, o.naam as organisatie
      from gebruiker g join organisatie o on o.netwerk_id = g.netwerk_id and o.id = g.organisatie_id
     where g.netwerk_id = ${scope.gebruiker.netwerkId} and g.id in (
       select gebruiker_id from contactpersoon where ${bij} and upper_inf(periode)
       union select gebruiker_id from vervanger where ${bij}
       union select gebruiker_id from toegang where ${bij} and ingetrokken_op is null
         and (niveau = 'meewerken' or lezer_json(casus_id, gebruiker_id, false) ->> 'id' = gebruiker_id::text)
       union select gebruiker_id from afspraak where ${bij} and gebruiker_id is not null)
     order by g.naam, g.id`.execute(scope.db);
  return rows;
}

/**
 * Names around the household that the canvas itself does not hold: the household, former leden, deelnemers, and
 * every colleague who ever worked or looked along.
 */
export async function listOverigeNamen(scope: DbScope, casusId: string): Promise<Vervanging[]> {
  const casus = sql`c.netwerk_id = ${scope.gebruiker.netwerkId} and c.id = ${casusId}`;
  const bij = sql`netwerk_id = ${scope.gebruiker.netwerkId} and casus_id = ${casusId}`;
  const { rows } = await sql<Vervanging>`
    select h.naam, 'het huishouden' as vervanging
      from casus c join huishouden h on h.netwerk_id = c.netwerk_id and h.id = c.huishouden_id where ${casus}
    union all
    select l.naam, hl.gezinsrol from casus c
      join huishouden_lid hl on hl.netwerk_id = c.netwerk_id and hl.huishouden_id = c.huishouden_id
      join lid l on l.netwerk_id = hl.netwerk_id and l.id = hl.lid_id
     where ${casus} and hl.tot < ${scope.nu.toISOString()}::date
    union all
    select d.naam, case when d.rol <> '' then d.rol when d.soort = 'eigen_kring' then 'iemand uit eigen kring' else 'professional' end
      from casus c join deelnemer d on d.netwerk_id = c.netwerk_id and d.casus_id = c.id where ${casus}
    union all
    select g.naam, g.functie from gebruiker g where g.netwerk_id = ${scope.gebruiker.netwerkId} and g.id in (
      select gebruiker_id from contactpersoon where ${bij} union select gebruiker_id from toegang where ${bij}
      union select gebruiker_id from vervanger where ${bij} union select naar_id from overdracht where ${bij})
     order by 1, 2`.execute(scope.db);
  return rows;
}

export function findHuishoudenNaam(scope: DbScope, huishoudenId: string) {
  return scope.db
    .selectFrom('huishouden')
    .select(['id', 'naam'])
    .where('netwerk_id', '=', scope.gebruiker.netwerkId)
    .where('id', '=', huishoudenId)
    .executeTakeFirstOrThrow();
}
