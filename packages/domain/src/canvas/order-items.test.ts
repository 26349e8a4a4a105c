import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maakBelemmering } from './maak-canvas.ts';
import { orderBelemmeringen, orderItems, orderSituaties } from './order-items.ts';

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

  it('zet de rijen van blok 3 per kapitaalvorm, zoals ze op het scherm staan', () => {
    const rij = [
      { id: 'a', kapitaalvorm: 'mentaal' as const },
      { id: 'b', kapitaalvorm: 'economisch' as const },
      { id: 'c', kapitaalvorm: 'economisch' as const },
    ];
    expect(ids(orderSituaties(rij, ['a', 'c', 'b']))).toBe('cba');
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
