import { describe, expect, it } from 'vitest';
import { type BlokNr, blokTitels } from './codes.ts';
import { describeBlok } from './describe-blok.ts';
import { maakBelemmering, maakCanvas, maakDoorbraak, maakItem, maakTekst } from './maak-canvas.ts';

const afspraak = {
  ...maakItem('a'),
  lidId: null,
  gebruikerId: null,
  wieTekst: '',
  wat: 'belt',
  wanneer: null,
  wanneerTekst: '',
  stand: 'open' as const,
  doorbraakId: null,
};
const canvas = maakCanvas({
  blokken: [maakTekst(2, 'Rust in huis.')],
  eigenWoorden: [
    { lidId: 'moeder', woorden: '', versie: 1, gewijzigdOp: null, gewijzigdDoor: null },
    { lidId: 'zoon', woorden: 'Dat mama slaapt.', versie: 2, gewijzigdOp: null, gewijzigdDoor: null },
  ],
  situaties: [
    {
      ...maakItem('s'),
      kapitaalvorm: 'economisch',
      leefgebied: 'wonen',
      lidId: 'moeder',
      woorden: 'Het schimmelt.',
      feiten: 'vonnis',
      cijfer: 3,
      bespreken: true,
      opgepakt: '',
    },
  ],
  belemmeringen: [
    maakBelemmering('b1', { veroorzaakt: ['b2'] }),
    maakBelemmering('b2', { soort: 'bij_onszelf', regel: '', loket: '' }),
  ],
  doorbraken: [maakDoorbraak('d')],
  afspraken: [
    { ...afspraak, gebruikerId: 'wij', wanneerTekst: 'elke vrijdag' },
    { ...afspraak, lidId: 'zoon', wat: 'kiest zijn sport', wanneer: '2026-12-01', stand: 'gedaan' },
  ],
});

describe('een blok als gewone tekst', () => {
  it('geeft de eigen woorden bij de naam, en wie niets zei niet', () => {
    expect(describeBlok(canvas, 2)).toBe(
      'Waar willen we over een jaar staan\nRust in huis.\nDaan: Dat mama slaapt.',
    );
  });

  it('geeft cijfer, woorden en feiten', () => {
    expect(describeBlok(canvas, 3)).toContain(
      'Wonen, Marja de Vries, cijfer 3: “Het schimmelt.”\nFeiten: vonnis',
    );
  });

  it('nummert belemmeringen en zegt wat ze veroorzaken', () => {
    expect(describeBlok(canvas, 5)).toMatch(
      /1\. \(in het systeem\) GKB.*\n.*loket: GKB\n {3}veroorzaakt 2\n2\. \(bij onszelf\)/,
    );
  });

  it('geeft afspraken zoals je ze in een bericht zet', () => {
    expect(describeBlok(canvas, 8)).toBe(
      'Afspraken\n- Anna Bakker: belt — elke vrijdag\n- Daan: kiest zijn sport — 01-12-2026 (gedaan)',
    );
  });

  it('geeft van een leeg blok alleen de titel', () => {
    for (const nr of [1, 2, 3, 4, 5, 6, 7, 8, 9] as BlokNr[])
      expect(describeBlok(maakCanvas(), nr)).toBe(blokTitels[nr]);
  });

  it('geeft van een doorbraak wat er staat', () => {
    expect(describeBlok(canvas, 7)).toMatch(
      /Wonen: De huurachterstand[\s\S]*Legitimiteit: [\s\S]*Het gezin zegt: ja, moeder/,
    );
  });
});
