import type { Deelnemer } from '@naast/contract/deelnemers';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden } from '../platform/problem.ts';
import { verouderd } from '../platform/versie.ts';
import { requireMeewerken } from './casus.read.ts';
import {
  type DeelnemerGegevens,
  findDeelnemer,
  insertDeelnemer,
  deleteDeelnemer as remove,
  updateDeelnemer as update,
} from './deelnemers.queries.ts';

/** Which deelnemer of which casus, as the client last saw it. */
export interface DeelnemerPlek {
  casusId: string;
  deelnemerId: string;
  versie: number;
}

async function requireDeelnemer(scope: DbScope, { casusId, deelnemerId }: DeelnemerPlek): Promise<Deelnemer> {
  const deelnemer = await findDeelnemer(scope, casusId, deelnemerId);
  if (!deelnemer) throw nietGevonden();
  return deelnemer;
}

const log = (scope: DbScope, casusId: string, onderwerpId: string, actie: 'aanmaken' | 'wijzigen') =>
  logActie(scope, { actie, onderwerp: 'deelnemer', onderwerpId, casusId });

/** Puts someone on the map around the household; it gives them no rights. */
export async function createDeelnemer(
  scope: DbScope,
  casusId: string,
  gegevens: DeelnemerGegevens,
): Promise<Deelnemer> {
  await requireMeewerken(scope, casusId);
  const deelnemer = await insertDeelnemer(scope, casusId, gegevens);
  await log(scope, casusId, deelnemer.id, 'aanmaken');
  return deelnemer;
}

/** @throws Problem 412 with the current deelnemer when somebody else was first */
export async function updateDeelnemer(
  scope: DbScope,
  plek: DeelnemerPlek,
  gegevens: Partial<DeelnemerGegevens>,
): Promise<Deelnemer> {
  await requireMeewerken(scope, plek.casusId);
  await requireDeelnemer(scope, plek);
  const gelukt = await update(scope, plek.deelnemerId, plek.versie, gegevens);
  const deelnemer = await requireDeelnemer(scope, plek);
  if (!gelukt) throw verouderd(deelnemer);
  await log(scope, plek.casusId, plek.deelnemerId, 'wijzigen');
  return deelnemer;
}

/** @throws Problem 412 with the current deelnemer when somebody else was first */
export async function deleteDeelnemer(scope: DbScope, plek: DeelnemerPlek): Promise<void> {
  await requireMeewerken(scope, plek.casusId);
  await requireDeelnemer(scope, plek);
  if (!(await remove(scope, plek.deelnemerId, plek.versie)))
    throw verouderd(await requireDeelnemer(scope, plek));
  await log(scope, plek.casusId, plek.deelnemerId, 'wijzigen');
}
