import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawSteekproef, steekproefLagen, steekproefWijzen, type Trekbaar } from './steekproef.ts';

const maak = (bedragen: readonly number[]): Trekbaar[] =>
  bedragen.map((bedragCent, i) => ({ id: `b${i}`, nr: i + 1, bedragCent }));
const bedragen = fc.array(fc.integer({ min: 1, max: 20_000_00 }), { maxLength: 60 });
const opties = fc.record({
  wijze: fc.constantFrom(...steekproefWijzen),
  grootte: fc.integer({ min: 1, max: 80 }),
  zaad: fc.nat(2 ** 31 - 1),
});

describe('een steekproef', () => {
  it('trekt met hetzelfde zaad dezelfde betalingen, hoe ze ook binnenkomen', () => {
    fc.assert(
      fc.property(bedragen, opties, (lijst, hoe) => {
        const betalingen = maak(lijst);
        const een = drawSteekproef(betalingen, hoe);
        expect(drawSteekproef([...betalingen].reverse(), hoe)).toEqual(een);
        expect(een).toHaveLength(Math.min(hoe.grootte, betalingen.length));
        expect(new Set(een.map(({ id }) => id)).size).toBe(een.length);
      }),
    );
  });

  it('trekt met een ander zaad meestal andere', () => {
    const betalingen = maak(Array.from({ length: 200 }, () => 100_00));
    const trek = (zaad: number) =>
      drawSteekproef(betalingen, { wijze: 'aselect', grootte: 20, zaad }).map(({ id }) => id);
    expect(trek(1)).not.toEqual(trek(2));
  });

  it('neemt naar bedrag uit elke laag minstens één, en meer waar het geld zit', () => {
    const betalingen = maak([...Array(90).fill(100_00), ...Array(9).fill(2_000_00), 12_000_00, 15_000_00]);
    const getrokken = drawSteekproef(betalingen, { wijze: 'naar_bedrag', grootte: 10, zaad: 7 });
    const inLaag = (van: number, tot: number) =>
      getrokken.filter(({ bedragCent }) => bedragCent > van && bedragCent <= tot).length;
    const [laag, midden] = steekproefLagen;
    expect([inLaag(0, laag), inLaag(laag, midden), inLaag(midden, Number.POSITIVE_INFINITY)]).toEqual([
      3, 5, 2,
    ]);
  });

  it('geeft elke betaling ongeveer dezelfde kans', () => {
    const betalingen = maak(Array.from({ length: 10 }, () => 100));
    const keren = betalingen.map(() => 0);
    for (let zaad = 0; zaad < 2000; zaad++)
      for (const { nr } of drawSteekproef(betalingen, { wijze: 'aselect', grootte: 3, zaad }))
        keren[nr - 1] = (keren[nr - 1] ?? 0) + 1;
    for (const keer of keren) expect(Math.abs(keer - 600)).toBeLessThan(90);
  });
});
