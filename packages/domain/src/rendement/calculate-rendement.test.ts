import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculateRendement, checkRendement, type Invoer } from './index.ts';
import { CPI } from './voorbeeld/cpi.ts';
import { createRandomInvoer } from './voorbeeld/random-invoer.ts';
import {
  createInvestering,
  createInvoer,
  createRegel,
  createVoorbeeld,
  VERWACHT,
} from './voorbeeld/voorbeeld.ts';

const randomInvoer = fc.integer({ min: 0, max: 1_000_000_000 }).map(createRandomInvoer);
const sum = (bedragen: number[]) => bedragen.reduce((a, b) => a + b, 0);

describe('het uitgewerkte voorbeeld', () => {
  it('komt op de cent uit, in dezelfde vorm en volgorde', () => {
    const uitkomst = calculateRendement(createVoorbeeld(), CPI);
    expect(uitkomst).toStrictEqual(VERWACHT);
    expect(JSON.stringify(uitkomst)).toBe(JSON.stringify(VERWACHT));
  });

  it('rekent met de cijfers van het CBS uit cpi.csv', () => {
    const csv = readFileSync(new URL('./voorbeeld/cpi.csv', import.meta.url), 'utf8');
    const regels = csv
      .trim()
      .split('\n')
      .slice(1)
      .map((regel) => regel.split(';'));
    const reeks = regels.map(([jaar, mutatie]) => ({
      jaar: Number(jaar),
      mutatieProcent: Number(mutatie?.replace(',', '.')),
    }));
    expect(CPI).toStrictEqual(reeks);
  });

  it('weigert te rekenen met een ongeldige invoer', () => {
    expect(() => calculateRendement({ ...createVoorbeeld(), horizonJaren: 0 }, CPI)).toThrow(RangeError);
  });

  it('laat de invoer zoals die is', () => {
    const invoer = createVoorbeeld();
    calculateRendement(invoer, CPI);
    expect(invoer).toStrictEqual(createVoorbeeld());
  });
});

describe('wat altijd geldt', () => {
  it('een willekeurige invoer wordt niet geweigerd', () => {
    fc.assert(fc.property(randomInvoer, (invoer) => checkRendement(invoer, CPI).length === 0));
  });

  it('de volgorde van de regels maakt niet uit', () => {
    fc.assert(
      fc.property(randomInvoer, (invoer) => {
        const keer = calculateRendement({ ...invoer, regels: [...invoer.regels].reverse() }, CPI);
        const heen = calculateRendement(invoer, CPI);
        expect({ ...keer, ...geenLijsten }).toStrictEqual({ ...heen, ...geenLijsten });
        expect([...keer.nietMeegeteld].sort()).toStrictEqual([...heen.nietMeegeteld].sort());
      }),
    );
  });

  it('rijen en kolommen tellen op', () => {
    fc.assert(
      fc.property(randomInvoer, (invoer) => {
        const uit = calculateRendement(invoer, CPI);
        const geteld = uit.cellen.regels.filter(({ id }) => !uit.nietMeegeteld.includes(id));
        expect(sum(geteld.map((cel) => cel.baatCent))).toBe(uit.batenCent);
        expect(sum(geteld.map((cel) => cel.zonderCent))).toBe(uit.zonderCent);
        expect(sum(uit.cellen.investeringen.map((cel) => cel.bedragCent))).toBe(uit.investeringCent);
        expect(sum(uit.perJaar.map((jaar) => jaar.batenCent))).toBe(uit.batenCent);
        expect(uit.perJaar.at(-1)?.cumulatiefCent).toBe(uit.saldoCent);
        expect(sum(Object.values(uit.vermijdbaar))).toBe(uit.batenCent);
        expect(sum(Object.values(uit.perScenario).map((s) => s.zonderCent))).toBe(uit.zonderCent);
        expect(uit.zonderCent - uit.metCent).toBe(uit.saldoCent);
      }),
    );
  });

  it('het saldo van alle partijen samen is het maatschappelijk saldo', () => {
    fc.assert(
      fc.property(randomInvoer, (invoer) => {
        const uit = calculateRendement(invoer, CPI);
        expect(sum(uit.perBatenhouder.map((p) => p.saldoCent))).toBe(uit.maatschappelijk.saldoCent);
      }),
    );
  });

  it('regels zonder effect veranderen geen enkel totaal', () => {
    fc.assert(
      fc.property(randomInvoer, (invoer) => {
        const leeg = createRegel({ id: 'leeg', aantalZonder: 0, aantalMet: 0 });
        const met = calculateRendement({ ...invoer, regels: [...invoer.regels, leeg] }, CPI);
        const zonder = calculateRendement(invoer, CPI);
        const weg = { perBatenhouder: [], ...geenLijsten };
        expect({ ...met, ...weg }).toStrictEqual({ ...zonder, ...weg });
      }),
    );
  });

  it('attributie 0 geeft geen baten', () => {
    fc.assert(
      fc.property(randomInvoer, (invoer) => {
        const regels = invoer.regels.map((regel) => ({ ...regel, attributie: 0 }));
        expect(calculateRendement({ ...invoer, regels }, CPI).batenCent).toBe(0);
      }),
    );
  });

  it('de bandbreedte ligt om het midden', () => {
    fc.assert(
      fc.property(randomInvoer, (invoer: Invoer) => {
        const { bandbreedte, batenCent } = calculateRendement(invoer, CPI);
        expect(bandbreedte.laag.batenCent).toBeLessThanOrEqual(batenCent);
        expect(bandbreedte.hoog.batenCent).toBeGreaterThanOrEqual(batenCent);
      }),
    );
  });
});

