import type { Antwoorden } from '@naast/contract/gesprekken';
import { visibleVragen } from '@naast/domain/gesprekken';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { seedVragenlijst } from '../src/gesprekken/seed-vragenlijst.ts';
import { createCasus, giveToegang, type TestCasus } from './maak-casus.ts';
import { type Antwoordvraag, answer, beginGesprek, openGesprek } from './maak-gesprek.ts';
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

const als = (wie: PersoonNaam, code: string, vraag: Antwoordvraag) => answer(test, wie, id, code, vraag);
const anna = (code: string, vraag: Antwoordvraag) => als('anna', code, vraag);
const leesAntwoorden = async (wie: PersoonNaam): Promise<Antwoorden> =>
  (await test.als(wie, { url: `/casussen/${casus.casusId}/antwoorden` })).json();
const codes = (antwoorden: Antwoorden) =>
  antwoorden.groepen.flatMap((g) => g.delen.flatMap((d) => d.regels.map((r) => r.vraagCode)));

describe('een antwoord bewaren', () => {
  it('houdt het antwoord, wie het schreef en de versie', async () => {
    const antwoord = await anna('schulden', { waarde: 'ja', wilBespreken: true });
    expect(antwoord.headers.etag).toBe('"1"');
    expect(antwoord.json()).toMatchObject({ waarde: 'ja', wilBespreken: true, door: 'Anna', versie: 1 });
    expect((await als('bram', 'schulden', { waarde: 'nee', versie: 1 })).json()).toMatchObject({
      waarde: 'nee',
      wilBespreken: false,
      door: 'Bram',
      versie: 2,
    });
  });

  it.each([
    ['rondkomen', 'soms', 'Kies een van de antwoorden.'],
    ['delen', ['school', 'buren'], 'Kies alleen uit de antwoorden die er staan.'],
    ['regelingen', ['0198a000-0000-7000-8000-000000000000'], 'Kies alleen uit de antwoorden die er staan.'],
    ['eco_cijfer', 11, 'Kies een cijfer van 1 tot en met 10.'],
    ['schulden', true, 'Vul hier een antwoord in.'],
    ['ontruiming', '2026-02-31', 'Deze datum bestaat niet. Schrijf hem als 2026-11-22.'],
    ['inkomen', -100, 'Vul een bedrag in van 0 tot en met 10 miljoen euro.'],
    ['schuldeisers', 2.5, 'Vul een heel getal in, van 0 tot en met 1.000.000.'],
    ['muur', 12, 'Vul hier tekst in.'],
    ['muur', 'a\u0000b', 'Deze tekst bevat tekens die we niet kunnen opslaan.'],
    ['muur', 'x'.repeat(10_001), 'Dit is te lang. Gebruik hoogstens 10.000 tekens.'],
    ['muur', 'x'.repeat(5 * 1024 * 1024), 'Dit is te lang. Gebruik hoogstens 10.000 tekens.'],
  ])('weigert bij %s een fout antwoord, met een zin bij het veld', async (code, waarde, bericht) => {
    const antwoord = await anna(code, { waarde });
    expect(antwoord.statusCode).toBe(400);
    expect(antwoord.json().errors).toMatchObject([{ veld: 'waarde', bericht }]);
    expect((await openGesprek(test, 'anna', id)).antwoorden).toEqual([]);
  });

  it('bewaart emoji, tekst van rechts naar links en vreemde letters', async () => {
    const tekst = 'Ik ben moe 😴\nأنا متعبة — Łukasz, Nguyễn';
    expect((await anna('muur', { waarde: tekst })).json().waarde).toBe(tekst);
  });

  it('waarschuwt bij een BSN maar weigert niets', async () => {
    const antwoord = await anna('muur', { waarde: 'Mijn nummer is 123456782.' });
    expect(antwoord.statusCode).toBe(200);
    expect(antwoord.json().waarschuwingen).toMatchObject([{ veld: 'waarde', code: 'lijkt_op_bsn' }]);
  });

  it('neemt een antwoord ook weer weg', async () => {
    await anna('muur', { waarde: 'Het loket' });
    expect((await anna('muur', { waarde: null, versie: 1 })).json()).toMatchObject({
      waarde: null,
      versie: 2,
    });
  });

  it('kent geen vraag die niet in de lijst staat', async () => {
    expect((await anna('bestaat_niet', { waarde: 'x' })).statusCode).toBe(404);
  });

  it('houdt een vraag bij wie hij over gaat', async () => {
    const { moeder, zoon, dochter } = casus.leden;
    const past = async (code: string, lidId: string | null, waarde: unknown) =>
      (await anna(code, { lidId, waarde })).statusCode;
    expect(await past('zijn', moeder, 'Zwaar.')).toBe(200);
    expect(await past('zijn', zoon, 'Doet niet mee.')).toBe(400);
    expect(await past('zijn', null, 'Niemand.')).toBe(400);
    expect(await past('school', dochter, 'ja')).toBe(200);
    expect(await past('school', moeder, 'ja')).toBe(400);
    expect(await past('eco_cijfer', moeder, 3)).toBe(400);
    const ander = await createCasus(test, 'anna', 'Eik');
    expect((await anna('zijn', { lidId: ander.leden.moeder, waarde: 'x' })).json().errors).toEqual([
      { veld: 'lidId', code: 'lid_past_niet', bericht: 'Deze vraag gaat niet over deze persoon.' },
    ]);
  });

  it('mag niet door wie alleen kijkt, en bestaat niet voor anderen', async () => {
    expect((await als('gerda', 'muur', { waarde: 'x' })).statusCode).toBe(403);
    expect((await als('tina', 'muur', { waarde: 'x' })).statusCode).toBe(403);
    for (const wie of ['zoe', 'theo', 'vera', 'petra', 'xander'] as const) {
      expect((await als(wie, 'muur', { waarde: 'x' })).statusCode, wie).toBe(404);
    }
  });
});

