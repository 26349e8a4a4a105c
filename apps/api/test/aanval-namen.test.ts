import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { kastanjeInvoer } from './kastanje-invoer.ts';
import { createFonds, fillCanvas, regel, stap, submit, type TestFonds } from './maak-aanvraag.ts';
import { createCasus, giveToegang, type TestCasus } from './maak-casus.ts';
import { seedLijsten } from './tafereel.ts';
import { startTestApp, type TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

let test: TestApp;
let fonds: TestFonds;
let casus: TestCasus;
beforeAll(async () => {
  test = await startTestApp({ zonderLimieten: true });
  await seedLijsten(test);
  fonds = await createFonds(test);
});
afterAll(() => test.stop());
beforeEach(async () => {
  casus = await createCasus(test, 'anna', 'Kastanje-Yıldız');
});

const namen = /\b(Kastanje|Y[ıi]ld[ıi]z|Marja|Daan|Noor|Henk|Rita|Anna|Bram|Gerda)\b/iu;

async function post(wie: PersoonNaam, url: string, body: object) {
  const antwoord = await test.als(wie, { method: 'POST', url, body, sleutel: true });
  expect(antwoord.statusCode, `${url}: ${antwoord.body}`).toBe(201);
  return antwoord.json();
}
const opCasus = (pad: string, body: object) => post('anna', `/casussen/${casus.casusId}${pad}`, body);
const schrijf = (blok: number, tekst: string) =>
  test.als('anna', {
    method: 'PUT',
    url: `/casussen/${casus.casusId}/canvas/blokken/${blok}`,
    versie: 1,
    body: { tekst },
  });

/** Names wherever somebody can type them, of everyone who was ever near this household. */
async function typNamen(): Promise<void> {
  const henk = await post('anna', `/huishoudens/${casus.huishoudenId}/leden`, {
    naam: 'Henk',
    gezinsrol: 'partner',
  });
  await test.als('anna', { method: 'DELETE', url: `/huishoudens/${casus.huishoudenId}/leden/${henk.id}` });
  await test.eigenaar.query(
    `update huishouden_lid set vanaf = '2020-01-01', tot = '2020-02-01' where lid_id = $1`,
    [henk.id],
  );
  await giveToegang(test, casus.casusId, 'gerda', 'kijken');
  await test.eigenaar.query(
    `update toegang set ingetrokken_op = now(), ingetrokken_door = verleend_door where casus_id = $1`,
    [casus.casusId],
  );
  await opCasus('/deelnemers', {
    soort: 'eigen_kring',
    naam: 'Rita',
    organisatie: 'kerk van Marja',
    rol: 'tante van Daan',
    aanbod: 'past op Noor',
  });
  await schrijf(
    1,
    'Henk is weg. Rita helpt Marja; Gerda en Anna bellen. KASTANJE-YILDIZ, familie Kastanje, Daans school.',
  );
  await fillCanvas(test, casus, 'anna');
}

describe('een stuk zonder namen', () => {
  it('noemt niemand, ook niet wie weg is, wie meekeek of wat bij een deelnemer of prijs staat', async () => {
    await typNamen();
    const invoer = kastanjeInvoer();
    const regels = invoer.regels.map((r) => ({
      ...r,
      omschrijving: `Uitkering van Marja, ${r.omschrijving}`,
    }));
    const berekening = await opCasus('/berekeningen', {
      naam: 'Som voor Marja',
      invoer: { ...invoer, regels },
    });
    const { id } = await opCasus('/exports', {
      ontvanger: 'Groep',
      doel: 'toets',
      metNamen: false,
      berekeningId: berekening.id,
    });
    const { rows } = await test.eigenaar.query(`select document::text as tekst from export where id = $1`, [
      id,
    ]);
    expect(rows[0].tekst.match(namen)?.[0]).toBeUndefined();
  });
});

describe('wat de commissie ziet', () => {
  it('noemt niemand van het gezin of daaromheen, in geen enkel veld', async () => {
    await typNamen();
    const berekening = await opCasus('/berekeningen', { naam: 'Som voor Marja', invoer: kastanjeInvoer() });
    const { id } = await opCasus('/aanvragen', { fondsId: fonds.fondsId });
    const bewaard = await test.als('anna', {
      method: 'PATCH',
      url: `/aanvragen/${id}`,
      versie: 1,
      body: {
        toelichting: 'Marja en Henk.',
        berekeningId: berekening.id,
        akkoord: { hoe: 'gesprek', door: 'Marja Kastanje', op: '2026-11-03' },
        regels: [regel({ ontvanger: 'Marja Kastanje', ontvangerSoort: 'huishouden' })],
      },
    });
    expect(bewaard.statusCode, bewaard.body).toBe(200);
    const ingediend = await submit(test, { ...casus, id, versie: 2, doorbraakId: '' });
    expect(ingediend.statusCode, ingediend.body).toBe(201);
    await stap(test, 'vera', id, 'behandeling');
    const { vraagId } = (
      await stap(test, 'vera', id, 'vragen', { soort: 'vraag', vraag: 'Waarom nu?' })
    ).json();
    await stap(test, 'anna', id, `vragen/${vraagId}/antwoord`, { antwoord: 'Omdat Daan en Rita wachten.' });
    await stap(test, 'anna', id, 'intrekking', {
      namens: 'gezin',
      reden: 'Marja wil het toch niet, zegt Henk.',
    });
    const gezien = (await test.als('vera', { url: `/aanvragen/${id}` })).json();
    const { aanvrager, ...rest } = gezien;
    expect(aanvrager.naam).toBe('Anna');
    const tekst = JSON.stringify({
      ...rest,
      geschiedenis: rest.geschiedenis.map((g: object) => ({ ...g, door: '' })),
    });
    expect(tekst.match(namen)?.[0], tekst.slice(0, 3000)).toBeUndefined();
  });

  it('laat de naam van een leverancier staan: die krijgt het geld', async () => {
    await typNamen();
    const { id } = await opCasus('/aanvragen', { fondsId: fonds.fondsId });
    await test.als('anna', {
      method: 'PATCH',
      url: `/aanvragen/${id}`,
      versie: 1,
      body: { regels: [regel({ ontvanger: 'Rijschool Henk' })] },
    });
    expect((await submit(test, { ...casus, id, versie: 2, doorbraakId: '' })).statusCode).toBe(201);
    expect((await test.als('vera', { url: `/aanvragen/${id}` })).json().regels[0].ontvanger).toBe(
      'Rijschool Henk',
    );
  });
});
