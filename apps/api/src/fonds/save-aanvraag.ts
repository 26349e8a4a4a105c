import type { Aanvraag } from '@naast/contract/fonds-aanvraag';
import { v7 as uuidv7 } from 'uuid';
import { listDoorbraken } from '../canvas/canvas.read.ts';
import { requireMeewerken } from '../casussen/casus.read.ts';
import { findConstraint } from '../platform/constraint.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { Problem, veldfout } from '../platform/problem.ts';
import { verouderd } from '../platform/versie.ts';
import { getAanvraag, requireAanvraag } from './aanvraag.read.ts';
import { listRegels } from './aanvraag-delen.queries.ts';
import {
  insertAanvraag,
  nextAanvraagcode,
  replaceDoorbraken,
  updateConcept,
  type Wijziging,
} from './concept.queries.ts';
import { findFonds } from './fonds.queries.ts';
import { logAanvraag } from './log-aanvraag.ts';
import { prepareRegels } from './prepare-regels.ts';
import { replaceRegels } from './regels.queries.ts';
import { weigerStap } from './weigering.ts';

const geenFonds = () => veldfout('fondsId', 'onbekend', 'Kies een fonds uit de lijst.');

/**
 * Begins an aanvraag for a casus, with the doorbraken that the canvas sends to a fonds.
 * @throws Problem 404 when the casus is hidden, 403 when the gebruiker may only look, 400 for an unknown fonds.
 */
export async function createAanvraag(scope: DbScope, casusId: string, fondsId: string) {
  const { huishoudenId } = await requireMeewerken(scope, casusId);
  const [fonds, doorbraken, code] = await Promise.all([
    findFonds(scope, fondsId),
    listDoorbraken(scope, casusId),
    nextAanvraagcode(scope),
  ]);
  if (!fonds) throw geenFonds();
  const id = uuidv7();
  await insertAanvraag(scope, { id, fondsId, casusId, huishoudenId, code });
  const naarFonds = doorbraken.filter(({ route }) => route === 'fonds').map((doorbraak) => doorbraak.id);
  await replaceDoorbraken(scope, { id, casusId }, naarFonds.slice(0, 20));
  await logAanvraag(scope, 'aanmaken', { id, casusId, huishoudenId, zietCasus: true });
  return { id, code, versie: 1 };
}

/**
 * Keeps a concept, finished or not.
 * @throws Problem 404 when hidden, 403 when the gebruiker may only look, 409 after submission, 412 when stale,
 * 400 when a doorbraak or berekening is not of this casus, or an IBAN or the months of a line are wrong.
 */
export async function saveAanvraag(
  scope: DbScope,
  aanvraagId: string,
  versie: number,
  wijziging: Wijziging,
): Promise<Aanvraag> {
  const rij = await requireAanvraag(scope, aanvraagId);
  if (!rij.zietCasus) throw weigerStap('verkeerde_persoon');
  await requireMeewerken(scope, rij.casusId);
  if (rij.stand !== 'concept') throw weigerStap('verkeerde_stand');
  if (wijziging.fondsId && !(await findFonds(scope, wijziging.fondsId))) throw geenFonds();
  await writeWijziging(scope, rij, versie, wijziging).catch((fout: unknown) => {
    throw toVeldfout(fout);
  });
  await logAanvraag(scope, 'wijzigen', rij);
  return getAanvraag(scope, aanvraagId);
}

async function writeWijziging(
  scope: DbScope,
  rij: { id: string; casusId: string },
  versie: number,
  wijziging: Wijziging,
): Promise<void> {
  const gelukt = await updateConcept(scope, rij.id, versie, wijziging);
  if (!gelukt) throw verouderd(await getAanvraag(scope, rij.id));
  if (wijziging.regels) {
    const regels = prepareRegels(wijziging.regels, await listRegels(scope, rij.id));
    await replaceRegels(scope, rij.id, regels);
  }
  if (wijziging.doorbraakIds) await replaceDoorbraken(scope, rij, wijziging.doorbraakIds);
}

const vreemd = 'Dit hoort niet bij deze casus. Kies iets uit de lijst.';

/** What the foreign keys refuse, at the field where it was chosen. */
function toVeldfout(fout: unknown): unknown {
  if (fout instanceof Problem) return fout;
  const constraint = findConstraint(fout) ?? '';
  if (/doorbraak_id.*fkey$/.test(constraint)) return veldfout('doorbraakIds', 'onbekend', vreemd);
  if (/berekening_id.*fkey$/.test(constraint)) return veldfout('berekeningId', 'onbekend', vreemd);
  if (constraint === 'regel_regeling_bestaat')
    return veldfout('regels', 'onbekend', 'Kies een regeling uit de lijst.');
  if (constraint === 'aanvraag_regel_pkey')
    return veldfout('regels', 'dubbel', 'Deze regel staat er twee keer in.');
  return fout;
}
