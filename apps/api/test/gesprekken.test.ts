import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedVragenlijst } from '../src/gesprekken/seed-vragenlijst.ts';
import { createCasus, giveToegang, type TestCasus } from './maak-casus.ts';
import { answer, beginGesprek, findVragenlijst, openGesprek } from './maak-gesprek.ts';
import { startTestApp, type TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

let test: TestApp;
let casus: TestCasus;
beforeAll(async () => {
  test = await startTestApp();
  await seedVragenlijst(test.eigenaar, test.wereld.netwerkA);
  casus = await createCasus(test, 'anna');
  await giveToegang(test, casus.casusId, 'bram', 'meewerken');
  await giveToegang(test, casus.casusId, 'gerda', 'kijken');
});
afterAll(() => test.stop());

const stap = (wie: PersoonNaam, id: string, naam: string, versie: number) =>
  test.als(wie, { method: 'POST', url: `/gesprekken/${id}/${naam}`, versie });
const begin = async (wie: PersoonNaam, extra: object = {}) =>
  test.als(wie, {
    method: 'POST',
    url: `/casussen/${casus.casusId}/gesprekken`,
    sleutel: true,
    body: {
      vragenlijstId: await findVragenlijst(test, 'anna'),
      meetmoment: 'start',
      omvang: 'heel',
      leden: [casus.leden.moeder],
      ...extra,
    },
  });

describe('de vragenlijst', () => {
  it('staat na twee keer vullen één keer klaar, met tien startvragen', async () => {
    await seedVragenlijst(test.eigenaar, test.wereld.netwerkA);
    const lijsten = (await test.als('anna', { url: '/vragenlijsten' })).json().items;
    expect(lijsten).toEqual([
      expect.objectContaining({ titel: 'Wat heb je nodig?', nummer: 1, vragenKort: 10 }),
    ]);
  });

  it('verandert na publicatie niet meer, ook niet door de eigenaar van de database', async () => {
    const verander = (sql: string) => test.eigenaar.query(sql);
    await expect(
      verander(`update vragenlijst_versie set inhoud = jsonb_set(inhoud, '{titel}', '"Anders"')`),
    ).rejects.toThrow('een gepubliceerde vragenlijst verandert niet');
    await expect(verander(`delete from vragenlijst_versie`)).rejects.toThrow('verandert niet');
    await expect(
      verander(`update vragenlijst_versie set stand = 'concept', gepubliceerd_op = null`),
    ).rejects.toThrow('verandert niet');
  });

  it('noemt de regelingen met een https-adres of zonder adres', async () => {
    const { items } = (await test.als('anna', { url: '/regelingen' })).json();
    expect(items.map((r: { naam: string }) => r.naam)).toEqual(
      expect.arrayContaining(['Zorgtoeslag', 'Stadjerspas', 'Stichting Leergeld']),
    );
    for (const { link } of items) expect(link).toMatch(/^(https:\/\/.+)?$/);
  });

  it('is er niet voor een netwerk dat geen lijst heeft, en niet voor wie geen casussen doet', async () => {
    expect((await test.als('xander', { url: '/vragenlijsten' })).json().items).toEqual([]);
    expect((await test.als('xander', { url: '/regelingen' })).json().items).toEqual([]);
    expect((await test.als('vera', { url: '/vragenlijsten' })).statusCode).toBe(404);
  });
});

describe('een gesprek beginnen', () => {
  it('geeft de hele lijst, wie meedoet en nog geen antwoorden', async () => {
    const gesprek = await openGesprek(test, 'anna', await beginGesprek(test, 'anna', casus));
    expect(gesprek).toMatchObject({ stand: 'bezig', omvang: 'heel', isContactpersoon: true, antwoorden: [] });
    expect(gesprek.leden.map((lid) => [lid.naam, lid.doetMee])).toEqual([
      ['Marja', true],
      ['Daan', false],
      ['Noor', false],
    ]);
    const regelingen = gesprek.vragenlijst.secties
      .flatMap((sectie) => sectie.vragen)
      .find((vraag) => vraag.code === 'regelingen');
    expect(regelingen?.opties.map((optie) => optie.naam)).toContain('Zorgtoeslag');
  });

  it('begint met dezelfde sleutel maar één keer', async () => {
    const sleutel = uuidv7();
    const verzoek = {
      method: 'POST' as const,
      url: `/casussen/${casus.casusId}/gesprekken`,
      sleutel,
      body: {
        vragenlijstId: await findVragenlijst(test, 'anna'),
        meetmoment: 'start',
        omvang: 'kort',
        leden: [casus.leden.moeder],
      },
    };
    const eerste = await test.als('anna', verzoek);
    expect((await test.als('anna', verzoek)).json()).toEqual(eerste.json());
    expect(eerste.headers.etag).toBe('"1"');
  });

  it('weigert iemand van buiten het huishouden, niemand, en een lijst die er niet is', async () => {
    const ander = await createCasus(test, 'anna', 'Eik');
    const fouten = async (extra: object) => (await begin('anna', extra)).json().errors;
    expect(await fouten({ leden: [ander.leden.moeder] })).toEqual([
      { veld: 'leden', code: 'lid_onbekend', bericht: 'Kies alleen mensen uit dit huishouden.' },
    ]);
    expect(await fouten({ leden: [] })).toMatchObject([{ veld: 'leden', bericht: 'Kies er minstens 1.' }]);
    expect(await fouten({ vragenlijstId: uuidv7() })).toMatchObject([{ veld: 'vragenlijstId' }]);
    expect(await fouten({ meetmoment: 'morgen' })).toMatchObject([{ veld: 'meetmoment' }]);
  });

  it('mag wie meewerkt, en niet wie alleen kijkt of teamleider is', async () => {
    expect((await begin('bram')).statusCode).toBe(201);
    expect((await begin('gerda')).json()).toMatchObject({ status: 403, code: 'alleen_kijken' });
    expect((await begin('tina')).statusCode).toBe(403);
  });

  it.each(['zoe', 'theo', 'petra', 'vera', 'bea', 'xander'] as const)('bestaat niet voor %s', async (wie) => {
    expect((await begin(wie)).statusCode).toBe(404);
  });

  it('kan niet op een casus die dicht is', async () => {
    const dicht = await createCasus(test, 'anna', 'Linde');
    await test.eigenaar.query(`update casus set fase = 'gestopt', gestopt_reden = 'verhuisd' where id = $1`, [
      dicht.casusId,
    ]);
    await expect(beginGesprek(test, 'anna', dicht)).rejects.toThrow('409');
  });
});

describe('een gesprek zien', () => {
  let id: string;
  beforeAll(async () => {
    id = await beginGesprek(test, 'anna', casus);
  });
  const paden = () => [
    `/gesprekken/${id}`,
    `/casussen/${casus.casusId}/gesprekken`,
    `/casussen/${casus.casusId}/antwoorden`,
  ];

  it.each(['anna', 'bram', 'gerda', 'tina'] as const)('kan %s', async (wie) => {
    for (const url of paden()) expect((await test.als(wie, { url })).statusCode, url).toBe(200);
  });

  it.each(['zoe', 'theo', 'petra', 'vera', 'fleur', 'bea', 'erik', 'xander', 'xenia'] as const)(
    'kan %s niet: het bestaat niet',
    async (wie) => {
      for (const url of paden()) expect((await test.als(wie, { url })).statusCode, url).toBe(404);
    },
  );

  it('schrijft elke blik in het logboek', async () => {
    const tel = async () =>
      (
        await test.eigenaar.query(
          `select count(*)::int as n from logregel where casus_id = $1 and actie = 'lezen' and gebruiker_id = $2`,
          [casus.casusId, test.wereld.gebruiker.gerda.id],
        )
      ).rows[0].n;
    const voor = await tel();
    for (const url of paden()) await test.als('gerda', { url });
    expect(await tel()).toBe(voor + 3);
  });
});

describe('pauze, verdergaan en afronden', () => {
  it('houdt de antwoorden over een pauze heen', async () => {
    const id = await beginGesprek(test, 'anna', casus);
    await answer(test, 'anna', id, 'taal', { waarde: 'Nederlands' });
    expect((await stap('anna', id, 'pauze', 1)).json()).toMatchObject({ stand: 'gepauzeerd', versie: 2 });
    expect((await answer(test, 'anna', id, 'muur', { waarde: 'Het loket' })).json()).toMatchObject({
      status: 409,
      code: 'gesprek_gepauzeerd',
    });
    expect((await stap('bram', id, 'hervatting', 2)).json()).toMatchObject({ stand: 'bezig', versie: 3 });
    expect((await answer(test, 'anna', id, 'muur', { waarde: 'Het loket' })).statusCode).toBe(200);
    expect((await openGesprek(test, 'anna', id)).antwoorden.map((a) => a.waarde)).toEqual([
      'Het loket',
      'Nederlands',
    ]);
  });

  it('verandert na afronden niets meer', async () => {
    const id = await beginGesprek(test, 'anna', casus, { omvang: 'kort' });
    const af = await stap('anna', id, 'afronding', 1);
    expect(af.json()).toMatchObject({ stand: 'afgerond', afgerondOp: expect.any(String), versie: 2 });
    expect((await stap('anna', id, 'hervatting', 2)).json()).toMatchObject({
      status: 409,
      code: 'gesprek_afgerond',
    });
    expect((await answer(test, 'anna', id, 'taal', { waarde: 'x' })).statusCode).toBe(409);
    await expect(
      test.eigenaar.query(
        `insert into antwoord (netwerk_id, id, casus_id, gesprek_id, vraag_code, gevoelig, op, door)
         values ($1, gen_random_uuid(), $2, $3, 'taal', false, now(), $4)`,
        [test.wereld.netwerkA, casus.casusId, id, test.wereld.gebruiker.anna.id],
      ),
    ).rejects.toThrow('gesprek is niet bezig');
  });

  it('vraagt om de versie, en geeft een oude versie de stand van nu terug', async () => {
    const id = await beginGesprek(test, 'anna', casus);
    const zonder = await test.als('anna', { method: 'POST', url: `/gesprekken/${id}/pauze` });
    expect(zonder.statusCode).toBe(428);
    await stap('anna', id, 'pauze', 1);
    expect((await stap('bram', id, 'afronding', 1)).json()).toMatchObject({
      status: 412,
      huidig: { stand: 'gepauzeerd', versie: 2 },
    });
  });

  it('laat van twee die tegelijk afronden en pauzeren er één winnen', async () => {
    const id = await beginGesprek(test, 'anna', casus);
    const beide = await Promise.all([stap('anna', id, 'pauze', 1), stap('bram', id, 'afronding', 1)]);
    expect(beide.map((a) => a.statusCode).sort()).toEqual([200, 412]);
  });

  it('mag alleen wie meewerkt', async () => {
    const id = await beginGesprek(test, 'anna', casus);
    for (const naam of ['pauze', 'hervatting', 'afronding']) {
      expect((await stap('gerda', id, naam, 1)).statusCode).toBe(403);
      expect((await stap('tina', id, naam, 1)).statusCode).toBe(403);
      expect((await stap('zoe', id, naam, 1)).statusCode).toBe(404);
      expect((await stap('xander', id, naam, 1)).statusCode).toBe(404);
    }
  });
});
