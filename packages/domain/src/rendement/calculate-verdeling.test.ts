import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculateRendement, calculateVerdeling, type Invoer, type Regel, type Verdeling } from './index.ts';
import { calculatePrijsgrenzen } from './prijsgrenzen.ts';
import { selectPercentiel } from './select-rang.ts';
import { CPI } from './voorbeeld/cpi.ts';
import { createRandomInvoer } from './voorbeeld/random-invoer.ts';
import { createInvestering, createInvoer, createRegel, createVoorbeeld } from './voorbeeld/voorbeeld.ts';

const runs = { numRuns: 50 };
const randomInvoer = fc.integer({ min: 0, max: 1_000_000_000 }).map(createRandomInvoer);
const dreigend = (anders: Partial<Regel>) =>
  createRegel({ scenario: 'dreigend', kansZonder: 0.5, kansMet: 0, ...anders });
/** A price that is certain, so that only the chances draw. */
const vast = { bedragLaagCent: 10_000, bedragHoogCent: 10_000 };

describe('calculateVerdeling', () => {
  it('geeft bij hetzelfde zaad hetzelfde, in welke volgorde de regels ook staan', () => {
    fc.assert(
      fc.property(randomInvoer, (invoer) => {
        const omgekeerd = { ...invoer, regels: [...invoer.regels].reverse() };
        expect(calculateVerdeling(omgekeerd, CPI)).toStrictEqual(calculateVerdeling(invoer, CPI));
      }),
      runs,
    );
  });

  it('is vastgelegd: browser en server moeten precies dit geven', () => {
    const { histogram, ...rest } = calculateVerdeling(createVoorbeeld(), CPI);
    expect(rest).toStrictEqual({
      p5Cent: 414_705,
      p50Cent: 3_225_421,
      p95Cent: 7_295_125,
      gemiddeldeCent: 3_204_153,
      kansPositief: 1,
      trekkingen: 10_000,
      zaad: 20_251_122,
    });
    expect(histogram[0]).toStrictEqual({ vanCent: 334_454, totCent: 584_476, aantal: 4485 });
  });

  it('geeft bij een ander zaad andere trekkingen', () => {
    const anders = { ...createVoorbeeld(), zaad: 1 };
    expect(calculateVerdeling(anders, CPI)).not.toStrictEqual(
      calculateVerdeling({ ...anders, zaad: 2 }, CPI),
    );
  });

  it('houdt percentielen, histogram en kans op winst bij elkaar', () => {
    fc.assert(
      fc.property(randomInvoer, (invoer) => {
        const uit = calculateVerdeling(invoer, CPI);
        const { histogram, p5Cent, p50Cent, p95Cent, kansPositief, trekkingen } = uit;
        expect(p5Cent).toBeLessThanOrEqual(p50Cent);
        expect(p50Cent).toBeLessThanOrEqual(p95Cent);
        expect(histogram).toHaveLength(40);
        expect(histogram.reduce((som, staaf) => som + staaf.aantal, 0)).toBe(trekkingen);
        const zeker = histogram.filter(({ vanCent }) => vanCent > 0);
        const misschien = histogram.filter(({ totCent }) => totCent > 0);
        const tel = (staven: typeof histogram) =>
          staven.reduce((som, { aantal }) => som + aantal, 0) / trekkingen;
        expect(kansPositief).toBeGreaterThanOrEqual(tel(zeker));
        expect(kansPositief).toBeLessThanOrEqual(tel(misschien));
        for (const getal of [
          p5Cent,
          uit.gemiddeldeCent,
          ...histogram.flatMap((s) => [s.vanCent, s.totCent]),
        ]) {
          expect(Number.isSafeInteger(getal) && !Object.is(getal, -0)).toBe(true);
        }
      }),
      runs,
    );
  });

  it('heeft het gemiddelde van haar eigen verdeling, binnen drie standaardfouten', () => {
    for (let zaad = 0; zaad < 60; zaad++) {
      const invoer = createRandomInvoer(zaad);
      const uit = calculateVerdeling(invoer, CPI);
      const speling = 3 * standaardfout(uit) + invoer.regels.length * invoer.horizonJaren + 1;
      expect(Math.abs(uit.gemiddeldeCent - verwachting(invoer)), `zaad ${zaad}`).toBeLessThanOrEqual(speling);
    }
  });

  it('is zonder onzekerheid één getal: het saldo', () => {
    const invoer = createInvoer([createRegel({}, vast)], [createInvestering()]);
    const uit = calculateVerdeling(invoer, CPI);
    expect(uit).toMatchObject({
      p5Cent: 50_000,
      p50Cent: 50_000,
      p95Cent: 50_000,
      gemiddeldeCent: 50_000,
      kansPositief: 1,
    });
    expect(uit.histogram[0]).toStrictEqual({ vanCent: 50_000, totCent: 50_001, aantal: 10_000 });
  });

  it('is zonder regels de investering', () => {
    const uit = calculateVerdeling(createInvoer([], [createInvestering()]), CPI);
    expect(uit).toMatchObject({ p50Cent: -50_000, gemiddeldeCent: -50_000, kansPositief: 0 });
  });

  it('een kans van de helft valt de helft van de keren', () => {
    const invoer = createInvoer([dreigend({ prijs: createRegel({}, vast).prijs })]);
    expect(Math.abs(calculateVerdeling(invoer, CPI).kansPositief - 0.5)).toBeLessThan(0.015);
  });

  it('regels met dezelfde gebeurtenis vallen samen', () => {
    // Gain and loss of the same size: together they always cancel out, apart they do not.
    const winst = dreigend({ id: 'a', prijs: createRegel({}, vast).prijs });
    const verlies = { ...winst, id: 'b', aantalZonder: 0, aantalMet: 10, kansZonder: 0, kansMet: 0.5 };
    const kans = (gebeurtenis?: string) => {
      const regels = [winst, verlies].map((regel) => ({ ...regel, gebeurtenis }));
      return calculateVerdeling(createInvoer(regels), CPI).kansPositief;
    };
    expect(kans('ontruiming')).toBe(0);
    expect(Math.abs(kans() - 0.25)).toBeLessThan(0.013);
  });

  it('telt een regel die niet meetelt ook hier niet', () => {
    const dubbel = createRegel({ id: 'r2', overlapgroep: 'a', aantalZonder: 99 });
    const invoer = createInvoer([createRegel({ overlapgroep: 'a' })]);
    const beide = createInvoer([...invoer.regels, dubbel]);
    expect(calculateVerdeling(beide, CPI)).toStrictEqual(calculateVerdeling(invoer, CPI));
  });

  it('weigert een ongeldige invoer', () => {
    expect(() => calculateVerdeling(createInvoer([], [], { zaad: 0.1 }), CPI)).toThrow(RangeError);
  });
});

