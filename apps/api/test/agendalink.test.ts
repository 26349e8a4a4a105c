import { addDagen } from '@naast/domain/taken';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { vandaag } from '../src/platform/vandaag.ts';
import { createCasus, type TestCasus } from './maak-casus.ts';
import { insertTaak } from './maak-taak.ts';
import { liftApart, startApart } from './maak-veiligheid.ts';
import { startTestApp, type TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

let test: TestApp;
let casus: TestCasus;
beforeAll(async () => {
  test = await startTestApp({ zonderLimieten: true });
  casus = await createCasus(test, 'anna', 'Kastanje-Zwartewater');
});
afterAll(() => test.stop());

const maak = async (wie: PersoonNaam): Promise<string> => {
  const antwoord = await test.als(wie, { method: 'POST', url: '/mij/agendalink' });
  return new URL(antwoord.json().adres).pathname;
};
// Without a cookie: a calendar has no login.
const haal = (pad: string, koppen: Record<string, string> = {}) =>
  test.app.inject({ method: 'GET', url: pad, headers: koppen });

describe('de agendalink', () => {
  it('geeft een geldig bestand met hele dagen, codes en links, en geen namen', async () => {
    const dag = addDagen(vandaag(test.klok.nu), 3);
    const { anna } = test.wereld.gebruiker;
    await test.als('anna', {
      method: 'POST',
      url: `/casussen/${casus.casusId}/canvas/afspraken`,
      body: { wat: 'Marja bellen over de post.', gebruikerId: anna.id, wanneer: dag },
      sleutel: true,
    });
    await test.als('anna', {
      method: 'POST',
      url: `/casussen/${casus.casusId}/canvas/afspraken`,
      body: { wat: 'Post openen.', lidId: casus.leden.moeder, wanneer: dag },
      sleutel: true,
    });
    await insertTaak(test, { ...casus, wanneer: '2027-03-28' });
    const antwoord = await haal(await maak('anna'));
    expect(antwoord.statusCode).toBe(200);
    expect(antwoord.headers['content-type']).toBe('text/calendar; charset=utf-8');
    const regels = antwoord.body.split('\r\n');
    expect(regels[0]).toBe('BEGIN:VCALENDAR');
    expect(regels.every((regel) => Buffer.byteLength(regel) <= 75)).toBe(true);
    const heel = antwoord.body.replaceAll('\r\n ', '');
    expect(heel).toContain(`DTSTART;VALUE=DATE:${dag.replaceAll('-', '')}\r\n`);
    expect(heel).toContain('DTSTART;VALUE=DATE:20270328\r\n');
    expect(heel).toContain(`SUMMARY:Afspraak ${casus.code}\r\n`);
    expect(heel).toContain(`/casussen/${casus.casusId}/afspraken\r\n`);
    expect(heel.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect(new Set(heel.match(/^UID:.+$/gm)).size).toBe(2);
    expect(heel).not.toMatch(/Marja|Kastanje|Zwartewater|post|Anna/i);
  });

  it('zegt niets over een casus waarvan de leden apart zijn, alleen dat er iets te doen is', async () => {
    const eigen = await createCasus(test, 'bram', 'Wilg-Zwartewater');
    const dag = addDagen(vandaag(test.klok.nu), 2);
    await test.als('bram', {
      method: 'POST',
      url: `/casussen/${eigen.casusId}/canvas/afspraken`,
      body: { wat: 'Bellen.', gebruikerId: test.wereld.gebruiker.bram.id, wanneer: dag },
      sleutel: true,
    });
    const pad = await maak('bram');
    const lees = async () => (await haal(pad)).body.replaceAll('\r\n ', '');
    expect(await lees()).toContain(eigen.code);
    await startApart(test, eigen.casusId, 'bram');
    const apart = await lees();
    expect(apart).toContain(`DTSTART;VALUE=DATE:${dag.replaceAll('-', '')}\r\n`);
    expect(apart).not.toContain(eigen.code);
    expect(apart).not.toContain(eigen.casusId);
    await liftApart(test, eigen.casusId, 'bram');
    expect(await lees()).toContain(eigen.code);
  });

  it('antwoordt 304 zolang er niets veranderde', async () => {
    const pad = await maak('anna');
    const { etag } = (await haal(pad)).headers;
    expect((await haal(pad, { 'if-none-match': String(etag) })).statusCode).toBe(304);
    await insertTaak(test, casus);
    expect((await haal(pad, { 'if-none-match': String(etag) })).statusCode).toBe(200);
  });

  it('bewaart het geheim niet, alleen de afdruk ervan', async () => {
    const pad = await maak('bram');
    const geheim = /([^/]+)\.ics$/.exec(pad)?.[1] ?? '';
    expect(Buffer.from(geheim, 'base64url')).toHaveLength(32);
    const { rows } = await test.eigenaar.query('select row_to_json(a)::text as rij from agendalink a');
    for (const { rij } of rows) expect(rij).not.toContain(geheim);
    const kopieen = await test.eigenaar.query('select 1 from idempotentie where antwoord::text like $1', [
      `%${geheim}%`,
    ]);
    expect(kopieen.rowCount).toBe(0);
  });

  it('werkt niet meer na vernieuwen en na intrekken', async () => {
    const oud = await maak('gerda');
    const nieuw = await maak('gerda');
    expect((await haal(oud)).statusCode).toBe(404);
    expect((await haal(nieuw)).statusCode).toBe(200);
    await test.als('gerda', { method: 'DELETE', url: '/mij/agendalink' });
    expect((await haal(nieuw)).statusCode).toBe(404);
    expect((await test.als('gerda', { url: '/mij/agendalink' })).json()).toEqual({ link: null });
  });

  it('werkt niet meer voor wie hier niet meer werkt', async () => {
    const pad = await maak('zoe');
    await test.eigenaar.query('update gebruiker set actief = false where id = $1', [
      test.wereld.gebruiker.zoe.id,
    ]);
    expect((await haal(pad)).statusCode).toBe(404);
    await test.eigenaar.query('update gebruiker set actief = true where id = $1', [
      test.wereld.gebruiker.zoe.id,
    ]);
  });

  it('laat weg wat iemand niet meer mag zien', async () => {
    const eigen = await createCasus(test, 'bram', 'Linde');
    await insertTaak(test, eigen);
    const pad = await maak('bram');
    expect((await haal(pad)).body).toContain(eigen.code);
    await test.eigenaar.query('update contactpersoon set gebruiker_id = $2 where casus_id = $1', [
      eigen.casusId,
      test.wereld.gebruiker.anna.id,
    ]);
    expect((await haal(pad)).body).not.toContain(eigen.code);
  });

  it.each(['x.ics', 'agenda', `${'a'.repeat(43)}.ics`, '%00.ics'])('bestaat niet als %s', async (naam) => {
    expect((await haal(`/api/v1/agenda/${naam}`)).statusCode).toBe(404);
  });

  it('zegt wanneer een agenda hem voor het laatst ophaalde', async () => {
    const pad = await maak('tina');
    expect((await test.als('tina', { url: '/mij/agendalink' })).json().link.opgehaaldOp).toBeNull();
    await haal(pad);
    expect((await test.als('tina', { url: '/mij/agendalink' })).json().link.opgehaaldOp).not.toBeNull();
  });
});

it('remt wie achter elkaar geheimen raadt', async () => {
  const geremd = await startTestApp();
  const standen: number[] = [];
  for (let i = 0; i < 125; i++)
    standen.push((await geremd.app.inject({ url: `/api/v1/agenda/${'b'.repeat(43)}.ics` })).statusCode);
  await geremd.stop();
  expect(standen[0]).toBe(404);
  expect(standen.at(-1)).toBe(429);
});
