import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addSaldo, applyMutatie, createMutatie, leegSaldo, mutatieSoorten, type Saldo } from './grootboek.ts';

const soorten = mutatieSoorten.filter((soort) => soort !== 'correctie');
const som = ({ vrijCent, verplichtCent, betaaldCent }: Saldo) => vrijCent + verplichtCent + betaaldCent;

describe('het grootboek', () => {
  it.each([
    ['budget', [100, 0, 0]],
    ['toekenning', [-100, 100, 0]],
    ['betaling', [0, -100, 100]],
    ['vrijval', [100, -100, 0]],
    ['terugontvangst', [100, 0, -100]],
  ] as const)('boekt %s in de drie kolommen als %j', (soort, [vrijCent, verplichtCent, betaaldCent]) => {
    expect(createMutatie(soort, 100)).toEqual({ vrijCent, verplichtCent, betaaldCent });
  });

  it('weigert een toekenning waar geen vrij budget voor is', () => {
    const saldo = { vrijCent: 99, verplichtCent: 0, betaaldCent: 0 };
    expect(applyMutatie(saldo, createMutatie('toekenning', 100))).toEqual({
      kan: false,
      reden: 'niet_genoeg_vrij',
    });
  });

  it('weigert een betaling van meer dan is toegezegd', () => {
    const saldo = { vrijCent: 500, verplichtCent: 99, betaaldCent: 0 };
    expect(applyMutatie(saldo, createMutatie('betaling', 100))).toEqual({
      kan: false,
      reden: 'niet_genoeg_verplicht',
    });
  });

  it('weigert meer terug te ontvangen dan is betaald', () => {
    expect(applyMutatie(leegSaldo, createMutatie('terugontvangst', 1))).toEqual({
      kan: false,
      reden: 'niet_genoeg_betaald',
    });
  });

  it('blijft in elke volgorde boven nul, en de som verandert alleen door budget', () => {
    const stap = fc.tuple(fc.constantFrom(...soorten), fc.integer({ min: 1, max: 1_000_000 }));
    fc.assert(
      fc.property(fc.array(stap, { maxLength: 60 }), (stappen) => {
        let saldo = leegSaldo;
        let budget = 0;
        for (const [soort, bedrag] of stappen) {
          const boeking = applyMutatie(saldo, createMutatie(soort, bedrag));
          if (!boeking.kan) continue;
          expect(boeking.saldo).toEqual(addSaldo(saldo, createMutatie(soort, bedrag)));
          saldo = boeking.saldo;
          if (soort === 'budget') budget += bedrag;
          expect(Math.min(saldo.vrijCent, saldo.verplichtCent, saldo.betaaldCent)).toBeGreaterThanOrEqual(0);
          expect(som(saldo)).toBe(budget);
        }
      }),
    );
  });
});
