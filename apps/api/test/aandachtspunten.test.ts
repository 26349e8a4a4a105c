import { aandachtspuntSoorten } from '@naast/domain/casussen';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCasus, giveToegang, type TestCasus } from './maak-casus.ts';
import { dagOver, doe, puntBody } from './maak-casusleven.ts';
import { startTestApp, type TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

let test: TestApp;
let casus: TestCasus;
beforeAll(async () => {
  test = await startTestApp({ zonderLimieten: true });
  casus = await createCasus(test, 'anna', 'Op bezoek');
  await giveToegang(test, casus.casusId, 'gerda', 'kijken');
});
afterAll(() => test.stop());

const maak = (extra: object = {}, wie: PersoonNaam = 'anna') =>
  doe(test, wie, casus, 'aandachtspunten', { ...puntBody(test), ...extra });
const lijst = async (wie: PersoonNaam) =>
  (await test.als(wie, { url: `/casussen/${casus.casusId}/aandachtspunten` })).json().items;
const taak = async (id: string) =>
  (await test.als('anna', { url: `/casussen/${casus.casusId}/taken` }))
    .json()
    .items.find((t: { bronId: string }) => t.bronId === id);
const zet = (id: string, pad: string, versie: number, body?: object) =>
  test.als('anna', {
    method: 'PUT',
    url: `/casussen/${casus.casusId}/aandachtspunten/${id}${pad}`,
    versie,
    body,
  });

describe('een aandachtspunt voor bezoek', () => {
  it('is voor iedereen die op bezoek kan gaan, en het gezin ziet het tenzij het niet veilig is', async () => {
    expect((await maak({ soort: 'hond' })).json()).toMatchObject({ besproken: 'ja', gezinZiet: true });
    const veilig = await maak({
      soort: 'niet_alleen',
      besproken: 'veiligheid',
      reden: 'Dreiging aan de deur.',
    });
    expect(veilig.json()).toMatchObject({ gezinZiet: false, reden: 'Dreiging aan de deur.' });
    for (const wie of ['anna', 'gerda', 'tina'] as const) expect(await lijst(wie), wie).toHaveLength(2);
  });

  it.each([
    ['langer dan een jaar', () => ({ tot: dagOver(test, 367) }), 'tot'],
    ['in het verleden', () => ({ tot: dagOver(test, -1) }), 'tot'],
    ['zonder reden als het niet besproken is', () => ({ besproken: 'nog_niet', reden: ' ' }), 'reden'],
    ['in eigen woorden in plaats van de afgesproken lijst', () => ({ soort: 'agressief' }), 'soort'],
  ])('niet %s', async (_wat, extra, veld) => {
    const antwoord = await maak({ soort: 'bel_eerst', ...extra() });
    expect(antwoord.statusCode).toBe(400);
    expect(antwoord.json().errors[0].veld).toBe(veld);
  });

  it('staat er één keer, ook als twee het tegelijk opschrijven', async () => {
    const twee = await Promise.all([maak({ soort: 'tolk_mee' }), maak({ soort: 'tolk_mee' })]);
    expect(twee.map((a) => a.statusCode).toSorted()).toEqual([201, 400]);
    expect(twee.find((a) => a.statusCode === 400)?.json().errors[0].code).toBe('staat_er_al');
  });

  it('geeft op de laatste dag een taak, die niet zegt wat het is', async () => {
    const { id } = (await maak({ soort: 'schoenen_uit' })).json();
    expect(await taak(id)).toMatchObject({
      soort: 'aandachtspunt',
      wanneer: dagOver(test, 90),
      stand: 'open',
    });
    expect((await taak(id)).wat).not.toContain('choenen');
    const nieuw = { toelichting: 'Mat bij de deur.', tot: dagOver(test, 120), besproken: 'ja', reden: '' };
    expect((await zet(id, '', 1, nieuw)).json()).toMatchObject({ tot: dagOver(test, 120), versie: 2 });
    expect((await taak(id)).wanneer).toBe(dagOver(test, 120));
    expect((await zet(id, '/einde', 1)).statusCode).toBe(412);
    expect((await zet(id, '/einde', 2)).statusCode).toBe(200);
    expect((await taak(id)).stand).toBe('gedaan');
    expect((await zet(id, '/einde', 3)).statusCode).toBe(404);
  });

  it('is na de laatste dag verlopen, en blijft staan tot iemand kijkt', async () => {
    const { id } = (await maak({ soort: 'vast_tijdstip' })).json();
    const begin = test.klok.nu;
    test.klok.nu = new Date(begin.getTime() + 91 * 86_400_000);
    const punt = (await lijst('anna')).find((p: { id: string }) => p.id === id);
    test.klok.nu = begin;
    expect(punt.verlopen).toBe(true);
  });

  it('verdwijnt als de casus stopt', async () => {
    const eigen = await createCasus(test, 'anna', 'Stopt');
    await doe(test, 'anna', eigen, 'aandachtspunten', puntBody(test));
    const body = { gebeurtenis: 'stoppen', reden: 'Verhuisd.' };
    await test.als('anna', { method: 'POST', url: `/casussen/${eigen.casusId}/fase`, versie: 1, body });
    expect(
      (await test.als('anna', { url: `/casussen/${eigen.casusId}/aandachtspunten` })).json().items,
    ).toEqual([]);
    expect((await test.als('anna', { url: `/casussen/${eigen.casusId}/taken` })).json().items[0].stand).toBe(
      'vervallen',
    );
    expect((await doe(test, 'anna', eigen, 'aandachtspunten', puntBody(test))).statusCode).toBe(409);
  });

  it('is niet van wie meekijkt, de teamleider of een ander', async () => {
    for (const wie of ['gerda', 'tina'] as const)
      expect((await maak({ soort: 'deur_achterom' }, wie)).statusCode).toBe(403);
    for (const wie of ['bram', 'theo', 'xander', 'bea'] as const)
      expect((await maak({ soort: 'deur_achterom' }, wie)).statusCode, wie).toBe(404);
  });

  it('de database kent dezelfde lijst, hetzelfde jaar en dezelfde reden', async () => {
    const insert = (soort: string, tot: string, besproken: string) =>
      test.eigenaar.query(
        `insert into aandachtspunt (netwerk_id, id, casus_id, soort, tot, besproken, gemaakt_door, gemaakt_op, bekeken_op)
         values ($1, gen_random_uuid(), $2, $3, $4, $5, $6, now(), now())`,
        [test.wereld.netwerkA, casus.casusId, soort, tot, besproken, test.wereld.gebruiker.anna.id],
      );
    const morgen = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    await expect(insert('anders', morgen, 'ja')).rejects.toMatchObject({
      constraint: 'aandachtspunt_soort_check',
    });
    await expect(insert('bel_eerst', '2099-01-01', 'ja')).rejects.toMatchObject({
      constraint: 'aandachtspunt_jaar',
    });
    await expect(insert('bel_eerst', morgen, 'nog_niet')).rejects.toMatchObject({
      constraint: 'aandachtspunt_reden',
    });
    const { casusId } = await createCasus(test, 'anna', 'Alle soorten');
    for (const soort of aandachtspuntSoorten)
      await test.eigenaar.query(
        `insert into aandachtspunt (netwerk_id, id, casus_id, soort, tot, besproken, gemaakt_door, gemaakt_op, bekeken_op)
         values ($1, gen_random_uuid(), $2, $3, $4, 'ja', $5, now(), now())`,
        [test.wereld.netwerkA, casusId, soort, morgen, test.wereld.gebruiker.anna.id],
      );
  });
});