describe('selectPercentiel', () => {
  it('kiest de dichtstbijzijnde rang, net als sorteren', () => {
    const getallen = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(getallen, fc.integer({ min: 1, max: 100 }), (lijst, procent) => {
        const gesorteerd = [...lijst].sort((a, b) => a - b);
        const rang = Math.ceil((procent * lijst.length) / 100);
        expect(selectPercentiel(Float64Array.from(lijst), procent)).toBe(gesorteerd[rang - 1]);
      }),
    );
  });
});

/** Mean of the distribution, from the mean of each triangle; up to half a cent per cell from the exact engine. */
function verwachting(invoer: Invoer): number {
  const uit = calculateRendement(invoer, CPI);
  const geteld = invoer.regels.filter(({ id }) => !uit.nietMeegeteld.includes(id));
  const regels = geteld.map((regel) => ({
    ...regel,
    kansZonder: gemiddelde(regel.kansZonder, regel.kansZonderLaag, regel.kansZonderHoog),
    kansMet: gemiddelde(regel.kansMet, regel.kansMetLaag, regel.kansMetHoog),
  }));
  return regels.reduce((som, regel) => {
    const { laagCent, hoogCent } = calculatePrijsgrenzen(regel.prijs);
    const prijs = gemiddelde(regel.prijs.bedragCent, laagCent, hoogCent) / regel.prijs.bedragCent;
    const alleen = { ...invoer, investeringen: [], regels: [{ ...zonderGrenzen(regel) }] };
    return som + calculateRendement(alleen, CPI).batenCent * prijs;
  }, -uit.investeringCent);
}

function zonderGrenzen(regel: Regel): Regel {
  const { kansZonderLaag: _a, kansZonderHoog: _b, kansMetLaag: _c, kansMetHoog: _d, ...rest } = regel;
  return rest;
}

function gemiddelde(midden: number, laag = midden, hoog = midden): number {
  return (laag + midden + hoog) / 3;
}

/** Estimated from the histogram. */
function standaardfout({ histogram, trekkingen, gemiddeldeCent }: Verdeling): number {
  const variantie = histogram.reduce((som, { vanCent, totCent, aantal }) => {
    return som + aantal * ((vanCent + totCent) / 2 - gemiddeldeCent) ** 2;
  }, 0);
  return Math.sqrt(variantie / trekkingen / trekkingen);
}
