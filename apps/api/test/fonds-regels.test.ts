import { chooseMandaatregel, domeinen, type Mandaatregel } from '@naast/domain/fonds';
import fc from 'fast-check';
import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  asGebruiker,
  createFonds,
  createIngediend,
  demoMandaat,
  stap,
  type TestFonds,
} from './maak-aanvraag.ts';
import { startTestApp, type TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

let test: TestApp;
let fonds: TestFonds;
beforeAll(async () => {
  test = await startTestApp();
  fonds = await createFonds(test, { mandaat: demoMandaat });
});
afterAll(() => test.stop());

const dag = (over = 0) => new Date(test.klok.nu.getTime() + over * 86_400_000).toISOString().slice(0, 10);
const commissie = {
  wijze: 'commissie',
  totEnMetCent: null,
  quorum: 3,
  domeinen: [],
  streeftermijnDagen: null,
};
const regels = (over: object = {}) => ({
  geldigVanaf: dag(),
  rechtsvorm: 'stichting',
  grondslag: 'het reglement',
  orgaan: 'het bestuur',
  adres: 'Plein 1',
  rechtbank: '',
  domeinen: ['wonen'],
  gebied: [],
  maximumCent: 1_000_000,
  streeftermijnDagen: 7,
  beslistermijnDagen: 56,
  herinnerDagen: [3, 14],
  toelichting: 'Sneller en eenvoudiger.',
  mandaatregels: [commissie],
  ...over,
});
const lees = async (fondsId: string, wie: PersoonNaam = 'erik') =>
  (await test.als(wie, { url: `/fondsen/${fondsId}/regels` })).json();
const stelVast = async (fondsId: string, over: object = {}, wie: PersoonNaam = 'fleur', versie?: number) =>
  test.als(wie, {
    method: 'POST',
    url: `/fondsen/${fondsId}/regels`,
    versie: versie ?? (await lees(fondsId)).versie,
    sleutel: true,
    body: regels(over),
  });
const budget = (fondsId: string, over: object = {}, wie: PersoonNaam = 'fleur') =>
  test.als(wie, {
    method: 'POST',
    url: `/fondsen/${fondsId}/budget`,
    sleutel: true,
    body: {
      budgetjaar: fonds.jaar,
      soort: 'verhogen',
      bedragCent: 100_00,
      toelichting: 'Raadsbesluit',
      ...over,
    },
  });

describe('de regels van een fonds', () => {
  it('zijn voor iedereen in het netwerk te lezen, en voor niemand daarbuiten', async () => {
    for (const wie of ['erik', 'bea', 'anna', 'bas'] as const)
      expect(await lees(fonds.fondsId, wie)).toMatchObject({
        fonds: { naam: 'Testfonds' },
        nu: { nr: 1, rechtsvorm: 'college', vastgesteldDoor: 'Fleur' },
        straks: null,
      });
    expect((await test.als('xander', { url: `/fondsen/${fonds.fondsId}/regels` })).statusCode).toBe(404);
    expect((await test.als('xander', { url: '/fondsregels' })).json().items).toEqual([]);
  });

  it('krijgen een nieuwe versie; wat al was ingediend houdt de oude', async () => {
    const eigen = await createFonds(test, { mandaat: demoMandaat });
    const oud = await createIngediend(test, eigen, { bedragCent: 300_00 });
    expect((await stelVast(eigen.fondsId)).statusCode).toBe(201);
    const nieuw = await createIngediend(test, eigen, { bedragCent: 300_00 });
    const mandaat = async (id: string) => (await test.als('cor', { url: `/aanvragen/${id}` })).json().mandaat;
    expect(await mandaat(oud.id)).toMatchObject({ versieNr: 1, wijze: 'twee_collegas' });
    expect(await mandaat(nieuw.id)).toMatchObject({ versieNr: 2, wijze: 'commissie' });
    expect(await lees(eigen.fondsId)).toMatchObject({
      versie: 2,
      nu: { nr: 2, rechtsvorm: 'stichting', orgaan: 'het bestuur', herinnerDagen: [14, 3] },
      versies: [{ nr: 2, toelichting: 'Sneller en eenvoudiger.', vastgesteldDoor: 'Fleur' }, { nr: 1 }],
    });
  });

  it('kunnen later ingaan; wat daarna wordt vastgesteld gaat voor', async () => {
    const { fondsId } = await createFonds(test);
    await stelVast(fondsId, { geldigVanaf: dag(30) });
    expect(await lees(fondsId)).toMatchObject({ nu: { nr: 1 }, straks: { nr: 2, geldigVanaf: dag(30) } });
    await stelVast(fondsId);
    expect(await lees(fondsId)).toMatchObject({ nu: { nr: 3 }, straks: null });
  });

  it('zijn als versie terug te lezen', async () => {
    const { nu } = await lees(fonds.fondsId);
    const versie = await test.als('erik', { url: `/fondsen/${fonds.fondsId}/versies/${nu.id}` });
    expect(versie.json()).toEqual(nu);
    expect(
      (await test.als('erik', { url: `/fondsen/${fonds.fondsId}/versies/${uuidv7()}` })).statusCode,
    ).toBe(404);
  });

  it.each([
    [{ geldigVanaf: '2020-01-01' }, 'geldigVanaf', 'niet_terug'],
    [{ mandaatregels: [{ ...commissie, totEnMetCent: 5 }] }, 'mandaatregels', 'geen_vangnet'],
    [{ mandaatregels: [commissie, commissie] }, 'mandaatregels.1.totEnMetCent', 'regels_overlappen'],
    [
      { mandaatregels: [commissie, { ...commissie, wijze: 'twee_collegas', quorum: 2 }] },
      'mandaatregels.1.totEnMetCent',
      'grens_nodig',
    ],
    [{ beslistermijnDagen: 3 }, 'beslistermijnDagen', 'korter_dan_streven'],
  ])('worden geweigerd bij het veld: %j', async (over, veld, code) => {
    const antwoord = await stelVast(fonds.fondsId, over);
    expect(antwoord.statusCode).toBe(400);
    expect(antwoord.json().errors).toContainEqual(expect.objectContaining({ veld, code }));
  });

  it('worden niet twee keer tegelijk vastgesteld', async () => {
    const { fondsId } = await createFonds(test);
    const twee = await Promise.all([stelVast(fondsId, {}, 'fleur', 1), stelVast(fondsId, {}, 'fleur', 1)]);
    expect(twee.map((a) => a.statusCode).toSorted()).toEqual([201, 412]);
  });

  it('stelt alleen de fondsbeheerder vast, en niet wie in de commissie zit', async () => {
    for (const wie of ['vera', 'cor', 'anna', 'bea'] as const)
      expect((await stelVast(fonds.fondsId, {}, wie)).statusCode, wie).toBe(403);
    const { fondsId } = await createFonds(test, { leden: ['mo', 'sanne', 'fleur'] });
    expect((await stelVast(fondsId)).json()).toMatchObject({ status: 403, code: 'lid_richt_niet_in' });
    expect((await budget(fondsId)).json()).toMatchObject({ status: 403, code: 'lid_richt_niet_in' });
  });

  it('veranderen niet in gewone SQL, en ook de eigenaar van de tabellen verandert ze niet', async () => {
    for (const opdracht of [
      sql`update fonds_versie set streeftermijn_dagen = 1`,
      sql`insert into mandaatregel (wijze) values ('commissie')`,
      sql`update commissielid set is_voorzitter = true`,
      sql`select set_fonds_regels(${fonds.fondsId}, ${uuidv7()}, 1, ${JSON.stringify(regels())}::jsonb, now())`,
    ])
      await expect(asGebruiker(test, 'vera', (db) => opdracht.execute(db))).rejects.toMatchObject({
        code: expect.stringMatching(/42501|NA403/),
      });
    await expect(
      test.eigenaar.query('update fonds_versie set streeftermijn_dagen = 1'),
    ).rejects.toMatchObject({
      constraint: 'blijft_zoals_het_was',
    });
    await expect(test.eigenaar.query('delete from mandaatregel')).rejects.toMatchObject({
      constraint: 'blijft_zoals_het_was',
    });
  });
});

describe('de keuze van de mandaatregel', () => {
  it('is in de database dezelfde als in het domein', async () => {
    const domein = fc.constantFrom(...domeinen);
    const los = fc.record({
      wijze: fc.constantFrom(
        'twee_collegas' as const,
        'teamleider_en_commissielid' as const,
        'commissie' as const,
      ),
      totEnMetCent: fc.integer({ min: 1, max: 20 }),
      domeinen: fc.uniqueArray(domein, { maxLength: 2 }),
    });
    const vraag = fc.record({
      cent: fc.integer({ min: 1, max: 22 }),
      domeinen: fc.array(fc.option(domein), { minLength: 1, maxLength: 3 }),
      spoed: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(los, { maxLength: 4 }), vraag, async (losse, gevraagd) => {
        const alle = [
          ...losse.map((r) => ({ ...r, quorum: 2 })),
          { wijze: 'commissie' as const, totEnMetCent: undefined, domeinen: [], quorum: 3 },
          { wijze: 'spoed' as const, totEnMetCent: 10, domeinen: ['wonen' as const], quorum: 2 },
        ].filter((r, i, lijst) => !lijst.slice(0, i).some((e) => sleutel(e) === sleutel(r)));
        const { fondsId } = await createFonds(test, { mandaat: alle as never });
        const { nu } = await lees(fondsId);
        const verwacht = chooseMandaatregel(nu.mandaatregels as Mandaatregel[], gevraagd);
        const gekozen = await asGebruiker(test, 'anna', (db) =>
          sql<{
            id: string;
          }>`select choose_mandaatregel(${nu.id}, ${gevraagd.cent}, ${gevraagd.domeinen.map((d) => d ?? '')}::text[], ${gevraagd.spoed}) as id`.execute(
            db,
          ),
        );
        expect(gekozen.rows[0]?.id).toBe(verwacht?.id);
      }),
      { numRuns: 40 },
    );
  });
});

const sleutel = (r: { wijze: string; totEnMetCent?: number | undefined; domeinen: readonly string[] }) =>
  `${r.wijze === 'spoed'} ${r.totEnMetCent} ${r.domeinen.join()}`;

describe('het budget', () => {
  it('gaat omhoog als budget, en omlaag met een correctie die zegt waarom', async () => {
    const { fondsId, jaar } = await createFonds(test, { budgetCent: 1_000_00 });
    expect((await budget(fondsId)).json()).toMatchObject({ budgetjaar: jaar, vrijCent: 1_100_00 });
    const omlaag = await budget(fondsId, {
      soort: 'verlagen',
      bedragCent: 600_00,
      toelichting: 'Bezuiniging',
    });
    expect(omlaag.json()).toMatchObject({ vrijCent: 500_00 });
    const { rows } = await test.eigenaar.query(
      'select soort, vrij_cent, omschrijving from grootboek_mutatie where fonds_id = $1 order by nr',
      [fondsId],
    );
    expect(rows.slice(1)).toEqual([
      { soort: 'budget', vrij_cent: 100_00, omschrijving: 'Raadsbesluit' },
      { soort: 'correctie', vrij_cent: -600_00, omschrijving: 'Bezuiniging' },
    ]);
  });

  it('gaat nooit verder omlaag dan wat vrij is', async () => {
    const { fondsId } = await createFonds(test, { budgetCent: 1_000_00 });
    const antwoord = await budget(fondsId, { soort: 'verlagen', bedragCent: 1_000_01 });
    expect(antwoord.json()).toMatchObject({
      status: 400,
      errors: [{ veld: 'bedragCent', code: 'niet_genoeg_vrij' }],
    });
  });

  it('vraagt een uitleg, en een jaar dat in de buurt ligt', async () => {
    expect((await budget(fonds.fondsId, { toelichting: ' ' })).statusCode).toBe(400);
    expect((await budget(fonds.fondsId, { budgetjaar: fonds.jaar + 9 })).json().errors).toMatchObject([
      { veld: 'budgetjaar' },
    ]);
  });

  it('zet alleen de fondsbeheerder', async () => {
    for (const wie of ['vera', 'bas', 'cor', 'anna'] as const)
      expect((await budget(fonds.fondsId, {}, wie)).statusCode, wie).toBe(403);
  });
});

describe('de commissie', () => {
  const url = (fondsId: string, rest = '') => `/fondsen/${fondsId}/commissie${rest}`;
  const leden = async (fondsId: string) => (await test.als('mo', { url: url(fondsId) })).json().items;
  const vind = async (fondsId: string, naam: string) =>
    (await leden(fondsId)).find((l: { gebruiker: { naam: string } }) => l.gebruiker.naam === naam);
  const voegToe = (fondsId: string, wie: PersoonNaam, over: object = {}, door: PersoonNaam = 'fleur') =>
    test.als(door, {
      method: 'POST',
      url: url(fondsId),
      sleutel: true,
      body: {
        gebruikerId: test.wereld.gebruiker[wie].id,
        rol: 'lid',
        plaatsvervangtId: null,
        vanaf: dag(),
        tot: null,
        ...over,
      },
    });
  const doe = (fondsId: string, lid: { id: string; versie: number }, pad: string, body: object) =>
    test.als('fleur', {
      method: 'POST',
      url: url(fondsId, `/${lid.id}/${pad}`),
      versie: lid.versie,
      sleutel: true,
      body,
    });

  it('krijgt een lid erbij dat meteen mag stemmen, en een plaatsvervanger op de plek van een lid', async () => {
    const { fondsId, jaar } = await createFonds(test, { leden: ['mo', 'sanne'] });
    expect((await voegToe(fondsId, 'koen')).statusCode).toBe(201);
    const { id } = await createIngediend(test, { fondsId, jaar });
    expect((await stap(test, 'koen', id, 'behandeling')).statusCode).toBe(201);
    expect(await vind(fondsId, 'Koen')).toMatchObject({ rol: 'lid', wanneer: 'nu', benoemdDoor: 'Fleur' });
  });

  it.each([
    ['wie er al in zit', 'mo', {}, 'gebruikerId'],
    ['wie de rol niet heeft', 'anna', {}, 'gebruikerId'],
    ['een tweede voorzitter', 'koen', { rol: 'voorzitter' }, 'rol'],
    ['een plaatsvervanger voor niemand', 'koen', { rol: 'plaatsvervanger' }, 'plaatsvervangtId'],
    ['met terugwerkende kracht', 'koen', { vanaf: '2020-01-01' }, 'vanaf'],
    ['met een einde voor het begin', 'koen', { tot: '2020-01-01' }, 'tot'],
  ] as const)('weigert %s', async (_naam, wie, over, veld) => {
    const { fondsId } = await createFonds(test, { leden: ['mo', 'sanne'] });
    const antwoord = await voegToe(fondsId, wie, over);
    expect(antwoord.statusCode).toBe(400);
    expect(antwoord.json().errors).toMatchObject([{ veld }]);
  });

  it('benoemt niemand die de regels vaststelde, en de fondsbeheerder zichzelf niet', async () => {
    await test.eigenaar.query(
      `insert into gebruiker_rol (netwerk_id, gebruiker_id, rol) values ($1, $2, 'commissielid') on conflict do nothing`,
      [test.wereld.netwerkA, test.wereld.gebruiker.fleur.id],
    );
    const { fondsId } = await createFonds(test, { leden: ['mo'] });
    expect((await voegToe(fondsId, 'fleur')).json()).toMatchObject({
      status: 403,
      code: 'lid_richt_niet_in',
    });
    for (const door of ['vera', 'anna', 'bea'] as const)
      expect((await voegToe(fondsId, 'koen', {}, door)).statusCode, door).toBe(403);
  });

  it('laat een lid gaan, en bewaart de periode', async () => {
    const { fondsId } = await createFonds(test);
    const lid = await vind(fondsId, 'Koen');
    expect((await doe(fondsId, lid, 'einde', { laatsteDag: dag() })).statusCode).toBe(201);
    expect(await vind(fondsId, 'Koen')).toMatchObject({ tot: dag(), wanneer: 'nu', beeindigdDoor: 'Fleur' });
    expect((await doe(fondsId, lid, 'einde', { laatsteDag: dag(5) })).statusCode).toBe(412);
    expect(
      (await doe(fondsId, { ...lid, versie: 2 }, 'einde', { laatsteDag: '2020-01-01' })).statusCode,
    ).toBe(400);
  });

  it('wisselt van voorzitter: beiden houden hun plek, en er is er steeds één', async () => {
    const { fondsId } = await createFonds(test);
    const mo = await vind(fondsId, 'Mo');
    expect((await doe(fondsId, mo, 'voorzitter', { vanaf: dag() })).json().errors).toMatchObject([
      { veld: 'vanaf' },
    ]);
    expect((await doe(fondsId, mo, 'voorzitter', { vanaf: dag(2) })).statusCode).toBe(201);
    const rijen = (await leden(fondsId)).filter((l: { wanneer: string }) => l.wanneer === 'straks');
    expect(
      rijen.map((l: { rol: string; gebruiker: { naam: string } }) => `${l.gebruiker.naam} ${l.rol}`),
    ).toEqual(['Mo voorzitter', 'Vera lid']);
    const { rows } = await test.eigenaar.query(
      'select count(distinct zetel_id)::int as zetels from commissielid where fonds_id = $1',
      [fondsId],
    );
    expect(rows[0].zetels).toBe(4);
  });

  it('wie iemand benoemt beslist niet in deze commissie', async () => {
    const { fondsId, jaar } = await createFonds(test, { leden: ['mo', 'sanne', 'koen'] });
    await test.eigenaar.query(
      'update commissielid set benoemd_door = $1 where fonds_id = $2 and gebruiker_id <> $1',
      [test.wereld.gebruiker.koen.id, fondsId],
    );
    const { id } = await createIngediend(test, { fondsId, jaar });
    await stap(test, 'vera', id, 'behandeling');
    const stem = await stap(test, 'koen', id, 'stemmen', { keuze: 'voor', reden: 'Ja.' });
    expect(stem.json()).toMatchObject({ status: 403, code: 'stembeletsel_mandaat_vastgesteld' });
  });
});
