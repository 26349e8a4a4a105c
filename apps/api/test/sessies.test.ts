import { readTekst } from '@naast/pdf/voorbeeld/lees-pdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCasus, giveToegang, type TestCasus } from './maak-casus.ts';
import { startTestApp, type TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

let test: TestApp;
let casus: TestCasus;
beforeAll(async () => {
  test = await startTestApp({ zonderLimieten: true });
  casus = await createCasus(test, 'anna');
  await giveToegang(test, casus.casusId, 'gerda', 'kijken');
  await giveToegang(test, casus.casusId, 'bram', 'meewerken');
  const blok = `/casussen/${casus.casusId}/canvas/blokken/1`;
  const antwoord = await test.als('anna', {
    method: 'PUT',
    url: blok,
    versie: 1,
    body: { tekst: 'Marja zorgt alleen voor Daan en Noor. Anna belt elke week. De buurvrouw heet Fleur 👋.' },
  });
  expect(antwoord.statusCode, antwoord.body).toBe(200);
});
afterAll(() => test.stop());

const vraag = { ontvanger: 'Casuïstiekgroep Noord', doel: 'omgekeerde toets', metNamen: false };
const maak = (wie: PersoonNaam, body: object = vraag, sleutel: string | true = true) =>
  test.als(wie, { method: 'POST', url: `/casussen/${casus.casusId}/exports`, body, sleutel });

async function printTekst(wie: PersoonNaam, exportId: string): Promise<string> {
  const pdf = await test.als(wie, { url: `/casussen/${casus.casusId}/exports/${exportId}/pdf` });
  expect(pdf.statusCode, pdf.body.slice(0, 200)).toBe(200);
  expect(pdf.headers['content-type']).toBe('application/pdf');
  return (await readTekst(new Uint8Array(pdf.rawPayload))).replace(/\s+/g, ' ');
}

describe('het casusstuk', () => {
  it('noemt geen namen, wel rol, functie en wijk, en op elke pagina de ontvanger', async () => {
    const gemaakt = await maak('tina');
    expect(gemaakt.statusCode, gemaakt.body).toBe(201);
    const tekst = await printTekst('tina', gemaakt.json().id);
    for (const naam of ['Marja', 'Daan', 'Noor', 'Kastanje', 'Anna'])
      expect(tekst).not.toMatch(new RegExp(`\\b${naam}\\b`));
    for (const wel of [casus.code, 'Selwerd', 'Medewerker WIJ', 'Casuïstiekgroep Noord', '[teken]'])
      expect(tekst).toContain(wel);
  });

  it('heeft met een reden de namen, als de contactpersoon het vraagt', async () => {
    const gemaakt = await maak('anna', { ...vraag, metNamen: true, reden: 'Overleg met het gezin erbij' });
    expect(gemaakt.statusCode, gemaakt.body).toBe(201);
    expect(await printTekst('anna', gemaakt.json().id)).toContain('Marja');
  });

  it('vraagt bij namen om een reden', async () => {
    const antwoord = await maak('anna', { ...vraag, metNamen: true });
    expect(antwoord.statusCode).toBe(400);
    expect(antwoord.json().errors[0]).toMatchObject({ veld: 'reden' });
  });

  it('weigert namen aan wie meewerkt maar geen contactpersoon is', async () => {
    expect((await maak('bram', { ...vraag, metNamen: true, reden: 'x' })).statusCode).toBe(403);
    expect((await maak('bram')).statusCode).toBe(201);
  });

  it('weigert wie alleen meekijkt', async () => {
    expect((await maak('gerda')).statusCode).toBe(403);
  });

  it.each(['zoe', 'theo', 'vera', 'bea', 'xander'] as const)('bestaat niet voor %s', async (wie) => {
    expect((await maak(wie)).statusCode).toBe(404);
  });

  it('nummert exemplaren door, ook als er tien tegelijk komen', async () => {
    const antwoorden = await Promise.all(Array.from({ length: 10 }, () => maak('anna')));
    const nummers = antwoorden.map((a) => a.json().exemplaarNummer as number);
    expect(new Set(nummers).size).toBe(10);
    const register = (await test.als('tina', { url: `/casussen/${casus.casusId}/exports` })).json().items;
    expect(register[0].exemplaarNummer).toBe(register.length);
  });

  it('is elke keer byte voor byte hetzelfde, ook als het canvas intussen verandert', async () => {
    const { id } = (await maak('anna')).json();
    const url = `/casussen/${casus.casusId}/exports/${id}/pdf`;
    const eerste = (await test.als('anna', { url })).rawPayload;
    await test.als('anna', {
      method: 'PUT',
      url: `/casussen/${casus.casusId}/canvas/blokken/4`,
      versie: 1,
      body: { tekst: 'Iets nieuws' },
    });
    expect((await test.als('anna', { url })).rawPayload.equals(eerste)).toBe(true);
  });

  it('print een ander niet voor wie het niet maakte', async () => {
    const { id } = (await maak('anna', { ...vraag, metNamen: true, reden: 'overleg' })).json();
    expect((await test.als('bram', { url: `/casussen/${casus.casusId}/exports/${id}/pdf` })).statusCode).toBe(
      404,
    );
  });

  it('geeft op dezelfde sleutel hetzelfde exemplaar', async () => {
    const een = await maak('anna', vraag, 'sleutel-een-twee');
    const twee = await maak('anna', vraag, 'sleutel-een-twee');
    expect(twee.json()).toEqual(een.json());
    expect((await maak('anna', { ...vraag, doel: 'iets anders' }, 'sleutel-een-twee')).statusCode).toBe(409);
  });

  it('laat zonder registerregel niets toe: de app kan het register niet veranderen', async () => {
    await expect(test.pool.query(`update export set ontvanger = 'iemand anders'`)).rejects.toThrow(
      /permission denied/,
    );
    await expect(test.pool.query('delete from export')).rejects.toThrow(/permission denied/);
  });

  it('schrijft van elk exemplaar een regel in het logboek', async () => {
    const { id } = (await maak('anna')).json();
    const { rows } = await test.eigenaar.query(`select actie, doel from logregel where onderwerp_id = $1`, [
      id,
    ]);
    expect(rows).toEqual([{ actie: 'exporteren', doel: 'omgekeerde toets' }]);
  });
});
