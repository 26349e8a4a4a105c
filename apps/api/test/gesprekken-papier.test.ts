import { listVragen } from '@naast/domain/gesprekken';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedVragenlijst } from '../src/gesprekken/seed-vragenlijst.ts';
import { createCasus } from './maak-casus.ts';
import { findVragenlijst, openGesprek } from './maak-gesprek.ts';
import { startTestApp, type TestApp } from './test-app.ts';

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
  await seedVragenlijst(test.eigenaar, test.wereld.netwerkA);
});
afterAll(() => test.stop());

async function begin(over: object) {
  const casus = await createCasus(test, 'anna');
  return test.als('anna', {
    method: 'POST',
    url: `/casussen/${casus.casusId}/gesprekken`,
    sleutel: true,
    body: {
      vragenlijstId: await findVragenlijst(test, 'anna'),
      meetmoment: 'start',
      omvang: 'kort',
      leden: [casus.leden.moeder],
      ...over,
    },
  });
}

describe('een gesprek dat op papier of aan de telefoon was', () => {
  it('houdt de dag waarop het was, en de leeftijden van dat jaar', async () => {
    const antwoord = await begin({ wijze: 'papier', gehoudenOp: '2025-12-30' });
    expect(antwoord.statusCode).toBe(201);
    expect(await openGesprek(test, 'anna', antwoord.json().id)).toMatchObject({
      wijze: 'papier',
      gehoudenOp: '2025-12-30',
      jaar: 2025,
    });
  });

  it('heeft een dag nodig, en die is al geweest', async () => {
    expect((await begin({ wijze: 'telefoon' })).json().errors).toMatchObject([
      { veld: 'gehoudenOp', code: 'verplicht' },
    ]);
    expect((await begin({ wijze: 'telefoon', gehoudenOp: '2099-01-01' })).json().errors).toMatchObject([
      { veld: 'gehoudenOp', code: 'toekomst' },
    ]);
  });

  it('is zonder keuze gewoon samen aan tafel', async () => {
    const { id } = (await begin({})).json();
    expect(await openGesprek(test, 'anna', id)).toMatchObject({ wijze: 'samen', gehoudenOp: null });
  });
});

describe('een lege lijst om te printen', () => {
  it('heeft alle gewone vragen, en geen enkele voor onder vier ogen', async () => {
    const id = await findVragenlijst(test, 'anna');
    const { inhoud } = (await test.als('anna', { url: `/vragenlijsten/${id}` })).json();
    const vragen = listVragen(inhoud);
    expect(vragen.length).toBeGreaterThan(20);
    expect(vragen.some(({ vraag }) => vraag.gevoelig)).toBe(false);
    expect(vragen.find(({ vraag }) => vraag.optiesUit)?.vraag.opties.length).toBeGreaterThan(0);
  });

  it('bestaat niet voor wie geen casussen doet of in een ander netwerk werkt', async () => {
    const id = await findVragenlijst(test, 'anna');
    for (const wie of ['vera', 'bas', 'xander'] as const) {
      expect((await test.als(wie, { url: `/vragenlijsten/${id}` })).statusCode, wie).toBe(404);
    }
  });
});
