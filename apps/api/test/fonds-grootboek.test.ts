import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDemoFonds } from '../src/fonds/seed-fonds.ts';
import {
  asGebruiker,
  createConcept,
  createFonds,
  createInBehandeling,
  createIngediend,
  decide,
  drieVoor,
  type TestFonds,
} from './maak-aanvraag.ts';
import { startTestApp, type TestApp } from './test-app.ts';

let test: TestApp;
let fonds: TestFonds;
beforeAll(async () => {
  test = await startTestApp();
  fonds = await createFonds(test);
});
afterAll(() => test.stop());

type Kolommen = readonly [vrij: number, verplicht: number, betaald: number];

const boek = (
  soort: string,
  [vrij, verplicht, betaald]: Kolommen,
  over: { jaar?: number; paar?: string } = {},
) =>
  test.eigenaar.query(
    `insert into grootboek_mutatie (netwerk_id, id, fonds_id, budgetjaar, soort, vrij_cent, verplicht_cent, betaald_cent, paar_id, omschrijving, door, op)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'test', $10, now())`,
    [
      test.wereld.netwerkA,
      uuidv7(),
      fonds.fondsId,
      over.jaar ?? fonds.jaar,
      soort,
      vrij,
      verplicht,
      betaald,
      over.paar ?? null,
      test.wereld.gebruiker.fleur.id,
    ],
  );

const alsApp = (tekst: string, ...waarden: unknown[]) =>
  asGebruiker(test, 'vera', (db) => sql.raw(fill(tekst, waarden)).execute(db));
const fill = (tekst: string, waarden: unknown[]) =>
  waarden.reduce<string>((t, waarde, i) => t.replaceAll(`$${i + 1}`, `'${String(waarde)}'`), tekst);

const geenRecht = { code: '42501' };

