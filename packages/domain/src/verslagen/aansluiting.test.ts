import { expect, it } from 'vitest';
import { type AansluitingFeiten, checkAansluiting } from './aansluiting.ts';

const saldo = { vrijCent: 700, verplichtCent: 200, betaaldCent: 100 };
const goed: AansluitingFeiten = {
  aantal: 3,
  laatsteNr: 3,
  som: saldo,
  saldo,
  laatste: saldo,
  openRegelsCent: 150,
  losVerplichtCent: 50,
};
const mis = (over: Partial<AansluitingFeiten>) =>
  checkAansluiting({ ...goed, ...over }).flatMap(({ punt, klopt }) => (klopt ? [] : [punt]));

it('sluit aan als alle vier de kanten hetzelfde zeggen', () => {
  expect(mis({})).toEqual([]);
  expect(mis({ aantal: 0, laatsteNr: 0, laatste: null })).toEqual([]);
});

it.each([
  ['som', { som: { ...saldo, vrijCent: 699 } }],
  ['laatste', { laatste: { ...saldo, betaaldCent: 101 } }],
  ['nummers', { laatsteNr: 4 }],
  ['regels', { openRegelsCent: 149 }],
] as const)('zegt het als %s niet klopt', (punt, over) => {
  expect(mis(over)).toEqual([punt]);
});
