import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  createFonds,
  createInBehandeling,
  createIngediend,
  decide,
  drieVoor,
  type TestFonds,
} from './maak-aanvraag.ts';
import { createCasus, giveToegang } from './maak-casus.ts';
import { splitCasus, startApart } from './maak-veiligheid.ts';
import { startTestApp, type TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

let test: TestApp;
let fonds: TestFonds;
beforeAll(async () => {
  test = await startTestApp({ zonderLimieten: true });
  fonds = await createFonds(test);
});
afterAll(() => test.stop());
afterEach(async () => {
  await test.eigenaar.query('update commissielid set tot = null');
  await test.eigenaar.query('delete from toegang where gebruiker_id = $1', [test.wereld.gebruiker.koen.id]);
});

const plan = async (): Promise<string> =>
  (
    await test.als('vera', {
      method: 'POST',
      url: `/fondsen/${fonds.fondsId}/vergaderingen`,
      sleutel: true,
      body: { begintOp: '2026-12-01T09:00:00.000Z', plaats: 'Kamer 3' },
    })
  ).json().id;
const maakStukken = async (wie: PersoonNaam, vergadering: string): Promise<string> => {
  const antwoord = await test.als(wie, {
    method: 'POST',
    url: `/vergaderingen/${vergadering}/stukken`,
    sleutel: true,
    body: { ontvanger: 'Koen' },
  });
  expect(antwoord.statusCode, antwoord.body).toBe(201);
  return `/vergaderingen/${vergadering}/stukken/${antwoord.json().id}/pdf`;
};
const status = async (wie: PersoonNaam, url: string) => (await test.als(wie, { url })).statusCode;
const countLog = async (wie: PersoonNaam, onderwerp: string, actie: string): Promise<number> =>
  (
    await test.eigenaar.query(
      'select count(*)::int as n from logregel where gebruiker_id = $1 and onderwerp = $2 and actie = $3',
      [test.wereld.gebruiker[wie].id, onderwerp, actie],
    )
  ).rows[0].n;

describe('stukken van een vergadering, nog eens geprint', () => {
  it('zijn een export: van elk dossier dat erin staat komt een regel in het logboek', async () => {
    const { casusId } = await createIngediend(test, fonds);
    const url = await maakStukken('koen', await plan());
    const tel = async () =>
      (
        await test.eigenaar.query(
          `select count(*)::int as n from logregel where gebruiker_id = $1 and casus_id = $2 and actie = 'exporteren'`,
          [test.wereld.gebruiker.koen.id, casusId],
        )
      ).rows[0].n;
    const voor = await tel();
    expect(await status('koen', url)).toBe(200);
    expect(await tel()).toBe(voor + 1);
  });

  it('zijn er niet meer voor wie niet meer in de commissie zit', async () => {
    await createIngediend(test, fonds);
    const url = await maakStukken('koen', await plan());
    const lid = (tot: string) =>
      test.eigenaar.query(`update commissielid set tot = ${tot} where gebruiker_id = $1`, [
        test.wereld.gebruiker.koen.id,
      ]);
    await lid(`current_date - 2`);
    expect(await status('koen', url)).toBe(404);
    await lid('null');
    expect(await status('koen', url)).toBe(200);
  });

  it('zijn er niet meer voor wie bij het andere deel is komen te staan', async () => {
    const delen = await splitCasus(test, await createCasus(test, 'anna'));
    const casus = { ...delen, casusId: delen.ander.casusId, huishoudenId: delen.ander.huishoudenId };
    await createIngediend(test, fonds, { casus, wie: 'zoe' });
    const url = await maakStukken('koen', await plan());
    expect(await status('koen', url)).toBe(200);
    await giveToegang(test, delen.casusId, 'koen', 'kijken');
    expect(await status('koen', url)).toBe(404);
  });

  it('houden van leden die apart zijn niets vast, en worden van eerder niet meer geprint', async () => {
    const { casusId, code } = await createIngediend(test, fonds);
    const vergadering = await plan();
    const eerder = await maakStukken('koen', vergadering);
    await startApart(test, casusId);
    expect((await test.als('koen', { url: eerder })).json().code).toBe('leden_apart');
    await maakStukken('koen', vergadering);
    const { rows } = await test.eigenaar.query(
      'select document::text as tekst from vergadering_export where vergadering_id = $1 order by exemplaar_nummer',
      [vergadering],
    );
    expect(rows.map(({ tekst }) => tekst.includes(code))).toEqual([true, false]);
  });

  it('en de agenda lezen telt ook als kijken', async () => {
    await createIngediend(test, fonds);
    const vergadering = await plan();
    const voor = await countLog('koen', 'vergadering', 'lezen');
    expect(await status('koen', `/vergaderingen/${vergadering}`)).toBe(200);
    expect(await status('koen', `/fondsen/${fonds.fondsId}/vergaderingen`)).toBe(200);
    expect(await countLog('koen', 'vergadering', 'lezen')).toBe(voor + 2);
  });
});

describe('het pakket van een aanvraag, voor wie bij het gezin staat', () => {
  const merken = ['WOORDEN-MOEDER', 'RIJ-MOEDER', 'AFSPRAAK-MOEDER'];

  async function createMetWoorden() {
    const casus = await createCasus(test, 'anna');
    const canvas = `/casussen/${casus.casusId}/canvas`;
    const lidId = casus.leden.moeder;
    const [woorden, rij, afspraak] = merken;
    const anna = (method: 'PUT' | 'POST', url: string, body: object) =>
      test.als('anna', { method, url, body, ...(method === 'PUT' ? { versie: 1 } : { sleutel: true }) });
    await anna('PUT', `${canvas}/eigen-woorden/${lidId}`, { woorden });
    await anna('POST', `${canvas}/situaties`, { kapitaalvorm: 'mentaal', lidId, woorden: rij });
    await anna('POST', `${canvas}/afspraken`, { lidId, wat: afspraak });
    return createIngediend(test, fonds, { casus });
  }
  const lees = async (wie: PersoonNaam, id: string) =>
    (await test.als(wie, { url: `/aanvragen/${id}` })).body;

  it('houdt na het splitsen niet wat met de ander meeging, en voor de commissie wel', async () => {
    const aanvraag = await createMetWoorden();
    for (const merk of merken) expect(await lees('anna', aanvraag.id)).toContain(merk);
    await splitCasus(test, aanvraag);
    for (const merk of merken) {
      expect(await lees('anna', aanvraag.id)).not.toContain(merk);
      expect(await lees('vera', aanvraag.id)).toContain(merk);
    }
  });

  it('houdt niet wat sindsdien voor de lezer is afgeschermd', async () => {
    const aanvraag = await createMetWoorden();
    await giveToegang(test, aanvraag.casusId, 'gerda', 'kijken');
    await test.als('anna', {
      method: 'POST',
      url: `/casussen/${aanvraag.casusId}/afschermingen`,
      sleutel: true,
      body: {
        lidId: aanvraag.leden.moeder,
        leefgebied: null,
        wie: 'contactpersoon',
        lezers: [],
        metEigenWoorden: true,
      },
    });
    for (const merk of merken) {
      expect(await lees('gerda', aanvraag.id)).not.toContain(merk);
      expect(await lees('anna', aanvraag.id)).toContain(merk);
    }
  });
});

describe('het grootboek voor wie bij het andere deel staat', () => {
  it('houdt elke euro, maar noemt de aanvraag, de casus, de wijk en de ontvanger niet', async () => {
    const delen = await splitCasus(test, await createCasus(test, 'anna'));
    const casus = { ...delen, casusId: delen.ander.casusId, huishoudenId: delen.ander.huishoudenId };
    const aanvraag = await createInBehandeling(test, fonds, { casus, wie: 'zoe', stemmen: drieVoor });
    expect((await decide(test, aanvraag.id)).statusCode).toBe(201);
    const code = (await test.als('vera', { url: `/aanvragen/${aanvraag.id}` })).json().code;
    const boek = `/fondsen/${fonds.fondsId}/grootboek`;
    const lees = async (url: string) => (await test.als('koen', { url })).body;
    const toekenning = JSON.parse(await lees(boek)).items.find(
      (m: { aanvraag: { code: string } | null }) => m.aanvraag?.code === code,
    );
    expect(toekenning).toBeDefined();
    const totaal = JSON.parse(await lees(boek)).items.length;
    await giveToegang(test, delen.casusId, 'koen', 'kijken');
    const urls = [
      boek,
      `${boek}/csv`,
      `${boek}/${toekenning.id}`,
      `${boek}?zoek=${code}`,
      `${boek}?aanvraag=${code}`,
    ];
    for (const url of urls)
      for (const merk of [code, delen.ander.code, aanvraag.id])
        expect((await lees(url)).replaceAll(`zoek=${code}`, ''), `${url} noemt ${merk}`).not.toContain(merk);
    expect(JSON.parse(await lees(boek)).items).toHaveLength(totaal);
    expect(JSON.parse(await lees(`${boek}?aanvraag=${code}`)).items).toEqual([]);
    expect(JSON.parse(await lees(`${boek}?zoek=${code}`)).items).toEqual([]);
  });
});
