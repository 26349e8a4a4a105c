import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeOorzaken, layoutOorzaken, wrapTekst } from './layout-oorzaken.ts';

const knoop = (id: string, ...veroorzaakt: string[]) => ({ id, omschrijving: `tekst ${id}`, veroorzaakt });
const rijen = (...belemmeringen: ReturnType<typeof knoop>[]) =>
  Object.fromEntries(layoutOorzaken(belemmeringen).knopen.map((k) => [k.id, `${k.laag}.${k.plek}`]));

describe('de tekening van wat wat veroorzaakt', () => {
  it('zet een oorzaak boven wat zij veroorzaakt, ook langs de lange weg', () => {
    expect(rijen(knoop('c'), knoop('a', 'b', 'c'), knoop('b', 'c'))).toEqual({
      a: '0.0',
      b: '1.0',
      c: '2.0',
    });
  });

  it('laat weg wat nergens aan vastzit', () => {
    const { knopen, breedte } = layoutOorzaken([knoop('los'), knoop('a', 'b', 'weg'), knoop('b')]);
    expect([knopen.map((k) => k.nr), breedte]).toEqual([[2, 3], 1]);
    expect(layoutOorzaken([knoop('los')])).toEqual({ knopen: [], pijlen: [], lagen: 0, breedte: 0 });
  });

  it('tekent ook een kring, met elke pijl', () => {
    const kring = layoutOorzaken([knoop('a', 'b'), knoop('b', 'c'), knoop('c', 'a')]);
    expect([kring.lagen, kring.pijlen.length]).toEqual([3, 3]);
  });

  it('zet een gevolg onder zijn oorzaak', () => {
    expect(rijen(knoop('a', 'y'), knoop('b', 'x'), knoop('x'), knoop('y'))).toMatchObject({
      y: '1.0',
      x: '1.1',
    });
  });

  it('zegt hetzelfde in woorden', () => {
    const oorzaken = layoutOorzaken([knoop('a', 'b', 'c'), knoop('b'), { ...knoop('c'), omschrijving: '' }]);
    expect(describeOorzaken(oorzaken).map((z) => z.zin)).toEqual([
      '1 (tekst a) veroorzaakt 2 (tekst b) en 3 (nog leeg).',
    ]);
  });

  it('geeft bij elke wirwar ieder een eigen plek, en een oorzaak nooit twee lagen tegelijk', () => {
    const wirwar = fc
      .integer({ min: 1, max: 9 })
      .chain((n) => fc.array(fc.tuple(fc.nat({ max: n - 1 }), fc.nat({ max: n - 1 })), { maxLength: 20 }));
    fc.assert(
      fc.property(wirwar, (paren) => {
        const ids = Array.from({ length: 9 }, (_, i) => String(i));
        const oorzaken = layoutOorzaken(
          ids.map((id) =>
            knoop(id, ...new Set(paren.flatMap(([v, n]) => (v !== n && `${v}` === id ? [`${n}`] : [])))),
          ),
        );
        const plekken = oorzaken.knopen.map((k) => `${k.laag}.${k.plek}`);
        expect(new Set(plekken).size).toBe(plekken.length);
        expect(
          oorzaken.pijlen.every(({ van, naar }) =>
            [van, naar].every((id) => oorzaken.knopen.some((k) => k.id === id)),
          ),
        ).toBe(true);
      }),
    );
  });
});

describe('een tekst in een vakje', () => {
  it('past in regels, met … als er meer is', () => {
    expect(wrapTekst('GKB start niet zonder balans', 14, 2)).toEqual(['GKB start niet', 'zonder balans']);
    expect(wrapTekst('een heel lange zin die nooit past', 9, 2)).toEqual(['een heel', 'lange zi…']);
    expect(wrapTekst('schuldhulpverlening', 10, 2)).toEqual(['schuldhul…']);
  });
});
