import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTekst } from '../../../packages/pdf/src/voorbeeld/lees-pdf.ts';
import { createCasus, giveToegang, type TestCasus } from './maak-casus.ts';
import { puntBody } from './maak-casusleven.ts';
import { insertTaak } from './maak-taak.ts';
import { startTestApp, type TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

let test: TestApp;
let casus: TestCasus;
let url: string;
beforeAll(async () => {
  test = await startTestApp({ zonderLimieten: true });
  casus = await createCasus(test, 'anna');
  url = `/casussen/${casus.casusId}/afspraken`;
  await giveToegang(test, casus.casusId, 'bram', 'meewerken');
  await giveToegang(test, casus.casusId, 'gerda', 'kijken');
  const maak = (body: object) =>
    test.als('anna', {
      method: 'POST',
      url: `/casussen/${casus.casusId}/canvas/afspraken`,
      body,
      sleutel: true,
    });
  await maak({ wat: 'De post openen.', lidId: casus.leden.moeder, wanneerTekst: 'elke dinsdag' });
  await maak({ wat: 'Naar school.', lidId: casus.leden.zoon });
  await maak({
    wat: 'Mevrouw Kastanje bellen.',
    gebruikerId: test.wereld.gebruiker.anna.id,
    wanneer: '2026-11-27',
  });
  await maak({ wat: 'Sport kiezen.', lidId: casus.leden.zoon, stand: 'gedaan' });
  await insertTaak(test, casus);
});
afterAll(() => test.stop());

const bericht = (wie: PersoonNaam, body: object = {}) =>
  test.als(wie, { method: 'POST', url: `${url}/_bericht`, body });
const brief = (wie: PersoonNaam, body: object = {}) =>
  test.als(wie, { method: 'POST', url: `${url}/brieven`, body, sleutel: true });
const pdf = (wie: PersoonNaam, id: string) => test.als(wie, { url: `${url}/brieven/${id}/pdf` });

it('geeft de afspraken van het canvas en de taken samen, met wie ze kunnen doen', async () => {
  const { afspraken, taken, leden, gebruikers } = (await test.als('gerda', { url })).json();
  expect(afspraken).toHaveLength(4);
  expect(taken).toHaveLength(1);
  expect(leden.map((lid: { naam: string }) => lid.naam)).toEqual(['Marja', 'Daan', 'Noor']);
  expect(gebruikers.map((g: { naam: string }) => g.naam)).toContain('Anna');
});

describe('het bericht aan het gezin', () => {
  it('noemt wat nog open is, zonder achternaam, en schrijft een regel in het logboek', async () => {
    const { tekst } = (await bericht('anna')).json();
    expect(tekst).toContain('- Marja: De post openen (elke dinsdag).');
    expect(tekst).toContain('- Anna: Mevrouw K. bellen (vrijdag 27 november).');
    expect(tekst).not.toMatch(/Kastanje|Sport/);
    const { rows } = await test.eigenaar.query(
      `select doel from logregel where casus_id = $1 and actie = 'exporteren' and onderwerp = 'afspraken'`,
      [casus.casusId],
    );
    expect(rows[0].doel).toBe('bericht aan het gezin');
  });

  it('is voor één lid zonder wat een ander lid belooft', async () => {
    const { tekst } = (await bericht('anna', { lidId: casus.leden.moeder })).json();
    expect(tekst).toContain('De post openen');
    expect(tekst).not.toContain('Naar school');
  });
});

describe('de brief aan het gezin', () => {
  it('krijgt een nummer in het register en is elke keer dezelfde', async () => {
    const eerste = (await brief('anna')).json();
    const tweede = (await brief('anna', { lidId: casus.leden.moeder })).json();
    expect(tweede.exemplaarNummer).toBe(eerste.exemplaarNummer + 1);
    expect(eerste).toMatchObject({ soort: 'afsprakenbrief', metNamen: true, ontvanger: 'familie Kastanje' });
    const [a, b] = [await pdf('anna', eerste.id), await pdf('anna', eerste.id)];
    expect(a.rawPayload.equals(b.rawPayload)).toBe(true);
    const gelezen = await readTekst(new Uint8Array(a.rawPayload));
    for (const deel of ['Beste familie Kastanje', 'De post openen.', 'Dit is al gelukt', casus.code])
      expect(gelezen).toContain(deel);
    const alleenMarja = await readTekst(new Uint8Array((await pdf('anna', tweede.id)).rawPayload));
    expect(alleenMarja).toContain('Beste Marja');
    expect(alleenMarja).not.toContain('school');
    const register = (await test.als('gerda', { url: `${url}/brieven` })).json().items;
    expect(register).toHaveLength(2);
    const allemaal = (await test.als('gerda', { url: `/casussen/${casus.casusId}/exports` })).json().items;
    expect(allemaal).toHaveLength(2);
  });

  it('wordt alleen opnieuw geprint door wie hem maakte', async () => {
    const { id } = (await brief('anna')).json();
    for (const wie of ['bram', 'gerda', 'tina', 'zoe', 'xander'] as const)
      expect((await pdf(wie, id)).statusCode).toBe(404);
  });

  it('wordt niet gemaakt zolang er geen afspraken zijn, en een bericht ook niet', async () => {
    const leeg = await createCasus(test, 'anna', 'Linde');
    const antwoord = await test.als('anna', {
      method: 'POST',
      url: `/casussen/${leeg.casusId}/afspraken/brieven`,
      body: {},
      sleutel: true,
    });
    expect(antwoord.statusCode).toBe(409);
    expect(antwoord.json().code).toBe('geen_afspraken');
    const geenBericht = await test.als('anna', {
      method: 'POST',
      url: `/casussen/${leeg.casusId}/afspraken/_bericht`,
      body: {},
    });
    expect(geenBericht.json().code).toBe('geen_afspraken');
  });

  it('vertelt wat een bezoeker weet, maar niet wat niet veilig is om te vertellen', async () => {
    const punt = (extra: object) =>
      test.als('anna', {
        method: 'POST',
        url: `/casussen/${casus.casusId}/aandachtspunten`,
        sleutel: true,
        body: { ...puntBody(test), ...extra },
      });
    await punt({ soort: 'bel_eerst', toelichting: 'De bel doet het niet', besproken: 'ja' });
    const geheim = {
      soort: 'niet_alleen',
      toelichting: 'Eerder bedreigd',
      besproken: 'veiligheid',
      reden: 'Niet veilig',
    };
    expect((await punt(geheim)).statusCode).toBe(201);
    const { id } = (await brief('anna')).json();
    const gelezen = await readTekst(new Uint8Array((await pdf('anna', id)).rawPayload));
    expect(gelezen).toContain('Bel eerst: De bel doet het niet');
    expect(gelezen).not.toContain('bedreigd');
    expect(gelezen).not.toContain('niet alleen');
  });
});

it('kent geen lid van een ander gezin', async () => {
  const ander = await createCasus(test, 'anna', 'Linde');
  for (const doe of [bericht, brief]) {
    const antwoord = await doe('anna', { lidId: ander.leden.moeder });
    expect(antwoord.statusCode).toBe(400);
    expect(antwoord.json().errors[0].veld).toBe('lidId');
  }
});

it.each([
  ['bram', 200, 201],
  ['gerda', 403, 403],
  ['tina', 403, 403],
  ['zoe', 404, 404],
  ['theo', 404, 404],
  ['xander', 404, 404],
] as const)('antwoordt %s met %i op een bericht en %i op een brief', async (wie, opBericht, opBrief) => {
  expect((await bericht(wie)).statusCode).toBe(opBericht);
  expect((await brief(wie)).statusCode).toBe(opBrief);
});

it('gaat niet meer uit als de casus gesloten is', async () => {
  const dicht = await createCasus(test, 'anna', 'Eik');
  await test.eigenaar.query(`update casus set fase = 'afgesloten' where id = $1`, [dicht.casusId]);
  const antwoord = await test.als('anna', {
    method: 'POST',
    url: `/casussen/${dicht.casusId}/afspraken/_bericht`,
    body: {},
  });
  expect(antwoord.statusCode).toBe(409);
});

it('gaat niet uit zolang leden van het gezin apart staan, ook een brief van eerder niet', async () => {
  const { id } = (await brief('anna')).json();
  await test.eigenaar.query(
    `insert into veiligheid (netwerk_id, id, huishouden_id, casus_id, reden, gestart_door, gestart_op)
     values ($1, gen_random_uuid(), $2, $3, 'proef', $4, now())`,
    [test.wereld.netwerkA, casus.huishoudenId, casus.casusId, test.wereld.gebruiker.anna.id],
  );
  for (const antwoord of [await bericht('anna'), await brief('anna'), await pdf('anna', id)]) {
    expect(antwoord.statusCode).toBe(409);
    expect(antwoord.json().code).toBe('leden_apart');
  }
});
