import type { Afwezigheid, createAfwezigheidBody } from '@naast/contract/afwezigheid';
import { addDagen } from '@naast/domain/taken';
import { v7 as uuidv7 } from 'uuid';
import type * as z from 'zod/mini';
import { logActie } from '../gebruikers/logregel.queries.ts';
import { findConstraint } from '../platform/constraint.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden, Problem, veldfout } from '../platform/problem.ts';
import { vandaag } from '../platform/vandaag.ts';
import * as afwezigheid from './afwezigheid.queries.ts';
import { isProfessional } from './professional.queries.ts';

type Invoer = z.infer<typeof createAfwezigheidBody>;

// Longer than a year is leaving: then the casussen are handed over.
const langsteDagen = 366;

async function checkInvoer(scope: DbScope, wie: string, { waarnemerId, vanaf, tot }: Invoer): Promise<void> {
  if (vanaf < vandaag(scope.nu))
    throw veldfout('vanaf', 'in_het_verleden', 'Kies vandaag of een dag daarna.');
  if (tot < vanaf) throw veldfout('tot', 'voor_het_begin', 'De laatste dag ligt voor de eerste dag.');
  if (tot > addDagen(vanaf, langsteDagen))
    throw veldfout('tot', 'te_lang', 'Dit is langer dan een jaar. Draag je casussen dan over.');
  if (waarnemerId === wie)
    throw veldfout('waarnemerId', 'zichzelf', 'Kies een andere collega: deze is er dan zelf niet.');
  if (!(await isProfessional(scope, waarnemerId)))
    throw veldfout('waarnemerId', 'geen_professional', 'Kies een collega die professional is.');
  await afwezigheid.lockAfwezigheid(scope, [wie, waarnemerId]);
  const weg = await afwezigheid.findOverlap(scope, waarnemerId, { vanaf, tot });
  if (weg) throw veldfout('waarnemerId', 'zelf_afwezig', 'Deze collega is er in die dagen zelf ook niet.');
}

const alAfwezig = (fout?: unknown) =>
  new Problem(
    409,
    'al_afwezig',
    'In deze dagen was al afwezig gemeld. Stop dat eerst, of kies andere dagen.',
    { cause: fout },
  );

const logVervangers = (
  scope: DbScope,
  actie: 'aanmaken' | 'wijzigen',
  afwezigheidId: string,
  casusIds: readonly string[],
) =>
  Promise.all(
    casusIds.map((casusId) =>
      logActie(scope, { actie, onderwerp: 'vervanger', onderwerpId: afwezigheidId, casusId }),
    ),
  );

/**
 * Notes that I am away, or that a colleague of my team is, and makes the waarnemer vervanger of the open casussen on those days. A casus that has a vervanger then
 * keeps that one, and is named in the answer.
 * @throws Problem 400 at the field, 409 when the days overlap an afwezigheid that was noted before.
 */
export async function createAfwezigheid(
  scope: DbScope,
  invoer: Invoer,
  wie = scope.gebruiker.id,
): Promise<Afwezigheid> {
  await checkInvoer(scope, wie, invoer);
  const nieuw = { ...invoer, id: uuidv7(), gebruikerId: wie };
  await afwezigheid.insertAfwezigheid(scope, nieuw).catch((fout: unknown) => {
    throw findConstraint(fout) === 'afwezigheid_een' ? alAfwezig(fout) : fout;
  });
  const casussen = await afwezigheid.listCasussenVan(scope, wie);
  await afwezigheid.lockHuishoudens(scope, casussen);
  await afwezigheid.insertVervangers(scope, casussen, nieuw.id);
  const gemaakt = (await afwezigheid.listAfwezigheid(scope, wie, vandaag(scope.nu))).find(
    ({ id }) => id === nieuw.id,
  );
  if (!gemaakt) throw new Error('afwezigheid is niet terug te vinden');
  const zonder = new Set(gemaakt.overgeslagen.map(({ casusId }) => casusId));
  const gekregen = casussen.map(({ casusId }) => casusId).filter((casusId) => !zonder.has(casusId));
  await logActie(scope, { actie: 'aanmaken', onderwerp: 'afwezigheid', onderwerpId: nieuw.id });
  await logVervangers(scope, 'aanmaken', nieuw.id, gekregen);
  return gemaakt;
}

/** As above for a colleague who cannot do it, by who leads the team. @throws Problem 404 for who is not in that team */
export async function createTeamAfwezigheid(scope: DbScope, wie: string, invoer: Invoer) {
  if (!(await afwezigheid.isTeamlid(scope, wie))) throw nietGevonden();
  return createAfwezigheid(scope, invoer, wie);
}

/** @throws Problem 404 when it is not of this colleague, not of the own team, ended, or noted by somebody else */
export async function endTeamAfwezigheid(scope: DbScope, wie: string, id: string): Promise<void> {
  if (!(await afwezigheid.isTeamlid(scope, wie))) throw nietGevonden();
  await endAfwezigheid(scope, id, wie);
}

/** Back, or not going: who stood in stops now. @throws Problem 404 when it is not theirs, or ended. */
export async function endAfwezigheid(scope: DbScope, id: string, wie = scope.gebruiker.id): Promise<void> {
  if (!(await afwezigheid.endAfwezigheid(scope, wie, id))) throw nietGevonden();
  const casusIds = await afwezigheid.endVervangers(scope, id);
  await logActie(scope, { actie: 'wijzigen', onderwerp: 'afwezigheid', onderwerpId: id });
  await logVervangers(scope, 'wijzigen', id, casusIds);
}
