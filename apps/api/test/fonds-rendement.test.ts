import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kastanjeInvoer, kastanjeUitkomst } from './kastanje-invoer.ts';
import {
  createConcept,
  createFonds,
  decide,
  drieVoor,
  stap,
  submit,
  type TestFonds,
} from './maak-aanvraag.ts';
import { createCasus } from './maak-casus.ts';
import { seedLijsten } from './tafereel.ts';
import { startTestApp, type TestApp } from './test-app.ts';

let test: TestApp;
let fonds: TestFonds;
beforeAll(async () => {
  test = await startTestApp({ zonderLimieten: true });
  await seedLijsten(test);
  fonds = await createFonds(test);
});
afterAll(() => test.stop());

const invoer = kastanjeInvoer();

/** A casus whose aanvraag with the worked example was granted, evaluated or not. */
async function createToegekend(gemeten: boolean): Promise<void> {
  const casus = await createCasus(test, 'anna', `Huishouden ${crypto.randomUUID()}`);
  const post = async (url: string, body: object) =>
    test.als('anna', { method: 'POST', url, body, sleutel: true }).then((antwoord) => {
      if (antwoord.statusCode !== 201) throw new Error(antwoord.body);
      return antwoord.json().id as string;
    });
  const berekeningId = await post(`/casussen/${casus.casusId}/berekeningen`, { naam: 'Som', invoer });
  const aanvraag = await createConcept(test, fonds, { casus });
  const gekoppeld = await test.als('anna', {
    method: 'PATCH',
    url: `/aanvragen/${aanvraag.id}`,
    versie: aanvraag.versie,
    body: { berekeningId },
  });
  if (gekoppeld.statusCode !== 200) throw new Error(gekoppeld.body);
  const ingediend = await submit(test, { ...aanvraag, versie: gekoppeld.json().versie });
  if (ingediend.statusCode !== 201) throw new Error(ingediend.body);
  await stap(test, 'vera', aanvraag.id, 'behandeling');
  for (const [wie, keuze] of Object.entries(drieVoor))
    await stap(test, wie as 'vera', aanvraag.id, 'stemmen', { keuze, reden: 'Omdat het helpt.' });
  const besluit = await decide(test, aanvraag.id);
  if (besluit.statusCode !== 201) throw new Error(besluit.body);
  if (!gemeten) return;
  await post(`/berekeningen/${berekeningId}/realisaties`, {
    peildatum: test.klok.nu.toISOString().slice(0, 10),
    jaren: invoer.horizonJaren,
    bron: 'Nagevraagd.',
    regels: invoer.regels.map(({ id }) => ({ id, aantalMet: 0, prijsCent: null })),
    investeringen: invoer.investeringen.map(({ id, bedragCent }) => ({ id, bedragCent })),
  });
}

const get = (wie: 'vera' | 'fleur' | 'cor' | 'xenia' | 'anna' | 'bas', vorm = '') =>
  test.als(wie, { url: `/fondsen/${fonds.fondsId}/rendement${vorm}` });

describe('wie bespaart over de casussen van een fonds', () => {
  it('toont niets over vier casussen, en vanaf vijf alles', async () => {
    for (let nr = 0; nr < 4; nr++) await createToegekend(true);
    const weinig = (await get('cor')).json();
    expect({ ...weinig, perBatenhouder: [], afwijkingen: weinig.afwijkingen.items }).toMatchObject({
      casussen: null,
      gemeten: null,
      minimum: 5,
      afwijkingen: [],
    });
    expect(JSON.stringify(weinig.perBatenhouder)).not.toMatch(/Cent":-?\d/);
    await createToegekend(true);
    const genoeg = (await get('cor')).json();
    expect(genoeg).toMatchObject({ casussen: 5, gemeten: 5 });
    const verwacht = kastanjeUitkomst.perBatenhouder.map(({ batenhouder, saldoCent }) => [
      batenhouder,
      5 * saldoCent,
    ]);
    expect(
      genoeg.perBatenhouder.map((p: { batenhouder: string; verwachtCent: number }) => [
        p.batenhouder,
        p.verwachtCent,
      ]),
    ).toEqual(verwacht);
    expect(genoeg.afwijkingen.items.length).toBeGreaterThan(0);
  }, 60_000);

  it.each(['vera', 'fleur', 'cor'] as const)('is te lezen door %s', async (wie) => {
    expect((await get(wie)).statusCode).toBe(200);
  });

  it.each([
    ['anna', 403],
    ['bas', 403],
    ['xenia', 404],
  ] as const)('wordt geweigerd aan %s met %d, ook als bestand', async (wie, status) => {
    for (const vorm of ['', '/csv', '/pdf']) expect((await get(wie, vorm)).statusCode, vorm).toBe(status);
  });

  it('bestaat niet voor een commissielid van een ander fonds', async () => {
    const ander = await createFonds(test, { leden: ['sanne'] });
    expect((await test.als('mo', { url: `/fondsen/${ander.fondsId}/rendement` })).statusCode).toBe(404);
  });

  it('gaat naar Nederlands Excel: BOM, puntkomma, komma in het bedrag', async () => {
    const antwoord = await get('cor', '/csv');
    expect(antwoord.headers['content-type']).toContain('text/csv');
    expect(antwoord.rawPayload.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const regels = antwoord.body.split('\r\n');
    expect(regels).toContain(
      'Wie;Casussen;Verwacht, alle jaren;Casussen met evaluatie;Verwacht tot de evaluatie;Gerealiseerd;Verschil',
    );
    expect(regels.find((regel) => regel.startsWith('Zorgverzekeraar;'))).toMatch(
      /^Zorgverzekeraar;5;-?\d+,\d{2};5;/,
    );
  });

  it('zet in het rekenblad hoeveel een aanname ernaast zat, en wie kosten betaalde', async () => {
    const { items } = (await get('cor')).json().afwijkingen;
    const regels = (await get('cor', '/csv')).body.split('\r\n');
    const kop = regels.findIndex((regel) => regel.startsWith('Soort aanname;'));
    expect(regels[kop]).toContain('Gemiddeld verwacht;Gemiddeld gerealiseerd;In');
    expect(regels.slice(kop + 1).filter(Boolean)).toHaveLength(items.length);
    expect(regels.find((regel) => regel.includes('betaald door: Fonds;'))).toMatch(
      /^Wat de doorbraak kost;;Wat de doorbraak kost, betaald door: Fonds;5;0;(\d+,\d{2});\1;euro$/,
    );
    expect(regels.find((regel) => regel.includes(';WMO-02;'))).toMatch(/;4,00;0,00;keer per jaar$/);
  });

  it('gaat als PDF mee naar een gesprek', async () => {
    const antwoord = await get('cor', '/pdf');
    expect(antwoord.statusCode, antwoord.body.slice(0, 200)).toBe(200);
    expect(antwoord.headers['content-type']).toBe('application/pdf');
    expect(antwoord.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('laat een spoor achter, ook van een bestand', async () => {
    await get('fleur', '/csv');
    const { rows } = await test.eigenaar.query(
      `select distinct onderwerp_id from logregel where gebruiker_id = $1 and onderwerp = 'fonds' and actie = 'exporteren'`,
      [test.wereld.gebruiker.fleur.id],
    );
    expect(rows).toEqual([{ onderwerp_id: fonds.fondsId }]);
  });
});
