import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  asGebruiker,
  createConcept,
  createFonds,
  createInBehandeling,
  createIngediend,
  decide,
  drieVoor,
  regel,
  submit,
  type TestAanvraag,
  type TestFonds,
} from './maak-aanvraag.ts';
import { giveToegang } from './maak-casus.ts';
import { seedLijsten } from './tafereel.ts';
import { startTestApp, type TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

let test: TestApp;
let fonds: TestFonds;
let regelingId: string;
beforeAll(async () => {
  test = await startTestApp({ zonderLimieten: true });
  await seedLijsten(test);
  fonds = await createFonds(test);
  const { items } = (await test.als('anna', { url: '/regelingen' })).json();
  regelingId = items.find(({ naam }: { naam: string }) => naam === 'Bijzondere bijstand').id;
});
afterAll(() => test.stop());

const iban = 'NL91ABNA0417164300';
const rekening = { iban: 'nl91 abna 0417 1643 00', tenNameVan: 'Stichting Wonen' };
const maandelijks = { termijn: 'maandelijks', vanafMaand: '2026-12', totMaand: '2027-02', betaaldag: 5 };

const lees = async (wie: PersoonNaam, id: string) =>
  (await test.als(wie, { url: `/aanvragen/${id}` })).json();
const bewaar = (aanvraag: TestAanvraag, regels: object[], wie: PersoonNaam = 'anna') =>
  test.als(wie, {
    method: 'PATCH',
    url: `/aanvragen/${aanvraag.id}`,
    versie: aanvraag.versie,
    body: { regels },
  });

/** A concept with one line that says where its money goes. */
async function createMetRekening(over: object = {}): Promise<TestAanvraag> {
  const aanvraag = await createConcept(test, fonds);
  const bewaard = await bewaar(aanvraag, [regel({ rekening, ...over })]);
  expect(bewaard.statusCode).toBe(200);
  return { ...aanvraag, versie: bewaard.json().versie };
}

describe('de rekening van een regel', () => {
  it('wordt gecontroleerd en zonder spaties bewaard', async () => {
    const { id } = await createMetRekening();
    expect((await lees('anna', id)).regels[0].rekening).toEqual({ iban, tenNameVan: 'Stichting Wonen' });
  });

  it.each([
    ['NL91ABNA0417164301', 'iban_controlegetal'],
    ['NL91ABNA041716430', 'iban_lengte'],
    ['US91ABNA0417164300', 'iban_land'],
  ])('weigert %s bij het veld', async (fout, code) => {
    const aanvraag = await createConcept(test, fonds);
    const antwoord = await bewaar(aanvraag, [regel({ rekening: { iban: fout, tenNameVan: '' } })]);
    expect(antwoord.statusCode).toBe(400);
    expect(antwoord.json().errors[0]).toMatchObject({ veld: 'regels.0.rekening.iban', code });
  });

  it('blijft staan als een regel zonder rekening wordt bewaard, en gaat weg als ze leeg is', async () => {
    const aanvraag = await createMetRekening();
    const [oud] = (await lees('anna', aanvraag.id)).regels;
    const na = await bewaar(aanvraag, [regel({ id: oud.id })]);
    expect(na.json().regels[0].rekening.iban).toBe(iban);
    const leeg = await bewaar({ ...aanvraag, versie: na.json().versie }, [
      regel({ id: oud.id, rekening: { iban: ' ', tenNameVan: '' } }),
    ]);
    expect(leeg.json().regels[0].rekening).toBeNull();
  });

  it('ziet het gezin zijn professional, wie meekijkt en de teamleider; in een concept niemand anders', async () => {
    const aanvraag = await createMetRekening();
    await giveToegang(test, aanvraag.casusId, 'gerda', 'kijken');
    for (const wie of ['anna', 'gerda', 'tina'] as const)
      expect((await lees(wie, aanvraag.id)).regels[0].rekening?.iban, wie).toBe(iban);
  });

  it('ziet de commissie niet, ook niet in het bevroren canvas; de controleur wel', async () => {
    const aanvraag = await createMetRekening();
    await submit(test, aanvraag);
    for (const wie of ['vera', 'mo', 'fleur'] as const) {
      const gezien = await test.als(wie, { url: `/aanvragen/${aanvraag.id}` });
      expect(gezien.statusCode, wie).toBe(200);
      expect(gezien.body, wie).not.toContain('ABNA');
      expect(gezien.body, wie).not.toContain('Stichting Wonen');
      expect(gezien.json().mijn.zietRekening, wie).toBe(false);
    }
    expect((await lees('cor', aanvraag.id)).regels[0].rekening.iban).toBe(iban);
    const { rows } = await test.eigenaar.query('select * from aanvraag_pakket where aanvraag_id = $1', [
      aanvraag.id,
    ]);
    expect(JSON.stringify(rows)).not.toContain('ABNA');
  });

  it('ziet de betaler pas na het besluit', async () => {
    const aanvraag = await createInBehandeling(test, fonds, { stemmen: drieVoor });
    const [eerste] = (await lees('anna', aanvraag.id)).regels;
    const zet = await test.als('anna', {
      method: 'PUT',
      url: `/aanvragen/${aanvraag.id}/regels/${eerste.id}/rekening`,
      body: { iban, tenNameVan: '' },
    });
    expect(zet.statusCode).toBe(200);
    const ziet = () =>
      asGebruiker(test, 'bas', async (db) => {
        const { rows } = await sql<{ iban: string | null }>`
          select iban from regel_betaalgegevens where aanvraag_id = ${aanvraag.id}`.execute(db);
        return rows.map((rij) => rij.iban);
      });
    expect(await ziet()).toEqual([]);
    expect((await decide(test, aanvraag.id)).statusCode).toBe(201);
    expect(await ziet()).toEqual([iban]);
  });

  it('krijgt in de database zelf ook geen verkeerd IBAN, en de commissie haalt er niets uit', async () => {
    const aanvraag = await createMetRekening();
    await submit(test, aanvraag);
    const poging = asGebruiker(test, 'anna', (db) =>
      sql`update aanvraag_regel_rekening set iban = 'NL91ABNA0417164301' where aanvraag_id = ${aanvraag.id}`.execute(
        db,
      ),
    );
    await expect(poging).rejects.toMatchObject({ constraint: 'iban_klopt' });
    for (const wie of ['vera', 'fleur', 'zoe', 'xenia'] as const) {
      const { rows } = await asGebruiker(test, wie, (db) =>
        sql`select 1 from aanvraag_regel_rekening`.execute(db),
      );
      expect(rows, wie).toEqual([]);
    }
  });

  it('mag na het indienen nog beter, niet door wie alleen kijkt of geen casus heeft', async () => {
    const aanvraag = await createMetRekening();
    await submit(test, aanvraag);
    await giveToegang(test, aanvraag.casusId, 'gerda', 'kijken');
    const [eerste] = (await lees('anna', aanvraag.id)).regels;
    const zet = (wie: PersoonNaam, body: object) =>
      test.als(wie, { method: 'PUT', url: `/aanvragen/${aanvraag.id}/regels/${eerste.id}/rekening`, body });
    const goed = { iban: 'BE68 5390 0754 7034', tenNameVan: 'Wonen' };
    expect((await zet('anna', goed)).json()).toEqual({ iban: 'BE68539007547034', tenNameVan: 'Wonen' });
    expect((await zet('anna', { ...goed, iban: 'BE68' })).json().errors[0].veld).toBe('iban');
    expect((await zet('gerda', goed)).statusCode).toBe(403);
    for (const wie of ['zoe', 'vera', 'bas', 'xander'] as const)
      expect([403, 404], wie).toContain((await zet(wie, goed)).statusCode);
  });

  it('verandert niet meer als de aanvraag is ingetrokken', async () => {
    const aanvraag = await createMetRekening();
    const [eerste] = (await lees('anna', aanvraag.id)).regels;
    await test.als('anna', {
      method: 'POST',
      url: `/aanvragen/${aanvraag.id}/intrekking`,
      body: { namens: 'gezin', reden: 'Niet meer nodig.' },
      sleutel: true,
    });
    const zet = await test.als('anna', {
      method: 'PUT',
      url: `/aanvragen/${aanvraag.id}/regels/${eerste.id}/rekening`,
      body: { iban, tenNameVan: '' },
    });
    expect(zet.statusCode).toBe(409);
  });
});

describe('een regel per maand', () => {
  it('telt de maanden van de eerste tot en met de laatste', async () => {
    const aanvraag = await createMetRekening({ bedragCent: 26_000, aantalMaanden: 99, ...maandelijks });
    const gelezen = await lees('anna', aanvraag.id);
    expect(gelezen.regels[0]).toMatchObject({ ...maandelijks, aantalMaanden: 3 });
    expect(gelezen.gevraagdCent).toBe(78_000);
    const { rows } = await test.eigenaar.query(
      `select vanaf_maand::text, tot_maand::text, betaaldag, iban from regel_betaalgegevens where aanvraag_id = $1`,
      [aanvraag.id],
    );
    expect(rows).toEqual([{ vanaf_maand: '2026-12-01', tot_maand: '2027-02-01', betaaldag: 5, iban }]);
  });

  it('weigert een laatste maand die voor de eerste ligt', async () => {
    const aanvraag = await createConcept(test, fonds);
    const antwoord = await bewaar(aanvraag, [regel({ ...maandelijks, totMaand: '2026-11' })]);
    expect(antwoord.json().errors[0]).toMatchObject({ veld: 'regels.0.totMaand', code: 'maanden' });
  });

  it('kan zonder maanden niet worden ingediend, ook niet rechtstreeks in de database', async () => {
    const aanvraag = await createConcept(test, fonds);
    const half = await bewaar(aanvraag, [regel({ termijn: 'maandelijks', aantalMaanden: 3 })]);
    expect(half.json().controle.map(({ veld }: { veld: string }) => veld)).toEqual([
      'regels.0.vanafMaand',
      'regels.0.totMaand',
    ]);
    const ingediend = await submit(test, { ...aanvraag, versie: half.json().versie });
    expect(ingediend.json().code).toBe('aanvraag_onvolledig');
    const direct = asGebruiker(test, 'anna', (db) =>
      sql`select submit_aanvraag(${aanvraag.id}, '{}', ${'x'}, '[]', now())`.execute(db),
    );
    await expect(direct).rejects.toMatchObject({ constraint: 'aanvraag_onvolledig' });
  });

  it('laat maanden vallen als het toch één keer is', async () => {
    const aanvraag = await createMetRekening({ ...maandelijks, termijn: 'eenmalig', aantalMaanden: 3 });
    expect((await lees('anna', aanvraag.id)).regels[0]).toMatchObject({
      aantalMaanden: 1,
      vanafMaand: null,
      totMaand: null,
      betaaldag: null,
    });
  });
});

describe('welke regelingen eerst zijn geprobeerd', () => {
  const poging = (over: object = {}) => ({
    regelingId,
    uitkomst: 'afgewezen',
    op: '2026-10-01',
    toelichting: 'Marja belde zelf.',
    ...over,
  });

  it('staat per regel, met de naam die de regeling toen had, en zonder namen na het indienen', async () => {
    const aanvraag = await createMetRekening({ geprobeerd: [poging()] });
    expect((await lees('anna', aanvraag.id)).regels[0].geprobeerd).toEqual([
      { ...poging(), naam: 'Bijzondere bijstand' },
    ]);
    await submit(test, aanvraag);
    const [gezien] = (await lees('vera', aanvraag.id)).regels;
    expect(gezien.geprobeerd[0]).toMatchObject({ naam: 'Bijzondere bijstand', uitkomst: 'afgewezen' });
    expect(gezien.geprobeerd[0].toelichting).not.toContain('Marja');
  });

  it('kleurt het advies over bijzondere bijstand', async () => {
    const advies = async (over: object) => {
      const { id } = await createMetRekening({ wat: 'Bed', ...over });
      return (await lees('anna', id)).advies.find(
        ({ code }: { code: string }) => code === 'bijzondere_bijstand',
      );
    };
    expect((await advies({})).reden).toContain('Bij regel 1 lijkt dat te passen.');
    expect(await advies({ geprobeerd: [poging()] })).toMatchObject({
      oordeel: 'past',
      reden: 'De bijzondere bijstand is geprobeerd. Bij regel 1: afgewezen.',
    });
  });

  it('weigert een regeling die niet bestaat, of twee keer dezelfde', async () => {
    const aanvraag = await createConcept(test, fonds);
    const vreemd = await bewaar(aanvraag, [
      regel({ geprobeerd: [poging({ regelingId: '019b0000-0000-7000-8000-000000000000' })] }),
    ]);
    expect(vreemd.statusCode).toBe(400);
    const dubbel = await bewaar(aanvraag, [regel({ geprobeerd: [poging(), poging()] })]);
    expect(dubbel.json().errors[0].code).toBe('dubbel');
  });
});

describe('wat al eens is gevraagd', () => {
  it('wordt gemeld met een verwijzing, en houdt niets tegen', async () => {
    const eerste = await createIngediend(test, fonds);
    const ander = await createFonds(test);
    const tweede = await createConcept(test, ander, { casus: eerste });
    const [dubbel] = (await lees('anna', tweede.id)).dubbel;
    expect(dubbel).toMatchObject({ plek: 0, aanvraagId: eerste.id, fonds: 'Testfonds', stand: 'ingediend' });
    expect(dubbel.waarin).toContain('hetzelfde bedrag');
    expect((await submit(test, tweede)).statusCode).toBe(201);
  });

  it('wordt niet gemeld na intrekken, en niet bij een ander huishouden', async () => {
    const eerste = await createIngediend(test, fonds);
    await test.als('anna', {
      method: 'POST',
      url: `/aanvragen/${eerste.id}/intrekking`,
      body: { namens: 'gezin', reden: 'Toch niet.' },
      sleutel: true,
    });
    const tweede = await createConcept(test, fonds, { casus: eerste });
    expect((await lees('anna', tweede.id)).dubbel).toEqual([]);
    expect((await lees('anna', (await createConcept(test, fonds)).id)).dubbel).toEqual([]);
  });

  it('toont een concept van de casus niet aan de commissie', async () => {
    const eerste = await createIngediend(test, fonds);
    await createConcept(test, fonds, { casus: eerste });
    expect((await lees('vera', eerste.id)).dubbel).toEqual([]);
    expect((await lees('anna', eerste.id)).dubbel).toHaveLength(1);
  });
});

describe('een kopie van een eerdere aanvraag', () => {
  const kopieer = (wie: PersoonNaam, id: string, body: object = {}) =>
    test.als(wie, { method: 'POST', url: `/aanvragen/${id}/kopie`, body, sleutel: true });

  it('neemt de regels mee om na te kijken, en laat achter wat verouderd is', async () => {
    const oud = await createMetRekening({
      bedragCent: 26_000,
      ...maandelijks,
      vanafMaand: '2020-01',
      totMaand: '2020-03',
    });
    await submit(test, oud);
    const nieuw = await kopieer('anna', oud.id);
    expect(nieuw.statusCode).toBe(201);
    const kopie = await lees('anna', nieuw.json().id);
    expect(kopie).toMatchObject({
      stand: 'concept',
      kopieVan: { id: oud.id },
      akkoord: { hoe: null, op: null },
      berekeningId: null,
      doorbraakIds: [oud.doorbraakId],
    });
    expect(kopie.toets.anderMaatwerk).toBeNull();
    expect(kopie.regels[0]).toMatchObject({
      nagekeken: false,
      bedragCent: 26_000,
      vanafMaand: null,
      totMaand: null,
      rekening: { iban },
    });
    expect(kopie.regels[0].id).not.toBe((await lees('anna', oud.id)).regels[0].id);
  });

  it('is nagekeken zodra een regel opnieuw wordt bewaard', async () => {
    const oud = await createIngediend(test, fonds);
    const { id, versie } = (await kopieer('anna', oud.id)).json();
    const [eerste] = (await lees('anna', id)).regels;
    const na = await bewaar({ ...oud, id, versie }, [{ ...regel(), id: eerste.id, nagekeken: true }]);
    expect(na.json().regels[0].nagekeken).toBe(true);
  });

  it('kan niet naar een ander huishouden', async () => {
    const [oud, ander] = [await createIngediend(test, fonds), await createConcept(test, fonds)];
    const antwoord = await kopieer('anna', oud.id, { casusId: ander.casusId });
    expect(antwoord.json().errors[0].veld).toBe('casusId');
  });

  it('maakt niet wie alleen kijkt, van een ander team is of beslist', async () => {
    const oud = await createIngediend(test, fonds);
    await giveToegang(test, oud.casusId, 'gerda', 'kijken');
    expect((await kopieer('gerda', oud.id)).statusCode).toBe(403);
    for (const wie of ['zoe', 'xander'] as const)
      expect((await kopieer(wie, oud.id)).statusCode, wie).toBe(404);
    for (const wie of ['vera', 'bas'] as const)
      expect([403, 404]).toContain((await kopieer(wie, oud.id)).statusCode);
  });
});
