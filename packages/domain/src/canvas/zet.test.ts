import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyZet, findZet, joinVolgorde, putOnPlek, type Zet } from './zet.ts';

const abc = ['a', 'b', 'c'];
const zet = (ids: readonly string[], id: string, plek: number): Zet => findZet(ids, id, plek) as Zet;

describe('een zet', () => {
  it('zet een item op een plek, en nooit voorbij het begin of het einde', () => {
    expect(putOnPlek(abc, 'c', 0)).toEqual(['c', 'a', 'b']);
    expect(putOnPlek(abc, 'a', 9)).toEqual(['b', 'c', 'a']);
    expect(putOnPlek(abc, 'b', -3)).toEqual(['b', 'a', 'c']);
    expect(putOnPlek(abc, 'weg', 0)).toEqual(abc);
  });

  it('is er niet als het item daar al staat', () => {
    expect(findZet(abc, 'b', 1)).toBeUndefined();
    expect(findZet(abc, 'weg', 0)).toBeUndefined();
  });

  it('geldt ook als een ander intussen iets verplaatste: allebei de zetten blijven', () => {
    const anna = zet(['a', 'b', 'c', 'd'], 'd', 1);
    const gerda = applyZet(['a', 'b', 'c', 'd'], zet(['a', 'b', 'c', 'd'], 'b', 2));
    expect(gerda).toEqual(['a', 'c', 'b', 'd']);
    expect(applyZet(gerda, anna)).toEqual(['a', 'd', 'c', 'b']);
  });

  it('blijft vooraan of achteraan, ook als een ander de buren verplaatste', () => {
    expect(applyZet(['b', 'c', 'a', 'd'], zet(['a', 'b', 'c', 'd'], 'd', 0))).toEqual(['d', 'b', 'c', 'a']);
    expect(applyZet(['a', 'd', 'b', 'c'], zet(['a', 'b', 'c', 'd'], 'a', 3))).toEqual(['d', 'b', 'c', 'a']);
  });

  it('blijft in zijn eigen groep, ook als die verspreid staat', () => {
    expect(applyZet(['a', 'x', 'b', 'y', 'c'], zet(abc, 'c', 0))).toEqual(['c', 'a', 'x', 'b', 'y']);
    expect(applyZet(['a', 'x', 'b', 'y', 'c'], zet(abc, 'a', 1))).toEqual(['x', 'b', 'a', 'y', 'c']);
  });

  it('laat staan wat geen buren meer heeft, of zelf weg is', () => {
    expect(applyZet(['d', 'a'], { id: 'a', anderen: ['b', 'c'], plek: 1 })).toEqual(['d', 'a']);
    expect(applyZet(['d'], { id: 'a', anderen: ['d'], plek: 1 })).toEqual(['d']);
  });

  it('verliest of verdubbelt nooit een item, en komt op een onveranderde lijst uit waar hij heen ging', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string(), { minLength: 1 }),
        fc.nat(),
        fc.nat(),
        fc.uniqueArray(fc.string()),
        (ids, welke, plek, andere) => {
          const id = ids[welke % ids.length] as string;
          const gevonden = findZet(ids, id, plek % ids.length);
          if (!gevonden) return;
          expect(applyZet(ids, gevonden)).toEqual(putOnPlek(ids, id, plek % ids.length));
          expect(applyZet(andere, gevonden).sort()).toEqual([...andere].sort());
        },
      ),
    );
  });
});

describe('de volgorde van alles', () => {
  it('houdt wat is weggehaald op zijn plek', () => {
    expect(joinVolgorde(['a', 'weg', 'b'], ['b', 'a'])).toEqual(['b', 'a', 'weg']);
    expect(joinVolgorde(['weg', 'a'], ['a', 'nieuw'])).toEqual(['weg', 'a', 'nieuw']);
  });

  it('bewaart niet meer dan er past, en dan eerst wat op het canvas staat', () => {
    expect(joinVolgorde(['x', 'a', 'y', 'b', 'z'], ['a', 'b'], 3)).toEqual(['x', 'a', 'b']);
    expect(joinVolgorde(['x'], ['a', 'b'], 2)).toEqual(['a', 'b']);
  });
});
