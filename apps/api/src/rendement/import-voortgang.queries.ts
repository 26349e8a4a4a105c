import type { Importvoortgang } from '@naast/contract/prijslijst-beheer';
import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';

export interface Gang {
  gangId: string;
  prijslijstId: string;
  werk: 'controleren' | 'bewaren';
  klaar: number;
  totaal: number;
}

/** How far my import into this list is; undefined when nothing goes on, or nothing was heard of it for a while. */
export async function findImportvoortgang(
  scope: DbScope,
  prijslijstId: string,
): Promise<Importvoortgang | undefined> {
  const { rows } = await sql<Importvoortgang>`
    select werk, klaar, totaal from importvoortgang
     where netwerk_id = ${scope.gebruiker.netwerkId} and gebruiker_id = ${scope.gebruiker.id}
       and prijslijst_id = ${prijslijstId} and gemeld_op > clock_timestamp() - interval '20 seconds'`.execute(
    scope.db,
  );
  return rows[0];
}

/** The newest run is the one to show. */
export async function saveImportvoortgang(scope: DbScope, gang: Gang): Promise<void> {
  await sql`
    insert into importvoortgang (netwerk_id, gebruiker_id, prijslijst_id, gang_id, werk, klaar, totaal)
    values (${scope.gebruiker.netwerkId}, ${scope.gebruiker.id}, ${gang.prijslijstId}, ${gang.gangId}, ${gang.werk},
      ${gang.klaar}, ${gang.totaal})
    on conflict (netwerk_id, gebruiker_id, prijslijst_id) do update
      set gang_id = excluded.gang_id, werk = excluded.werk, klaar = excluded.klaar, totaal = excluded.totaal,
        gemeld_op = clock_timestamp()`.execute(scope.db);
}

/** Nothing goes on any more, unless a next run has begun. */
export async function deleteImportvoortgang(scope: DbScope, gangId: string): Promise<void> {
  await sql`
    delete from importvoortgang
     where netwerk_id = ${scope.gebruiker.netwerkId} and gebruiker_id = ${scope.gebruiker.id}
       and gang_id = ${gangId}`.execute(scope.db);
}
