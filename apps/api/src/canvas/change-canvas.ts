import { sql } from 'kysely';
import { requireMeewerken } from '../casussen/casus.read.ts';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { toProblem } from './database-fout.ts';

// The stamps and the history are written by triggers; this gives them the clock of the request.
const setMoment = (scope: DbScope) =>
  sql`select set_config('naast.nu', ${scope.nu.toISOString()}, true)`.execute(scope.db);

// "Last changed" on the casus, at most once a minute: autosave must not make the casus a hot row.
const touchCasus = (scope: DbScope, casusId: string) =>
  sql`update casus set gewijzigd_op = ${scope.nu.toISOString()}
       where netwerk_id = ${scope.gebruiker.netwerkId} and id = ${casusId}
         and gewijzigd_op < ${scope.nu.toISOString()}::timestamptz - interval '1 minute'`.execute(scope.db);

/**
 * Every change of a canvas goes through here: may you, at which moment, and who looked.
 * @throws Problem 404 when hidden, 403 when the gebruiker may only look, 409 when the casus is closed, 400 when
 * the database refuses a link.
 */
export async function changeCanvas<T>(
  scope: DbScope,
  casusId: string,
  wat: { actie: 'aanmaken' | 'wijzigen'; onderwerp: string; onderwerpId?: string },
  work: () => Promise<T>,
): Promise<T> {
  const [{ huishoudenId }] = await Promise.all([requireMeewerken(scope, casusId), setMoment(scope)]);
  const uitkomst = await work().catch((fout: unknown) => {
    throw toProblem(fout);
  });
  await Promise.all([touchCasus(scope, casusId), logActie(scope, { ...wat, casusId, huishoudenId })]);
  return uitkomst;
}
