import type { TijdlijnItem } from '@naast/contract/casussen';
import { expect, it } from 'vitest';
import { describeTijdlijn } from './describe-tijdlijn.ts';

const item = (deel: Partial<TijdlijnItem>): TijdlijnItem => ({
  id: '1',
  op: '2026-11-03T09:00:00.000Z',
  soort: 'fase',
  wie: null,
  door: null,
  van: null,
  naar: null,
  reden: '',
  ...deel,
});

it.each([
  [{ soort: 'fase', naar: 'aanmelding', door: 'Anna' }, 'Casus geopend door Anna'],
  [
    { soort: 'fase', van: 'aanmelding', naar: 'intake', door: 'Anna' },
    'Van Aanmelding naar Kennismaking door Anna',
  ],
  [{ soort: 'contactpersoon', wie: 'Anna' }, 'Anna is contactpersoon'],
  [
    { soort: 'vervanger', wie: 'Zoe', door: 'Anna', van: '2026-11-03', naar: '2026-11-17' },
    'Zoe is vervanger vanaf 3 november 2026 tot en met 17 november 2026, gekozen door Anna',
  ],
  [
    { soort: 'toegang', wie: 'Gerda', door: 'Anna', naar: 'kijken' },
    'Gerda mag meekijken, toegang gegeven door Anna',
  ],
  [
    { soort: 'overdracht_voorgesteld', wie: 'Gerda', van: 'Anna' },
    'Anna vraagt Gerda om contactpersoon te worden',
  ],
  [
    { soort: 'overdracht_voorgesteld', wie: 'Gerda', van: 'Bram', door: 'Tina' },
    'Tina vraagt Gerda om contactpersoon te worden',
  ],
] as const)('vertelt %j als zin', (deel, zin) => {
  expect(describeTijdlijn(item(deel))).toBe(zin);
});
