import type { Belemmering, Canvas, Doorbraak } from '@naast/domain/canvas';
import {
  composeBrief,
  type LoketRoute,
  loketRoutes,
  loketTermijnen,
  readTermijnDagen,
  writeOnderwerp,
} from '@naast/domain/loketverzoeken';
import { v7 as uuidv7 } from 'uuid';
import { getCanvas } from '../canvas/canvas.read.ts';
import { requireMeewerken } from '../casussen/casus.read.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { veldfout } from '../platform/problem.ts';
import { findBriefhoofd, findLoketTermijn, insertLoketverzoek } from './loketverzoeken.queries.ts';
import { logVerzoek } from './read-loketverzoek.ts';

const onbekend = () => veldfout('doorbraakId', 'onbekend', 'Kies een doorbraak van deze casus.');

function findRoute({ route }: Doorbraak, gekozen: LoketRoute | undefined): LoketRoute {
  const uit = gekozen ?? loketRoutes.find((een) => een === route);
  if (!uit)
    throw veldfout(
      'route',
      'geen_loket',
      'Kies waar je het vraagt: deze doorbraak gaat niet naar een loket.',
    );
  return uit;
}

const listGebroken = ({ belemmeringen }: Canvas, { breekt }: Doorbraak): Belemmering[] =>
  belemmeringen.filter(({ id, verwijderdOp }) => verwijderdOp === null && breekt.includes(id));

/** As the list of regelingen says for bijzondere bijstand; otherwise what is usual for the route. */
async function findTermijn(scope: DbScope, route: LoketRoute, { domein }: Doorbraak): Promise<number> {
  const gewoon = loketTermijnen[route];
  if (route !== 'bijzondere_bijstand') return gewoon;
  return readTermijnDagen((await findLoketTermijn(scope, domein)) ?? '') ?? gewoon;
}

/**
 * Begins a letter to a loket, written from a doorbraak; nothing goes out yet.
 * @throws Problem 404 when the casus is hidden, 403 when the gebruiker may only look, 409 when closed, 400 at the field.
 */
export async function createLoketverzoek(
  scope: DbScope,
  casusId: string,
  vraag: { doorbraakId: string; route?: LoketRoute | undefined },
) {
  const toegang = await requireMeewerken(scope, casusId);
  const [canvas, hoofd] = await Promise.all([getCanvas(scope, casusId), findBriefhoofd(scope, casusId)]);
  const doorbraak = canvas.doorbraken.find(
    ({ id, verwijderdOp }) => id === vraag.doorbraakId && verwijderdOp === null,
  );
  if (!doorbraak || !hoofd) throw onbekend();
  const route = findRoute(doorbraak, vraag.route);
  const gebroken = listGebroken(canvas, doorbraak);
  const feiten = {
    route,
    huishouden: hoofd.huishouden,
    zin: doorbraak.zin,
    titel: doorbraak.titel,
    eerderGeprobeerd: doorbraak.eerderGeprobeerd,
    vandaag: doorbraak.nulscenarioVandaag,
    legitimiteit: doorbraak.legitimiteit,
    betrokkenheid: doorbraak.betrokkenheid,
    rendement: doorbraak.rendement,
    regels: gebroken,
    gezin: {
      antwoord: doorbraak.antwoordGezin,
      door: doorbraak.antwoordDoor,
      afwijkend: doorbraak.afwijkend,
    },
    kindZelf: doorbraak.kindZelf,
    schrijver: `${hoofd.functie.charAt(0).toLowerCase()}${hoofd.functie.slice(1)} van ${hoofd.organisatie}`,
  };
  const id = uuidv7();
  await insertLoketverzoek(scope, {
    id,
    casusId,
    doorbraakId: doorbraak.id,
    route,
    loket: (gebroken.find(({ loket }) => loket.trim() !== '')?.loket ?? '').slice(0, 200),
    onderwerp: writeOnderwerp(feiten),
    brief: composeBrief(feiten),
    termijnDagen: await findTermijn(scope, route, doorbraak),
  });
  await logVerzoek(scope, 'aanmaken', toegang, id);
  return { id, versie: 1 };
}
