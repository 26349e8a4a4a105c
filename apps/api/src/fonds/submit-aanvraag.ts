import { createHash } from 'node:crypto';
import type { Aanvraag } from '@naast/contract/fonds-aanvraag';
import { cleanTeksten } from '@naast/domain/berekening';
import { type Canvas, freezeCanvas } from '@naast/domain/canvas';
import { findStap } from '@naast/domain/fonds';
import canonicalize from 'canonicalize';
import { listOverigeNamen } from '../canvas/canvas.read.ts';
import { requireMeewerken } from '../casussen/casus.read.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { Problem } from '../platform/problem.ts';
import { verouderd } from '../platform/versie.ts';
import { findBerekening } from '../rendement/berekening.read.ts';
import { hideAfgeschermd } from '../veiligheid/afscherming.read.ts';
import { type AanvraagRij, findBetrekkingen } from './aanvraag.queries.ts';
import { checkLive, requireAanvraag } from './aanvraag.read.ts';
import { listDoorbraakIds, listRegels } from './aanvraag-delen.queries.ts';
import { hideNamen, lockConcept } from './concept.queries.ts';
import { logAanvraag } from './log-aanvraag.ts';
import { makeSchoon, type SchoonVeld } from './make-schoon.ts';
import {
  findContactpersoonOrganisatie,
  freezeBerekening,
  readStap,
  submitAanvraag as submit,
} from './stappen.queries.ts';
import { weigerStap, withWeigering } from './weigering.ts';

/**
 * Submits a concept: canvas and berekening freeze as they are now, names give way to gezinsrol or function.
 * @throws Problem 404, 403, 409; 412 when stale; 400 with every field that the hard checks miss.
 */
export async function submitAanvraag(scope: DbScope, aanvraagId: string, versie: number) {
  await hideAfgeschermd(scope);
  await lockConcept(scope, await requireAanvraag(scope, aanvraagId));
  const rij = await requireAanvraag(scope, aanvraagId);
  const [{ betrekkingen }, regels, doorbraakIds] = await Promise.all([
    findBetrekkingen(scope, aanvraagId),
    listRegels(scope, aanvraagId),
    listDoorbraakIds(scope, aanvraagId),
  ]);
  const stap = findStap(rij.stand, 'indienen', betrekkingen);
  if (!stap.kan) throw weigerStap(stap.reden);
  await requireMeewerken(scope, rij.casusId);
  if (rij.versie !== versie) throw verouderd({ id: rij.id, stand: rij.stand, versie: rij.versie });
  const { canvas, controle, advies } = await checkLive(scope, rij, regels, doorbraakIds);
  if (controle.length > 0) throw onvolledig(controle);
  const schoon = await makeSchoon(scope, canvas);
  const bevroren = await freeze(scope, rij, canvas);
  const berekening = await freezeTeksten(scope, rij.berekeningId, schoon);
  await hideNamen(scope, rij, regels, schoon);
  await withWeigering(submit(scope, aanvraagId, { ...bevroren, berekening, advies: JSON.stringify(advies) }));
  await logAanvraag(scope, 'wijzigen', rij);
  return readStap(scope, aanvraagId);
}

const onvolledig = (errors: Aanvraag['controle']): Problem =>
  new Problem(
    400,
    'aanvraag_onvolledig',
    'De aanvraag is nog niet compleet. Kijk naar de punten die we noemen.',
    {
      errors,
    },
  );

async function freeze(scope: DbScope, rij: AanvraagRij, canvas: Canvas) {
  const [organisatie, overigeNamen] = await Promise.all([
    findContactpersoonOrganisatie(scope, rij.casusId),
    listOverigeNamen(scope, rij.casusId),
  ]);
  const peildatum = scope.nu.toISOString().slice(0, 10);
  const tekst =
    canonicalize(freezeCanvas(canvas, canvas.leden, organisatie, peildatum, overigeNamen)) ?? '{}';
  return { canvas: tekst, sha256: createHash('sha256').update(tekst, 'utf8').digest('hex') };
}

// Frozen before it is read, so that nobody changes it between reading and freezing.
async function freezeTeksten(
  scope: DbScope,
  berekeningId: string | null,
  schoon: SchoonVeld,
): Promise<string> {
  if (!berekeningId) return '{}';
  await freezeBerekening(scope, berekeningId);
  const berekening = await findBerekening(scope, berekeningId);
  if (!berekening) return '{}';
  const kort = (tekst: string) => schoon('berekeningId', tekst, 1000);
  const { naam: lijst, nummer } = berekening.prijslijst;
  return JSON.stringify({
    naam: kort(berekening.naam),
    prijslijst: { naam: lijst, nummer },
    invoer: cleanTeksten(berekening.invoer, kort),
  });
}
