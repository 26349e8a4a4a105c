import { expect, it } from 'vitest';
import { describeUitkomst } from './vergelijking-zin.ts';

const saldo = { verwachtCent: 113_396, gerealiseerdCent: -80_812, verschilCent: -194_208 };
const zin = (investeringen: Parameters<typeof describeUitkomst>[0]['investeringen']) =>
  describeUitkomst({ jaren: 1, saldo, investeringen }).replaceAll('\u00a0', ' ');

it('zegt dat de kosten er niet in zitten als niemand ze invulde', () => {
  expect(zin([])).toBe(
    'Over één jaar, zonder de kosten: verwacht € 1.133,96 minder nodig, gerealiseerd € 808,12 meer nodig',
  );
});

it('zegt niets over de kosten als die er wel in zitten', () => {
  const kosten = { id: 'i1', omschrijving: 'Uren', betaler: 'fonds' as const };
  const bedragen = { verwachtCent: 100, gerealiseerdCent: 100, verschilCent: 0 };
  expect(zin([{ ...kosten, ...bedragen }])).toMatch(/^Over één jaar: verwacht/);
});
