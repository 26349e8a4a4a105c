import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFonds, createIngediend } from './maak-aanvraag.ts';
import { createCasus, giveToegang, type TestCasus } from './maak-casus.ts';
import { doe } from './maak-casusleven.ts';
import { seedLijsten } from './tafereel.ts';
import { startTestApp, type TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

let test: TestApp;
let casus: TestCasus;
beforeAll(async () => {
  test = await startTestApp({ zonderLimieten: true });
  await seedLijsten(test);
  casus = await createCasus(test, 'anna', 'Notities');
  await giveToegang(test, casus.casusId, 'bram', 'meewerken');
  await giveToegang(test, casus.casusId, 'gerda', 'kijken');
});
afterAll(() => test.stop());

const notitie = (tekst: string, extra: object = {}) => ({
  dag: '2026-11-01',
  tekst,
  voor: 'casus',
  ...extra,
});
const schrijf = async (wie: PersoonNaam, tekst: string, extra: object = {}) =>
  (await doe(test, wie, casus, 'notities', notitie(tekst, extra))).json();
const teksten = async (wie: PersoonNaam) =>
  (await test.als(wie, { url: `/casussen/${casus.casusId}/notities` }))
    .json()
    .items.map((n: { tekst: string }) => n.tekst);
const zet = (wie: PersoonNaam, id: string, versie: number, body: object, pad = '') =>
  test.als(wie, { method: 'PUT', url: `/casussen/${casus.casusId}/notities/${id}${pad}`, versie, body });

describe('een notitie', () => {
  it('is voor iedereen op de casus, of alleen voor de schrijver en de contactpersoon', async () => {
    await schrijf('anna', 'Open van Anna');
    await schrijf('bram', 'Dicht van Bram', { voor: 'contactpersoon' });
    await schrijf('anna', 'Dicht van Anna', { voor: 'contactpersoon' });
    expect(await teksten('anna')).toEqual(
      expect.arrayContaining(['Open van Anna', 'Dicht van Bram', 'Dicht van Anna']),
    );
    expect((await teksten('bram')).toSorted()).toEqual(['Dicht van Bram', 'Open van Anna']);
    for (const wie of ['gerda', 'tina'] as const) expect(await teksten(wie), wie).toEqual(['Open van Anna']);
    const { items } = (await test.als('gerda', { url: `/casussen/${casus.casusId}/tijdlijn` })).json();
    expect(items.filter((i: { soort: string }) => i.soort === 'notitie')).toHaveLength(1);
  });

  it('wordt gevonden op woorden, zonder op hoofdletters of accenten te letten', async () => {
    await schrijf('anna', 'Café bezocht met de contactgroep', { lidId: casus.leden.moeder });
    const zoek = async (wie: PersoonNaam, tekst: string) =>
      (
        await test.als(wie, {
          method: 'POST',
          url: `/casussen/${casus.casusId}/notities/_zoek`,
          body: { zoek: tekst },
        })
      )
        .json()
        .items.map((n: { tekst: string }) => n.tekst);
    expect(await zoek('anna', 'CAFE')).toEqual(['Café bezocht met de contactgroep']);
    expect(await zoek('anna', 'marja')).toEqual(['Café bezocht met de contactgroep']);
    expect(await zoek('gerda', 'dicht van')).toEqual([]);
    expect(await zoek('anna', '%')).not.toEqual([]);
  });

  it('verandert alleen wie haar schreef, en wat er stond blijft bewaard', async () => {
    const { id } = await schrijf('bram', 'Eerste tekst');
    expect((await zet('anna', id, 1, notitie('Van een ander'))).json().code).toBe('niet_van_jou');
    expect((await zet('gerda', id, 1, notitie('Kijker'))).statusCode).toBe(403);
    expect((await zet('zoe', id, 1, notitie('Vreemde'))).statusCode).toBe(404);
    expect((await zet('bram', id, 1, notitie('Tweede tekst'))).json()).toMatchObject({
      versie: 2,
      eerdere: 1,
    });
    expect((await zet('bram', id, 1, notitie('Te laat'))).json().huidig.tekst).toBe('Tweede tekst');
    const versies = await test.als('anna', { url: `/casussen/${casus.casusId}/notities/${id}/versies` });
    expect(versies.json().items).toMatchObject([{ nr: 1, tekst: 'Eerste tekst' }]);
  });

  it('kan weg en weer terug', async () => {
    const { id } = await schrijf('anna', 'Even weg');
    await zet('anna', id, 1, { weg: true }, '/weg');
    expect(await teksten('anna')).not.toContain('Even weg');
    await zet('anna', id, 2, { weg: false }, '/weg');
    expect(await teksten('anna')).toContain('Even weg');
    expect((await zet('bram', id, 3, { weg: true }, '/weg')).statusCode).toBe(403);
  });

  it('gaat niet over een lid van een ander huishouden', async () => {
    const { leden } = await createCasus(test, 'anna', 'Andere leden');
    const antwoord = await doe(test, 'anna', casus, 'notities', notitie('x', { lidId: leden.zoon }));
    expect(antwoord.json().errors[0].veld).toBe('lidId');
  });

  it('waarschuwt bij wat op een BSN lijkt', async () => {
    expect((await schrijf('anna', 'Nummer 111222333')).waarschuwingen[0].code).toBe('bsn');
  });

  it('komt er niet bij op een gesloten casus', async () => {
    const dicht = await createCasus(test, 'anna', 'Dicht');
    await test.eigenaar.query(`update casus set fase = 'afgesloten' where id = $1`, [dicht.casusId]);
    expect((await doe(test, 'anna', dicht, 'notities', notitie('x'))).statusCode).toBe(409);
  });

  it('gaat nooit mee in een aanvraag, een casusstuk of het canvas', async () => {
    const woord = 'Zonnebloempit';
    await schrijf('anna', `${woord} in de notitie`);
    const fonds = await createFonds(test);
    const { id } = await createIngediend(test, fonds, { casus });
    const stuk = await doe(test, 'anna', casus, 'exports', {
      ontvanger: 'Groep',
      doel: 'toets',
      metNamen: false,
    });
    expect(stuk.statusCode).toBe(201);
    const { rows } = await test.eigenaar.query<{ tekst: string }>(
      `select coalesce((select string_agg(p::text, '') from aanvraag_pakket p where aanvraag_id = $1), '')
           || coalesce((select string_agg(e::text, '') from export e where casus_id = $2), '') as tekst`,
      [id, casus.casusId],
    );
    const pakket = await test.als('vera', { url: `/aanvragen/${id}` });
    expect(pakket.statusCode).toBe(200);
    for (const tekst of [rows[0]?.tekst, pakket.body]) {
      expect(tekst?.length).toBeGreaterThan(500);
      expect(tekst).not.toContain(woord);
    }
  });
});
