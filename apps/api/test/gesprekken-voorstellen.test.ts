import type { CanvasAntwoord } from '@naast/contract/canvas';
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
beforeEach(async () => {
  casus = await createCasus(test, 'anna');
  await giveToegang(test, casus.casusId, 'bram', 'meewerken');
  await giveToegang(test, casus.casusId, 'gerda', 'kijken');
  id = await beginGesprek(test, 'anna', casus);
});
afterAll(() => test.stop());

const stap = async (gebeurtenis: 'pauze' | 'hervatting' | 'afronding', versie = 1) =>
  (await test.als('anna', { method: 'POST', url: `/gesprekken/${id}/${gebeurtenis}`, versie })).statusCode;
const voorstellen = async (wie: PersoonNaam) =>
  (await test.als(wie, { url: `/casussen/${casus.casusId}/voorstellen` })).json();
const kies = (wie: PersoonNaam, vraagCode: string, keuze: string, lidId: string | null = null) =>
  test.als(wie, {
    method: 'POST',
    url: `/gesprekken/${id}/antwoorden/${vraagCode}/keuze`,
    sleutel: true,
    body: { lidId, keuze },
  });
const canvas = async (): Promise<CanvasAntwoord> =>
  (await test.als('anna', { url: `/casussen/${casus.casusId}/canvas` })).json();
const codes = (lijst: { vraagCode: string }[]) => lijst.map(({ vraagCode }) => vraagCode);

async function vulIn(): Promise<void> {
  const { moeder } = casus.leden;
  await answer(test, 'anna', id, 'schulden', { waarde: 'ja' });
  await answer(test, 'anna', id, 'eco_cijfer', { waarde: 3 });
  await answer(test, 'anna', id, 'muur', { waarde: 'Het loket' });
  await answer(test, 'anna', id, 'zijn', { waarde: 'Ik ben moe.', lidId: moeder });
}

describe('antwoorden die je kunt overnemen', () => {
  it('staan klaar als het gesprek op pauze staat of klaar is, met wie het zei en wanneer', async () => {
    await vulIn();
    expect(await voorstellen('anna')).toMatchObject({ open: [], bezig: 1, mag: 'meewerken' });
    await stap('pauze');
    const { open } = await voorstellen('anna');
    expect(codes(open).sort()).toEqual(['eco_cijfer', 'muur', 'schulden', 'zijn']);
    expect(open.find((v: { vraagCode: string }) => v.vraagCode === 'zijn')).toMatchObject({
      wie: 'Marja',
      lidId: casus.leden.moeder,
      op: test.klok.nu.toISOString(),
      blok: 2,
      past: true,
      veranderd: false,
    });
  });

  it('zijn nooit gevoelig, ook niet voor de contactpersoon', async () => {
    await answer(test, 'anna', id, 'veilig', { waarde: 'nee', lidId: casus.leden.moeder });
    const { rows } = await test.eigenaar.query(
      'select vraag_code as code, lid_id as lid from antwoord where gesprek_id = $1 and gevoelig',
      [id],
    );
    await stap('afronding');
    expect((await voorstellen('anna')).open).toEqual([]);
    for (const { code, lid } of rows)
      expect((await kies('anna', code, 'overnemen', lid)).statusCode).toBe(409);
    expect(rows.length).toBeGreaterThan(0);
  });

  it('worden door de database zelf geweigerd als ze gevoelig zijn', async () => {
    await answer(test, 'anna', id, 'veilig', { waarde: 'nee', lidId: casus.leden.moeder });
    await expect(
      test.eigenaar.query(
        `insert into antwoord_keuze (netwerk_id, casus_id, antwoord_id, inhoud, keuze, blok, door, op)
         select netwerk_id, casus_id, id, '', 'overgenomen', 2, door, now() from antwoord where gesprek_id = $1 and gevoelig`,
        [id],
      ),
    ).rejects.toMatchObject({ constraint: 'antwoord_keuze_mag' });
  });
});

