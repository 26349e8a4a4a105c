import type { Prijslijst } from '@naast/contract/prijslijst';
import type { Gebruik } from '@naast/domain/berekening';
import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';

export { getCpi } from './calculate-rekening.ts';

/** A price as somebody outside a berekening may pick it. */
export interface Keuzeprijs {
  id: string;
  gebruik: Gebruik;
  stand: Prijslijst['stand'];
  /** Its list is decided and in force on the day of the request. */
  geldt: boolean;
}

/** Whether list `l` is decided and in force on the day of the request. */
export const geldtNu = (scope: DbScope) => sql<boolean>`(l.stand = 'vastgesteld'
  and l.geldig_vanaf <= ${scope.nu.toISOString()}::timestamptz::date
  and (l.geldig_tot is null or l.geldig_tot >= ${scope.nu.toISOString()}::timestamptz::date))`;

/** These prices of the netwerk, of whatever list; one that is not there is absent. */
export async function listKeuzeprijzen(scope: DbScope, ids: readonly string[]): Promise<Keuzeprijs[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<Keuzeprijs>`
    select p.id, p.gebruik, l.stand, ${geldtNu(scope)} as geldt
      from prijs p join prijslijst l on l.netwerk_id = p.netwerk_id and l.id = p.prijslijst_id
     where p.netwerk_id = ${scope.gebruiker.netwerkId} and p.id = any(${ids}::uuid[])
     order by p.id`.execute(scope.db);
  return rows;
}
