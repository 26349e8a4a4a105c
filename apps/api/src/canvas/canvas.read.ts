import {
  type Canvas,
  type Doorbraak,
  isOmschrijving,
  orderBelemmeringen,
  orderItems,
  orderSituaties,
  splitNaam,
  type Vervanging,
} from '@naast/domain/canvas';
import { requireKijken } from '../casussen/casus.read.ts';
import type { DbScope } from '../platform/db-scope.ts';
import * as rond from './canvas.queries.ts';
import { listItems } from './items.queries.ts';
import { fillEigenWoorden, listEigenWoorden, listTekstblokken, listVolgordes } from './teksten.queries.ts';

/**
 * The whole canvas of a casus, lists in their own order. The caller writes the audit line.
 * @throws Problem 404 when the casus is absent or hidden.
 */
export async function getCanvas(scope: DbScope, casusId: string): Promise<Canvas> {
  // All at once: the statements are pipelined into one round trip, and the policies guard each of them.
  const [
    ,
    blokken,
    woorden,
    volgordes,
    situaties,
    belemmeringen,
    prioriteiten,
    doorbraken,
    afspraken,
    leden,
    gebruikers,
  ] = await Promise.all([
    requireKijken(scope, casusId),
    listTekstblokken(scope, casusId),
    listEigenWoorden(scope, casusId),
    listVolgordes(scope, casusId),
    listItems(scope, 'situaties', casusId),
    listItems(scope, 'belemmeringen', casusId),
    listItems(scope, 'prioriteiten', casusId),
    listItems(scope, 'doorbraken', casusId),
    listItems(scope, 'afspraken', casusId),
    rond.listLeden(scope, casusId),
    rond.listGebruikers(scope, casusId),
  ]);
  const volgorde = (blok: number) => volgordes.find((v) => v.blok === blok)?.ids ?? [];
  return {
    casusId,
    blokken,
    eigenWoorden: fillEigenWoorden(leden, woorden),
    situaties: orderSituaties(situaties, volgorde(3)),
    belemmeringen: orderBelemmeringen(belemmeringen, volgorde(5)),
    prioriteiten: orderItems(prioriteiten, volgorde(6)),
    doorbraken: orderItems(doorbraken, volgorde(7)),
    afspraken: orderItems(afspraken, volgorde(8)),
    volgordes,
    leden,
    gebruikers,
  };
}

/** The doorbraken of a casus in their own order; empty when the casus is hidden. */
export async function listDoorbraken(scope: DbScope, casusId: string): Promise<Doorbraak[]> {
  const [doorbraken, volgordes] = await Promise.all([
    listItems(scope, 'doorbraken', casusId),
    listVolgordes(scope, casusId),
  ]);
  return orderItems(doorbraken, volgordes.find((v) => v.blok === 7)?.ids ?? []);
}

/** The afspraken of a casus in their own order, with who they can be of; empty when the casus is hidden. */
export async function listAfspraken(
  scope: DbScope,
  casusId: string,
): Promise<Pick<Canvas, 'afspraken' | 'leden' | 'gebruikers'>> {
  const [afspraken, volgordes, leden, gebruikers] = await Promise.all([
    listItems(scope, 'afspraken', casusId),
    listVolgordes(scope, casusId),
    rond.listLeden(scope, casusId),
    rond.listGebruikers(scope, casusId),
  ]);
  const ids = volgordes.find((v) => v.blok === 8)?.ids ?? [];
  return { afspraken: orderItems(afspraken, ids), leden, gebruikers };
}

/** Names that free text about this casus may hold besides leden and gebruikers, each with its parts, for `freezeCanvas` and PDFs. */
export async function listOverigeNamen(scope: DbScope, casusId: string): Promise<Vervanging[]> {
  const namen = await rond.listOverigeNamen(scope, casusId);
  return namen
    .filter(({ naam, vervanging }) => !isOmschrijving(naam, vervanging))
    .flatMap(({ naam, vervanging }) => splitNaam(naam, vervanging));
}
