import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asGebruiker, createFonds, type TestFonds } from './maak-aanvraag.ts';
import { correctie, post } from './maak-verslag.ts';
import { startTestApp, type TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

let test: TestApp;
let fonds: TestFonds;
beforeAll(async () => {
  test = await startTestApp({ zonderLimieten: true });
  fonds = await createFonds(test);
});
afterAll(() => test.stop());

const url = (pad = '') => `/fondsen/${fonds.fondsId}/correcties${pad}`;
const stelVoor = async (over: object = {}): Promise<string> => {
  const antwoord = await post(test, 'fleur', url(), correctie({ budgetjaar: fonds.jaar, ...over }));
  expect(antwoord.statusCode, antwoord.body).toBe(201);
  return antwoord.json().id;
};
const beslis = (wie: PersoonNaam, id: string, wat: string, reden = '') =>
  post(test, wie, url(`/${id}/${wat}`), { reden });
const vrij = async () =>
  (
    await test.eigenaar.query('select vrij_cent as vrij from grootboek_saldo where fonds_id = $1', [
      fonds.fondsId,
    ])
  ).rows[0].vrij;

describe('een correctie', () => {
  it('verandert pas iets als een tweede persoon haar boekt, met de uitleg erbij', async () => {
    const voor = await vrij();
    const id = await stelVoor({ bedragCent: 12_345 });
    expect(await vrij()).toBe(voor);
    expect((await beslis('cor', id, 'vrijgave')).json()).toEqual({ id, stand: 'geboekt' });
    expect(await vrij()).toBe(voor - 12_345);
    const { items } = (await test.als('bas', { url: `/fondsen/${fonds.fondsId}/grootboek` })).json();
    expect(items[0]).toMatchObject({ soort: 'correctie', vrijCent: -12_345, door: 'Cor' });
    const herkomst = (
      await test.als('bas', { url: `/fondsen/${fonds.fondsId}/grootboek/${items[0].id}` })
    ).json();
    expect(herkomst).toMatchObject({
      uitleg: 'Het budget was te hoog ingevoerd.',
      voorgesteldDoor: 'Fleur',
      vrijgegevenDoor: 'Cor',
    });
  });

  it('kan worden afgewezen met een reden, of ingetrokken door wie haar voorstelde', async () => {
    const voor = await vrij();
    const weg = await stelVoor();
    expect((await beslis('cor', weg, 'afwijzing')).json().errors[0].veld).toBe('reden');
    expect((await beslis('cor', weg, 'afwijzing', 'Klopt niet.')).statusCode).toBe(201);
    expect((await beslis('fleur', await stelVoor(), 'intrekking')).statusCode).toBe(201);
    expect(await vrij()).toBe(voor);
    const { items } = (await test.als('mo', { url: url() })).json();
    expect(items[0]).toMatchObject({ stand: 'ingetrokken', beslistDoor: 'Fleur', isVanMij: false });
    expect(items[1]).toMatchObject({ stand: 'afgewezen', beslistDoor: 'Cor', reden: 'Klopt niet.' });
  });

  it.each(['vrijgave', 'afwijzing'])('boek of weiger je niet zelf: %s', async (wat) => {
    const id = await stelVoor();
    expect((await beslis('fleur', id, wat, 'Toch.')).json()).toMatchObject({
      status: 403,
      code: 'niet_je_eigen_correctie',
    });
  });

  it.each(['vera', 'bas', 'anna', 'xenia'] as const)('wordt niet geboekt door %s', async (wie) => {
    expect((await beslis(wie, await stelVoor(), 'vrijgave')).statusCode).toBe(403);
  });

  it.each(['vera', 'bas', 'cor', 'anna'] as const)('wordt niet voorgesteld door %s', async (wie) => {
    expect((await post(test, wie, url(), correctie({ budgetjaar: fonds.jaar }))).statusCode).toBe(403);
  });

  it('wordt één keer geboekt, hoe vaak er ook wordt gedrukt', async () => {
    const voor = await vrij();
    const id = await stelVoor({ bedragCent: 777 });
    const antwoorden = await Promise.all([1, 2, 3, 4].map(() => beslis('cor', id, 'vrijgave')));
    expect(antwoorden.map((a) => a.statusCode).sort()).toEqual([201, 409, 409, 409]);
    expect(await vrij()).toBe(voor - 777);
  });

  it.each([
    ['meer dan er vrij is', { bedragCent: 900_000_00 }, 'niet_genoeg_vrij'],
    ['meer dan er betaald is', { van: 'betaald', naar: 'vrij' }, 'niet_genoeg_betaald'],
  ])('maakt nooit een kolom kleiner dan nul: %s', async (_naam, over, code) => {
    const id = await stelVoor(over);
    expect((await beslis('cor', id, 'vrijgave')).json()).toMatchObject({ status: 409, code });
    expect((await beslis('fleur', id, 'intrekking')).statusCode).toBe(201);
  });

  it.each([
    ['van en naar hetzelfde', { naar: 'vrij' }, 'naar'],
    ['zonder uitleg die iets zegt', { uitleg: 'fout' }, 'uitleg'],
    ['van nul euro', { bedragCent: 0 }, 'bedragCent'],
    ['over wat is toegezegd', { van: 'verplicht' }, 'van'],
  ])('wordt geweigerd: %s', async (_naam, over, veld) => {
    const antwoord = await post(test, 'fleur', url(), correctie({ budgetjaar: fonds.jaar, ...over }));
    expect(antwoord.json()).toMatchObject({ status: 400, errors: [{ veld }] });
  });

  it('kent geen jaar waarin nooit iets is geboekt, en geen fonds van een ander', async () => {
    const leeg = await post(test, 'fleur', url(), correctie({ budgetjaar: 2004 }));
    expect(leeg.statusCode).toBe(404);
    const ander = await createFonds(test);
    const id = await stelVoor();
    const elders = await post(test, 'cor', `/fondsen/${ander.fondsId}/correcties/${id}/vrijgave`, {
      reden: '',
    });
    expect(elders.statusCode).toBe(404);
  });

  it('kan de app niet buiten de functies om boeken of veranderen', async () => {
    const id = await stelVoor();
    const tryAls = (tekst: string) => asGebruiker(test, 'fleur', (db) => sql.raw(tekst).execute(db));
    await expect(tryAls(`update correctie set stand = 'geboekt' where id = '${id}'`)).rejects.toMatchObject({
      code: '42501',
    });
    await expect(
      tryAls(`insert into jaarwisseling (netwerk_id, id) values ('${uuidv7()}', '${uuidv7()}')`),
    ).rejects.toMatchObject({ code: '42501' });
    await expect(
      test.eigenaar.query(
        `update correctie set stand = 'geboekt', beslist_door = voorgesteld_door, beslist_op = now(),
          mutatie_id = (select id from grootboek_mutatie where fonds_id = $2 limit 1) where id = $1`,
        [id, fonds.fondsId],
      ),
    ).rejects.toMatchObject({ constraint: 'correctie_twee_mensen' });
  });
});
