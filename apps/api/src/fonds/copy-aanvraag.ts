import { v7 as uuidv7 } from 'uuid';
import { listDoorbraken } from '../canvas/canvas.read.ts';
import { requireMeewerken } from '../casussen/casus.read.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { veldfout } from '../platform/problem.ts';
import { requireAanvraag } from './aanvraag.read.ts';
import { listDoorbraakIds, listRegels } from './aanvraag-delen.queries.ts';
import { insertAanvraag, nextAanvraagcode, replaceDoorbraken, updateConcept } from './concept.queries.ts';
import { findFonds } from './fonds.queries.ts';
import { logAanvraag } from './log-aanvraag.ts';
import { replaceRegels } from './regels.queries.ts';
import { weigerStap } from './weigering.ts';

/**
 * Begins a new concept with what was asked before. What goes stale stays behind: the yes of the family, the answers
 * about today, the berekening, months that are over; every line has to be looked at again.
 * @throws Problem 404 when hidden, 403 when the gebruiker may only look, 400 for another household or an unknown fonds.
 */
export async function copyAanvraag(
  scope: DbScope,
  aanvraagId: string,
  { casusId, fondsId }: { casusId?: string | undefined; fondsId?: string | undefined },
) {
  const oud = await requireAanvraag(scope, aanvraagId);
  if (!oud.zietCasus) throw weigerStap('verkeerde_persoon');
  const naar = await requireMeewerken(scope, casusId ?? oud.casusId);
  if (naar.huishoudenId !== oud.huishoudenId)
    throw veldfout('casusId', 'ander_huishouden', 'Kies een casus van hetzelfde huishouden.');
  if (fondsId && !(await findFonds(scope, fondsId)))
    throw veldfout('fondsId', 'onbekend', 'Kies een fonds uit de lijst.');
  const nieuw = { id: uuidv7(), casusId: naar.casusId, code: await nextAanvraagcode(scope) };
  const { huishoudenId } = naar;
  await insertAanvraag(scope, {
    ...nieuw,
    huishoudenId,
    fondsId: fondsId ?? oud.fonds.id,
    kopieVanId: oud.id,
  });
  await updateConcept(scope, nieuw.id, 1, { toelichting: oud.toelichting });
  await copyRegels(scope, oud.id, nieuw.id);
  await copyDoorbraken(scope, oud.id, nieuw);
  await logAanvraag(scope, 'aanmaken', { ...nieuw, huishoudenId, zietCasus: true });
  return { ...nieuw, versie: 2 };
}

async function copyRegels(scope: DbScope, vanId: string, naarId: string): Promise<void> {
  const dezeMaand = scope.nu.toISOString().slice(0, 7);
  const regels = await listRegels(scope, vanId);
  await replaceRegels(
    scope,
    naarId,
    regels.map((regel) => {
      const voorbij = regel.vanafMaand !== null && regel.vanafMaand < dezeMaand;
      const maanden = voorbij ? { vanafMaand: null, totMaand: null } : {};
      return { ...regel, ...maanden, id: uuidv7(), nagekeken: false };
    }),
  );
}

/** Those that still stand on the canvas of the casus that the new one is for. */
async function copyDoorbraken(
  scope: DbScope,
  vanId: string,
  naar: { id: string; casusId: string },
): Promise<void> {
  const [gekozen, nuOpCanvas] = await Promise.all([
    listDoorbraakIds(scope, vanId),
    listDoorbraken(scope, naar.casusId),
  ]);
  const nog = new Set(nuOpCanvas.map(({ id }) => id));
  await replaceDoorbraken(
    scope,
    naar,
    gekozen.filter((id) => nog.has(id)),
  );
}
