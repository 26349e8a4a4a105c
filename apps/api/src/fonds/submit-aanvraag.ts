import { createHash } from 'node:crypto';
import type { Aanvraag } from '@naast/contract/fonds-aanvraag';
import {
  type Canvas,
  freezeCanvas,
  hideContact,
  replaceNamen,
  splitNaam,
  type Vervanging,
} from '@naast/domain/canvas';
import { findStap } from '@naast/domain/fonds';
import canonicalize from 'canonicalize';
import { listOverigeNamen } from '../canvas/canvas.read.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { Problem } from '../platform/problem.ts';
import { verouderd } from '../platform/versie.ts';
import { type AanvraagRij, findBetrekkingen } from './aanvraag.queries.ts';
import { checkLive, requireAanvraag } from './aanvraag.read.ts';
import { listDoorbraakIds, listRegels } from './aanvraag-delen.queries.ts';
import { hideNamen } from './concept.queries.ts';
import { logAanvraag } from './log-aanvraag.ts';
import { findContactpersoonOrganisatie, readStap, submitAanvraag as submit } from './stappen.queries.ts';
import { weigerStap, withWeigering } from './weigering.ts';

/**
 * Submits a concept: canvas and berekening freeze as they are now, names give way to gezinsrol or function.
 * @throws Problem 404, 403, 409; 412 when stale; 400 with every field that the hard checks miss.
 */
export async function submitAanvraag(scope: DbScope, aanvraagId: string, versie: number) {
  const rij = await requireAanvraag(scope, aanvraagId);
  const [{ betrekkingen }, regels, doorbraakIds] = await Promise.all([
    findBetrekkingen(scope, aanvraagId),
    listRegels(scope, aanvraagId),
    listDoorbraakIds(scope, aanvraagId),
  ]);
  const stap = findStap(rij.stand, 'indienen', betrekkingen);
  if (!stap.kan) throw weigerStap(stap.reden);
  if (rij.versie !== versie) throw verouderd({ id: rij.id, stand: rij.stand, versie: rij.versie });
  const { canvas, controle, advies } = await checkLive(scope, rij, regels, doorbraakIds);
  if (controle.length > 0) throw onvolledig(controle);
  const bevroren = await freeze(scope, rij, canvas);
  await hideNamen(scope, rij, regels, await makeSchoon(scope, rij.casusId, canvas));
  await withWeigering(submit(scope, aanvraagId, { ...bevroren, advies: JSON.stringify(advies) }));
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

/** Takes known names and contact data out of what is typed beside the canvas: the commissie reads it too. */
export async function makeSchoon(
  scope: DbScope,
  casusId: string,
  canvas: Canvas,
): Promise<(tekst: string) => string> {
  const namen: Vervanging[] = [
    ...(await listOverigeNamen(scope, casusId)),
    ...canvas.leden.flatMap((lid) => splitNaam(lid.naam, lid.gezinsrol === 'ander' ? 'lid' : lid.gezinsrol)),
  ];
  return (tekst) => replaceNamen(hideContact(tekst), namen);
}
