import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCasus, type TestCasus } from './maak-casus.ts';
import { insertTaak } from './maak-taak.ts';
import { seedLijsten } from './tafereel.ts';
import { startTestApp, type TestApp } from './test-app.ts';

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
  await seedLijsten(test);
});
afterAll(() => test.stop());

const geef = (casusId: string, niveau: 'kijken' | 'meewerken', extra: object = {}) =>
  test.als('anna', {
    method: 'POST',
    url: `/casussen/${casusId}/toegang`,
    sleutel: true,
    body: { gebruikerId: test.wereld.gebruiker.gerda.id, niveau, reden: 'Samen om tafel.', ...extra },
  });

/** Writing in each part of the casus, as Gerda. @returns the status per part */
async function schrijfOveral({ casusId, leden }: TestCasus): Promise<number[]> {
  const blok = await test.als('gerda', { url: `/casussen/${casusId}/canvas` });
  const versie = blok.json().blokken.find((b: { blok: number }) => b.blok === 1).versie;
  const deelnemer = { soort: 'eigen_kring', naam: 'Oma', organisatie: '', rol: '', aanbod: '' };
  const { items } = (await test.als('anna', { url: '/vragenlijsten' })).json();
  const gesprek = { vragenlijstId: items[0].id, meetmoment: 'start', omvang: 'kort' };
  const pogingen = [
    { method: 'PUT', url: `canvas/blokken/1`, body: { tekst: `versie ${versie}` }, versie },
    { method: 'POST', url: 'canvas/afspraken', body: {}, sleutel: true },
    { method: 'POST', url: 'deelnemers', body: deelnemer, sleutel: true },
    { method: 'POST', url: 'gesprekken', body: { ...gesprek, leden: [leden.moeder] }, sleutel: true },
  ] as const;
  const standen: number[] = [];
  for (const { url, ...vraag } of pogingen)
    standen.push((await test.als('gerda', { ...vraag, url: `/casussen/${casusId}/${url}` })).statusCode);
  return standen;
}

describe('het niveau van de toegang', () => {
  it('bepaalt wat iemand mag, meteen nadat de contactpersoon het aanpast', async () => {
    const casus = await createCasus(test, 'anna', 'Niveau');
    await geef(casus.casusId, 'kijken');
    expect(await schrijfOveral(casus)).toEqual([403, 403, 403, 403]);
    await geef(casus.casusId, 'meewerken');
    expect(await schrijfOveral(casus)).toEqual([200, 201, 201, 201]);
    await geef(casus.casusId, 'kijken');
    expect(await schrijfOveral(casus)).toEqual([403, 403, 403, 403]);
  });

  it('laat wie kijkt alles lezen waar de casus uit bestaat', async () => {
    const casus = await createCasus(test, 'anna', 'Lezen');
    await geef(casus.casusId, 'kijken');
    await insertTaak(test, { casusId: casus.casusId });
    for (const deel of [
      '',
      '/canvas',
      '/gesprekken',
      '/deelnemers',
      '/afspraken',
      '/taken',
      '/tijdlijn',
      '/toegang',
    ])
      expect((await test.als('gerda', { url: `/casussen/${casus.casusId}${deel}` })).statusCode, deel).toBe(
        200,
      );
    expect((await test.als('gerda', { url: `/casussen/${casus.casusId}` })).json().mijnRechten).toMatchObject(
      {
        mag: 'kijken',
        rollen: ['kijker'],
      },
    );
  });

  it('kan worden verlengd: de nieuwe einddag geldt, en iedereen ziet wat er was', async () => {
    const casus = await createCasus(test, 'anna', 'Verlengen');
    const dag = (over: number) => new Date(Date.now() + over * 86_400_000).toISOString().slice(0, 10);
    await geef(casus.casusId, 'kijken', { tot: dag(1) });
    await geef(casus.casusId, 'kijken', { tot: dag(60) });
    const { items } = (await test.als('gerda', { url: `/casussen/${casus.casusId}/toegang` })).json();
    expect(items).toMatchObject([{ niveau: 'kijken', tot: dag(60) }]);
    const { rows } = await test.eigenaar.query(
      'select ingetrokken_op is null as loopt from toegang where casus_id = $1 order by verleend_op',
      [casus.casusId],
    );
    expect(rows).toEqual([{ loopt: false }, { loopt: true }]);
  });

  it('wordt aan de collega gemeld zonder iets van het gezin', async () => {
    const casus = await createCasus(test, 'anna', 'Kastanjelaar');
    await geef(casus.casusId, 'kijken');
    const antwoord = await test.als('gerda', { url: '/meldingen' });
    const melding = antwoord.json().items.find((m: { casusId: string }) => m.casusId === casus.casusId);
    expect(melding).toMatchObject({ soort: 'toegang_gekregen', aanvraag: null });
    expect(antwoord.body).not.toMatch(/Kastanjelaar|Marja|Samen om tafel/);
  });
});
