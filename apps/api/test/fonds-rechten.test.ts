import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  asGebruiker,
  besluitBody,
  createConcept,
  createFonds,
  createInBehandeling,
  createIngediend,
  decide,
  drieVoor,
  stap,
  type TestFonds,
} from './maak-aanvraag.ts';
import { createCasus, giveToegang, type TestCasus } from './maak-casus.ts';
import { startTestApp, type TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

let test: TestApp;
let fonds: TestFonds;
beforeAll(async () => {
  test = await startTestApp();
  // Bram, Tina, Anna and Fleur sit in this commissie too: each for one reason why they may not decide.
  for (const wie of ['anna', 'bram', 'tina', 'fleur', 'bas', 'cor', 'gerda'] as const)
    await addRol(wie, 'commissielid');
  for (const wie of ['fleur', 'cor'] as const) await addRol(wie, 'betaler');
  fonds = await createFonds(test, { leden: ['mo', 'sanne', 'koen', 'anna', 'bram', 'tina', 'fleur', 'bas'] });
});
afterAll(() => test.stop());

const addRol = (wie: PersoonNaam, rol: string) =>
  test.eigenaar.query(
    'insert into gebruiker_rol (netwerk_id, gebruiker_id, rol) values ($1, $2, $3) on conflict do nothing',
    [test.wereld.netwerkA, test.wereld.gebruiker[wie].id, rol],
  );
const stem = (wie: PersoonNaam, id: string, keuze = 'voor') =>
  stap(test, wie, id, 'stemmen', { keuze, reden: 'Omdat het helpt.' });
/** Votes in plain SQL, past every route. */
const stemInSql = (wie: PersoonNaam, id: string) =>
  asGebruiker(test, wie, (db, netwerkId) =>
    sql`insert into stem (netwerk_id, id, aanvraag_id, gebruiker_id, keuze, reden, uitgebracht_op)
      values (${netwerkId}, ${uuidv7()}, ${id}, ${test.wereld.gebruiker[wie].id}, 'voor', 'ja', now())`.execute(
      db,
    ),
  );
const daysAgo = (dagen: number) => new Date(Date.now() - dagen * 86_400_000).toISOString();

/** An ended toegang to a casus, straight in the database. */
const endToegang = (casus: TestCasus, wie: PersoonNaam, tot: string) =>
  test.eigenaar.query(
    `insert into toegang (netwerk_id, id, casus_id, gebruiker_id, niveau, reden, verleend_door, verleend_op, ingetrokken_op, ingetrokken_door)
     values ($1, $2, $3, $4, 'kijken', 'test', $4, $5, $6, $4)`,
    [test.wereld.netwerkA, uuidv7(), casus.casusId, test.wereld.gebruiker[wie].id, daysAgo(1500), tot],
  );

describe('niemand beslist over eigen werk', () => {
  const beletsel = async (wie: PersoonNaam, id: string, code: string) => {
    expect((await stem(wie, id)).json()).toMatchObject({ status: 403, code: `stembeletsel_${code}` });
    await expect(stemInSql(wie, id)).rejects.toMatchObject({
      code: 'NA403',
      constraint: `stembeletsel_${code}`,
    });
    const { mijn } = (await test.als(wie, { url: `/aanvragen/${id}` })).json();
    expect(mijn.beletselen.map((b: { code: string }) => b.code)).toContain(code);
    expect(mijn.magStemmen).toBe(false);
  };

  it('niet de aanvrager', async () => {
    const { id } = await createInBehandeling(test, fonds);
    await beletsel('anna', id, 'aanvrager');
  });

  it('niet de teamleider van de aanvrager', async () => {
    const { id } = await createInBehandeling(test, fonds);
    await beletsel('tina', id, 'teamleider_aanvrager');
  });

  it('niet wie de mandaatregel vaststelde', async () => {
    const { id } = await createInBehandeling(test, fonds);
    await beletsel('fleur', id, 'mandaat_vastgesteld');
  });

  it('niet wie zich terugtrok, en een stem van daarvoor vervalt', async () => {
    const { id } = await createInBehandeling(test, fonds, { stemmen: { mo: 'voor' } });
    expect((await stap(test, 'mo', id, 'terugtreding', { reden: 'Mijn buurvrouw.' })).statusCode).toBe(201);
    await beletsel('mo', id, 'teruggetrokken');
    const { stemming } = (await test.als('vera', { url: `/aanvragen/${id}` })).json();
    expect(stemming.stemmen).toMatchObject([{ naam: 'Mo', vervallenReden: 'teruggetrokken' }]);
    expect(stemming.telling.voor).toBe(0);
  });

  it.each([
    ['nu toegang heeft', (c: TestCasus) => giveToegang(test, c.casusId, 'bram', 'kijken')],
    ['een jaar geleden toegang had', (c: TestCasus) => endToegang(c, 'bram', daysAgo(365))],
    [
      'vervanger was',
      (c: TestCasus) =>
        test.eigenaar.query(
          `insert into vervanger (netwerk_id, id, casus_id, gebruiker_id, vanaf, tot, aangewezen_door) values ($1, $2, $3, $4, vandaag() - 300, vandaag() - 290, $4)`,
          [test.wereld.netwerkA, uuidv7(), c.casusId, test.wereld.gebruiker.bram.id],
        ),
    ],
  ] as const)('niet wie %s', async (_naam, betrek) => {
    const aanvraag = await createInBehandeling(test, fonds);
    await betrek(aanvraag);
    await beletsel('bram', aanvraag.id, 'betrokken');
  });

  it('niet wie contactpersoon was van een eerdere casus van dit huishouden', async () => {
    const oud = await createCasus(test, 'bram');
    await test.eigenaar.query(`update casus set fase = 'afgesloten' where id = $1`, [oud.casusId]);
    const nieuw = uuidv7();
    await asGebruiker(test, 'bram', (db) =>
      sql`select open_casus(${nieuw}, ${oud.huishoudenId}, 'NA-2026-9001', '', ${uuidv7()}, ${test.wereld.gebruiker.anna.id}, now())`.execute(
        db,
      ),
    );
    const aanvraag = await createInBehandeling(test, fonds, { casus: { ...oud, casusId: nieuw } });
    await beletsel('bram', aanvraag.id, 'betrokken');
  });

  it('wel wie meer dan 24 maanden geleden voor het laatst toegang had', async () => {
    const aanvraag = await createInBehandeling(test, fonds);
    await endToegang(aanvraag, 'bram', daysAgo(735));
    expect((await stem('bram', aanvraag.id)).statusCode).toBe(201);
  });

  it('een stem vervalt als de stemmer daarna toegang krijgt', async () => {
    const aanvraag = await createInBehandeling(test, fonds, { stemmen: { ...drieVoor, koen: 'voor' } });
    await asGebruiker(test, 'anna', (db, netwerkId) =>
      sql`insert into toegang (netwerk_id, id, casus_id, gebruiker_id, niveau, reden, verleend_door)
        values (${netwerkId}, ${uuidv7()}, ${aanvraag.casusId}, ${test.wereld.gebruiker.koen.id}, 'kijken', 'meelezen', ${test.wereld.gebruiker.anna.id})`.execute(
        db,
      ),
    );
    const { stemming } = (await test.als('vera', { url: `/aanvragen/${aanvraag.id}` })).json();
    expect(stemming.telling.voor).toBe(3);
    expect(stemming.stemmen.at(-1)).toMatchObject({ naam: 'Koen', vervallenReden: 'betrokken' });
  });

  it('een stem telt niet meer als de stemmer intussen teamleider van de aanvrager werd', async () => {
    const { id } = await createInBehandeling(test, fonds, { wie: 'gerda', stemmen: drieVoor });
    await addRol('sanne', 'teamleider');
    expect((await decide(test, id)).json()).toMatchObject({ status: 409, code: 'geen_quorum' });
    await test.eigenaar.query(`delete from gebruiker_rol where gebruiker_id = $1 and rol = 'teamleider'`, [
      test.wereld.gebruiker.sanne.id,
    ]);
  });

  it.each(['behandeling', 'vragen', 'besluit'])('en ook %s is voor anderen', async (pad) => {
    const maak = pad === 'behandeling' ? createIngediend : createInBehandeling;
    const { id } = await maak(test, fonds);
    const bodies: Record<string, object> = {
      vragen: { soort: 'vraag', vraag: 'Hoe?' },
      besluit: await besluitBody(test, id),
    };
    expect((await stap(test, 'tina', id, pad, bodies[pad])).json()).toMatchObject({
      status: 403,
      code: 'stembeletsel_teamleider_aanvrager',
    });
  });

  it('een gewoon lid legt het besluit niet vast', async () => {
    const { id } = await createInBehandeling(test, fonds, { stemmen: drieVoor });
    expect((await decide(test, id, {}, 'mo')).json()).toMatchObject({ status: 403, code: 'niet_jouw_stap' });
  });
});

describe('de plaatsvervanger', () => {
  it('stemt op de plek van het lid, en neemt het over als de voorzitter zich terugtrekt', async () => {
    const { fondsId } = await createFonds(test, { leden: ['mo', 'sanne', 'koen'] });
    await test.eigenaar.query(
      `insert into commissielid (netwerk_id, id, fonds_id, gebruiker_id, vanaf, plaatsvervangt_id)
       select netwerk_id, $1, fonds_id, $2, '2020-01-01', id from commissielid where fonds_id = $3 and is_voorzitter`,
      [uuidv7(), test.wereld.gebruiker.gerda.id, fondsId],
    );
    const { id } = await createInBehandeling(test, { fondsId, jaar: 2026 }, { stemmen: drieVoor });
    expect((await stem('gerda', id)).json()).toMatchObject({ status: 403, code: 'stembeletsel_zetel_bezet' });
    expect((await decide(test, id, {}, 'gerda')).statusCode).toBe(403);
    await stap(test, 'vera', id, 'terugtreding', { reden: 'Ik ken het gezin.' });
    expect((await stem('gerda', id)).statusCode).toBe(201);
    expect((await decide(test, id, {}, 'vera')).statusCode).toBe(403);
    expect((await decide(test, id, {}, 'gerda')).statusCode).toBe(201);
  });
});

describe('vier mensen', () => {
  const betaling = async (id: string) => ({
    regelId: (await besluitBody(test, id)).regels[0]?.regelId,
    soort: 'betaling',
    bedragCent: 196_500,
    toelichting: 'Op de rekening van de corporatie.',
  });

  it('wie stemde betaalt niet', async () => {
    const { id } = await createInBehandeling(test, fonds, { stemmen: { ...drieVoor, bas: 'voor' } });
    await decide(test, id);
    expect((await stap(test, 'bas', id, 'uitbetaling', await betaling(id))).json()).toMatchObject({
      status: 403,
      code: 'vier_mensen',
    });
  });

  it('wie het mandaat vaststelde betaalt niet', async () => {
    const { id } = await createInBehandeling(test, fonds, { stemmen: drieVoor });
    await decide(test, id);
    expect((await stap(test, 'fleur', id, 'uitbetaling', await betaling(id))).json()).toMatchObject({
      status: 403,
      code: 'vier_mensen',
    });
  });

  it('wie betaalde controleert niet', async () => {
    const { id } = await createInBehandeling(test, fonds, { stemmen: drieVoor });
    await decide(test, id);
    expect((await stap(test, 'cor', id, 'uitbetaling', await betaling(id))).statusCode).toBe(201);
    expect(
      (await stap(test, 'cor', id, 'verantwoording', { oordeel: 'Klopt.', zonderBon: true })).json(),
    ).toMatchObject({
      status: 403,
      code: 'vier_mensen',
    });
  });
});

describe('wie een aanvraag ziet', () => {
  const code = async (wie: PersoonNaam, url: string) => (await test.als(wie, { url })).statusCode;

  it('een concept: alleen wie de casus ziet', async () => {
    const { id } = await createConcept(test, fonds);
    expect(await code('anna', `/aanvragen/${id}`)).toBe(200);
    expect(await code('tina', `/aanvragen/${id}`)).toBe(200);
    for (const wie of [
      'zoe',
      'gerda',
      'theo',
      'vera',
      'fleur',
      'bas',
      'cor',
      'bea',
      'erik',
      'xander',
      'xenia',
    ] as const)
      expect(await code(wie, `/aanvragen/${id}`), wie).toBe(404);
  });

  it('een ingediende aanvraag: de commissie, de fondsbeheerder en de controleur, maar niet de betaler', async () => {
    const { id } = await createIngediend(test, fonds);
    for (const wie of ['vera', 'koen', 'fleur', 'cor'] as const)
      expect(await code(wie, `/aanvragen/${id}`), wie).toBe(200);
    for (const wie of ['zoe', 'gerda', 'petra', 'bea', 'xander', 'xenia'] as const)
      expect(await code(wie, `/aanvragen/${id}`), wie).toBe(404);
  });

  it('na het besluit ook de betaler', async () => {
    const ander = await createFonds(test);
    await createIngediend(test, ander);
    const { id } = await createInBehandeling(test, ander, { stemmen: drieVoor });
    await decide(test, id);
    const { items } = (await test.als('bas', { url: `/aanvragen?fonds=${ander.fondsId}` })).json();
    expect(items).toMatchObject([{ id, stand: 'besloten', toegekendCent: 196_500, aantalStemmen: null }]);
  });

  it('de commissie ziet van de casus verder niets', async () => {
    const { casusId, huishoudenId, id } = await createIngediend(test, fonds);
    for (const url of [
      `/casussen/${casusId}`,
      `/casussen/${casusId}/canvas`,
      `/casussen/${casusId}/aanvragen`,
      `/huishoudens/${huishoudenId}`,
    ])
      expect(await code('sanne', url), url).toBe(404);
    await asGebruiker(test, 'sanne', async (db) => {
      for (const tabel of ['casus', 'huishouden', 'doorbraak', 'canvas_blok', 'berekening']) {
        const { rows } = await sql`select 1 from ${sql.table(tabel)}`.execute(db);
        expect(rows, tabel).toEqual([]);
      }
    });
    expect(JSON.stringify((await test.als('sanne', { url: `/aanvragen/${id}` })).json())).not.toContain(
      casusId,
    );
  });

  it('wie geen lid meer is ziet niets', async () => {
    const { fondsId } = await createFonds(test);
    const { id } = await createIngediend(test, { fondsId, jaar: 2026 });
    expect(await code('koen', `/aanvragen/${id}`)).toBe(200);
    await test.eigenaar.query(
      `update commissielid set tot = vandaag() - 1 where fonds_id = $1 and gebruiker_id = $2`,
      [fondsId, test.wereld.gebruiker.koen.id],
    );
    expect(await code('koen', `/aanvragen/${id}`)).toBe(404);
    expect((await stem('koen', id)).statusCode).toBe(404);
  });

  it('wie alleen mag kijken verandert niets', async () => {
    const concept = await createConcept(test, fonds);
    await giveToegang(test, concept.casusId, 'zoe', 'kijken');
    expect(await code('zoe', `/aanvragen/${concept.id}`)).toBe(200);
    const patch = {
      method: 'PATCH',
      url: `/aanvragen/${concept.id}`,
      versie: concept.versie,
      body: {},
    } as const;
    expect((await test.als('zoe', patch)).statusCode).toBe(403);
    const nieuw = await test.als('zoe', {
      method: 'POST',
      url: `/casussen/${concept.casusId}/aanvragen`,
      body: { fondsId: fonds.fondsId },
      sleutel: true,
    });
    expect(nieuw.statusCode).toBe(403);
    expect(
      (await stap(test, 'zoe', concept.id, 'intrekking', { namens: 'gezin', reden: 'x' })).statusCode,
    ).toBe(403);
  });

  it('de stemmen zijn voor de commissie, niet voor het team van de casus', async () => {
    const { id } = await createInBehandeling(test, fonds, { wie: 'gerda', stemmen: drieVoor });
    await asGebruiker(test, 'gerda', async (db) => {
      expect((await sql`select 1 from stem where aanvraag_id = ${id}`.execute(db)).rows).toEqual([]);
    });
    expect((await test.als('cor', { url: `/aanvragen/${id}` })).json().stemming.stemmen).toHaveLength(3);
  });

  it('het grootboek: de commissie, fondsbeheerder, betaler en controleur', async () => {
    for (const wie of ['vera', 'fleur', 'bas', 'cor'] as const)
      expect(await code(wie, `/fondsen/${fonds.fondsId}/grootboek`), wie).toBe(200);
    for (const wie of ['zoe', 'petra', 'bea'] as const)
      expect(await code(wie, `/fondsen/${fonds.fondsId}/grootboek`), wie).toBe(403);
    expect(await code('xenia', `/fondsen/${fonds.fondsId}/grootboek`)).toBe(404);
  });

  it('een ander netwerk ziet de fondsen niet', async () => {
    expect((await test.als('xander', { url: '/fondsen' })).json().items).toEqual([]);
  });
});
