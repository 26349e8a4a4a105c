import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';
import { Problem } from '../platform/problem.ts';
import { weigeringen } from '../platform/weigering.ts';

export const ledenApart = (): Problem => new Problem(...weigeringen.leden_apart);

/** A copy of before the split holds what is of another part now. It does not say that there is one. */
export const stukVerouderd = (): Problem =>
  new Problem(
    409,
    'stuk_verouderd',
    'Dit stuk is van voor de leden apart gingen. Het wordt niet meer geprint. Maak een nieuw stuk.',
  );

/** False while the leden of this casus are apart in one household: no document or message is made of it. */
export async function mogenStukken(scope: DbScope, casusId: string): Promise<boolean> {
  const { rows } = await sql<{ mag: boolean }>`select stukken_mogen(${casusId}) as mag`.execute(scope.db);
  return rows[0]?.mag ?? false;
}

/** @throws Problem 409 while no document or message is made of this casus */
export async function requireStukken(scope: DbScope, casusId: string): Promise<void> {
  if (!(await mogenStukken(scope, casusId))) throw ledenApart();
}
