import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kastanjeInvoer, kastanjeUitkomst } from './kastanje-invoer.ts';
import { giveToegang } from './maak-casus.ts';
import { openRekenkamer, type Rekenkamer } from './rekenkamer.ts';
import type { PersoonNaam } from './wereld.ts';

let kamer: Rekenkamer;
beforeAll(async () => {
  kamer = await openRekenkamer();
});
afterAll(() => kamer.test.stop());

const invoer = kastanjeInvoer();
const body = (over: object = {}) => ({
  peildatum: kamer.test.klok.nu.toISOString().slice(0, 10),
  jaren: invoer.horizonJaren,
  bron: 'Nagevraagd bij de corporatie en de GGZ.',
  regels: invoer.regels.map(({ id }) => ({ id, aantalMet: 0, prijsCent: null })),
  investeringen: invoer.investeringen.map(({ id, bedragCent }) => ({ id, bedragCent })),
  ...over,
});
const create = (id: string, over: object = {}, wie: PersoonNaam = 'anna') =>
  kamer.test.als(wie, {
    method: 'POST',
    url: `/berekeningen/${id}/realisaties`,
    body: body(over),
    sleutel: true,
  });
const list = (id: string, wie: PersoonNaam = 'anna') =>
  kamer.test.als(wie, { url: `/berekeningen/${id}/realisaties` });
async function createVast(): Promise<string> {
  const { id } = await kamer.create(kastanjeInvoer());
  expect(await kamer.freeze(id)).toBe(true);
  return id;
}

describe('wat er echt is gebeurd', () => {
  it('staat naast wat was verwacht, door dezelfde rekenmachine uitgerekend', async () => {
    const id = await createVast();
    const antwoord = await create(id);
    expect(antwoord.statusCode, antwoord.body).toBe(201);
    const { vergelijking, versie, gemaaktDoor } = antwoord.json();
    expect({ versie, gemaaktDoor }).toEqual({ versie: 1, gemaaktDoor: 'Anna' });
    expect(vergelijking.saldo.verwachtCent).toBe(kastanjeUitkomst.saldoCent);
    expect(vergelijking.investering.verschilCent).toBe(0);
    expect(vergelijking.baten.gerealiseerdCent).toBeGreaterThan(vergelijking.baten.verwachtCent);
    expect((await list(id)).json().items).toEqual([antwoord.json()]);
  });

  it('blijft bewaard als er een nieuwe evaluatie komt', async () => {
    const id = await createVast();
    await create(id, { jaren: 1 });
    await create(id, { jaren: 2 });
    expect(
      (await list(id)).json().items.map((r: { versie: number; jaren: number }) => [r.versie, r.jaren]),
    ).toEqual([
      [2, 2],
      [1, 1],
    ]);
  });

  it('krijgt twee nummers als twee mensen tegelijk opslaan', async () => {
    const id = await createVast();
    const antwoorden = await Promise.all([create(id), create(id)]);
    expect(antwoorden.map((a) => a.json().versie).sort()).toEqual([1, 2]);
  });

  it('verandert nooit, ook niet in de database', async () => {
    const id = await createVast();
    await create(id);
    await expect(kamer.test.eigenaar.query('update realisatie set jaren = 1')).rejects.toThrow(
      'verandert nooit',
    );
    expect(await kamer.get(id).then((a) => a.json().uitkomst)).toEqual(kastanjeUitkomst);
  });
});

describe('wat er echt is gebeurd wordt geweigerd', () => {
  it('bij een berekening die nog kan veranderen', async () => {
    const { id } = await kamer.create(kastanjeInvoer());
    const antwoord = await create(id);
    expect([antwoord.statusCode, antwoord.json().code]).toEqual([409, 'berekening_niet_vast']);
  });

  it.each([
    ['jaren', { jaren: 19 }],
    ['peildatum', { peildatum: '2099-01-01' }],
    ['bron', { bron: ' ' }],
    ['regels.0.id', { regels: [{ id: 'elders', aantalMet: 1, prijsCent: null }] }],
    ['regels.0.aantalMet', { regels: [{ id: 'elders', aantalMet: -1, prijsCent: null }] }],
    ['regels', { regels: [], investeringen: [] }],
  ])('met een bericht bij %s', async (veld, over) => {
    const antwoord = await create(await createVast(), over);
    expect(antwoord.statusCode, antwoord.body).toBe(400);
    expect(antwoord.json().errors[0].veld).toBe(veld);
  });

  it('van wie alleen mag kijken, en die ziet het wel', async () => {
    const id = await createVast();
    await giveToegang(kamer.test, kamer.casus.casusId, 'gerda', 'kijken');
    expect((await create(id, {}, 'gerda')).statusCode).toBe(403);
    expect((await list(id, 'gerda')).statusCode).toBe(200);
  });

  it.each(['zoe', 'theo', 'xander', 'vera', 'cor'] as const)(
    'van %s, voor wie de casus niet bestaat',
    async (wie) => {
      const id = await createVast();
      expect((await create(id, {}, wie)).statusCode).toBe(404);
      expect((await list(id, wie)).statusCode).toBe(404);
    },
  );
});
