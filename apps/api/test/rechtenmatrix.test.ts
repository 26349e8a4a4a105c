import type { RouteContract } from '@naast/contract/route';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadContracten } from './contracten.ts';
import { createFonds, type TestFonds } from './maak-aanvraag.ts';
import { besluitIdVan } from './maak-bezwaar.ts';
import { maakPdf } from './maak-bijlage.ts';
import { makeAnderGezin, makeLidcorrectieBody } from './maak-gezinsleven.ts';
import { type Persoon, personen, verwachtingen } from './rechtenmatrix.ts';
import { createTafereel, seedLijsten } from './tafereel.ts';
import { startTestApp, type TestApp } from './test-app.ts';
import { makeVoorbeeld, toSchema } from './voorbeeld-body.ts';

let test: TestApp;
let fonds: TestFonds;
beforeAll(async () => {
  test = await startTestApp({ zonderLimieten: true });
  await seedLijsten(test);
  fonds = await createFonds(test);
});
afterAll(() => test.stop());

const contracten = await loadContracten();
// Nothing of a person: what anyone may ask without signing in.
const zonderPersoon = [
  'POST /login',
  'POST /login/vernieuwing',
  'GET /demo/rollen',
  'POST /demo/login',
  // The secret in its address is the login.
  'GET /agenda/:bestand',
];
const beveiligd = [...contracten.entries()].filter(([naam]) => !zonderPersoon.includes(naam));

const query = (route: RouteContract, url: string): string => {
  if (!route.schema.querystring) return '';
  const waarden = makeVoorbeeld(toSchema(route.schema.querystring), false) as Record<string, unknown>;
  // A list laid beside itself exists for whoever sees it.
  if ('met' in waarden) waarden.met = url.split('/')[2];
  return `?${new URLSearchParams(Object.entries(waarden).map(([naam, waarde]) => [naam, String(waarde)]))}`;
};

type Velden = Record<string, unknown>;

/** Where an example from the schema would be refused for what it says instead of for who says it. */
const eigenBody: Record<string, (wie: Persoon, url: string) => Promise<Velden> | Velden> = {
  'POST /casussen': async (wie) => ({
    huishoudenId: await createHuishouden(wie),
    contactpersoonId: test.wereld.gebruiker.anna.id,
  }),
  'POST /casussen/:id/exports': () => ({ metNamen: false }),
  'POST /huishoudens/:id/samenvoegingen': async () => ({ wegId: (await makeAnderGezin(test)).huishoudenId }),
  'POST /casussen/:id/verplaatsingen': async () => ({ naarId: (await makeAnderGezin(test)).huishoudenId }),
  'POST /casussen/:id/lidcorrecties': (_wie, url) => makeLidcorrectieBody(test, url.split('/')[2] ?? ''),
  // The list stays in force for the routes after this one.
  'POST /prijslijsten/:id/vervallenverklaring': () => ({ geldigTot: '2000-01-01' }),
  'POST /casussen/:id/aanvragen': () => ({ fondsId: fonds.fondsId }),
  'POST /fondsen/:id/jaarwisselingen': () => ({ vanJaar: fonds.jaar }),
  'POST /fondsen/:id/correcties': () => ({ budgetjaar: fonds.jaar, van: 'vrij', naar: 'buiten' }),
  'POST /casussen/:id/loketverzoeken': async (_wie, url) => ({
    doorbraakId: await makeDoorbraak(url.split('/')[2] ?? ''),
    route: 'bijzondere_bijstand',
  }),
  'POST /regelingen': () => ({ link: '' }),
  'PUT /regelingen/:id': () => ({ link: '' }),
  'PUT /kladjes/:plek': () => ({ inhoud: '{}' }),
  'POST /aanvragen/:id/handtekening': () => ({ sha256: 'a'.repeat(64) }),
  'POST /aanvragen/:id/rekeningwijzigingen': async (_wie, url) => ({
    regelId: await findRegel(url.split('/')[2] ?? ''),
    iban: 'NL91ABNA0417164300',
  }),
  'POST /aanvragen/:id/retouren': async (_wie, url) => ({
    termijnId: await findTermijn(url.split('/')[2] ?? ''),
  }),
  // Refused for its day, whoever asks: then it is not about the payment that the example names.
  'POST /fondsen/:id/betaalopdrachten': () => ({ uitvoerenOp: '2000-01-01' }),
  'POST /aanvragen/:id/bezwaren': async (_wie, url) => ({
    besluitId: await besluitIdVan(test, url.split('/')[2] ?? ''),
  }),
  'POST /aanvragen/:id/uitbetaling': async (_wie, url) => ({
    regelId: await findRegel(url.split('/')[2] ?? ''),
  }),
};