describe('één antwoord overnemen', () => {
  beforeEach(async () => {
    await vulIn();
    await stap('afronding');
  });

  it('zet feiten, cijfers en woorden op hun plek op het canvas', async () => {
    for (const code of ['schulden', 'eco_cijfer', 'muur']) {
      expect((await kies('bram', code, 'overnemen')).statusCode, code).toBe(200);
    }
    expect((await kies('anna', 'zijn', 'overnemen', casus.leden.moeder)).statusCode).toBe(200);
    const nu = await canvas();
    expect(nu.situaties).toMatchObject([
      { leefgebied: 'inkomen_schulden', feiten: expect.stringMatching(/\? Ja$/), cijfer: null },
      { kapitaalvorm: 'economisch', leefgebied: null, cijfer: 3 },
    ]);
    expect(nu.belemmeringen).toMatchObject([{ omschrijving: 'Het loket', soort: 'systeem' }]);
    expect(nu.eigenWoorden.find((w) => w.lidId === casus.leden.moeder)?.woorden).toBe('Ik ben moe.');
    expect((await voorstellen('anna')).open).toEqual([]);
  });

  it('zet tekst onder wat er al staat en haalt niets weg', async () => {
    const { moeder } = casus.leden;
    await test.als('anna', {
      method: 'PUT',
      url: `/casussen/${casus.casusId}/canvas/eigen-woorden/${moeder}`,
      versie: 1,
      body: { woorden: 'Rust.' },
    });
    await kies('anna', 'zijn', 'overnemen', moeder);
    const woorden = (await canvas()).eigenWoorden.find((w) => w.lidId === moeder);
    expect(woorden).toMatchObject({ woorden: 'Rust.\nIk ben moe.', versie: 3 });
  });

  it('laat zien wie wat koos, ook als het niet overgenomen is', async () => {
    await kies('bram', 'muur', 'niet');
    expect((await canvas()).belemmeringen).toEqual([]);
    expect((await voorstellen('anna')).gekozen).toMatchObject([
      { vraagCode: 'muur', keuze: 'niet', gekozenDoor: 'Bram', tekst: 'Het loket' },
    ]);
  });

  it('kan geen tweede keer, ook niet na Niet overnemen', async () => {
    await kies('anna', 'muur', 'niet');
    expect((await kies('anna', 'muur', 'overnemen')).json()).toMatchObject({
      code: 'al_gekozen',
      status: 409,
    });
    expect((await canvas()).belemmeringen).toEqual([]);
  });

  it('lukt bij twee tegelijk maar één keer', async () => {
    const beide = await Promise.all([kies('anna', 'muur', 'overnemen'), kies('bram', 'muur', 'overnemen')]);
    expect(beide.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
    expect((await canvas()).belemmeringen).toHaveLength(1);
  });

  it('mag niet door wie alleen kijkt, en bestaat niet voor anderen', async () => {
    expect((await kies('gerda', 'muur', 'overnemen')).statusCode).toBe(403);
    expect((await kies('tina', 'muur', 'niet')).statusCode).toBe(403);
    expect((await voorstellen('gerda')).mag).toBe('kijken');
    for (const wie of ['zoe', 'theo', 'vera', 'petra', 'xander'] as const) {
      expect((await kies(wie, 'muur', 'overnemen')).statusCode, wie).toBe(404);
    }
  });
});

describe('een antwoord dat verandert na de keuze', () => {
  it('wordt opnieuw voorgesteld; hetzelfde antwoord niet', async () => {
    await vulIn();
    await stap('pauze');
    await kies('anna', 'muur', 'overnemen');
    await stap('hervatting', 2);
    await answer(test, 'anna', id, 'muur', { waarde: 'Het loket', wilBespreken: true, versie: 1 });
    await stap('pauze', 3);
    expect(codes((await voorstellen('anna')).open)).not.toContain('muur');
    await stap('hervatting', 4);
    await answer(test, 'anna', id, 'muur', { waarde: 'De wachtlijst', versie: 2 });
    await stap('afronding', 5);
    const { open } = await voorstellen('anna');
    expect(open).toContainEqual(expect.objectContaining({ vraagCode: 'muur', veranderd: true }));
  });

  it('is te lang voor zijn plek: dan zegt Naast dat, en blijft het canvas zoals het was', async () => {
    await answer(test, 'anna', id, 'muur', { waarde: 'x'.repeat(2001) });
    await stap('afronding');
    expect((await voorstellen('anna')).open).toMatchObject([{ vraagCode: 'muur', past: false }]);
    expect((await kies('anna', 'muur', 'overnemen')).json()).toMatchObject({ code: 'te_lang' });
    expect((await canvas()).belemmeringen).toEqual([]);
    expect((await kies('anna', 'muur', 'niet')).statusCode).toBe(200);
  });
});
