import type { Casusrol, Fase } from '@naast/domain/casussen';
import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden } from '../platform/problem.ts';

/** What the signed-in gebruiker is to casus `c`; every visible casus gives at least one rol. */
export const casusrollen = (scope: DbScope) => sql<Casusrol[]>`array(
  select 'contactpersoon' from contactpersoon x where x.netwerk_id = c.netwerk_id and x.casus_id = c.id
     and upper_inf(x.periode) and x.gebruiker_id = ${scope.gebruiker.id}
  union all
  select 'vervanger' from vervanger x where x.netwerk_id = c.netwerk_id and x.casus_id = c.id
     and x.gebruiker_id = ${scope.gebruiker.id} and x.ingetrokken_op is null
     and vandaag() >= x.vanaf and (x.tot is null or vandaag() <= x.tot)
  union all
  select case x.niveau when 'meewerken' then 'meewerker' else 'kijker' end from toegang x
   where x.netwerk_id = c.netwerk_id and x.casus_id = c.id and x.gebruiker_id = ${scope.gebruiker.id}
     and x.ingetrokken_op is null and (x.tot is null or x.tot > now())
  union all
  select 'teamleider' where c.id = any(array(select teamcasussen())))`;

/** What the rules of fase, toegang and overdracht ask about a casus. */
export interface CasusFeiten {
  casusId: string;
  huishoudenId: string;
  fase: Fase;
  versie: number;
  rollen: Casusrol[];
  contactpersoonId: string;
  contactpersoonActief: boolean;
}

/** @throws Problem 404 when the casus is absent or hidden */
export async function requireFeiten(scope: DbScope, casusId: string): Promise<CasusFeiten> {
  const { rows } = await sql<CasusFeiten>`
    select c.id as "casusId", c.huishouden_id as "huishoudenId", c.fase, c.versie, ${casusrollen(scope)} as rollen,
           g.id as "contactpersoonId", g.actief as "contactpersoonActief"
      from casus c
      join contactpersoon cp on cp.netwerk_id = c.netwerk_id and cp.casus_id = c.id and upper_inf(cp.periode)
      join gebruiker g on g.netwerk_id = cp.netwerk_id and g.id = cp.gebruiker_id
     where c.netwerk_id = ${scope.gebruiker.netwerkId} and c.id = ${casusId}`.execute(scope.db);
  if (!rows[0]) throw nietGevonden();
  return rows[0];
}
