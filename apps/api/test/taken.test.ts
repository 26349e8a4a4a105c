import { afterAll, beforeAll, expect, it } from 'vitest';
import { withGebruiker } from '../src/platform/db-scope.ts';
import { createTaak, endTaken } from '../src/taken/taken.read.ts';
import { createCasus, giveToegang, type TestCasus } from './maak-casus.ts';
import { insertTaak } from './maak-taak.ts';
import { startTestApp, type TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

let test: TestApp;
let casus: TestCasus;
beforeAll(async () => {
  test = await startTestApp({ zonderLimieten: true });
  casus = await createCasus(test, 'anna');
  await giveToegang(test, casus.casusId, 'gerda', 'kijken');
});
afterAll(() => test.stop());

const lijst = async (wie: PersoonNaam = 'anna') =>
  (await test.als(wie, { url: `/casussen/${casus.casusId}/taken` })).json().items;
const zet = (wie: PersoonNaam, taakId: string, stand: string, versie = 1) =>
  test.als(wie, {
    method: 'PUT',
    url: `/casussen/${casus.casusId}/taken/${taakId}/stand`,
    body: { stand },
    versie,
  });
const alsAnna = <T>(work: Parameters<typeof withGebruiker<T>>[3]) => {
  const { id, netwerkId } = test.wereld.gebruiker.anna;
  const gebruiker = { id, netwerkId, rollen: ['professional' as const], loginId: id };
  return withGebruiker(test.pool, gebruiker, { nu: test.klok.nu, traceId: 'test' }, work);
};

it('zet een taak van dezelfde bron op dezelfde dag maar één keer neer, ook tegelijk', async () => {
  const bronId = crypto.randomUUID();
  const taak = {
    casusId: casus.casusId,
    soort: 'nazorg',
    wat: 'Bel.',
    wanneer: '2027-03-01',
    bronId,
  } as const;
  await Promise.all([1, 2, 3].map(() => alsAnna((scope) => createTaak(scope, taak))));
  await alsAnna((scope) => createTaak(scope, { ...taak, wanneer: '2027-06-01' }));
  const mijne = (await lijst()).filter((t: { bronId: string }) => t.bronId === bronId);
  expect(mijne.map((t: { wanneer: string }) => t.wanneer)).toEqual(['2027-03-01', '2027-06-01']);
  await alsAnna((scope) => endTaken(scope, { casusId: casus.casusId, soort: 'nazorg', bronId }));
  const na = (await lijst()).filter((t: { bronId: string }) => t.bronId === bronId);
  expect(na.map((t: { stand: string }) => t.stand)).toEqual(['vervallen', 'vervallen']);
});

it('zegt wie een taak klaar heeft gemeld, en zet hem weer open', async () => {
  const id = await insertTaak(test, casus);
  const gedaan = await zet('anna', id, 'gedaan');
  expect(gedaan.json()).toMatchObject({ stand: 'gedaan', klaarDoor: 'Anna', versie: 2 });
  const open = await zet('anna', id, 'open', 2);
  expect(open.json()).toMatchObject({ stand: 'open', klaarDoor: null, klaarOp: null, versie: 3 });
});

it('weigert een oude versie en geeft de taak van nu', async () => {
  const id = await insertTaak(test, casus);
  await zet('anna', id, 'gedaan');
  const antwoord = await zet('anna', id, 'vervallen');
  expect(antwoord.statusCode).toBe(412);
  expect(antwoord.json().huidig.stand).toBe('gedaan');
});

it('laat wie alleen meekijkt de taak van een ander met rust', async () => {
  const id = await insertTaak(test, casus);
  expect((await lijst('gerda')).length).toBeGreaterThan(0);
  expect((await zet('gerda', id, 'gedaan')).statusCode).toBe(403);
  expect((await zet('tina', id, 'gedaan')).statusCode).toBe(403);
});

it('laat wie alleen meekijkt de eigen taak klaar melden', async () => {
  const id = await insertTaak(test, { ...casus, gebruikerId: test.wereld.gebruiker.gerda.id });
  expect((await zet('gerda', id, 'gedaan')).statusCode).toBe(200);
});

it.each(['zoe', 'theo', 'petra', 'xander'] as const)('bestaat niet voor %s', async (wie) => {
  const id = await insertTaak(test, casus);
  expect((await test.als(wie, { url: `/casussen/${casus.casusId}/taken` })).statusCode).toBe(404);
  expect((await zet(wie, id, 'gedaan')).statusCode).toBe(404);
});

it('bestaat niet onder een andere casus', async () => {
  const ander = await createCasus(test, 'anna', 'Linde');
  const id = await insertTaak(test, ander);
  expect((await zet('anna', id, 'gedaan')).statusCode).toBe(404);
});

it('laat een taak die in het dossier met een uitkomst eindigt daar eindigen', async () => {
  const bronId = crypto.randomUUID();
  const taak = {
    casusId: casus.casusId,
    soort: 'nazorg',
    wat: 'Bel.',
    wanneer: '2027-09-01',
    bronId,
  } as const;
  await alsAnna((scope) => createTaak(scope, taak));
  const { id } = (await lijst()).find((t: { bronId: string }) => t.bronId === bronId);
  const antwoord = await zet('anna', id, 'gedaan');
  expect(antwoord.statusCode).toBe(409);
  expect(antwoord.json().code).toBe('elders_klaar');
});
