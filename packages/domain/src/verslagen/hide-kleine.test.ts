import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hideKleine } from './hide-kleine.ts';

describe('kleine aantallen huishoudens', () => {
  it('laat vijf en meer zien, en nul', () => {
    expect(hideKleine([5, 0, 12])).toEqual([5, 0, 12]);
  });

  it('verbergt een klein aantal, en het volgende erbij: anders reken je het uit', () => {
    expect(hideKleine([3, 0, 12, 7])).toEqual([null, 0, 12, null]);
    expect(hideKleine([2, 4, 9])).toEqual([null, null, 9]);
    expect(hideKleine([1, 1, 9])).toEqual([null, null, null]);
  });

  it('verraadt met het totaal ernaast nooit een aantal van 1 tot en met 4', () => {
    const lijst = fc.array(fc.nat(20), { maxLength: 8 });
    fc.assert(
      fc.property(lijst, (aantallen) => {
        const getoond = hideKleine(aantallen);
        const verborgen = aantallen.filter((_, i) => getoond[i] === null);
        for (const n of getoond) if (n !== null) expect(n === 0 || n >= 5).toBe(true);
        if (verborgen.length === 0 || aantallen.every((n, i) => n === 0 || getoond[i] === null)) return;
        expect(verborgen.length).toBeGreaterThan(1);
        expect(verborgen.reduce((a, b) => a + b, 0)).toBeGreaterThanOrEqual(5);
      }),
    );
  });
});
