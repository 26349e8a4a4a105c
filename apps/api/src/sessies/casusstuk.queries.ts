import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';

/** What the head of the casusstuk needs, with the names that must not be in it. */
export interface CasusstukKop {
  code: string;
  fase: string;
  huishoudenNaam: string;
  wijk: string;
  contactpersoon: { naam: string; functie: string; organisatie: string };
  isTeamleider: boolean;
  deelnemers: {
    soort: 'professional' | 'eigen_kring';
    naam: string;
    organisatie: string;
    rol: string;
    aanbod: string;
  }[];
}

export async function findCasusstukKop(scope: DbScope, casusId: string): Promise<CasusstukKop | undefined> {
  const { rows } = await sql<CasusstukKop>`
    select c.code, c.fase, h.naam as "huishoudenNaam", h.wijk,
           jsonb_build_object('naam', g.naam, 'functie', g.functie, 'organisatie', o.naam) as contactpersoon,
           exists (select from gebruiker ik
                     join gebruiker_rol r on r.netwerk_id = ik.netwerk_id and r.gebruiker_id = ik.id and r.rol = 'teamleider'
                    where ik.netwerk_id = c.netwerk_id and ik.id = ${scope.gebruiker.id} and ik.team_id = g.team_id) as "isTeamleider",
           coalesce((select jsonb_agg(jsonb_build_object('soort', d.soort, 'naam', d.naam, 'organisatie', d.organisatie,
                                                         'rol', d.rol, 'aanbod', d.aanbod) order by d.gemaakt_op, d.id)
                       from deelnemer d where d.netwerk_id = c.netwerk_id and d.casus_id = c.id), '[]') as deelnemers
      from casus c
      join huishouden h on h.netwerk_id = c.netwerk_id and h.id = c.huishouden_id
      join contactpersoon cp on cp.netwerk_id = c.netwerk_id and cp.casus_id = c.id and upper_inf(cp.periode)
      join gebruiker g on g.netwerk_id = cp.netwerk_id and g.id = cp.gebruiker_id
      join organisatie o on o.netwerk_id = g.netwerk_id and o.id = g.organisatie_id
     where c.netwerk_id = ${scope.gebruiker.netwerkId} and c.id = ${casusId}`.execute(scope.db);
  return rows[0];
}
