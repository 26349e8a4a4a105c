import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';

/** When one line is paid under a besluit; the two months are the same for what is paid once. */
export interface Betaalplan {
  regelId: string;
  /** `YYYY-MM`. */
  eersteMaand: string;
  laatsteMaand: string;
}

/** What a besluit planned when it was taken, line by line: what was paid before it, or is not granted, has no row. */
export async function listBetaalplan(scope: DbScope, besluitId: string): Promise<Betaalplan[]> {
  const { rows } = await sql<Betaalplan>`
    select t.regel_id as "regelId", to_char(min(t.gepland_op), 'YYYY-MM') as "eersteMaand",
           to_char(max(t.gepland_op), 'YYYY-MM') as "laatsteMaand"
      from betaaltermijn t
     where t.netwerk_id = ${scope.gebruiker.netwerkId} and t.besluit_id = ${besluitId}
     group by t.regel_id order by t.regel_id`.execute(scope.db);
  return rows;
}
