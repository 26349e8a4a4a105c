import { expect, test } from 'vitest';
import { findStappen } from './stappen.ts';

test('elke hoofdrol heeft een eigen rondleiding van zes stappen', () => {
  const rondes = (['professional', 'teamleider', 'commissielid', 'beheerder'] as const).map((rol) =>
    findStappen([rol]),
  );
  expect(rondes.map((ronde) => ronde.length)).toEqual([6, 6, 6, 6]);
  expect(new Set(rondes.map((ronde) => JSON.stringify(ronde))).size).toBe(4);
});

test('wie meer rollen heeft, ziet die van het meeste werk; elke andere rol een korte', () => {
  expect(findStappen(['commissielid', 'teamleider'])).toBe(findStappen(['teamleider']));
  expect(findStappen(['betaler']).length).toBe(5);
});
