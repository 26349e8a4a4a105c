import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maakBelemmering } from './maak-canvas.ts';
import { moveItem, orderBelemmeringen, orderItems } from './order-items.ts';

const items = ['a', 'b', 'c'].map((id) => ({ id }));
const ids = (rij: { id: string }[]) => rij.map((i) => i.id).join('');

describe('de volgorde', () => {
  it('zet items op hun plek en nieuwe achteraan', () => {
    expect(ids(orderItems(items, ['c', 'weg', 'a']))).toBe('cab');
    expect(ids(orderItems(items, []))).toBe('abc');
  });

  it('zet het systeem vooraan, wat de volgorde ook zegt', () => {
    const rij = [
      maakBelemmering('a', { soort: 'bij_onszelf' }),
      maakBelemmering('b'),
      maakBelemmering('c', { soort: 'professional' }),
      maakBelemmering('d'),
    ];
    expect(ids(orderBelemmeringen(rij, ['a', 'd', 'c', 'b']))).toBe('dbca');
  });

  it('schuift een item op, en niet voorbij het einde', () => {
    expect(moveItem(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c']);
    expect(moveItem(['a', 'b', 'c'], 'c', 1)).toEqual(['a', 'b', 'c']);
    expect(moveItem(['a'], 'weg', 1)).toEqual(['a']);
  });

  it('verliest of verdubbelt nooit een item', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), fc.array(fc.string()), (rij, volgorde) => {
        const uit = orderItems(
          rij.map((id) => ({ id })),
          volgorde,
        );
        expect(uit.map((i) => i.id).sort()).toEqual([...rij].sort());
      }),
    );
  });
});
