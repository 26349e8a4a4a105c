import { expect, test } from 'vitest';
import { formatDag, formatDatum } from './datum.ts';

test('een dag staat voluit', () => {
  expect(formatDag('2026-11-22')).toBe('22 november 2026');
  expect(formatDag('2027-01-04')).toBe('4 januari 2027');
});

test('een moment valt op de dag in Nederland, ook vlak voor middernacht in UTC', () => {
  expect(formatDatum(new Date('2026-06-30T22:30:00Z'))).toBe('1 juli 2026');
  expect(formatDatum(new Date('2026-12-31T22:30:00Z'))).toBe('31 december 2026');
});

test('wat geen dag is, wordt geweigerd', () => {
  expect(() => formatDag('22-11-2026')).toThrow(RangeError);
  expect(() => formatDag('2026-13-01')).toThrow(RangeError);
});
