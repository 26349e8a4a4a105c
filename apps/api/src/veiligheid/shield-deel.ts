import type {
  Afscherming,
  createAfschermingBody,
  markBijlageBody,
  updateAfschermingBody,
} from '@naast/contract/afscherming';
import { v7 as uuidv7 } from 'uuid';
import type * as z from 'zod/mini';
import { requireKijken, requireMeewerken } from '../casussen/casus.read.ts';
import { logActie } from '../gebruikers/logregel.queries.ts';
import { findConstraint } from '../platform/constraint.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden, Problem, veldfout } from '../platform/problem.ts';
import { verouderd } from '../platform/versie.ts';
import * as delen from './afscherming.queries.ts';
import { requireFeiten, type VeiligheidFeiten } from './veiligheid.queries.ts';

const log = (
  scope: DbScope,
  { casusId, huishoudenId }: { casusId: string; huishoudenId: string },
  actie: 'lezen' | 'aanmaken' | 'wijzigen',
  id?: string,
) => logActie(scope, { actie, onderwerp: 'afscherming', onderwerpId: id, casusId, huishoudenId });

/** @throws Problem 404 when hidden, 403 for everyone but the contactpersoon and the vervanger */
async function requireAfschermen(scope: DbScope, casusId: string): Promise<VeiligheidFeiten> {
  const feiten = await requireFeiten(scope, casusId);
  if (feiten.rollen.includes('contactpersoon') || feiten.rollen.includes('vervanger')) return feiten;
  throw new Problem(403, 'alleen_contactpersoon', 'Alleen de contactpersoon schermt iets af.');
}

/** What the database refuses, at the field where the reader can mend it. */
function toWeigering(fout: unknown): unknown {
  switch (findConstraint(fout)) {
    case 'canvas_lid_van_casus':
      return veldfout('lidId', 'onbekend', 'Kies iemand van dit huishouden.');
    case 'afgeschermd_deel_een':
      return new Problem(409, 'al_afgeschermd', 'Dit is al afgeschermd. Verander daar wie het mag zien.');
    case 'geen_toegang':
      return veldfout('lezers', 'geen_toegang', 'Kies alleen collega’s die deze casus kunnen openen.');
    default:
      return fout;
  }
}

const withWeigering = <T>(werk: Promise<T>): Promise<T> =>
  werk.catch((fout: unknown) => {
    throw toWeigering(fout);
  });

async function requireDeel(scope: DbScope, casusId: string, id: string): Promise<Afscherming> {
  const deel = (await delen.listDelen(scope, casusId)).find((d) => d.id === id);
  if (!deel) throw nietGevonden();
  return deel;
}

const kiesLezers = ({ wie, lezers }: z.infer<typeof updateAfschermingBody>): string[] => {
  if (wie === 'contactpersoon') return [];
  if (lezers.length === 0) throw veldfout('lezers', 'leeg', 'Kies wie dit mag zien.');
  return [...new Set(lezers)];
};

/** What is shielded, as far as the gebruiker may see it. @throws Problem 404 */
export async function readAfschermingen(scope: DbScope, casusId: string): Promise<Afscherming[]> {
  const toegang = await requireKijken(scope, casusId);
  const [items] = await Promise.all([delen.listDelen(scope, casusId), log(scope, toegang, 'lezen')]);
  return items;
}

/** Shields one leefgebied of a lid, or all of it. @throws Problem 404, 403, 409 when it is so already, 400 */
export async function createAfscherming(
  scope: DbScope,
  casusId: string,
  invoer: z.infer<typeof createAfschermingBody>,
): Promise<Afscherming> {
  const feiten = await requireAfschermen(scope, casusId);
  const lezers = kiesLezers(invoer);
  const id = uuidv7();
  await withWeigering(delen.insertDeel(scope, { ...invoer, id, casusId }));
  await withWeigering(delen.replaceLezers(scope, casusId, id, lezers));
  await log(scope, feiten, 'aanmaken', id);
  return requireDeel(scope, casusId, id);
}

/** @throws Problem 404, 403, 412 with how it is now, 400 */
export async function updateAfscherming(
  scope: DbScope,
  plek: { casusId: string; id: string; versie: number },
  invoer: z.infer<typeof updateAfschermingBody>,
): Promise<Afscherming> {
  const feiten = await requireAfschermen(scope, plek.casusId);
  const lezers = kiesLezers(invoer);
  const huidig = await requireDeel(scope, plek.casusId, plek.id);
  if (!(await delen.updateDeel(scope, plek, invoer))) throw verouderd(huidig);
  await withWeigering(delen.replaceLezers(scope, plek.casusId, plek.id, lezers));
  await log(scope, feiten, 'wijzigen', plek.id);
  return requireDeel(scope, plek.casusId, plek.id);
}

/** @throws Problem 404, 403 */
export async function liftAfscherming(scope: DbScope, casusId: string, id: string): Promise<void> {
  const feiten = await requireAfschermen(scope, casusId);
  if (!(await delen.endDeel(scope, casusId, id))) throw nietGevonden();
  await log(scope, feiten, 'wijzigen', id);
}

/** Says about whom a bijlage is, so that it is shielded along. @throws Problem 404, 403, 412, 400 */
export async function markBijlage(
  scope: DbScope,
  { id, versie }: { id: string; versie: number },
  { lidId, leefgebied }: z.infer<typeof markBijlageBody>,
) {
  const bijlage = await delen.findBijlagePlek(scope, id);
  if (!bijlage) throw nietGevonden();
  const toegang = await requireMeewerken(scope, bijlage.casusId);
  if (leefgebied && !lidId) throw veldfout('lidId', 'nodig', 'Kies eerst over wie het gaat.');
  if (!(await withWeigering(delen.updateBijlagePlek(scope, id, { lidId, leefgebied, versie }))))
    throw verouderd({ lidId: bijlage.lidId, leefgebied: bijlage.leefgebied, versie: bijlage.versie });
  await log(scope, toegang, 'wijzigen', id);
  return { lidId, leefgebied, versie: versie + 1 };
}
