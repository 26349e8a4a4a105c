import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';

export interface Briefhoofd {
  huishouden: string;
  schrijver: string;
  functie: string;
  organisatie: string;
  email: string;
}

/** The household and who writes to it; undefined when the casus is hidden. */
export async function findBriefhoofd(scope: DbScope, casusId: string): Promise<Briefhoofd | undefined> {
  const { rows } = await sql<Briefhoofd>`
    select h.naam as huishouden, ik.naam as schrijver, ik.functie, ik.email, o.naam as organisatie
      from casus c
      join huishouden h on h.netwerk_id = c.netwerk_id and h.id = c.huishouden_id
      join gebruiker ik on ik.netwerk_id = c.netwerk_id and ik.id = ${scope.gebruiker.id}
      join organisatie o on o.netwerk_id = ik.netwerk_id and o.id = ik.organisatie_id
     where c.netwerk_id = ${scope.gebruiker.netwerkId} and c.id = ${casusId}`.execute(scope.db);
  return rows[0];
}

/** Names of everyone around the household, with their surnames. */
export async function listNamen(scope: DbScope, casusId: string): Promise<string[]> {
  const { rows } = await sql<{ naam: string }>`
    select d.naam from deelnemer d where d.netwerk_id = ${scope.gebruiker.netwerkId} and d.casus_id = ${casusId}
     order by d.naam limit 300`.execute(scope.db);
  return rows.map(({ naam }) => naam);
}

/** False while leden of the household are apart: then a letter or message could reach the one through the other. */
export async function mogenStukken(scope: DbScope, casusId: string): Promise<boolean> {
  const { rows } = await sql<{ ja: boolean }>`select stukken_mogen(${casusId}) as ja`.execute(scope.db);
  return rows[0]?.ja ?? false;
}
