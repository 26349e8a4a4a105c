import { describe, expect, it } from 'vitest';
import { parseGetal, writeGetal } from './getal.ts';

describe('een getal lezen', () => {
  it.each([
    ['12', 12],
    ['2,5', 2.5],
    ['2.5', 2.5],
    ['1.234', 1234],
    ['1.234,5', 1234.5],
    ['-3', -3],
    [' 1 000 ', 1000],
  ])('%s is %d', (tekst, getal) => {
    expect(parseGetal(tekst)).toBe(getal);
  });

  it.each(['', 'twaalf', '1,2,3', '1e5', '12x'])('"%s" is geen getal', (tekst) => {
    expect(parseGetal(tekst)).toBeUndefined();
  });

  it('leest terug wat het zelf schrijft', () => {
    for (const getal of [0, 1.5, 1234, 0.125]) expect(parseGetal(writeGetal(getal))).toBe(getal);
  });
});
