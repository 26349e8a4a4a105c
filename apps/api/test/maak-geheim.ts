import type { RouteContract } from '@naast/contract/route';
import { readTekst } from '../../../packages/pdf/src/voorbeeld/lees-pdf.ts';
import { createConcept, submit, type TestFonds } from './maak-aanvraag.ts';
import { maakPdf } from './maak-bijlage.ts';
import type { TestCasus } from './maak-casus.ts';
import { answer, beginGesprek } from './maak-gesprek.ts';
import type { TestApp } from './test-app.ts';
import { makeVoorbeeld, toSchema } from './voorbeeld-body.ts';
import type { PersoonNaam } from './wereld.ts';

async function send(
  test: TestApp,
  wie: PersoonNaam,
  method: 'POST' | 'PUT' | 'PATCH',
  url: string,
  body: object,
  versie?: number,
) {
  const antwoord = await test.als(wie, {
    method,
    url,
    body,
    ...(versie ? { versie } : {}),
    ...(method === 'POST' ? { sleutel: true as const } : {}),
  });
  if (antwoord.statusCode >= 300)
    throw new Error(`${method} ${url} gaf ${antwoord.statusCode} ${antwoord.body}`);
  return antwoord.statusCode === 204 ? {} : antwoord.json();
}

/** A file beside the casus whose name holds the mark. @returns its id and versie */
export async function addBijlage(test: TestApp, wie: PersoonNaam, casusId: string, merk: string) {
  const antwoord = await test.als(wie, {
    method: 'POST',
    url: `/casussen/${casusId}/bijlagen`,
    body: maakPdf(),
    sleutel: true,
    headers: { 'content-type': 'application/octet-stream', bestandsnaam: `${merk}.pdf` },
  });
  if (antwoord.statusCode !== 201) throw new Error(antwoord.body);
  return antwoord.json() as { id: string; versie: number };
}

/** The mark in everything that is written on a canvas, about this lid where it can. */
async function fillCanvas(test: TestApp, wie: PersoonNaam, casusId: string, merk: string, lidId: string) {
  const canvas = `/casussen/${casusId}/canvas`;
  for (const blok of [1, 2, 4, 9])
    await send(test, wie, 'PUT', `${canvas}/blokken/${blok}`, { tekst: `${merk} blok` }, 1);
  const items = {
    situaties: { kapitaalvorm: 'economisch', leefgebied: 'wonen', lidId, woorden: merk, feiten: merk },
    belemmeringen: { soort: 'systeem', omschrijving: merk, regel: merk, loket: merk },
    prioriteiten: { tekst: merk },
    doorbraken: { titel: merk, zin: merk },
    afspraken: { wat: merk, lidId },
  };
  for (const [lijst, velden] of Object.entries(items))
    await send(test, wie, 'POST', `${canvas}/${lijst}`, velden);
  const woorden = (await test.als(wie, { url: canvas })).json().eigenWoorden;
  const { versie = 1 } = woorden.find((w: { lidId: string }) => w.lidId === lidId) ?? {};
  await send(test, wie, 'PUT', `${canvas}/eigen-woorden/${lidId}`, { woorden: merk }, versie);
}

/** A casus with this mark in everything that people write there. @returns ids of its own that nobody else may meet */
export async function fillGeheim(
  test: TestApp,
  fonds: TestFonds,
  { wie, casus, merk, lidId }: { wie: PersoonNaam; casus: TestCasus; merk: string; lidId: string },
): Promise<string[]> {
  const url = `/casussen/${casus.casusId}`;
  await fillCanvas(test, wie, casus.casusId, merk, lidId);
  await send(test, wie, 'POST', `${url}/deelnemers`, {
    soort: 'eigen_kring',
    naam: merk,
    organisatie: merk,
    rol: merk,
    aanbod: merk,
  });
  const gesprek = await beginGesprek(test, wie, casus, { leden: [lidId] });
  await answer(test, wie, gesprek, 'taal', { waarde: merk });
  const bijlage = await addBijlage(test, wie, casus.casusId, merk);
  await send(test, wie, 'POST', `${url}/meldcode/notities`, { stap: 1, tekst: merk });
  const aanvraag = await createConcept(test, fonds, { casus, wie });
  const kop = (await test.als(wie, { url: `/aanvragen/${aanvraag.id}` })).json();
  const toegelicht = await send(
    test,
    wie,
    'PATCH',
    `/aanvragen/${aanvraag.id}`,
    { toelichting: merk },
    kop.versie,
  );
  await submit(test, { ...aanvraag, versie: toegelicht.versie }, wie);
  await send(test, wie, 'POST', `${url}/exports`, { ontvanger: merk, doel: merk, metNamen: false });
  return [casus.casusId, casus.huishoudenId, casus.code, gesprek, bijlage.id, aanvraag.id, kop.code];
}

const query = (route: RouteContract, url: string): string => {
  if (!route.schema.querystring) return '';
  const waarden = makeVoorbeeld(toSchema(route.schema.querystring), false) as Record<string, unknown>;
  if ('met' in waarden) waarden.met = url.split('/')[2];
  return `?${new URLSearchParams(Object.entries(waarden).map(([naam, waarde]) => [naam, String(waarde)]))}`;
};

/** The whole answer as text: of a PDF what is written on its pages. A stream never ends, and is tried elsewhere. */
export async function readAntwoord(
  test: TestApp,
  wie: PersoonNaam,
  route: RouteContract,
  url: string,
): Promise<{ status: number; tekst: string }> {
  const antwoord = await test.als(wie, { url: `${url}${query(route, url)}` });
  const soort = String(antwoord.headers['content-type']);
  const pdf = soort.includes('pdf') && !url.startsWith('/bijlagen/');
  const tekst = pdf ? await readTekst(new Uint8Array(antwoord.rawPayload)) : antwoord.body;
  return { status: antwoord.statusCode, tekst: `${tekst} ${JSON.stringify(antwoord.headers)}` };
}

/** Every GET route of the route table that answers and ends. */
export const leesroutes = (contracten: Map<string, RouteContract>): [string, RouteContract][] =>
  [...contracten.entries()].filter(
    ([, route]) =>
      route.method === 'GET' &&
      !route.schema.produces?.includes('text/event-stream') &&
      !route.url.startsWith('/agenda/'),
  );