describe('de database weigert zelf', () => {
  it.each([
    ['boeken', `insert into grootboek_mutatie (id) values ('$1')`],
    ['een mutatie veranderen', 'update grootboek_mutatie set vrij_cent = 1'],
    ['een mutatie weghalen', 'delete from grootboek_mutatie'],
    ['het saldo veranderen', 'update grootboek_saldo set vrij_cent = 1'],
    ['een aanvraag verder zetten', `update aanvraag set stand = 'besloten'`],
    ['een besluit schrijven', `insert into besluit (uitkomst) values ('toegekend')`],
    ['een besluit veranderen', `update besluit set uitkomst = 'toegekend'`],
    ['een stem veranderen', `update stem set keuze = 'voor'`],
    ['een stem weghalen', 'delete from stem'],
    ['een pakket veranderen', `update aanvraag_pakket set canvas = '{}'`],
    ['de geschiedenis veranderen', `update aanvraag_gebeurtenis set naar = 'besloten'`],
    ['lid worden', `insert into commissielid (is_voorzitter) values (true)`],
    ['een mandaatregel maken', `insert into mandaatregel (wijze) values ('commissie')`],
    ['de stap zelf zetten', `select move_aanvraag('$1', 'besluiten', now())`],
  ])('de app mag niet: %s', async (_naam, tekst) => {
    await expect(alsApp(tekst.replace('$1', uuidv7()))).rejects.toMatchObject(geenRecht);
  });

  it.each([
    'update grootboek_mutatie set omschrijving = omschrijving',
    'delete from grootboek_mutatie',
    'truncate grootboek_mutatie cascade',
  ])('ook de eigenaar verandert het grootboek niet: %s', async (tekst) => {
    await expect(test.eigenaar.query(tekst)).rejects.toMatchObject({ constraint: 'blijft_zoals_het_was' });
  });

  it('meer toekennen dan er vrij is', async () => {
    await expect(boek('correctie', [-250_000_01, 0, 0])).rejects.toMatchObject({
      constraint: 'niet_genoeg_vrij',
    });
    await expect(boek('correctie', [-1, 0, 0], { jaar: 2031 })).rejects.toMatchObject({
      constraint: 'niet_genoeg_vrij',
    });
  });

  it.each([
    ['budget', [0, 0, 0]],
    ['budget', [-1, 0, 0]],
    ['budget', [1, 1, 0]],
    ['correctie', [0, 0, 0]],
  ] as const)('een %s van %j', async (soort, kolommen) => {
    await expect(boek(soort, kolommen)).rejects.toMatchObject({ constraint: 'mutatie_tekens' });
  });

  it.each([
    ['toekenning', [-1, 1, 0]],
    ['betaling', [0, -1, 1]],
    ['vrijval', [1, -1, 0]],
    ['terugontvangst', [1, 0, -1]],
  ] as const)('een %s zonder besluit', async (soort, kolommen) => {
    await boek('correctie', [0, 10, 10]);
    await expect(boek(soort, kolommen)).rejects.toMatchObject({ constraint: 'mutatie_besluit' });
  });

  it('een jaarwisseling die samen niet nul is', async () => {
    const client = await test.eigenaar.connect();
    const post = (jaar: number, vrij: number, paar: string) =>
      client.query(
        `insert into grootboek_mutatie (netwerk_id, id, fonds_id, budgetjaar, soort, vrij_cent, verplicht_cent, betaald_cent, paar_id, omschrijving, door, op)
         values ($1, $2, $3, $4, 'correctie', $5, 0, 0, $6, 'Jaarwisseling', $7, now())`,
        [test.wereld.netwerkA, uuidv7(), fonds.fondsId, jaar, vrij, paar, test.wereld.gebruiker.fleur.id],
      );
    const wissel = async (naar: number) => {
      const paar = uuidv7();
      await client.query('begin');
      await post(fonds.jaar, -500, paar);
      await post(fonds.jaar + 1, naar, paar);
      await client.query('commit');
    };
    await expect(wissel(499)).rejects.toMatchObject({ constraint: 'paar_niet_nul' });
    await client.query('rollback');
    await wissel(500);
    client.release();
    const { rows } = await test.eigenaar.query(
      'select vrij_cent as vrij from grootboek_saldo where fonds_id = $1 and budgetjaar = $2',
      [fonds.fondsId, fonds.jaar + 1],
    );
    expect(rows).toEqual([{ vrij: 500 }]);
  });

  it('een besluit buiten de behandeling, zonder quorum of zonder meerderheid', async () => {
    const besluit = (id: string) =>
      alsApp(`select decide_aanvraag($1, $2, 'toegekend', 'omdat', '[]', now())`, id, uuidv7());
    await expect(besluit((await createConcept(test, fonds)).id)).rejects.toMatchObject({ code: 'NA404' });
    await expect(besluit((await createIngediend(test, fonds)).id)).rejects.toMatchObject({
      constraint: 'verkeerde_stand',
    });
    await expect(besluit((await createInBehandeling(test, fonds)).id)).rejects.toMatchObject({
      constraint: 'geen_quorum',
    });
    const stemmen = { vera: 'voor', mo: 'tegen', sanne: 'onthouden' };
    await expect(besluit((await createInBehandeling(test, fonds, { stemmen })).id)).rejects.toMatchObject({
      constraint: 'past_niet_bij_stemmen',
    });
  });

  it('een indiening die niet compleet is, ook als de app het vergeet', async () => {
    const { id } = await createConcept(test, fonds);
    await test.eigenaar.query('delete from aanvraag_regel where aanvraag_id = $1', [id]);
    await expect(
      asGebruiker(test, 'anna', (db) =>
        sql`select submit_aanvraag(${id}, '{}', ${'0'.repeat(64)}, '[]', now())`.execute(db),
      ),
    ).rejects.toMatchObject({ constraint: 'aanvraag_onvolledig' });
  });

  it('spoed zonder te zeggen waarom', async () => {
    const { id } = await createConcept(test, fonds);
    await test.eigenaar.query('update aanvraag set spoed = true where id = $1', [id]);
    await expect(
      asGebruiker(test, 'anna', (db) =>
        sql`select submit_aanvraag(${id}, '{}', ${'0'.repeat(64)}, '[]', now())`.execute(db),
      ),
    ).rejects.toMatchObject({ constraint: 'spoed_zonder_reden' });
  });

  it('een pakket met een hash die niet klopt', async () => {
    const { id } = await createConcept(test, fonds);
    await expect(
      asGebruiker(test, 'anna', (db) =>
        sql`select submit_aanvraag(${id}, '{}', ${'0'.repeat(64)}, '[]', now())`.execute(db),
      ),
    ).rejects.toMatchObject({ constraint: 'pakket_sha256' });
  });

  it('twee voorzitters tegelijk', async () => {
    await expect(
      test.eigenaar.query(
        `insert into commissielid (netwerk_id, id, fonds_id, gebruiker_id, vanaf, is_voorzitter) values ($1, $2, $3, $4, '2021-01-01', true)`,
        [test.wereld.netwerkA, uuidv7(), fonds.fondsId, test.wereld.gebruiker.petra.id],
      ),
    ).rejects.toMatchObject({ constraint: 'commissielid_een_voorzitter' });
  });

  it('een aanvraag in andermans naam', async () => {
    const { casusId, huishoudenId } = await createConcept(test, fonds);
    const id = uuidv7();
    await asGebruiker(test, 'anna', (db, netwerkId) =>
      sql`insert into aanvraag (netwerk_id, id, fonds_id, casus_id, huishouden_id, casus_code, code, aanvrager_id, stand, gemaakt_op, gewijzigd_op)
        values (${netwerkId}, ${id}, ${fonds.fondsId}, ${casusId}, ${huishoudenId}, 'x', 'AV-2026-9999', ${test.wereld.gebruiker.zoe.id}, 'besloten', now(), now())`.execute(
        db,
      ),
    );
    const { rows } = await test.eigenaar.query(
      'select aanvrager_id as door, stand from aanvraag where id = $1',
      [id],
    );
    expect(rows).toEqual([{ door: test.wereld.gebruiker.anna.id, stand: 'concept' }]);
  });
});

