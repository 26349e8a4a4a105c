import { composeBrief, loketRoutes, writeOnderwerp } from '@naast/domain/loketverzoeken';
import { describe, expect, test } from 'vitest';
import { describeLoketbrief } from './loketbrief-pdf.ts';
import { ambtelijk, countLettergrepen, measureLeesbaarheid } from './voorbeeld/leesbaarheid.ts';

const feiten = {
  huishouden: 'Kastanje',
  zin: 'De kinderen gaan weer naar de opvang.',
  titel: 'Opvang',
  eerderGeprobeerd: 'Wij vroegen het aan het loket. Het antwoord was nee.',
  vandaag: 'Moeder kan niet werken, want er is geen opvang.',
  legitimiteit: 'De wet wil dat ouders kunnen werken.',
  betrokkenheid: 'Moeder belt zelf met de opvang.',
  rendement: 'Zij verdient haar eigen geld.',
  regels: [{ omschrijving: 'Alleen met vast werk.', regel: 'Regels voor opvang', wetsartikel: 'artikel 4' }],
  gezin: { antwoord: 'ja' as const, door: 'moeder', afwijkend: '' },
  kindZelf: 'Ik wil naar mijn vrienden.',
  schrijver: 'medewerker van WIJ Groningen',
};

describe.each(loketRoutes)('de brief aan het loket: %s', (route) => {
  const brief = describeLoketbrief({
    loket: 'Loket Inkomen',
    onderwerp: writeOnderwerp({ route, titel: feiten.titel }),
    brief: composeBrief({ ...feiten, route }),
    dag: '2026-11-18',
    kenmerk: 'N-0001',
    schrijver: { naam: 'Anna', functie: 'Medewerker', organisatie: 'WIJ Groningen' },
    huishouden: 'Kastanje',
    ontvanger: 'Loket Inkomen',
    exemplaarNummer: 1,
    exportId: '0123456789ab',
  });
  const zinnen = brief.secties.flatMap(({ kop, delen }) => [
    ...(kop ? [kop] : []),
    ...delen.flatMap((deel) => (deel.soort === 'alinea' ? [deel.tekst] : [])),
  ]);

  test('is leesbaar voor iedereen: korte zinnen, gewone woorden', () => {
    const { fleschDouma, woordenPerZin, langsteZin } = measureLeesbaarheid(zinnen);
    expect(fleschDouma).toBeGreaterThanOrEqual(60);
    expect(woordenPerZin).toBeLessThanOrEqual(15);
    expect(langsteZin.split(/\s+/).length, langsteZin).toBeLessThanOrEqual(18);
    const woorden = zinnen.flatMap((zin) => zin.match(/\p{L}{2,}/gu) ?? []);
    const lang = woorden.filter((woord) => countLettergrepen(woord) > 4);
    expect(lang.length / woorden.length, lang.join()).toBeLessThan(0.06);
  });

  test('gebruikt geen ambtelijke woorden', () => {
    const tekst = zinnen.join(' ').toLowerCase();
    for (const woord of ambtelijk) expect(tekst).not.toMatch(new RegExp(`\\b${woord}\\b`));
  });

  test('zegt in koppen wat er gevraagd wordt, waarom, en wat het gezin vindt', () => {
    const koppen = brief.secties.map(({ kop }) => kop);
    expect(koppen).toEqual(expect.arrayContaining(['Wat wij vragen', 'Wat het gezin ervan vindt']));
  });
});
