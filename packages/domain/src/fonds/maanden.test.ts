import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMaanden, countMaanden } from './maanden.ts';

describe('van maand tot maand', () => {
  it.each([
    ['2026-12', '2026-12', 1],
    ['2026-12', '2027-02', 3],
    ['2026-01', '2026-12', 12],
    ['2027-02', '2026-12', -1],
  ])('van %s tot en met %s zijn %i maanden', (vanaf, tot, aantal) => {
    expect(countMaanden(vanaf, tot)).toBe(aantal);
  });

  it('telt terug wat het vooruit telde', () => {
    const maand = fc
      .tuple(fc.integer({ min: 2000, max: 2090 }), fc.integer({ min: 1, max: 12 }))
      .map(([jaar, nr]) => `${jaar}-${String(nr).padStart(2, '0')}`);
    fc.assert(
      fc.property(maand, fc.integer({ min: 1, max: 120 }), (vanaf, aantal) => {
        const tot = addMaanden(vanaf, aantal - 1);
        expect(tot).toMatch(/^\d{4}-(0[1-9]|1[0-2])$/);
        expect(countMaanden(vanaf, tot)).toBe(aantal);
      }),
    );
  });
});
