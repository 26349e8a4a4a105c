import type { Praatpunt } from '@naast/contract/gesprekken-praatpunten';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { seedVragenlijst } from '../src/gesprekken/seed-vragenlijst.ts';
import { createCasus, giveToegang, type TestCasus } from './maak-casus.ts';
import { answer, beginGesprek } from './maak-gesprek.ts';
import { startTestApp, type TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

let test: TestApp;
let casus: TestCasus;
let id: string;
beforeAll(async () => {
  test = await startTestApp();
  await seedVragenlijst(test.eigenaar, test.wereld.netwerkA);
});
afterAll(() => test.stop());
beforeEach(async () => {
  casus = await createCasus(test, 'anna');
  await giveToegang(test, casus.casusId, 'bram', 'meewerken');
  await giveToegang(test, casus.casusId, 'gerda', 'kijken');
  id = await beginGesprek(test, 'anna', casus);
  const { moeder } = casus.leden;
  await answer(test, 'anna', id, 'schulden', { waarde: 'ja', wilBespreken: true });
  await answer(test, 'anna', id, 'muur', { waarde: 'Het loket' });
  await answer(test, 'anna', id, 'zijn', { waarde: null, lidId: moeder, wilBespreken: true });
  await answer(test, 'anna', id, 'veilig', { waarde: 'nee', lidId: moeder, wilBespreken: true });
});

const rondAf = async () => {
  const { statusCode } = await test.als('anna', {
    method: 'POST',
    url: `/gesprekken/${id}/afronding`,
    versie: 1,
  });
  expect(statusCode).toBe(200);
};
const punten = async (wie: PersoonNaam = 'anna'): Promise<Praatpunt[]> =>
  (await test.als(wie, { url: `/casussen/${casus.casusId}/praatpunten` })).json().items;
const pakOp = (
  wie: PersoonNaam,
  vraagCode: string,
  lidId: string | null = null,
  opgepakt = 'We praten er dinsdag over.',
) =>
  test.als(wie, {
    method: 'POST',
    url: `/gesprekken/${id}/antwoorden/${vraagCode}/oppakken`,
    sleutel: true,
    body: { lidId, opgepakt },
  });
const neemOver = (vraagCode: string, keuze: 'overnemen' | 'niet') =>
  test.als('anna', {
    method: 'POST',
    url: `/gesprekken/${id}/antwoorden/${vraagCode}/keuze`,
    sleutel: true,
    body: { lidId: null, keuze },
  });

describe('waar het gezin over wil praten', () => {
  it('wordt pas aangewezen als het gesprek op pauze staat of klaar is', async () => {
    expect(await punten()).toEqual([]);
    await rondAf();
    expect(await punten()).toMatchObject([
      { vraagCode: 'zijn', wie: 'Marja', tekst: null, stand: 'open', kanOpCanvas: false },
      { vraagCode: 'schulden', wie: null, tekst: 'Ja', stand: 'open', kanOpCanvas: true },
    ]);
  });

  it('is nooit wat onder vier ogen is gezegd, voor niemand', async () => {
    await rondAf();
    for (const wie of ['anna', 'bram', 'gerda'] as const)
      expect((await punten(wie)).map((p) => p.vraagCode)).not.toContain('veilig');
    expect((await pakOp('anna', 'veilig', casus.leden.moeder)).statusCode).toBe(409);
    await expect(
      test.eigenaar.query(
        `insert into praatpunt (netwerk_id, antwoord_id, casus_id, opgepakt, door, op)
         select netwerk_id, id, casus_id, 'x', door, now() from antwoord where gesprek_id = $1 and gevoelig`,
        [id],
      ),
    ).rejects.toMatchObject({ constraint: 'praatpunt_mag' });
  });

  it('gaat mee naar het canvas: daar blijft het aangewezen tot iemand het oppakt', async () => {
    await rondAf();
    expect((await neemOver('schulden', 'overnemen')).statusCode).toBe(200);
    expect((await punten()).find((p) => p.vraagCode === 'schulden')?.stand).toBe('op_canvas');
    const canvas = (await test.als('anna', { url: `/casussen/${casus.casusId}/canvas` })).json();
    expect(canvas.situaties).toMatchObject([{ bespreken: true, opgepakt: '' }]);
  });

  it('blijft open als het niet op het canvas komt', async () => {
    await rondAf();
    await neemOver('schulden', 'niet');
    expect((await punten()).find((p) => p.vraagCode === 'schulden')).toMatchObject({
      stand: 'open',
      kanOpCanvas: false,
    });
  });

  it('is opgepakt als er staat wat je ermee doet, met wie en wanneer', async () => {
    await rondAf();
    expect((await pakOp('bram', 'zijn', casus.leden.moeder)).json()).toEqual({
      tekst: 'We praten er dinsdag over.',
      op: test.klok.nu.toISOString(),
      door: 'Bram',
    });
    expect((await punten())[0]).toMatchObject({ stand: 'opgepakt', opgepakt: { door: 'Bram' } });
  });
});

describe('iets oppakken', () => {
  it('kan één keer, ook bij twee tegelijk', async () => {
    await rondAf();
    const beide = await Promise.all([pakOp('anna', 'schulden'), pakOp('bram', 'schulden')]);
    expect(beide.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
    expect((await pakOp('anna', 'schulden')).json().code).toBe('al_opgepakt');
  });

  it('kan niet zonder te zeggen wat je doet, en niet bij wat niet is aangekruist', async () => {
    await rondAf();
    const leeg = await pakOp('anna', 'schulden', null, '  ');
    expect([leeg.statusCode, leeg.json().errors[0].veld]).toEqual([400, 'opgepakt']);
    expect((await pakOp('anna', 'muur')).json().code).toBe('geen_praatpunt');
  });

  it('mag niet door wie alleen kijkt, en bestaat niet voor anderen', async () => {
    await rondAf();
    expect((await pakOp('gerda', 'schulden')).statusCode).toBe(403);
    for (const wie of ['zoe', 'xander'] as const) {
      expect((await pakOp(wie, 'schulden')).statusCode, wie).toBe(404);
      const lijst = await test.als(wie, { url: `/casussen/${casus.casusId}/praatpunten` });
      expect(lijst.statusCode, wie).toBe(404);
    }
  });

  it('en lezen staan in het logboek', async () => {
    await rondAf();
    await punten();
    await pakOp('anna', 'schulden');
    const { rows } = await test.eigenaar.query(
      `select actie from logregel where casus_id = $1 and onderwerp = 'antwoord' order by op desc, actie limit 2`,
      [casus.casusId],
    );
    expect(rows.map(({ actie }) => actie).sort()).toEqual(['lezen', 'wijzigen']);
  });
});
