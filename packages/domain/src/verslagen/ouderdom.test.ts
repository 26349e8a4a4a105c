import { expect, it } from 'vitest';
import { groupOuderdom } from './ouderdom.ts';

it('zet elke leeftijd in één groep, op de grens in de jongste', () => {
  const rijen = [0, 7, 8, 14, 15, 28, 29, 56, 57, 400].map((dagen) => ({ dagen, aantal: 1 }));
  expect(groupOuderdom(rijen)).toEqual([2, 2, 2, 2, 2]);
});
