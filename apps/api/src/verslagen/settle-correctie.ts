import type { CorrectieStand } from '@naast/domain/verslagen';
import { v7 as uuidv7 } from 'uuid';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { veldfout } from '../platform/problem.ts';
import * as queries from './boekingen.queries.ts';
import { requireFondsjaar } from './require-fonds.ts';

const log = (scope: DbScope, actie: 'lezen' | 'aanmaken' | 'wijzigen', onderwerpId: string) =>
  logActie(scope, { actie, onderwerp: 'correctie', onderwerpId, doel: 'fonds beheren' });

/** The correcties of a fonds. @throws Problem 404 */
export async function readCorrecties(scope: DbScope, fondsId: string) {
  await requireFondsjaar(scope, fondsId, 'grootboek');
  const [items] = await Promise.all([queries.listCorrecties(scope, fondsId), log(scope, 'lezen', fondsId)]);
  return { items };
}

type Voorstel = Omit<Parameters<typeof queries.proposeCorrectie>[1], 'id' | 'fondsId'>;

/** Proposes a correctie; nothing is booked yet. @throws Problem 403 or 404 */
export async function startCorrectie(scope: DbScope, fondsId: string, voorstel: Voorstel) {
  const id = uuidv7();
  await requireFondsjaar(scope, fondsId, 'grootboek');
  await queries.proposeCorrectie(scope, { ...voorstel, id, fondsId });
  await log(scope, 'aanmaken', id);
  return { id };
}

/**
 * Books, refuses or takes back a correctie. A refusal says why.
 * @throws Problem 400, 403, 404 or 409
 */
export async function settleCorrectie(
  scope: DbScope,
  { id: fondsId, correctieId }: { id: string; correctieId: string },
  stand: Exclude<CorrectieStand, 'voorgesteld'>,
  reden: string,
) {
  await requireFondsjaar(scope, fondsId, 'grootboek');
  if (stand === 'afgewezen' && reden.trim() === '')
    throw veldfout('reden', 'leeg', 'Schrijf op waarom je de correctie afwijst.');
  await queries.decideCorrectie(scope, fondsId, correctieId, stand, reden);
  await log(scope, 'wijzigen', correctieId);
  return { id: correctieId, stand };
}
