import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createCasus, giveToegang, type TestCasus } from './maak-casus.ts';
import { seedLijsten } from './tafereel.ts';
import { startTestApp, type TestApp } from './test-app.ts';

let test: TestApp;
let casus: TestCasus;
beforeAll(async () => {
  test = await startTestApp({ zonderLimieten: true });
  await seedLijsten(test);
});
afterAll(() => test.stop());
beforeEach(async () => {
  casus = await createCasus(test, 'anna');
  await giveToegang(test, casus.casusId, 'bram', 'meewerken');
});

const neemToegang = () =>
  test.eigenaar.query(
    'update toegang set ingetrokken_op = now(), ingetrokken_door = verleend_door where casus_id = $1',
    [casus.casusId],
  );
const countRegels = async (wie: 'anna' | 'bram'): Promise<number> => {
  const { rows } = await test.eigenaar.query(
    'select count(*)::int as n from logregel where gebruiker_id = $1 and (casus_id = $2 or huishouden_id = $3)',
    [test.wereld.gebruiker[wie].id, casus.casusId, casus.huishoudenId],
  );
  return rows[0].n;
};

type Verzoek = [naam: string, url: () => string, body: object];
const verzoeken: Verzoek[] = [
  ['een doorbraak', () => `/casussen/${casus.casusId}/canvas/doorbraken`, { zin: 'Marja houdt haar huis.' }],
  [
    'een deelnemer',
    () => `/casussen/${casus.casusId}/deelnemers`,
    { soort: 'eigen_kring', naam: 'Rita', organisatie: '', rol: 'tante', aanbod: '' },
  ],
  ['een lid', () => `/huishoudens/${casus.huishoudenId}/leden`, { naam: 'Opa', gezinsrol: 'ander' }],
  ['een berekening', () => `/casussen/${casus.casusId}/berekeningen`, { naam: 'Som voor Marja' }],
  [
    'een stuk',
    () => `/casussen/${casus.casusId}/exports`,
    { ontvanger: 'Groep', doel: 'toets', metNamen: false },
  ],
];

describe('een herhaald verzoek met dezelfde sleutel', () => {
  it.each(verzoeken)('geeft %s niet meer aan wie de casus niet meer ziet', async (_naam, url, body) => {
    const sleutel = uuidv7();
    const send = () => test.als('bram', { method: 'POST', url: url(), body, sleutel });
    const eerste = await send();
    expect(eerste.statusCode, eerste.body).toBe(201);
    expect((await send()).json()).toEqual(eerste.json());
    await neemToegang();
    const daarna = await send();
    expect(daarna.statusCode, daarna.body).toBe(404);
    expect(daarna.body).not.toMatch(/Marja|Rita|Opa/);
  });

  it('geeft een huishouden niet meer aan wie het voor een ander opende', async () => {
    const sleutel = uuidv7();
    const body = { naam: 'Eik', wijk: 'Selwerd', leden: [{ naam: 'Joris', gezinsrol: 'ouder' }] };
    const send = () => test.als('anna', { method: 'POST', url: '/huishoudens', body, sleutel });
    const eerste = await send();
    expect(eerste.statusCode, eerste.body).toBe(201);
    await test.als('anna', {
      method: 'POST',
      url: '/casussen',
      sleutel: true,
      body: {
        huishoudenId: eerste.json().id,
        aanmelding: '',
        contactpersoonId: test.wereld.gebruiker.zoe.id,
      },
    });
    expect((await send()).statusCode).toBe(404);
  });

  it('geeft nog wel antwoord als het eerste antwoord al over een ander ging', async () => {
    const { id } = (
      await test.als('anna', {
        method: 'POST',
        url: '/huishoudens',
        body: { naam: 'Es', wijk: 'Selwerd', leden: [{ naam: 'Joris', gezinsrol: 'ouder' }] },
        sleutel: true,
      })
    ).json();
    const sleutel = uuidv7();
    const body = { huishoudenId: id, aanmelding: '', contactpersoonId: test.wereld.gebruiker.zoe.id };
    const send = () => test.als('anna', { method: 'POST', url: '/casussen', body, sleutel });
    const eerste = await send();
    expect(eerste.json()).toMatchObject({ zichtbaar: false });
    expect((await send()).json()).toEqual(eerste.json());
  });

  it('laat ook zelf een regel achter in het logboek', async () => {
    const sleutel = uuidv7();
    const url = `/casussen/${casus.casusId}/canvas/doorbraken`;
    const send = () => test.als('bram', { method: 'POST', url, body: { zin: 'Een huis.' }, sleutel });
    await send();
    const voor = await countRegels('bram');
    await send();
    expect(await countRegels('bram')).toBe(voor + 1);
  });
});

describe('een botsing (412) laat de huidige tekst zien, en telt dus als kijken', () => {
  it.each([
    ['de casus', () => `/casussen/${casus.casusId}`, { aanmelding: 'x' }, 'PATCH'],
    ['het huishouden', () => `/huishoudens/${casus.huishoudenId}`, { wijk: 'x' }, 'PATCH'],
    ['een tekst', () => `/casussen/${casus.casusId}/canvas/blokken/1`, { tekst: 'anders' }, 'PUT'],
  ] as const)('van %s', async (_naam, url, body, method) => {
    const voor = await countRegels('bram');
    const antwoord = await test.als('bram', { method, url: url(), versie: 77, body });
    expect(antwoord.statusCode, antwoord.body).toBe(412);
    expect(antwoord.json().huidig).toBeDefined();
    expect(await countRegels('bram')).toBe(voor + 1);
  });
});
