import type { createMeldcodeNotitieBody, MeldcodeNotitie } from '@naast/contract/meldcode';
import { v7 as uuidv7 } from 'uuid';
import type * as z from 'zod/mini';
import { requireKijken } from '../casussen/casus.read.ts';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { Problem } from '../platform/problem.ts';
import { findMeldcodeRecht, insertNotitie, listNotities } from './meldcode.queries.ts';

const doel = 'meldcode huiselijk geweld en kindermishandeling';

/** The card is for everyone, the notes only for who takes the steps. @throws Problem 404 when the casus is hidden */
export async function readMeldcode(scope: DbScope, casusId: string) {
  const { huishoudenId } = await requireKijken(scope, casusId);
  const [items, mag] = await Promise.all([
    listNotities(scope, casusId),
    findMeldcodeRecht(scope, casusId),
    logActie(scope, { actie: 'lezen', onderwerp: 'meldcode', casusId, huishoudenId, doel }),
  ]);
  return { items, mag };
}

/** Adds a note; what stands there is mended by a next one. @throws Problem 404, 403 */
export async function noteMeldcode(
  scope: DbScope,
  casusId: string,
  invoer: z.infer<typeof createMeldcodeNotitieBody>,
): Promise<MeldcodeNotitie> {
  const { huishoudenId } = await requireKijken(scope, casusId);
  if (!(await findMeldcodeRecht(scope, casusId)))
    throw new Problem(
      403,
      'alleen_contactpersoon',
      'Alleen de contactpersoon, de vervanger en wie de leden apart zette schrijven hier.',
    );
  const id = uuidv7();
  await insertNotitie(scope, { id, casusId, ...invoer });
  await logActie(scope, {
    actie: 'aanmaken',
    onderwerp: 'meldcode',
    onderwerpId: id,
    casusId,
    huishoudenId,
    doel,
  });
  const gemaakt = (await listNotities(scope, casusId)).find((notitie) => notitie.id === id);
  if (!gemaakt) throw new Error('notitie is niet terug te vinden');
  return gemaakt;
}
