import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculateRendement, explainGrens } from './index.ts';
import { CPI } from './voorbeeld/cpi.ts';
import { createRandomInvoer } from './voorbeeld/random-invoer.ts';
import { createInvoer, createRegel, createVoorbeeld } from './voorbeeld/voorbeeld.ts';

describe('waar een grens van het verschil uit bestaat', () => {
  it('noemt per regel de prijs en de kansen waarmee is gerekend', () => {
    const opvang = explainGrens(createVoorbeeld(), CPI, 'laag').find(({ id }) => id === 'r3');
    // A price of low reliability goes half down; the chances are the cautious ones.
    expect(opvang).toMatchObject({ bedragCent: 1_161_800, kansZonder: 0.4, kansMet: 0.2 });
    const hoog = explainGrens(createVoorbeeld(), CPI, 'hoog').find(({ id }) => id === 'r3');
    expect(hoog).toMatchObject({ bedragCent: 3_485_400, kansZonder: 0.8, kansMet: 0.05 });
  });

  it('neemt voor het laagste verschil de hoogste prijs van iets dat duurder wordt', () => {
    const invoer = createInvoer([createRegel({ aantalZonder: 0, aantalMet: 10 })]);
    expect(explainGrens(invoer, CPI, 'laag')).toMatchObject([{ bedragCent: 11_000, batenCent: -110_000 }]);
  });

  it('laat weg wat niet meetelt', () => {
    const { nietMeegeteld } = calculateRendement(createVoorbeeld(), CPI);
    const ids = explainGrens(createVoorbeeld(), CPI, 'hoog').map(({ id }) => id);
    expect(ids.filter((id) => nietMeegeteld.includes(id))).toStrictEqual([]);
  });

  it('telt op tot de bandbreedte', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }).map(createRandomInvoer), (invoer) => {
        const { bandbreedte } = calculateRendement(invoer, CPI);
        for (const grens of ['laag', 'hoog'] as const) {
          const som = explainGrens(invoer, CPI, grens).reduce(
            (totaal, { batenCent }) => totaal + batenCent,
            0,
          );
          expect(som).toBe(bandbreedte[grens].batenCent);
        }
      }),
    );
  });
});
