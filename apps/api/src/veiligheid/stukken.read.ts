import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';
import { Problem } from '../platform/problem.ts';
import { weigeringen } from '../platform/weigering.ts';

export const ledenApart = (): Problem => new Problem(...weigeringen.leden_apart);

/** @throws Problem 409 while the leden of this casus are apart in one household: no document or message is made of it */
export async function requireStukken(scope: DbScope, casusId: string): Promise<void> {
  const { rows } = await sql<{ mag: boolean }>`select stukken_mogen(${casusId}) as mag`.execute(scope.db);
  if (!rows[0]?.mag) throw ledenApart();
}