describe('twee tablets', () => {
  it('die tegelijk als eerste antwoorden: één bewaart, de ander krijgt de stand van nu', async () => {
    const beide = await Promise.all([
      als('anna', 'muur', { waarde: 'van Anna' }),
      als('bram', 'muur', { waarde: 'van Bram' }),
    ]);
    const [gelukt, geweigerd] = beide.toSorted((a, b) => a.statusCode - b.statusCode);
    expect([gelukt?.statusCode, geweigerd?.statusCode]).toEqual([200, 412]);
    expect(geweigerd?.json().huidig).toMatchObject({ waarde: gelukt?.json().waarde, versie: 1 });
  });

  it('die tegelijk veranderen: niets gaat verloren zonder dat iemand het hoort', async () => {
    await anna('muur', { waarde: 'eerst' });
    const beide = await Promise.all(
      (['anna', 'bram'] as const).map((wie) => als(wie, 'muur', { waarde: `van ${wie}`, versie: 1 })),
    );
    expect(beide.map((a) => a.statusCode).sort()).toEqual([200, 412]);
  });

  it('moeten zeggen welke versie ze zagen', async () => {
    const antwoord = await test.als('anna', {
      method: 'PUT',
      url: `/gesprekken/${id}/antwoorden/muur`,
      body: { lidId: null, waarde: 'x', wilBespreken: false },
    });
    expect(antwoord.statusCode).toBe(428);
    expect((await anna('muur', { waarde: 'x', versie: 7 })).json()).toMatchObject({
      status: 412,
      huidig: null,
    });
  });

  it('waarvan één afrondt terwijl de ander antwoordt: het antwoord is er, of het is geweigerd', async () => {
    const [antwoord] = await Promise.all([
      anna('muur', { waarde: 'nog net' }),
      test.als('bram', { method: 'POST', url: `/gesprekken/${id}/afronding`, versie: 1 }),
    ]);
    const bewaard = (await openGesprek(test, 'anna', id)).antwoorden.length;
    expect([antwoord.statusCode, bewaard]).toEqual(antwoord.statusCode === 200 ? [200, 1] : [409, 0]);
  });
});

