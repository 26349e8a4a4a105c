import { levenspunten, levenssoorten } from '@naast/domain/casussen';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCasus, giveToegang, type TestCasus } from './maak-casus.ts';
import { dagOver, doe } from './maak-casusleven.ts';
import { startTestApp, type TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp({ zonderLimieten: true });
});
afterAll(() => test.stop());

const noteer = (casus: TestCasus, body: object, wie: PersoonNaam = 'anna') =>
  doe(test, wie, casus, 'levensgebeurtenissen', {
    soort: 'scheiden',
    datum: dagOver(test, 0),
    toelichting: '',
    ...body,
  });
const lees = async (casus: TestCasus, wie: PersoonNaam = 'anna') =>
  (await test.als(wie, { url: `/casussen/${casus.casusId}/levensgebeurtenissen` })).json();
const taken = async ({ casusId }: TestCasus) =>
  (await test.als('anna', { url: `/casussen/${casusId}/taken` })).json().items as {
    wat: string;
    stand: string;
  }[];

/** A household of which the zoon turns 18 in four months. */
async function metBijna18(naam: string): Promise<TestCasus & { datum: string }> {
  const casus = await createCasus(test, 'anna', naam);
  const over = new Date(Date.UTC(test.klok.nu.getUTCFullYear(), test.klok.nu.getUTCMonth() + 4, 1));
  await test.eigenaar.query('update lid set geboortejaar = $2, geboortemaand = $3 where id = $1', [
    casus.leden.zoon,
    over.getUTCFullYear() - 18,
    over.getUTCMonth() + 1,
  ]);
  return { ...casus, datum: over.toISOString().slice(0, 10) };
}

