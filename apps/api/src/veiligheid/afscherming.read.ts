import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';

/**
 * From here to the end of the transaction nothing that was shielded is read, by nobody: for everything that is made to
 * leave the house. Call it before the first read.
 */
export async function hideAfgeschermd(scope: DbScope): Promise<void> {
  await sql`select set_config('naast.zonder_afgeschermd', '1', true)`.execute(scope.db);
}
