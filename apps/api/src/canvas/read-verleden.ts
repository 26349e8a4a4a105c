import type { CanvasVerleden } from '@naast/contract/canvas';
import { requireKijken } from '../casussen/casus.read.ts';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { buildCanvas } from './build-canvas.ts';
import { findHuishoudenNaam, listGebruikers, listLeden } from './canvas.queries.ts';
import { hideInVolgorde } from './list-wijzigingen.ts';
import { listVerborgen } from './teksten.queries.ts';
import { findNr, findStap, type Moment, type StapRij, selectStand } from './verleden.queries.ts';

const describeStap = (stap: StapRij, nr: number): CanvasVerleden['stap'] =>
  stap.van > nr ? null : { nr, blok: stap.blok, op: stap.op, door: { id: stap.doorId, naam: stap.doorNaam } };

/**
 * The canvas of a moment in the past, built from the kept changes. Everyone reads it, nobody writes in it.
 * @throws Problem 404 when the casus is hidden.
 */
export async function readVerleden(scope: DbScope, casusId: string, moment: Moment): Promise<CanvasVerleden> {
  const { huishoudenId, code, fase } = await requireKijken(scope, casusId);
  const nr = await findNr(scope, casusId, moment);
  const stap = await findStap(scope, casusId, nr);
  const toen = stap && stap.van <= nr ? stap.op : undefined;
  const [alles, verborgen, leden, gebruikers, huishouden] = await Promise.all([
    selectStand(scope, casusId, nr),
    listVerborgen(scope),
    listLeden(scope, casusId, toen),
    listGebruikers(scope, casusId),
    findHuishoudenNaam(scope, huishoudenId),
    logActie(scope, { actie: 'lezen', onderwerp: 'canvas_verleden', casusId, huishoudenId }),
  ]);
  const stand = alles.map((rij) => ({ ...rij, na: hideInVolgorde(rij.na, verborgen) ?? rij.na }));
  const niets = !stap || stap.van > nr;
  return {
    canvas: { ...buildCanvas(stand, { casusId, leden, gebruikers }), code, fase, huishouden, mag: 'kijken' },
    stap: stap ? describeStap(stap, nr) : null,
    vorige: niets ? null : stap.vorige,
    volgende: niets ? (stap?.tot ?? null) : stap.volgende,
  };
}
