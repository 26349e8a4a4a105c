import type { Plak } from '@naast/contract/canvas-plakken';
import type { LightMyRequestResponse } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createCasus, giveToegang } from './maak-casus.ts';
import { startTestApp, type TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

let test: TestApp;
let casusId: string;
beforeAll(async () => {
  test = await startTestApp({ zonderLimieten: true });
});
afterAll(() => test.stop());
beforeEach(async () => {
  ({ casusId } = await createCasus(test, 'anna'));
});

const canvas = () => `/casussen/${casusId}/canvas`;
const lees = async () => (await test.als('anna', { url: canvas() })).json();
const plak = (stukken: { tekst: string; plek: string }[], wie: PersoonNaam = 'anna', sleutel?: string) =>
  test.als(wie, {
    method: 'POST',
    url: `${canvas()}/plakken`,
    body: { stukken },
    sleutel: sleutel ?? true,
  });
const ongedaan = (antwoord: LightMyRequestResponse, wie: PersoonNaam = 'anna') =>
  test.als(wie, {
    method: 'POST',
    url: `${canvas()}/plakken/${antwoord.json<Plak>().id}/ongedaan`,
    sleutel: true,
  });

const heelPlan = [
  { tekst: 'Moeder en twee kinderen.', plek: 'blok_1' },
  { tekst: 'Wonen al tien jaar hier.', plek: 'blok_1' },
  { tekst: 'Huurachterstand van drie maanden', plek: 'situatie_economisch' },
  { tekst: 'Wachtlijst bij de ggz', plek: 'belemmering_systeem' },
  { tekst: 'Moeder slaapt niet', plek: 'belemmering_bij_onszelf' },
  { tekst: 'Huis houden', plek: 'prioriteit' },
  { tekst: 'Wonen', plek: 'doorbraak' },
  { tekst: 'Łukasz belt vrijdag', plek: 'afspraak' },
];

describe('een plan plakken', () => {
  it('zet elk stuk op zijn plek, na wat er al staat', async () => {
    await test.als('anna', {
      method: 'PUT',
      url: `${canvas()}/blokken/1`,
      versie: 1,
      body: { tekst: 'Dit stond er.' },
    });
    const antwoord = await plak(heelPlan);
    expect(antwoord.statusCode, antwoord.body).toBe(201);
    expect(antwoord.json()).toMatchObject({ aantal: 8, ongedaanOp: null, door: { naam: 'Anna' } });
    const nu = await lees();
    expect(nu.blokken[0].tekst).toBe('Dit stond er.\nMoeder en twee kinderen.\nWonen al tien jaar hier.');
    expect(nu.situaties).toMatchObject([{ kapitaalvorm: 'economisch' }]);
    expect(nu.belemmeringen.map((b: { soort: string }) => b.soort)).toEqual(['systeem', 'bij_onszelf']);
    expect(nu.prioriteiten).toMatchObject([{ tekst: 'Huis houden' }]);
    expect(nu.doorbraken).toMatchObject([{ titel: 'Wonen', zin: '' }]);
    expect(nu.afspraken).toMatchObject([{ wat: 'Łukasz belt vrijdag' }]);
  });

  it('staat per stuk in de geschiedenis, en één keer in wie keek mee', async () => {
    const { id } = (await plak(heelPlan)).json();
    const { items } = (await test.als('anna', { url: `${canvas()}/wijzigingen` })).json();
    expect(items).toHaveLength(8);
    const { rows } = await test.eigenaar.query(
      `select actie, casus_id from logregel where onderwerp = 'canvas_plak' and onderwerp_id = $1`,
      [id],
    );
    expect(rows).toEqual([{ actie: 'aanmaken', casus_id: casusId }]);
  });

  it('gebeurt één keer, ook als de browser het nog eens stuurt', async () => {
    const sleutel = uuidv7();
    const [een, twee] = [await plak(heelPlan, 'anna', sleutel), await plak(heelPlan, 'anna', sleutel)];
    expect(twee.json()).toEqual(een.json());
    expect((await lees()).afspraken).toHaveLength(1);
  });

  it('gebeurt helemaal of niet: wat te lang is, staat bij het stuk', async () => {
    const stukken = [
      { tekst: 'Dit past', plek: 'blok_2' },
      { tekst: 'a'.repeat(501), plek: 'prioriteit' },
      { tekst: 'b'.repeat(1001), plek: 'afspraak' },
    ];
    const antwoord = await plak(stukken);
    expect(antwoord.statusCode).toBe(400);
    expect(antwoord.json().errors.map((f: { veld: string }) => f.veld)).toEqual([
      'stukken.1.tekst',
      'stukken.2.tekst',
    ]);
    expect((await lees()).blokken[1].tekst).toBe('');
  });

  it('weigert wat samen met de tekst die er al staat niet past', async () => {
    const lang = { tekst: 'a'.repeat(9_990), plek: 'blok_4' };
    expect((await plak([lang])).statusCode).toBe(201);
    expect((await plak([{ tekst: 'nog meer woorden', plek: 'blok_4' }])).json().errors).toMatchObject([
      { veld: 'stukken.0.tekst' },
    ]);
  });

  it('weigert een plek die niet bestaat, niets, en meer dan tweehonderd stukken', async () => {
    const stuk = { tekst: 'Rust', plek: 'blok_2' };
    expect((await plak([{ tekst: 'Rust', plek: 'blok_3' }])).statusCode).toBe(400);
    expect((await plak([])).statusCode).toBe(400);
    expect((await plak(Array.from({ length: 201 }, () => stuk))).statusCode).toBe(400);
  });

  it('mag niet wie alleen kijkt, en bestaat niet voor wie niets ziet', async () => {
    await giveToegang(test, casusId, 'gerda', 'kijken');
    expect((await plak(heelPlan, 'gerda')).statusCode).toBe(403);
    expect((await plak(heelPlan, 'zoe')).statusCode).toBe(404);
    expect((await plak(heelPlan, 'xander')).statusCode).toBe(404);
    expect((await test.als('zoe', { url: `${canvas()}/plakken` })).statusCode).toBe(404);
  });

  it('kan niet meer als de casus dicht is', async () => {
    const { versie } = (await test.als('anna', { url: `/casussen/${casusId}` })).json();
    await test.als('anna', {
      method: 'POST',
      url: `/casussen/${casusId}/fase`,
      versie,
      body: { gebeurtenis: 'stoppen', reden: 'Verhuisd' },
      sleutel: true,
    });
    expect((await plak(heelPlan)).statusCode).toBe(409);
  });
});

describe('een geplakt plan ongedaan maken', () => {
  it('haalt precies deze stukken weg', async () => {
    const ervoor = await plak([
      { tekst: 'Moeder en twee kinderen.', plek: 'blok_1' },
      { tekst: 'Huis houden', plek: 'prioriteit' },
    ]);
    const antwoord = await ongedaan(await plak(heelPlan));
    expect(antwoord.json()).toEqual({ weg: 8, gebleven: 0 });
    const nu = await lees();
    expect(nu.blokken[0].tekst).toBe('Moeder en twee kinderen.');
    expect(nu.prioriteiten).toHaveLength(1);
    expect([nu.situaties, nu.belemmeringen, nu.doorbraken, nu.afspraken].flat()).toEqual([]);
    expect((await ongedaan(ervoor)).json()).toEqual({ weg: 2, gebleven: 0 });
    expect((await lees()).blokken[0].tekst).toBe('');
  });

  it('laat staan wat iemand er intussen aan veranderde', async () => {
    const geplakt = await plak(heelPlan);
    const { prioriteiten, blokken } = await lees();
    await test.als('anna', {
      method: 'PATCH',
      url: `${canvas()}/prioriteiten/${prioriteiten[0].id}`,
      versie: 1,
      body: { tekst: 'Ons huis houden' },
    });
    await test.als('anna', {
      method: 'PUT',
      url: `${canvas()}/blokken/1`,
      versie: blokken[0].versie,
      body: { tekst: 'Een moeder met twee kinderen.\nWonen al tien jaar hier.' },
    });
    expect((await ongedaan(geplakt)).json()).toEqual({ weg: 6, gebleven: 2 });
    const nu = await lees();
    expect(nu.prioriteiten).toMatchObject([{ tekst: 'Ons huis houden' }]);
    expect(nu.blokken[0].tekst).toBe('Een moeder met twee kinderen.');
  });

  it('gaat één keer, ook als twee mensen het tegelijk doen', async () => {
    await giveToegang(test, casusId, 'bram', 'meewerken');
    const geplakt = await plak(heelPlan);
    const antwoorden = await Promise.all([ongedaan(geplakt), ongedaan(geplakt, 'bram')]);
    expect(antwoorden.map((a) => a.statusCode).sort()).toEqual([200, 409]);
    expect((await lees()).afspraken).toEqual([]);
    const { items } = (await test.als('anna', { url: `${canvas()}/plakken` })).json();
    expect(items).toMatchObject([{ aantal: 8, ongedaanOp: expect.any(String) }]);
  });

  it('bestaat niet van een andere casus, en mag niet wie alleen kijkt', async () => {
    const geplakt = await plak(heelPlan);
    await giveToegang(test, casusId, 'gerda', 'kijken');
    expect((await ongedaan(geplakt, 'gerda')).statusCode).toBe(403);
    const ander = await createCasus(test, 'anna');
    const url = `/casussen/${ander.casusId}/canvas/plakken/${geplakt.json<Plak>().id}/ongedaan`;
    expect((await test.als('anna', { method: 'POST', url, sleutel: true })).statusCode).toBe(404);
  });
});