const geenLijsten = { cellen: null, waarschuwingen: [], nietMeegeteld: [] };

describe('bijzondere gevallen', () => {
  it('een lege berekening is nul, met een waarschuwing', () => {
    const uit = calculateRendement(createInvoer([]), CPI);
    expect(uit).toMatchObject({ saldoCent: 0, ratio: null, kantelpunt: null, terugverdienMaand: null });
    expect(uit.waarschuwingen).toStrictEqual([{ code: 'geen_investering', regelIds: [] }]);
  });

  it('meer met de doorbraak dan zonder geeft negatieve baten', () => {
    const regel = createRegel({ aantalZonder: 1, aantalMet: 3 });
    const uit = calculateRendement(createInvoer([regel], [createInvestering()]), CPI);
    expect(uit).toMatchObject({ batenCent: -20_000, saldoCent: -70_000, ratio: -0.4, kantelpunt: null });
    expect(uit.bandbreedte.laag.batenCent).toBe(-22_000);
    expect(uit.bandbreedte.hoog.batenCent).toBe(-18_000);
  });

  it('wat buiten de horizon valt telt niet', () => {
    const regel = createRegel({ vanafJaar: 2, aantalJaren: 9 });
    const { perJaar } = calculateRendement(createInvoer([regel]), CPI);
    expect(perJaar.map((jaar) => jaar.batenCent)).toStrictEqual([0, 100_000, 100_000]);
  });

  it('een effect dat meteen helemaal uitdooft telt één jaar', () => {
    const regel = createRegel({ uitdoving: 1, aantalJaren: 3 });
    const { perJaar } = calculateRendement(createInvoer([regel]), CPI);
    expect(perJaar.map((jaar) => jaar.batenCent)).toStrictEqual([100_000, 0, 0]);
  });

  it('wat de gemeente op bijstand bespaart verliest het huishouden', () => {
    const regel = createRegel({}, { soort: 'overdracht', batenhouder: 'gemeente_participatiewet' });
    const uit = calculateRendement(createInvoer([regel], [createInvestering()]), CPI);
    const saldi = Object.fromEntries(uit.perBatenhouder.map((p) => [p.batenhouder, p.saldoCent]));
    expect(saldi).toStrictEqual({ fonds: -50_000, gemeente_participatiewet: 100_000, huishouden: -100_000 });
    expect(uit.waarschuwingen.map(({ code }) => code)).toStrictEqual(['overdracht_draagt']);
  });

  it('een ontbrekende prijsgrens wordt afgerond vóór het indexeren', () => {
    const prijs = { bedragCent: 5, betrouwbaarheid: 'hoog', peiljaar: 2024 } as const;
    const regel = createRegel({ aantalZonder: 1000 }, prijs);
    // 5 cent − 10 % is 4,5 en wordt 5 cent; 5 cent + 10 % is 5,5 en wordt 6 cent; de index is 3,3 %.
    const { bandbreedte } = calculateRendement(createInvoer([regel]), CPI);
    expect(bandbreedte.laag.batenCent).toBe(5165);
    expect(bandbreedte.hoog.batenCent).toBe(6198);
  });

  it('de waarschuwing voor een hoge ratio kijkt naar het getal vóór het afronden', () => {
    const codes = (bedragCent: number) => {
      const invoer = createInvoer(
        [createRegel({ aantalZonder: 1 }, { bedragCent })],
        [createInvestering({ bedragCent: 1_000_000 })],
      );
      const { ratio, waarschuwingen } = calculateRendement(invoer, CPI);
      return [ratio, waarschuwingen.some(({ code }) => code === 'ratio_hoog')];
    };
    expect(codes(5_000_000)).toStrictEqual([5, false]);
    expect(codes(5_000_001)).toStrictEqual([5, true]);
  });
});
