import { expect, it } from 'vitest';
import { accumulateMaanden } from './maanden.ts';

it('telt door over het jaar heen, ook als er in een maand niets gebeurde', () => {
  const standen = accumulateMaanden([
    { maand: '2027-01', vrijCent: 0, verplichtCent: -40, betaaldCent: 40 },
    { maand: '2026-11', vrijCent: 60, verplichtCent: 40, betaaldCent: 0 },
  ]);
  expect(standen.map(({ maand, na }) => [maand, na.vrijCent, na.verplichtCent, na.betaaldCent])).toEqual([
    ['2026-11', 60, 40, 0],
    ['2026-12', 60, 40, 0],
    ['2027-01', 60, 0, 40],
  ]);
});

it('is leeg zonder mutaties', () => {
  expect(accumulateMaanden([])).toEqual([]);
});
