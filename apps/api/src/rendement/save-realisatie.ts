import type { Realisatie, RealisatieBody } from '@naast/contract/realisatie';
import type { Berekening } from '@naast/contract/rendement';
import { toInvoer } from '@naast/domain/berekening';
import { applyRealisatie, checkRealisatie, diffVerwacht } from '@naast/domain/realisatie';
import { checkRendement } from '@naast/domain/rendement';
import { v7 as uuidv7 } from 'uuid';
import { requireKijken, requireMeewerken } from '../casussen/casus.read.ts';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { Problem, veldfout } from '../platform/problem.ts';
import { getBerekening } from './berekening.read.ts';
import {
  insertRealisatie,
  listRealisatieRijen,
  lockBerekening,
  type RealisatieRij,
} from './realisatie.queries.ts';

/** The evaluaties of a berekening with their comparison, the newest first. @throws Problem 404 */
export async function readRealisaties(scope: DbScope, berekeningId: string): Promise<Realisatie[]> {
  const berekening = await getBerekening(scope, berekeningId);
  await requireKijken(scope, berekening.casusId);
  const [rijen] = await Promise.all([
    listRealisatieRijen(scope, berekeningId),
    log(scope, 'lezen', berekeningId, berekening.casusId),
  ]);
  return rijen.map((rij) => compare(berekening, rij));
}

/** Keeps what really happened as the next evaluatie. @throws Problem 403, 404, 409, or 400 at the field */
export async function createRealisatie(
  scope: DbScope,
  berekeningId: string,
  body: RealisatieBody,
): Promise<Realisatie> {
  const berekening = await getBerekening(scope, berekeningId);
  const { casusId } = berekening;
  await requireMeewerken(scope, casusId);
  requireVast(berekening);
  requirePassend(scope, berekening, body);
  await lockBerekening(scope, berekeningId);
  const [laatste] = await listRealisatieRijen(scope, berekeningId);
  const id = uuidv7();
  await insertRealisatie(scope, { ...body, id, versie: (laatste?.versie ?? 0) + 1, casusId, berekeningId });
  await log(scope, 'aanmaken', id, casusId);
  const [nieuw] = await listRealisatieRijen(scope, berekeningId);
  return compare(berekening, nieuw as RealisatieRij);
}

const log = (scope: DbScope, actie: 'lezen' | 'aanmaken', onderwerpId: string, casusId: string) =>
  logActie(scope, { actie, onderwerp: 'realisatie', onderwerpId, casusId });

function requireVast({ stand }: Berekening): void {
  if (stand === 'vastgezet') return;
  throw new Problem(
    409,
    'berekening_niet_vast',
    'Deze berekening kan nog veranderen. Je vult in wat er echt is gebeurd als hij bij een aanvraag hoort.',
  );
}

function requirePassend(scope: DbScope, berekening: Berekening, body: RealisatieBody): void {
  if (body.peildatum > scope.nu.toISOString().slice(0, 10)) {
    throw veldfout('peildatum', 'in_de_toekomst', 'Kies een dag die al voorbij is.');
  }
  const [reden] = checkRealisatie(toInvoer(berekening.invoer), body);
  if (reden) throw veldfout(reden.pad, reden.code, reden.bericht);
  const { gerealiseerd } = takeKanten(berekening, body);
  const [geweigerd] = checkRendement(gerealiseerd, berekening.indexcijfers);
  // Its path counts the lines that were measured, not those of the body.
  if (geweigerd) throw veldfout('regels', geweigerd.code, geweigerd.bericht);
}

const takeKanten = ({ invoer, uitkomst }: Berekening, realisatie: RealisatieBody) =>
  applyRealisatie(toInvoer(invoer), uitkomst?.nietMeegeteld ?? [], realisatie);

const compare = (berekening: Berekening, rij: RealisatieRij): Realisatie => ({
  ...rij,
  vergelijking: diffVerwacht(takeKanten(berekening, rij), berekening.indexcijfers),
});