describe('een levensgebeurtenis', () => {
  it('wordt voorzien uit de leden: wie 18 wordt staat er tot iemand keek', async () => {
    const casus = await metBijna18('Voorzien');
    expect((await lees(casus)).voorzien).toEqual([
      {
        soort: 'wordt_18',
        lid: { id: casus.leden.zoon, naam: 'Daan' },
        datum: casus.datum,
        precies: 'maand',
      },
    ]);
    const { zoon } = casus.leden;
    const nee = await noteer(casus, { soort: 'wordt_18', lidId: zoon, datum: casus.datum, nietNodig: true });
    expect(nee.json()).toMatchObject({ stand: 'niet_nodig', punten: [] });
    expect((await lees(casus)).voorzien).toEqual([]);
    expect(await taken(casus)).toEqual([]);
  });

  it('staat in Mijn werk van de contactpersoon, en van niemand anders', async () => {
    const { casusId } = await metBijna18('Komt eraan');
    const komt = async (wie: PersoonNaam) =>
      (await test.als(wie, { url: '/levensgebeurtenissen/voorzien' }))
        .json()
        .items.map((een: { casusId: string }) => een.casusId);
    expect(await komt('anna')).toContain(casusId);
    await giveToegang(test, casusId, 'gerda', 'meewerken');
    for (const wie of ['bram', 'gerda', 'tina', 'petra', 'xander'] as const)
      expect(await komt(wie), wie).not.toContain(casusId);
    await test.eigenaar.query(`update casus set fase = 'afgesloten' where id = $1`, [casusId]);
    expect(await komt('anna')).not.toContain(casusId);
  });

  it.each(levenssoorten)('%s zet klaar wat gekozen is, elk met een eigen dag', async (soort) => {
    const casus = await createCasus(test, 'anna', soort);
    const punten = levenspunten[soort]
      .slice(0, 3)
      .map(({ code }, i) => ({ code, wanneer: dagOver(test, i * 10) }));
    const antwoord = await noteer(casus, { soort, lidId: casus.leden.zoon, punten });
    expect(antwoord.statusCode).toBe(201);
    expect(antwoord.json().punten).toHaveLength(3);
    expect((await taken(casus)).map(({ wat }) => wat)).toHaveLength(3);
    for (const { wat } of await taken(casus)) expect(wat).not.toContain('Daan');
  });

  it('een taak ligt nooit in het verleden', async () => {
    const casus = await createCasus(test, 'anna', 'Al voorbij');
    const antwoord = await noteer(casus, {
      soort: 'ziek',
      punten: [{ code: 'melden', wanneer: dagOver(test, -40) }],
    });
    expect(antwoord.json().punten[0].wanneer).toBe(dagOver(test, 0));
  });

  it('staat er één keer, ook als twee hem tegelijk noteren', async () => {
    const casus = await metBijna18('Twee keer');
    const body = {
      soort: 'wordt_18',
      lidId: casus.leden.zoon,
      datum: casus.datum,
      punten: [{ code: 'digid', wanneer: casus.datum }],
    };
    const drie = await Promise.all([
      noteer(casus, body),
      noteer(casus, body),
      noteer(casus, { ...body, datum: dagOver(test, 9) }),
    ]);
    expect(drie.map((a) => a.statusCode).toSorted()).toEqual([201, 409, 409]);
    expect(await taken(casus)).toHaveLength(1);
    const zelfde = await Promise.all([noteer(casus, {}), noteer(casus, {})]);
    expect(zelfde.map((a) => a.statusCode).toSorted()).toEqual([201, 409]);
  });

  it('kan vervallen: open taken vervallen mee, gedane blijven, en daarna kan hij opnieuw', async () => {
    const casus = await metBijna18('Vervalt');
    const punten = ['digid', 'zorgverzekering'].map((code) => ({ code, wanneer: casus.datum }));
    const body = { soort: 'wordt_18', lidId: casus.leden.zoon, datum: casus.datum, punten };
    const { id, punten: gezet } = (await noteer(casus, body)).json();
    await test.als('anna', {
      method: 'PUT',
      url: `/casussen/${casus.casusId}/taken/${gezet[0].taakId}/stand`,
      versie: 1,
      body: { stand: 'gedaan' },
    });
    expect((await lees(casus)).items[0].punten[0].stand).toBe('gedaan');
    const verval = (versie: number, wie: PersoonNaam = 'anna') =>
      test.als(wie, {
        method: 'PUT',
        url: `/casussen/${casus.casusId}/levensgebeurtenissen/${id}/verval`,
        versie,
      });
    expect((await verval(9)).statusCode).toBe(412);
    expect((await verval(1, 'tina')).statusCode).toBe(403);
    expect((await verval(1)).statusCode).toBe(200);
    expect((await taken(casus)).map(({ stand }) => stand).toSorted()).toEqual(['gedaan', 'vervallen']);
    expect((await lees(casus)).voorzien).toHaveLength(1);
    expect((await noteer(casus, body)).statusCode).toBe(201);
  });

  it.each([
    ['18 worden zonder wie', { soort: 'wordt_18' }, 'lidId'],
    [
      'een punt van een andere soort',
      { soort: 'ziek', punten: [{ code: 'digid', wanneer: '2027-01-01' }] },
      'punten',
    ],
    [
      'twee keer hetzelfde punt',
      { soort: 'ziek', punten: ['melden', 'melden'].map((code) => ({ code, wanneer: '2027-01-01' })) },
      'punten',
    ],
  ])('weigert %s', async (_wat, body, veld) => {
    const antwoord = await noteer(await createCasus(test, 'anna', 'Fout'), body);
    expect(antwoord.statusCode).toBe(400);
    expect(antwoord.json().errors[0].veld).toBe(veld);
  });

  it('weigert een lid van een ander huishouden, een gesloten casus en wie er niet over gaat', async () => {
    const casus = await createCasus(test, 'anna', 'Geweigerd');
    const ander = await createCasus(test, 'anna', 'Ander');
    await giveToegang(test, casus.casusId, 'gerda', 'kijken');
    expect((await noteer(casus, { lidId: ander.leden.moeder })).json().errors[0].veld).toBe('lidId');
    for (const wie of ['gerda', 'tina'] as const) expect((await noteer(casus, {}, wie)).statusCode).toBe(403);
    for (const wie of ['bram', 'theo', 'xander', 'vera'] as const)
      expect((await noteer(casus, {}, wie)).statusCode, wie).toBe(404);
    await test.eigenaar.query(`update casus set fase = 'afgesloten' where id = $1`, [casus.casusId]);
    expect((await noteer(casus, {})).statusCode).toBe(409);
    expect((await lees(casus)).voorzien).toEqual([]);
  });
});
