import type { Deelnemer, DeelnemerBody } from '@naast/contract/deelnemers';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden } from '../platform/problem.ts';
import { verouderd } from '../platform/versie.ts';
import { requireMeewerken } from './casus.read.ts';
import { nameProducten, requireDeelname } from './check-producten.ts';
import {
  findDeelnemer,
  insertDeelnemer,
  deleteDeelnemer as remove,
  updateDeelnemer as update,
} from './deelnemers.queries.ts';
import { replaceProducten } from './producten.queries.ts';

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

/**
 * Puts someone on the map around the household; it gives them no rights.
 * @throws Problem 400 at the field, 403, 404 or 409
 */
export async function createDeelnemer(
  scope: DbScope,
  casusId: string,
  { producten = [], vanaf = null, tot = null, ...rest }: DeelnemerBody,
): Promise<Deelnemer> {
  await requireMeewerken(scope, casusId);
  const gegevens = { ...rest, vanaf, tot };
  await requireDeelname(scope, { ...gegevens, producten }, []);
  const id = await insertDeelnemer(scope, casusId, gegevens);
  const genoemd = nameProducten(producten, []);
  await replaceProducten(scope, { casusId, deelnemerId: id }, genoemd);
  await log(scope, casusId, id, 'aanmaken');
  return { ...gegevens, producten: genoemd, id, versie: 1 };
}

/** @throws Problem 412 with the current deelnemer when somebody else was first, 400 at the field */
export async function updateDeelnemer(
  scope: DbScope,
  plek: DeelnemerPlek,
  { producten, ...gegevens }: Partial<DeelnemerBody>,
): Promise<Deelnemer> {
  await requireMeewerken(scope, plek.casusId);
  const huidig = await requireDeelnemer(scope, plek);
  if (huidig.versie !== plek.versie) throw verouderd(huidig);
  const genoemd = producten && nameProducten(producten, huidig.producten);
  await requireDeelname(
    scope,
    { ...huidig, ...gegevens, producten: genoemd ?? huidig.producten },
    huidig.producten,
  );
  // Products go before the deelnemer stops being a professional, and come after becoming one.
  if (genoemd?.length === 0) await replaceProducten(scope, plek, genoemd);
  const gelukt = await update(scope, plek.deelnemerId, plek.versie, gegevens);
  if (!gelukt) throw verouderd(await requireDeelnemer(scope, plek));
  if (genoemd && genoemd.length > 0) await replaceProducten(scope, plek, genoemd);
  await log(scope, plek.casusId, plek.deelnemerId, 'wijzigen');
  return requireDeelnemer(scope, plek);
}

/** @throws Problem 412 with the current deelnemer when somebody else was first */
export async function deleteDeelnemer(scope: DbScope, plek: DeelnemerPlek): Promise<void> {
  await requireMeewerken(scope, plek.casusId);
  await requireDeelnemer(scope, plek);
  if (!(await remove(scope, plek.deelnemerId, plek.versie)))
    throw verouderd(await requireDeelnemer(scope, plek));
  await log(scope, plek.casusId, plek.deelnemerId, 'wijzigen');
}
