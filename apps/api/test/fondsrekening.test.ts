import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFonds, type TestFonds } from './maak-aanvraag.ts';
import { startTestApp, type TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

let test: TestApp;
let fonds: TestFonds;
beforeAll(async () => {
  test = await startTestApp();
  fonds = await createFonds(test);
});
afterAll(() => test.stop());

const url = () => `/fondsen/${fonds.fondsId}/betaalrekening`;
const zet = (iban: string, versie: number, wie: PersoonNaam = 'fleur') =>
  test.als(wie, { method: 'PUT', url: url(), versie, body: { iban, houder: 'Gemeente' } });

describe('de rekening van het fonds', () => {
  it('zetten er twee tegelijk voor het eerst, dan wint er één en kijkt de ander opnieuw', async () => {
    const ibans = ['NL91ABNA0417164300', 'NL20INGB0001234567'];
    const standen = (await Promise.all(ibans.map((iban) => zet(iban, 1)))).map((een) => een.statusCode);
    expect(standen.sort()).toEqual([200, 412]);
    const { versie, iban } = (await test.als('fleur', { url: url() })).json();
    expect(versie).toBe(2);
    const ander = ibans.find((een) => een !== iban) as string;
    expect((await zet(ander, 1)).statusCode).toBe(412);
    expect((await zet(ander, versie)).statusCode).toBe(200);
  });

  it('zet alleen de fondsbeheerder', async () => {
    for (const wie of ['bas', 'vera', 'cor', 'anna'] as const)
      expect((await zet('NL91ABNA0417164300', 3, wie)).statusCode).toBe(403);
    expect((await zet('NL91ABNA0417164301', 3)).json().errors[0]).toMatchObject({ veld: 'iban' });
  });
});
