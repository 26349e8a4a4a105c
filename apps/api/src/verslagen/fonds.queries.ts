import type { Saldo } from '@naast/contract/fonds';
import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';

export interface FondsMetSaldi {
  id: string;
  naam: string;
  magGrootboek: boolean;
  magControle: boolean;
  /** Newest budgetjaar first. */
  saldi: Saldo[];
}

/** The fonds with its saldi and what I may see of it; undefined when it is not of this netwerk. */
export async function findFondsMetSaldi(scope: DbScope, fondsId: string): Promise<FondsMetSaldi | undefined> {
  const { rows } = await sql<FondsMetSaldi>`
    select f.id, f.naam, mag_grootboek(f.id) as "magGrootboek", mag_controle(f.id) as "magControle",
           coalesce((select json_agg(json_build_object('budgetjaar', s.budgetjaar, 'vrijCent', s.vrij_cent,
               'verplichtCent', s.verplicht_cent, 'betaaldCent', s.betaald_cent) order by s.budgetjaar desc)
             from grootboek_saldo s where s.netwerk_id = f.netwerk_id and s.fonds_id = f.id), '[]') as saldi
      from fonds f where f.netwerk_id = ${scope.gebruiker.netwerkId} and f.id = ${fondsId}`.execute(scope.db);
  return rows[0];
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
