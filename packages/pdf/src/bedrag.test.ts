import { expect, test } from 'vitest';
import { formatBedrag, formatDecimaal, formatEuro, formatProcent } from './bedrag.ts';

test.each([
  [0, '€\u00a00,00'],
  [5, '€\u00a00,05'],
  [123456, '€\u00a01.234,56'],
  [-436500, '−€\u00a04.365,00'],
  [100000000000, '€\u00a01.000.000.000,00'],
])('%i cent is %s', (cent, tekst) => {
  expect(formatBedrag(cent)).toBe(tekst);
});

test('een verwacht bedrag staat in hele euro’s, van nul af gerond, en nul heeft geen min', () => {
  expect(formatEuro(3169458)).toBe('€\u00a031.695');
  expect(formatEuro(-150)).toBe('−€\u00a02');
  expect(formatEuro(-49)).toBe('€\u00a00');
});

test('verhoudingen en kansen hebben een komma', () => {
  expect(formatDecimaal(5.4206, 2)).toBe('5,42');
  expect(formatProcent(0.1845)).toBe('18%');
});
