import type { FondsCasus } from '@naast/domain/realisatie';
import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';

/** What each granted casus of the fonds expected and realised; empty for who has nothing to do with the fonds. */
export async function listFondsCasussen(scope: DbScope, fondsId: string): Promise<FondsCasus[]> {
  const { rows } = await sql<FondsCasus>`
    select invoer, indexcijfers, uitkomst, realisatie from fonds_berekeningen(${fondsId})`.execute(scope.db);
  return rows;
}

/** True when I sit in the commissie of this fonds now. */
export async function hasZetel(scope: DbScope, fondsId: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from commissielid
     where netwerk_id = ${scope.gebruiker.netwerkId} and fonds_id = ${fondsId}
       and gebruiker_id = ${scope.gebruiker.id} and vandaag() >= vanaf and (tot is null or vandaag() <= tot)
     limit 1`.execute(scope.db);
  return rows.length > 0;
}

/** Who is signed in, for the foot of what they print. */
export async function findMijnNaam(scope: DbScope): Promise<string> {
  const { naam } = await scope.db
    .selectFrom('gebruiker')
    .select('naam')
    .where('netwerk_id', '=', scope.gebruiker.netwerkId)
    .where('id', '=', scope.gebruiker.id)
    .executeTakeFirstOrThrow();
  return naam;
}