async function findTermijn(aanvraagId: string): Promise<string> {
  const { rows } = await test.eigenaar.query<{ id: string }>(
    'select id from betaaltermijn where aanvraag_id = $1',
    [aanvraagId],
  );
  return rows[0]?.id ?? '';
}

async function findRegel(aanvraagId: string): Promise<string> {
  const { rows } = await test.eigenaar.query<{ id: string }>(
    'select id from aanvraag_regel where aanvraag_id = $1',
    [aanvraagId],
  );
  return rows[0]?.id ?? '';
}

async function makeDoorbraak(casusId: string): Promise<string> {
  const url = `/casussen/${casusId}/canvas/doorbraken`;
  return (await test.als('anna', { method: 'POST', url, body: {}, sleutel: true })).json().id;
}

async function createHuishouden(wie: Persoon): Promise<string> {
  const body = { naam: 'Matrix', wijk: 'Selwerd', leden: [] };
  const antwoord = await test.als(wie, { method: 'POST', url: '/huishoudens', body, sleutel: true });
  return antwoord.statusCode === 201 ? antwoord.json().id : uuidv7();
}

async function makeBody(route: RouteContract, wie: Persoon, url: string): Promise<unknown> {
  if (!route.schema.body) return undefined;
  if (route.schema.consumes) return maakPdf();
  const voorbeeld = makeVoorbeeld(toSchema(route.schema.body), false) as Velden;
  return { ...voorbeeld, ...(await eigenBody[`${route.method} ${route.url}`]?.(wie, url)) };
}

const send = async (route: RouteContract, url: string, wie: Persoon) =>
  test.als(wie, {
    method: route.method,
    url: `${url}${query(route, url)}`,
    body: await makeBody(route, wie, url),
    versie: 1,
    sleutel: true,
    ...(route.schema.consumes
      ? { headers: { 'content-type': 'application/octet-stream', bestandsnaam: 'brief.pdf' } }
      : {}),
  });

/** 401, 403 and 404 are refusals; anything else got past the door. */
const isWeigering = (status: number): boolean => status === 401 || status === 403 || status === 404;

describe('de rechtenmatrix', () => {
  it('kent elke route die een login vraagt', () => {
    const routes = beveiligd.map(([naam]) => naam);
    expect(
      routes.filter((naam) => !verwachtingen[naam]),
      'routes zonder verwachting',
    ).toEqual([]);
    expect(
      Object.keys(verwachtingen).filter((naam) => !routes.includes(naam)),
      'verwachtingen zonder route',
    ).toEqual([]);
  });

  it.each(beveiligd)('%s vraagt om een login', async (_naam, route) => {
    const url = route.url
      .replace(/:blok/, '1')
      .replace(/:[a-zA-Z]+/g, '01890000-0000-7000-8000-000000000000');
    const antwoord = await test.app.inject({ method: route.method as 'GET', url: `/api/v1${url}` });
    expect(antwoord.statusCode).toBe(401);
  });

  it.each(beveiligd)('%s laat precies de juiste mensen door', async (naam, route) => {
    const verwacht = verwachtingen[naam];
    if (!verwacht) throw new Error(`geen verwachting voor ${naam}`);
    const geweigerd = personen.filter((wie) => !verwacht.door.includes(wie));
    const { fillUrl } = await createTafereel(test, fonds);
    const url = await fillUrl(route);
    for (const wie of geweigerd) {
      const antwoord = await send(route, url, wie);
      const status = verwacht.magNiet?.includes(wie) ? 403 : verwacht.anders;
      expect(antwoord.statusCode, `${wie}: ${antwoord.body.slice(0, 200)}`).toBe(status);
    }
    // Those who get in change things, so each of them gets a household of their own; who only reads does not.
    const own = async () =>
      route.method === 'GET' ? url : (await createTafereel(test, fonds)).fillUrl(route);
    for (const wie of verwacht.door) {
      const antwoord = await send(route, await own(), wie);
      expect(
        isWeigering(antwoord.statusCode),
        `${wie}: ${antwoord.statusCode} ${antwoord.body.slice(0, 200)}`,
      ).toBe(false);
      expect(antwoord.statusCode, `${wie}: ${antwoord.body.slice(0, 200)}`).toBeLessThan(500);
    }
  });
});