describe('het fonds van de demo', () => {
  it('heeft budget, een commissie met een voorzitter, en één regel: de commissie met quorum 3', async () => {
    const { netwerkA, gebruiker } = test.wereld;
    const fondsId = await createDemoFonds(test.eigenaar, {
      netwerkId: netwerkA,
      fondsbeheerderId: gebruiker.fleur.id,
      voorzitterId: gebruiker.vera.id,
      ledenIds: [gebruiker.mo.id, gebruiker.sanne.id],
    });
    const { items } = (await test.als('mo', { url: '/fondsen' })).json();
    expect(items.find((f: { id: string }) => f.id === fondsId)).toMatchObject({
      naam: 'Perspectieffonds Groningen-Noord (demo)',
      rechtsvorm: 'college',
      mijnZetel: 'lid',
      saldi: expect.arrayContaining([expect.objectContaining({ budgetjaar: 2026, vrijCent: 250_000_00 })]),
      commissie: [{ naam: 'Vera', isVoorzitter: true }, { naam: 'Mo' }, { naam: 'Sanne' }],
    });
  });
});

describe('het grootboek op het scherm', () => {
  it('telt op tot het saldo, met voor elke regel van het besluit een mutatie', async () => {
    const eigen = await createFonds(test);
    const { id } = await createInBehandeling(test, eigen, { stemmen: drieVoor });
    await decide(test, id);
    const boek = (await test.als('vera', { url: `/fondsen/${eigen.fondsId}/grootboek` })).json();
    expect(boek.saldo).toEqual({
      budgetjaar: eigen.jaar,
      vrijCent: 250_000_00 - 196_500,
      verplichtCent: 196_500,
      betaaldCent: 0,
    });
    expect(boek.items).toMatchObject([
      { nr: 2, soort: 'toekenning', vrijCent: -196_500, verplichtCent: 196_500, door: 'Vera' },
      { nr: 1, soort: 'budget', vrijCent: 250_000_00 },
    ]);
  });

  it('laat naast het saldo zien wat er is gevraagd, zonder het te boeken', async () => {
    const eigen = await createFonds(test);
    await createIngediend(test, eigen);
    await createConcept(test, eigen);
    const { items } = (await test.als('anna', { url: '/fondsen' })).json();
    expect(items.find((f: { id: string }) => f.id === eigen.fondsId)).toMatchObject({
      ingediendCent: 196_500,
      ingediendAantal: 1,
      saldi: [{ vrijCent: 250_000_00, verplichtCent: 0 }],
    });
  });
});
