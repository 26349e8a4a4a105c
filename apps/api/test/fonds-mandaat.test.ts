import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  asGebruiker,
  createConcept,
  createFonds,
  createIngediend,
  decide,
  demoMandaat,
  drieVoor,
  stap,
  submit,
  type TestAanvraag,
  type TestFonds,
} from './maak-aanvraag.ts';
import { giveToegang } from './maak-casus.ts';
import { startTestApp, type TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

let test: TestApp;
let fonds: TestFonds;
beforeAll(async () => {
  test = await startTestApp();
  fonds = await createFonds(test, { mandaat: demoMandaat });
});
afterAll(() => test.stop());

const klein = () => createIngediend(test, fonds, { bedragCent: 500_00 });
const midden = () => createIngediend(test, fonds, { bedragCent: 5_000_00 });
const groot = () => createIngediend(test, fonds, { bedragCent: 5_000_01 });
const stem = (wie: PersoonNaam, id: string, keuze = 'voor') =>
  stap(test, wie, id, 'stemmen', { keuze, reden: 'Omdat het helpt.' });
const neem = (wie: PersoonNaam, id: string) => stap(test, wie, id, 'behandeling');
const lees = async (wie: PersoonNaam, id: string) =>
  (await test.als(wie, { url: `/aanvragen/${id}` })).json();
const ziet = async (wie: PersoonNaam, id: string) =>
  (await test.als(wie, { url: `/aanvragen/${id}` })).statusCode === 200;
const stemInSql = (wie: PersoonNaam, id: string) =>
  asGebruiker(test, wie, (db, netwerkId) =>
    sql`insert into stem (netwerk_id, id, aanvraag_id, gebruiker_id, keuze, reden, uitgebracht_op)
      values (${netwerkId}, ${uuidv7()}, ${id}, ${test.wereld.gebruiker[wie].id}, 'voor', 'ja', now())`.execute(
      db,
    ),
  );
const wijzeVan = async (id: string) => (await lees('fleur', id)).mandaat.wijze;

async function createSpoed(
  bedragCent = 5_000_00,
  reden = 'Vrijdag staat het gezin op straat.',
): Promise<TestAanvraag> {
  const concept = await createConcept(test, fonds, { bedragCent });
  const bewaard = await test.als('anna', {
    method: 'PATCH',
    url: `/aanvragen/${concept.id}`,
    versie: concept.versie,
    body: { spoed: { gevraagd: true, reden } },
  });
  expect(bewaard.statusCode).toBe(200);
  return { ...concept, versie: bewaard.json().versie };
}

describe('wie beslist', () => {
  it.each([
    ['tot en met € 500', 500_00, 'twee_collegas'],
    ['net boven € 500', 500_01, 'teamleider_en_commissielid'],
    ['tot en met € 5.000', 5_000_00, 'teamleider_en_commissielid'],
    ['net boven € 5.000', 5_000_01, 'commissie'],
  ] as const)('volgt uit het bedrag: %s', async (_naam, bedragCent, wijze) => {
    const { id } = await createIngediend(test, fonds, { bedragCent });
    expect((await lees('fleur', id)).mandaat).toMatchObject({
      wijze,
      versieNr: 1,
      twaalfMaandenCent: bedragCent,
    });
  });

  it('telt alles wat in twaalf maanden voor het huishouden is gevraagd', async () => {
    const eerste = await klein();
    const tweede = await createIngediend(test, fonds, { bedragCent: 1, casus: eerste });
    expect((await lees('fleur', tweede.id)).mandaat).toMatchObject({
      wijze: 'teamleider_en_commissielid',
      twaalfMaandenCent: 500_01,
    });
  });

  it('staat ook al bij het concept', async () => {
    const { id } = await createConcept(test, fonds, { bedragCent: 400_00 });
    expect((await lees('anna', id)).mandaat).toMatchObject({ wijze: 'twee_collegas', streefdag: null });
  });
});

/** Who sees what, and why: for each way to decide, before anyone voted. */
const zicht: Record<string, { maak: () => Promise<TestAanvraag>; wel: PersoonNaam[]; niet: PersoonNaam[] }> =
  {
    twee_collegas: {
      maak: klein,
      wel: ['anna', 'tina', 'zoe', 'gerda', 'theo', 'petra', 'fleur', 'cor'],
      niet: ['bram', 'vera', 'mo', 'sanne', 'bas', 'bea', 'erik', 'xander', 'xenia'],
    },
    teamleider_en_commissielid: {
      maak: midden,
      wel: ['anna', 'tina', 'theo', 'vera', 'mo', 'sanne', 'koen', 'fleur', 'cor'],
      niet: ['bram', 'zoe', 'gerda', 'petra', 'bas', 'bea', 'erik', 'xander', 'xenia'],
    },
    commissie: {
      maak: groot,
      wel: ['anna', 'tina', 'vera', 'mo', 'sanne', 'koen', 'fleur', 'cor'],
      niet: ['bram', 'zoe', 'gerda', 'theo', 'petra', 'bas', 'bea', 'erik', 'xander', 'xenia'],
    },
  };

describe('wie het pakket ziet', () => {
  it.each(Object.entries(zicht))('als beslist: %s', async (_wijze, { maak, wel, niet }) => {
    const { id } = await maak();
    for (const wie of wel) expect(await ziet(wie, id), wie).toBe(true);
    for (const wie of niet) expect(await ziet(wie, id), wie).toBe(false);
  });

  it('wie mag beslissen ziet van de casus verder niets', async () => {
    const { id, casusId } = await klein();
    expect(JSON.stringify(await lees('zoe', id))).not.toContain(casusId);
    expect((await test.als('zoe', { url: `/casussen/${casusId}` })).statusCode).toBe(404);
  });

  it('zien anderen het niet meer als twee collega’s al beslissen', async () => {
    const { id } = await klein();
    await neem('zoe', id);
    await stem('zoe', id);
    expect(await ziet('theo', id)).toBe(true);
    await stem('gerda', id);
    expect(await ziet('theo', id)).toBe(false);
    expect(await ziet('zoe', id)).toBe(true);
    expect((await stem('theo', id)).statusCode).toBe(404);
    await expect(stemInSql('theo', id)).rejects.toMatchObject({ code: 'NA404' });
  });

  it('zien collega’s een concept niet', async () => {
    const { id } = await createConcept(test, fonds, { bedragCent: 100_00 });
    expect(await ziet('zoe', id)).toBe(false);
  });
});

describe('twee collega’s van andere teams', () => {
  it('beslissen dezelfde dag, en een van beiden legt het vast', async () => {
    const { id } = await klein();
    expect((await neem('zoe', id)).statusCode).toBe(201);
    expect((await stem('zoe', id)).statusCode).toBe(201);
    expect((await decide(test, id, {}, 'zoe')).json()).toMatchObject({ status: 409, code: 'geen_quorum' });
    expect((await stem('gerda', id)).statusCode).toBe(201);
    expect((await decide(test, id, {}, 'vera')).statusCode).toBe(404);
    expect((await decide(test, id, {}, 'gerda')).statusCode).toBe(201);
    const { besluit, stemming } = await lees('zoe', id);
    expect(besluit).toMatchObject({ uitkomst: 'toegekend', voorzitter: 'Gerda', telling: { voor: 2 } });
    expect(stemming.stemmen.map((s: { plek: string }) => s.plek)).toEqual(['collega_1', 'collega_2']);
  });

  it('zijn niet van het team van de aanvrager', async () => {
    const aanvraag = await klein();
    await giveToegang(test, aanvraag.casusId, 'bram', 'kijken');
    await neem('zoe', aanvraag.id);
    expect((await stem('bram', aanvraag.id)).json()).toMatchObject({
      status: 403,
      code: 'stembeletsel_geen_collega',
    });
    await expect(stemInSql('bram', aanvraag.id)).rejects.toMatchObject({
      constraint: 'stembeletsel_geen_collega',
    });
  });

  it('zijn niet de aanvrager zelf', async () => {
    const { id } = await klein();
    await neem('zoe', id);
    await expect(stemInSql('anna', id)).rejects.toMatchObject({ code: 'NA403' });
  });

  it('zijn niet bij het huishouden betrokken', async () => {
    const aanvraag = await klein();
    await neem('zoe', aanvraag.id);
    await stem('zoe', aanvraag.id);
    await giveToegang(test, aanvraag.casusId, 'zoe', 'kijken');
    const { stemming } = await lees('fleur', aanvraag.id);
    expect(stemming.stemmen).toMatchObject([{ naam: 'Zoe', vervallenReden: 'betrokken' }]);
    expect((await stem('zoe', aanvraag.id)).json()).toMatchObject({ code: 'stembeletsel_betrokken' });
  });

  it('stemt een van beiden niet voor, dan beslist de commissie', async () => {
    const { id } = await klein();
    await neem('zoe', id);
    await stem('zoe', id);
    expect(await ziet('vera', id)).toBe(false);
    expect((await stem('gerda', id, 'onthouden')).statusCode).toBe(201);
    expect(await wijzeVan(id)).toBe('commissie');
    const { stemming, geschiedenis } = await lees('vera', id);
    expect(stemming.telling).toMatchObject({ voor: 0, tegen: 0, onthouden: 0, quorum: 3 });
    expect(stemming.stemmen.map((s: { vervallenReden: string }) => s.vervallenReden)).toEqual([
      'naar_commissie',
      'naar_commissie',
    ]);
    expect(geschiedenis.at(-1)).toMatchObject({ gebeurtenis: 'naar_commissie', door: 'Gerda' });
    expect((await stem('zoe', id)).statusCode).toBe(403);
    for (const wie of Object.keys(drieVoor))
      expect((await stem(wie as PersoonNaam, id)).statusCode).toBe(201);
    expect((await decide(test, id, {}, 'gerda')).statusCode).toBe(403);
    expect((await decide(test, id)).statusCode).toBe(201);
  });

  it('kunnen de vraag zelf naar de commissie brengen, met een reden', async () => {
    const { id } = await klein();
    await neem('zoe', id);
    const reden = { reden: 'Dit raakt aan beleid.' };
    expect((await stap(test, 'anna', id, 'commissie', reden)).statusCode).toBe(403);
    expect((await stap(test, 'zoe', id, 'commissie', reden)).statusCode).toBe(201);
    expect((await lees('vera', id)).geschiedenis.at(-1)).toMatchObject({ reden: 'Dit raakt aan beleid.' });
    expect((await stap(test, 'vera', id, 'commissie', reden)).json()).toMatchObject({
      status: 409,
      code: 'al_bij_commissie',
    });
  });

  it('wie zich terugtrekt maakt plaats, en ziet het daarna niet meer', async () => {
    const { id } = await klein();
    await neem('petra', id);
    expect((await stap(test, 'petra', id, 'terugtreding', { reden: 'Mijn nicht.' })).statusCode).toBe(201);
    expect(await ziet('petra', id)).toBe(false);
    expect(await ziet('zoe', id)).toBe(true);
  });
});

describe('een teamleider van een ander team en een commissielid', () => {
  it('beslissen samen', async () => {
    const { id } = await midden();
    await neem('mo', id);
    expect((await stem('mo', id)).statusCode).toBe(201);
    expect((await stem('theo', id)).statusCode).toBe(201);
    expect((await decide(test, id, {}, 'theo')).statusCode).toBe(201);
  });

  it('niet twee commissieleden', async () => {
    const { id } = await midden();
    await neem('mo', id);
    await stem('mo', id);
    expect((await stem('vera', id)).json()).toMatchObject({ status: 403, code: 'stembeletsel_plek_bezet' });
    await expect(stemInSql('vera', id)).rejects.toMatchObject({ constraint: 'stembeletsel_plek_bezet' });
  });

  it('niet de teamleider van de aanvrager', async () => {
    const { id } = await midden();
    await neem('mo', id);
    expect((await stem('tina', id)).statusCode).toBe(403);
    await expect(stemInSql('tina', id)).rejects.toMatchObject({
      constraint: 'stembeletsel_geen_teamleider_of_lid',
    });
  });

  it('de voorzitter legt het niet vast als die niet meebesliste', async () => {
    const { id } = await midden();
    await neem('mo', id);
    await stem('mo', id);
    await stem('theo', id);
    expect((await decide(test, id, {}, 'vera')).statusCode).toBe(403);
  });

  it('niet allebei voor: naar de commissie', async () => {
    const { id } = await midden();
    await neem('theo', id);
    await stem('theo', id, 'tegen');
    expect(await wijzeVan(id)).toBe('commissie');
    expect((await stem('mo', id)).statusCode).toBe(201);
  });
});

describe('spoed', () => {
  it('twee commissieleden beslissen, en een van hen legt het vast', async () => {
    const concept = await createSpoed();
    expect((await submit(test, concept)).statusCode).toBe(201);
    const { id } = concept;
    expect(await lees('mo', id)).toMatchObject({
      spoed: { gevraagd: true, reden: 'Vrijdag staat het gezin op straat.' },
      mandaat: { wijze: 'spoed' },
    });
    expect(await ziet('theo', id)).toBe(false);
    await neem('mo', id);
    await stem('mo', id);
    await stem('koen', id);
    expect((await stem('vera', id)).json()).toMatchObject({ code: 'stembeletsel_plek_bezet' });
    expect((await decide(test, id, {}, 'koen')).statusCode).toBe(201);
  });

  it('zonder reden wordt niet ingediend', async () => {
    expect((await submit(test, await createSpoed(500_00, ' '))).json()).toMatchObject({
      status: 400,
      code: 'aanvraag_onvolledig',
      errors: [{ veld: 'spoed.reden', code: 'spoed_zonder_reden' }],
    });
  });

  it('boven het bedrag van het spoedmandaat beslist de commissie, en die ziet de spoed', async () => {
    const concept = await createSpoed(10_000_01);
    await submit(test, concept);
    expect(await lees('mo', concept.id)).toMatchObject({
      spoed: { gevraagd: true },
      mandaat: { wijze: 'commissie' },
    });
  });

  it('vinden de twee het geen spoed, dan gaat het naar de commissie', async () => {
    const concept = await createSpoed();
    await submit(test, concept);
    await neem('mo', concept.id);
    await stem('mo', concept.id, 'tegen');
    expect(await wijzeVan(concept.id)).toBe('commissie');
  });
});

describe('tegelijk', () => {
  it('twee tweede stemmen: één telt, en er komt precies één besluit', async () => {
    for (let ronde = 0; ronde < 5; ronde++) {
      const { id } = await klein();
      await neem('zoe', id);
      await stem('zoe', id);
      const stemmen = await Promise.all((['gerda', 'theo', 'petra'] as const).map((wie) => stem(wie, id)));
      // Who came too late is refused, or sees it no more.
      expect(stemmen.filter((s) => s.statusCode === 201)).toHaveLength(1);
      expect(stemmen.filter((s) => [403, 404].includes(s.statusCode))).toHaveLength(2);
      const wie = (['gerda', 'theo', 'petra'] as const)[stemmen.findIndex((s) => s.statusCode === 201)];
      const besluiten = await Promise.all([
        decide(test, id, {}, 'zoe'),
        decide(test, id, {}, wie ?? 'gerda'),
      ]);
      expect(besluiten.map((b) => b.statusCode).toSorted()).toEqual([201, 409]);
    }
  });

  it('een stem en het einde van het lidmaatschap: nooit een geldige stem van wie geen lid is', async () => {
    for (let ronde = 0; ronde < 8; ronde++) {
      const eigen = await createFonds(test, { mandaat: demoMandaat });
      const { id } = await createIngediend(test, eigen, { bedragCent: 6_000_00 });
      await neem('vera', id);
      const { items } = (await test.als('fleur', { url: `/fondsen/${eigen.fondsId}/commissie` })).json();
      const lid = items.find((l: { gebruiker: { naam: string } }) => l.gebruiker.naam === 'Mo');
      const gisteren = new Date(test.klok.nu.getTime() - 86_400_000).toISOString().slice(0, 10);
      const [gestemd, gestopt] = await Promise.all([
        stem('mo', id),
        test.als('fleur', {
          method: 'POST',
          url: `/fondsen/${eigen.fondsId}/commissie/${lid.id}/einde`,
          versie: lid.versie,
          sleutel: true,
          body: { laatsteDag: gisteren },
        }),
      ]);
      expect(gestopt.statusCode, gestopt.body).toBe(201);
      expect([201, 403, 404]).toContain(gestemd.statusCode);
      const { rows } = await test.eigenaar.query(
        'select vervallen_reden from stem where aanvraag_id = $1 and vervallen_op is null',
        [id],
      );
      expect(rows).toEqual([]);
    }
  });
});

describe('vier mensen onder de regel van twee', () => {
  it('wie meebesliste betaalt en controleert niet', async () => {
    await test.eigenaar.query(
      `insert into gebruiker_rol (netwerk_id, gebruiker_id, rol) values ($1, $2, 'betaler'), ($1, $2, 'controleur')`,
      [test.wereld.netwerkA, test.wereld.gebruiker.gerda.id],
    );
    const { id } = await klein();
    await neem('zoe', id);
    await stem('zoe', id);
    await stem('gerda', id);
    expect((await decide(test, id, {}, 'zoe')).statusCode).toBe(201);
    const { mijn } = await lees('gerda', id);
    expect(mijn.betrekkingen).not.toContain('betaler');
    expect(mijn.betrekkingen).not.toContain('controleur');
  });

  it('wie het fonds inrichtte beslist niet, ook niet als collega', async () => {
    await test.eigenaar.query(
      `insert into gebruiker_rol (netwerk_id, gebruiker_id, rol) values ($1, $2, 'professional')`,
      [test.wereld.netwerkA, test.wereld.gebruiker.fleur.id],
    );
    const { id } = await klein();
    await neem('zoe', id);
    expect((await stem('fleur', id)).statusCode).toBe(403);
    await expect(stemInSql('fleur', id)).rejects.toMatchObject({
      constraint: 'stembeletsel_mandaat_vastgesteld',
    });
  });
});
