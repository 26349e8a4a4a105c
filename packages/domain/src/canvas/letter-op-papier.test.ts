import { describe, expect, it } from 'vitest';
import { findPapierLetter } from './letter-op-papier.ts';
import { maakBelemmering, maakCanvas, maakTekst } from './maak-canvas.ts';

describe('de letters op papier', () => {
  const metTekst = (tekens: number) =>
    findPapierLetter(maakCanvas({ blokken: [maakTekst(1, 'woord '.repeat(tekens / 6))] }));

  it('worden kleiner als er meer staat, en blijven leesbaar', () => {
    expect(metTekst(600)).toBe(11.5);
    expect(metTekst(9_000)).toBeLessThan(metTekst(6_000));
    expect(metTekst(60_000)).toBe(6);
  });

  it('tellen ook het wit om elk punt mee', () => {
    const veel = Array.from({ length: 60 }, (_, i) => maakBelemmering(`b${i}`, { omschrijving: 'x' }));
    expect(findPapierLetter(maakCanvas({ belemmeringen: veel }))).toBeLessThan(9);
  });
});
