import { describe, expect, test } from 'vitest';
import type { Beschikking } from './beschikking-document.ts';
import { describeBeschikking } from './beschikking-tekst.ts';
import type { Briefdeel } from './brieftekst.ts';
import {
  afwijzingKastanje,
  beschikkingKastanje,
  stichtingVoorbeeld,
} from './voorbeeld/beschikking-kastanje.ts';
import { ambtelijk, measureLeesbaarheid } from './voorbeeld/leesbaarheid.ts';

const deels: Beschikking = {
  ...beschikkingKastanje,
  uitkomst: 'deels',
  regels: beschikkingKastanje.regels.map((regel, i) => ({
    ...regel,
    toegekendCent: i === 0 ? regel.gevraagdCent : 0,
  })),
  hulp: afwijzingKastanje.hulp,
};

const listTekst = (deel: Briefdeel): string[] => {
  if (deel.soort === 'alinea') return [deel.tekst];
  if (deel.soort === 'lijst') return [deel.kop ?? '', ...deel.punten];
  return deel.soort === 'adres' ? deel.regels : deel.rijen.map(({ cellen }) => cellen.join(' | '));
};
const schrijf = (doc: Beschikking) =>
  describeBeschikking(doc)
    .secties.flatMap(({ kop, delen }) => [kop ?? '', ...delen.flatMap(listTekst)])
    .join('\n');

describe('rechtsvorm college', () => {
  const tekst = schrijf(beschikkingKastanje);

  test('is een besluit volgens de Awb met bezwaar binnen zes weken na de dag van verzending', () => {
    expect(tekst).toContain('een besluit volgens de Algemene wet bestuursrecht');
    expect(tekst).toContain('binnen zes weken na de dag van verzending');
    expect(tekst).toContain('uiterlijk op 4 januari 2027');
    expect(tekst).toContain('commissie bezwaarschriften');
    expect(tekst).toContain('voorlopige voorziening');
  });

  test('spreekt niet van een klacht en is ondertekend namens het college', () => {
    expect(tekst).not.toContain('klacht');
    expect(describeBeschikking(beschikkingKastanje).slot.namens).toContain(
      'namens het college van burgemeester',
    );
  });
});

describe('rechtsvorm stichting', () => {
  const tekst = schrijf({ ...beschikkingKastanje, rechtsbescherming: stichtingVoorbeeld });

  test('is een besluit van het bestuur met een klacht, zonder bezwaar of Awb', () => {
    expect(tekst).toContain('een besluit van het bestuur van Stichting Voorbeeldfonds');
    expect(tekst).toContain('een klacht indienen');
    expect(tekst).toContain('binnen 4 weken antwoord');
    expect(tekst).not.toMatch(/bezwaar|bestuursrecht|zes weken/);
  });
});

describe('de uitkomst', () => {
  test('toegekend: bedragen tellen op, maanden staan uitgerekend, voorwaarden staan per regel', () => {
    const tekst = schrijf(beschikkingKastanje);
    expect(tekst).toContain('3 maanden, €\u00a01.040,00 per maand | €\u00a03.120,00');
    expect(tekst).toContain('Samen |  |  | €\u00a07.485,00');
    expect(tekst).toContain('Voor: Huurachterstand in één keer');
    expect(tekst).not.toContain('Zo gaat het verder');
  });

  test('deels: gevraagd staat naast toegekend en er is een volgende stap', () => {
    const tekst = schrijf(deels);
    expect(tekst).toContain('Samen |  |  | €\u00a07.485,00 | €\u00a01.965,00');
    expect(tekst).toContain('Zo gaat het verder');
    expect(tekst).toContain('Wat er nu gebeurt');
  });

  test('afgewezen: de zienswijze, de reden en hulp staan erin, voorwaarden niet', () => {
    const tekst = schrijf(afwijzingKastanje);
    expect(tekst).toContain('U zei: “Ik heb daar al twee keer nul op het rekest gekregen.”');
    expect(tekst).toContain('Een nee van het fonds is geen nee tegen u.');
    expect(tekst).toContain('Uw contactpersoon is');
    expect(tekst).not.toContain('De voorwaarden');
  });
});

describe.each([
  ['toegekend', beschikkingKastanje],
  ['deels', deels],
  ['afgewezen', afwijzingKastanje],
  ['toegekend door een stichting', { ...beschikkingKastanje, rechtsbescherming: stichtingVoorbeeld }],
  [
    'afgewezen door een college',
    { ...afwijzingKastanje, rechtsbescherming: beschikkingKastanje.rechtsbescherming },
  ],
])('de brief (%s) is op B1', (_, doc) => {
  const alineas = describeBeschikking(doc).secties.flatMap(({ delen }) =>
    delen.flatMap((deel) => (deel.soort === 'alinea' ? [deel.tekst] : [])),
  );
  const { woordenPerZin, langsteZin, fleschDouma } = measureLeesbaarheid(alineas);

  test('met korte zinnen', () => {
    expect(woordenPerZin).toBeLessThanOrEqual(15);
    expect(langsteZin.split(/\s+/).length, langsteZin).toBeLessThanOrEqual(18);
  });

  test('die iedereen kan lezen', () => {
    expect(fleschDouma).toBeGreaterThanOrEqual(60);
  });

  test.each(ambtelijk)('zonder het woord “%s”', (woord) => {
    expect(schrijf(doc).toLowerCase()).not.toContain(woord);
  });
});