describe('voorwaarden', () => {
  const gesteld = async () => {
    const gesprek = await openGesprek(test, 'anna', id);
    return visibleVragen(gesprek.vragenlijst, gesprek.antwoorden, gesprek.leden, gesprek).map(
      ({ vraag, lidId }) => `${vraag.code}${lidId === casus.leden.zoon ? '/zoon' : ''}`,
    );
  };

  it('stellen een vraag pas na het antwoord, en per kind', async () => {
    expect(await gesteld()).not.toContain('schuldbedrag');
    await anna('schulden', { waarde: 'ja' });
    await anna('school', { lidId: casus.leden.zoon, waarde: 'nee' });
    expect(await gesteld()).toEqual(
      expect.arrayContaining(['schuldbedrag', 'schuldeisers', 'school_nodig/zoon']),
    );
    expect((await gesteld()).filter((code) => code === 'school_nodig')).toEqual([]);
  });

  it('bewaren een verborgen antwoord zonder het te gebruiken', async () => {
    await anna('schulden', { waarde: 'ja' });
    await anna('schuldbedrag', { waarde: 2_340_000 });
    expect(codes(await leesAntwoorden('anna'))).toEqual(['schulden', 'schuldbedrag']);
    await anna('schulden', { waarde: 'nee', versie: 1 });
    expect(codes(await leesAntwoorden('anna'))).toEqual(['schulden']);
    await anna('schulden', { waarde: 'ja', versie: 2 });
    expect(codes(await leesAntwoorden('anna'))).toEqual(['schulden', 'schuldbedrag']);
  });

  it('slaan in de korte versie alles over behalve de tien startvragen', async () => {
    id = await beginGesprek(test, 'anna', casus, { omvang: 'kort' });
    expect(await gesteld()).toEqual([
      ...['taal', 'delen', 'zijn', 'goed_in', 'over_een_jaar', 'eerst'],
      ...['eco_cijfer', 'soc_cijfer', 'men_cijfer', 'muur'],
    ]);
    const { items } = (await test.als('anna', { url: `/casussen/${casus.casusId}/gesprekken` })).json();
    expect(items[0]).toMatchObject({ id, omvang: 'kort', voortgang: { beantwoord: 0, totaal: 10 } });
  });
});

describe('antwoorden lezen', () => {
  it('zet ze per leefgebied, met wat zij zelf willen bespreken vooraan', async () => {
    const { moeder } = casus.leden;
    await anna('eco_cijfer', { waarde: 3 });
    await anna('inkomen', { waarde: 231_000 });
    await anna('men_woorden', {
      lidId: moeder,
      waarde: 'Ik sta al 11 maanden op de lijst.',
      wilBespreken: true,
    });
    const gelezen = await leesAntwoorden('gerda');
    expect(gelezen.groepen.map((groep) => groep.titel)).toEqual([
      'Geld, wonen en werk',
      'Rust, vertrouwen en gezondheid',
    ]);
    expect(
      gelezen.groepen[0]?.delen.map((deel) => [deel.titel, deel.regels[0]?.antwoorden[0]?.tekst]),
    ).toEqual([
      [null, '3 van 10'],
      ['Inkomen en schulden', '€\u00a02.310,00'],
    ]);
    expect(gelezen.bespreken).toEqual([
      expect.objectContaining({
        onderwerp: 'Rust, vertrouwen en gezondheid',
        vraagCode: 'men_woorden',
        lidId: moeder,
        tekst: 'Ik sta al 11 maanden op de lijst.',
      }),
    ]);
    expect(gelezen.leden).toContainEqual({ id: moeder, naam: 'Marja' });
  });
});
