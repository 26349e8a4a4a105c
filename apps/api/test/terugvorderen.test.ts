import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFonds, stap, type TestFonds } from './maak-aanvraag.ts';
import {
  bedrag,
  besluitOver,
  createBesloten,
  hear,
  herzie,
  pay,
  propose,
  saldoVan,
  stemOver,
} from './maak-herziening.ts';
import { startTestApp, type TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

let test: TestApp;
let fonds: TestFonds;
beforeAll(async () => {
  test = await startTestApp({ zonderLimieten: true });
  fonds = await createFonds(test, { budgetCent: 100_000_000 });
});
afterAll(() => test.stop());

const lees = async (wie: PersoonNaam, id: string) =>
  (await test.als(wie, { url: `/aanvragen/${id}/besluiten` })).json();
const terug = (wie: PersoonNaam, id: string, vorderingId: string, bedragCent: number) =>
  stap(test, wie, id, `vorderingen/${vorderingId}/ontvangsten`, { bedragCent, toelichting: 'Overgemaakt.' });

/** Grants everything, pays it, and then grants less. */
async function createVordering(betaald: number, wordt: number) {
  const eigen = await createFonds(test);
  const { id } = await createBesloten(test, eigen);
  expect((await pay(test, id, betaald)).statusCode).toBe(201);
  await herzie(test, id, { soort: 'terugvorderen', cent: wordt, terugVoor: '2099-01-01' });
  const { vorderingen } = await lees('bas', id);
  return { id, eigen, vordering: vorderingen[0] };
}

describe('terugvorderen', () => {
  it('vraagt wanneer het terug moet zijn', async () => {
    const { id } = await createBesloten(test, fonds);
    await pay(test, id, bedrag);
    const h = (await propose(test, id, { soort: 'terugvorderen', cent: 100_000 })).json().id;
    await hear(test, id, h);
    for (const wie of ['vera', 'mo', 'sanne'] as const) await stemOver(test, id, h, wie);
    expect((await besluitOver(test, id, h)).json().code).toBe('terug_voor_nodig');
  });

  it('maakt een vordering met bedrag, dag en afspraak; betaald blijft betaald', async () => {
    const { eigen, vordering } = await createVordering(bedrag, 100_000);
    expect(vordering).toMatchObject({
      bedragCent: 96_500,
      openCent: 96_500,
      voor: '2099-01-01',
      regeling: 'In tien keer.',
    });
    expect(await saldoVan(test, eigen.fondsId)).toMatchObject({ verplicht: 0, betaald: bedrag });
  });

  it('komt in delen terug, nooit meer dan er openstaat', async () => {
    const { id, eigen, vordering } = await createVordering(bedrag, 100_000);
    expect((await terug('bas', id, vordering.id, 50_000)).statusCode).toBe(201);
    expect((await terug('bas', id, vordering.id, 46_501)).json().code).toBe('meer_dan_gevorderd');
    expect((await terug('bas', id, vordering.id, 46_500)).statusCode).toBe(201);
    expect(await saldoVan(test, eigen.fondsId)).toEqual({ vrij: 24_900_000, verplicht: 0, betaald: 100_000 });
    const { vorderingen } = await lees('bas', id);
    expect(vorderingen[0]).toMatchObject({ ontvangenCent: 96_500, openCent: 0 });
    expect(vorderingen[0].ontvangsten).toHaveLength(2);
  });

  it.each(['vera', 'fleur', 'cor', 'anna'] as const)('ontvangt %s niet', async (wie) => {
    const { id, vordering } = await createVordering(bedrag, 100_000);
    expect((await terug(wie, id, vordering.id, 1)).statusCode).toBe(403);
  });

  it('kan worden kwijtgescholden, met een besluit', async () => {
    const { id, eigen, vordering } = await createVordering(bedrag, 100_000);
    await terug('bas', id, vordering.id, 6_500);
    const h = await herzie(test, id, { soort: 'kwijtschelden', cent: 100_000 });
    const { vorderingen, besluiten, herzieningen } = await lees('anna', id);
    expect(vorderingen[0]).toMatchObject({ ontvangenCent: 6_500, kwijtgescholdenCent: 90_000, openCent: 0 });
    expect(besluiten.at(-1).soort).toBe('kwijtschelden');
    expect(herzieningen[0].id).toBe(h);
    expect((await terug('bas', id, vordering.id, 1)).json().code).toBe('meer_dan_gevorderd');
    expect(await saldoVan(test, eigen.fondsId)).toMatchObject({ betaald: 190_000 });
  });

  it('vervalt als een later besluit weer meer toekent', async () => {
    const { id } = await createVordering(bedrag, 100_000);
    await herzie(test, id, { cent: bedrag });
    expect((await lees('bas', id)).vorderingen[0]).toMatchObject({ vervallenCent: 96_500, openCent: 0 });
  });
});
