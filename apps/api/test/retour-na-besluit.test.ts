import { afterAll, beforeAll, expect, it } from 'vitest';
import { createFonds, stap, type TestFonds } from './maak-aanvraag.ts';
import * as maak from './maak-betaling.ts';
import { bedrag, herzie, saldoVan } from './maak-herziening.ts';
import { startTestApp, type TestApp } from './test-app.ts';

let test: TestApp;
let fonds: TestFonds;
beforeAll(async () => {
  test = await startTestApp({ zonderLimieten: true });
});
afterAll(() => test.stop());

/** Granted and paid through an order, and then less is granted: what was paid above it is claimed. */
async function createBetaaldEnMinder(wordt: number) {
  fonds = await createFonds(test);
  await maak.setFondsrekening(test, fonds);
  const aanvraag = await maak.createBesloten(test, fonds);
  const opdracht = await maak.createVerzonden(test, fonds, [aanvraag]);
  await maak.opdrachtStap(test, 'bas', opdracht, 'verwerking', { postIds: null, reden: 'Gezien.' });
  await herzie(test, aanvraag.id, { soort: 'terugvorderen', cent: wordt, terugVoor: '2099-01-01' });
  const [termijn] = await maak.termijnenVan(test, aanvraag.id);
  return { ...aanvraag, termijnId: termijn?.id ?? '' };
}
const retour = (id: string, termijnId: string) =>
  stap(test, 'bas', id, 'retouren', { termijnId, reden: 'De rekening is opgeheven.' });
const besluitenVan = async (id: string) =>
  (await test.als('bas', { url: `/aanvragen/${id}/besluiten` })).json();
const standVan = async (id: string) =>
  (await test.eigenaar.query('select stand from aanvraag where id = $1', [id])).rows[0].stand;

it('een retour na een lager besluit: er is niets meer te vorderen, en wat nog is toegekend wordt weer gepland', async () => {
  const { id, termijnId } = await createBetaaldEnMinder(100_000);
  expect((await besluitenVan(id)).vorderingen).toMatchObject([{ openCent: bedrag - 100_000 }]);
  expect((await retour(id, termijnId)).statusCode).toBe(201);
  expect((await besluitenVan(id)).vorderingen).toMatchObject([
    { openCent: 0, vervallenCent: bedrag - 100_000, ontvangenCent: 0 },
  ]);
  expect(await standVan(id)).toBe('besloten');
  expect(await saldoVan(test, fonds.fondsId)).toMatchObject({ verplicht: 100_000, betaald: 0 });
  const gepland = (await maak.termijnenVan(test, id)).filter(({ stand }) => stand === 'gepland');
  expect(gepland).toMatchObject([{ cent: 100_000 }]);
  const [nieuw] = gepland;
  expect((await maak.verzamel(test, fonds, [nieuw?.id ?? ''])).json()).toMatchObject({
    code: 'beletsel_retour',
  });
});

it('een retour na een besluit dat alles introk: geen vordering, niets gepland', async () => {
  const { id, termijnId } = await createBetaaldEnMinder(0);
  expect((await retour(id, termijnId)).statusCode).toBe(201);
  expect((await besluitenVan(id)).vorderingen).toMatchObject([{ openCent: 0 }]);
  expect(await saldoVan(test, fonds.fondsId)).toMatchObject({ verplicht: 0, betaald: 0 });
  expect((await maak.termijnenVan(test, id)).filter(({ stand }) => stand === 'gepland')).toEqual([]);
});

it('wat als rest terugkomt terwijl er een vordering openstaat, gaat daar het eerst af', async () => {
  const { id, regelId } = await createBetaaldEnMinder(100_000);
  const terug = (bedragCent: number) =>
    stap(test, 'bas', id, 'terugontvangsten', { regelId, bedragCent, reden: 'Overgemaakt door het gezin.' });
  expect((await terug(50_000)).statusCode).toBe(201);
  expect((await besluitenVan(id)).vorderingen).toMatchObject([
    { ontvangenCent: 50_000, openCent: bedrag - 150_000 },
  ]);
  expect((await terug(50_000)).statusCode).toBe(201);
  expect((await besluitenVan(id)).vorderingen).toMatchObject([
    { ontvangenCent: bedrag - 100_000, openCent: 0 },
  ]);
  expect(await saldoVan(test, fonds.fondsId)).toMatchObject({ verplicht: 0, betaald: bedrag - 100_000 });
});
