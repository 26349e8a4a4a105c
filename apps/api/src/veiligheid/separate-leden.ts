import type { Veiligheid } from '@naast/contract/veiligheid';
import { v7 as uuidv7 } from 'uuid';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { Problem } from '../platform/problem.ts';
import { findMeldcodeRecht } from './meldcode.queries.ts';
import {
  endVeiligheid,
  findGesplitst,
  insertVeiligheid,
  listApart,
  requireFeiten,
  type VeiligheidFeiten,
} from './veiligheid.queries.ts';

const leidend = ['contactpersoon', 'vervanger', 'teamleider'] as const;

export const mayRegelen = ({ rollen }: VeiligheidFeiten): boolean =>
  rollen.includes('contactpersoon') || rollen.includes('teamleider');

/** @throws Problem 404 when hidden, 403 for everyone but the contactpersoon and the teamleider */
export async function requireRegelen(scope: DbScope, casusId: string): Promise<VeiligheidFeiten> {
  const feiten = await requireFeiten(scope, casusId);
  if (!mayRegelen(feiten))
    throw new Problem(
      403,
      'alleen_contactpersoon',
      'Alleen de contactpersoon of de teamleider regelt dit. Bel hen als het niet kan wachten.',
    );
  return feiten;
}

const log = (scope: DbScope, { casusId, huishoudenId }: VeiligheidFeiten, actie: 'lezen' | 'wijzigen') =>
  logActie(scope, { actie, onderwerp: 'veiligheid', casusId, huishoudenId, doel: 'veiligheid van de leden' });

/** What the gebruiker may know and do. Who does not lead the casus learns only that leden are apart. */
export async function readVeiligheid(scope: DbScope, casusId: string): Promise<Veiligheid> {
  const feiten = await requireFeiten(scope, casusId);
  const leidt = feiten.rollen.some((rol) => leidend.some((l) => l === rol));
  const [verloop, gesplitst, meldcode] = await Promise.all([
    listApart(scope, feiten),
    leidt && findGesplitst(scope, feiten.huishoudenId),
    findMeldcodeRecht(scope, casusId),
    log(scope, feiten, 'lezen'),
  ]);
  const afschermen = feiten.rollen.includes('contactpersoon') || feiten.rollen.includes('vervanger');
  return {
    apart: feiten.apart,
    gesplitst,
    verloop,
    mag: { regelen: mayRegelen(feiten), afschermen, meldcode },
  };
}

/** Sets the leden apart, at once; in danger without a reason. @throws Problem 404, 403, 409 when they are apart already */
export async function startVeiligheid(scope: DbScope, casusId: string, reden: string | undefined) {
  const feiten = await requireRegelen(scope, casusId);
  const id = uuidv7();
  await insertVeiligheid(scope, { id, casusId, huishoudenId: feiten.huishoudenId, reden });
  await log(scope, feiten, 'wijzigen');
  return { id };
}

/** Lifts it, by name and with a reason; what was split stays split. @throws Problem 404, 403, 409 */
export async function liftVeiligheid(scope: DbScope, casusId: string, reden: string): Promise<void> {
  const feiten = await requireRegelen(scope, casusId);
  if (!(await endVeiligheid(scope, feiten.huishoudenId, reden)))
    throw new Problem(409, 'niet_apart', 'De leden zijn niet apart. Er is niets op te heffen.');
  await log(scope, feiten, 'wijzigen');
}
