import type { Collega, Mij } from '@naast/contract/gebruikers';
import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';

type RolNaam = Mij['rollen'][number];

const rollenVan = sql<RolNaam[]>`array(select r.rol from gebruiker_rol r
  where r.netwerk_id = g.netwerk_id and r.gebruiker_id = g.id order by 1)`;

const afwezigVan = sql<Collega['afwezig']>`(
  select json_build_object('tot', a.tot, 'waarnemer', w.naam) from afwezigheid a
    join gebruiker w on w.netwerk_id = a.netwerk_id and w.id = a.waarnemer_id
   where a.netwerk_id = g.netwerk_id and a.gebruiker_id = g.id and a.beeindigd_op is null
     and vandaag() between a.vanaf and a.tot)`;

/** Who is signed in, with netwerk, organisatie and team. */
export async function findMij(scope: DbScope): Promise<Mij | undefined> {
  const rij = await scope.db
    .selectFrom('gebruiker as g')
    .innerJoin('netwerk as n', 'n.id', 'g.netwerk_id')
    .innerJoin('organisatie as o', (j) =>
      j.onRef('o.netwerk_id', '=', 'g.netwerk_id').onRef('o.id', '=', 'g.organisatie_id'),
    )
    .leftJoin('team as t', (j) =>
      j.onRef('t.netwerk_id', '=', 'g.netwerk_id').onRef('t.id', '=', 'g.team_id'),
    )
    .select(['g.id', 'g.naam', 'g.functie', 'g.email', 'n.id as netwerkId', 'n.naam as netwerkNaam'])
    .select(sql<boolean>`n.soort = 'oefen'`.as('oefen'))
    .select(
      sql<boolean>`exists (select from rondleiding r where r.netwerk_id = g.netwerk_id and r.gebruiker_id = g.id)`.as(
        'rondleidingGezien',
      ),
    )
    .select(['o.id as organisatieId', 'o.naam as organisatieNaam', 't.id as teamId', 't.naam as teamNaam'])
    .select(rollenVan.as('rollen'))
    .where('g.netwerk_id', '=', scope.gebruiker.netwerkId)
    .where('g.id', '=', scope.gebruiker.id)
    .where('g.actief', '=', true)
    .executeTakeFirst();
  if (!rij) return undefined;
  return {
    id: rij.id,
    naam: rij.naam,
    functie: rij.functie,
    email: rij.email,
    rollen: rij.rollen,
    netwerk: { id: rij.netwerkId, naam: rij.netwerkNaam, oefen: rij.oefen },
    // The made-up people of an oefenruimte have nothing to be shown around for.
    rondleidingGezien: rij.oefen || rij.rondleidingGezien,
    organisatie: { id: rij.organisatieId, naam: rij.organisatieNaam },
    team: rij.teamId && rij.teamNaam ? { id: rij.teamId, naam: rij.teamNaam } : null,
  };
}

/** Colleagues in the netwerk by name or organisation, at most 25. */
export function searchCollegas(
  scope: DbScope,
  vraag: { zoek?: string | undefined; rol?: RolNaam | undefined },
): Promise<Collega[]> {
  let query = scope.db
    .selectFrom('gebruiker as g')
    .innerJoin('organisatie as o', (j) =>
      j.onRef('o.netwerk_id', '=', 'g.netwerk_id').onRef('o.id', '=', 'g.organisatie_id'),
    )
    .leftJoin('team as t', (j) =>
      j.onRef('t.netwerk_id', '=', 'g.netwerk_id').onRef('t.id', '=', 'g.team_id'),
    )
    .select(['g.id', 'g.naam', 'g.functie', 'o.naam as organisatie', 't.naam as team'])
    .select([rollenVan.as('rollen'), afwezigVan.as('afwezig')])
    .where('g.netwerk_id', '=', scope.gebruiker.netwerkId)
    .where('g.actief', '=', true);
  if (vraag.zoek) {
    const patroon = sql`'%' || replace(replace(zoektekst(${vraag.zoek}), '%', ''), '_', '') || '%'`;
    query = query.where(
      sql<boolean>`(zoektekst(g.naam) like ${patroon} or zoektekst(o.naam) like ${patroon})`,
    );
  }
  if (vraag.rol) {
    query = query.where(({ exists, selectFrom }) =>
      exists(
        selectFrom('gebruiker_rol as r')
          .select('r.rol')
          .whereRef('r.netwerk_id', '=', 'g.netwerk_id')
          .whereRef('r.gebruiker_id', '=', 'g.id')
          .where('r.rol', '=', vraag.rol as string),
      ),
    );
  }
  return query.orderBy('g.naam').orderBy('g.id').limit(25).execute();
}
