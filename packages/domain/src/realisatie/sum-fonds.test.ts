import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Invoer, Uitkomst } from '../rendement/index.ts';
import { CPI } from '../rendement/voorbeeld/cpi.ts';
import type { Aanname } from './aannames.ts';
import { rankAfwijkingen } from './rank-afwijkingen.ts';
import type { Realisatie } from './realisatie.ts';
import { type FondsCasus, sumFonds } from './sum-fonds.ts';

const lees = (naam: string) =>
  JSON.parse(readFileSync(new URL(`../rendement/voorbeeld/${naam}.json`, import.meta.url), 'utf8'));
const invoer = lees('invoer') as Invoer;
const uitkomst = lees('uitkomst') as Uitkomst;

const realisatie: Realisatie = {
  jaren: 1,
  regels: invoer.regels.map(({ id }) => ({ id, aantalMet: 0, prijsCent: null })),
  investeringen: invoer.investeringen.map(({ id, bedragCent }) => ({ id, bedragCent: bedragCent * 2 })),
};
const casus = (gemeten: boolean): FondsCasus => ({
  invoer,
  indexcijfers: CPI,
  uitkomst,
  realisatie: gemeten ? realisatie : null,
});
const fonds = (gemeten: number, niet: number) =>
  sumFonds([
    ...Array.from({ length: gemeten }, () => casus(true)),
    ...Array.from({ length: niet }, () => casus(false)),
  ]);

describe('wie bespaart over alle casussen van een fonds', () => {
  it('telt vijf casussen op, verwacht en gerealiseerd', () => {
    const { casussen, gemeten, perBatenhouder } = fonds(5, 0);
    expect({ casussen, gemeten }).toEqual({ casussen: 5, gemeten: 5 });
    for (const partij of perBatenhouder) {
      const een = uitkomst.perBatenhouder.find(({ batenhouder }) => batenhouder === partij.batenhouder);
      expect(partij.verwachtCent).toBe(5 * (een?.saldoCent ?? Number.NaN));
    }
    const { verschilCent, gemetenVerwachtCent, gerealiseerdCent } = perBatenhouder[0] ?? {};
    expect(verschilCent).toBe((gerealiseerdCent ?? 0) - (gemetenVerwachtCent ?? 0));
  });

  it('toont geen enkel getal over minder dan vijf casussen', () => {
    const { casussen, gemeten, perBatenhouder, afwijkingen } = fonds(4, 0);
    expect({ casussen, gemeten, items: afwijkingen.items }).toEqual({
      casussen: null,
      gemeten: null,
      items: [],
    });
    expect(afwijkingen.verborgen).toBeGreaterThan(0);
    for (const { batenhouder: _, ...getallen } of perBatenhouder)
      expect(Object.values(getallen).every((getal) => getal === null || getal === 0)).toBe(true);
  });

  it('toont wel verwacht en nog niet gerealiseerd als er te weinig evaluaties zijn', () => {
    const [partij] = fonds(2, 6).perBatenhouder;
    expect(partij).toMatchObject({ casussen: 8, gemeten: null, gerealiseerdCent: null });
    expect(partij?.verwachtCent).not.toBeNull();
  });

  it('verraadt niet door aftrekken wat een paar casussen zonder evaluatie verwachten', () => {
    const [partij] = fonds(5, 2).perBatenhouder;
    expect(partij?.verwachtCent).toBeNull();
    expect(partij?.gerealiseerdCent).not.toBeNull();
  });

  it('is leeg zonder casussen', () => {
    expect(sumFonds([])).toMatchObject({ casussen: 0, gemeten: 0, perBatenhouder: [] });
  });
});

const aanname = (over: Partial<Aanname>): Aanname => ({
  soort: 'aantal',
  code: 'WON-01',
  naam: 'Ontruiming',
  verwacht: 1,
  gerealiseerd: 1,
  ernaast: false,
  ...over,
});

describe('welke aanname het vaakst niet klopte', () => {
  it('zet wat het vaakst ernaast zat bovenaan', () => {
    const een = aanname({ code: 'A', ernaast: true });
    const twee = aanname({ code: 'B' });
    const { items } = rankAfwijkingen(
      Array.from({ length: 6 }, (_, i) => [twee, { ...een, ernaast: i < 4 }]),
    );
    expect(items.map(({ code, ernaast, casussen }) => ({ code, ernaast, casussen }))).toEqual([
      { code: 'A', ernaast: 4, casussen: 6 },
      { code: 'B', ernaast: 0, casussen: 6 },
    ]);
  });

  it('oordeelt over een kans pas over alle casussen samen', () => {
    const dreig = (gerealiseerd: number) => [
      aanname({ soort: 'kans', verwacht: 0.2, gerealiseerd, ernaast: null }),
    ];
    expect(rankAfwijkingen([1, 0, 0, 0, 0].map(dreig)).items[0]?.ernaast).toBe(0);
    expect(rankAfwijkingen([1, 1, 1, 1, 0].map(dreig)).items[0]?.ernaast).toBe(3);
  });

  it('telt een casus één keer, ook als dezelfde prijs er twee keer in staat', () => {
    const fout = aanname({ ernaast: true });
    const { items } = rankAfwijkingen(Array.from({ length: 5 }, () => [fout, fout]));
    expect(items[0]).toMatchObject({ casussen: 5, ernaast: 5 });
  });

  it('noemt nooit een aanname van minder dan vijf casussen, en nooit meer missers dan casussen', () => {
    const los = fc.record({
      soort: fc.constantFrom('aantal', 'kans', 'prijs') as fc.Arbitrary<Aanname['soort']>,
      code: fc.constantFrom('A', 'B', 'C'),
      naam: fc.constant('x'),
      verwacht: fc.integer({ min: 0, max: 1 }),
      gerealiseerd: fc.integer({ min: 0, max: 1 }),
      ernaast: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(fc.array(los, { maxLength: 6 }), { maxLength: 12 }), (casussen) => {
        for (const afwijking of rankAfwijkingen(casussen).items) {
          expect(afwijking.casussen).toBeGreaterThanOrEqual(5);
          expect(afwijking.ernaast).toBeLessThanOrEqual(afwijking.casussen);
        }
      }),
    );
  });
});
