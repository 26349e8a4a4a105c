import type { Taak } from '@naast/contract/taken';
import type { TaakSoort, TaakStand } from '@naast/domain/taken';
import type { DbScope } from '../platform/db-scope.ts';
import * as taken from './taken.queries.ts';

/**
 * Puts a taak on the list of who has to do it. Asking again for the same soort, bronId and day changes nothing. The caller
 * has checked that the gebruiker may work on the casus, and writes the audit line of its own change.
 */
export const createTaak = (scope: DbScope, taak: taken.NieuweTaak): Promise<void> =>
  taken.insertTaak(scope, taak);

/** What the source asked for is no longer needed, or was done elsewhere: its open taken end with it. */
export const endTaken = (
  scope: DbScope,
  bij: { casusId: string; soort: TaakSoort; bronId: string },
  stand: Exclude<TaakStand, 'open'> = 'vervallen',
): Promise<void> => taken.endOpen(scope, bij, stand);

/** The taken of one casus, first day first; empty when the casus is hidden. */
export const listTaken = (scope: DbScope, casusId: string): Promise<Taak[]> =>
  taken.listTaken(scope, casusId);
