import { describe, expect, it } from 'vitest';
import { parseBedrag, showBedrag, writeBedrag } from './bedrag.ts';

describe('een bedrag lezen', () => {
  it.each([
    ['1.234,56', 1_234_56],
    ['1234,56', 1_234_56],
    ['1234', 1_234_00],
    ['1.965', 1_965_00],
    ['€ 12,5', 12_50],
    ['12,-', 12_00],
    ['12.50', 12_50],
    ['0,07', 7],
    ['-3,20', -3_20],
    ['1.000.000', 1_000_000_00],
    [' 2 400 ', 2_400_00],
  ])('%s is %i cent', (tekst, cent) => {
    expect(parseBedrag(tekst)).toBe(cent);
  });

  it.each(['', 'tien', '1,234', '1.23.456', '12,345', '1e3', '--5', '99999999999999999'])(
    '"%s" is geen bedrag',
    (tekst) => {
      expect(parseBedrag(tekst)).toBeUndefined();
    },
  );

  it('leest terug wat het zelf schrijft', () => {
    for (const cent of [0, 1, 10, 99, 100, 196_500, 123_456_789]) {
      expect(parseBedrag(writeBedrag(cent))).toBe(cent);
      expect(parseBedrag(showBedrag(cent))).toBe(cent);
    }
  });
});
