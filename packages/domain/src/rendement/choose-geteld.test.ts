import { describe, expect, it } from 'vitest';
import { calculateRendement, type Regel } from './index.ts';
import { CPI } from './voorbeeld/cpi.ts';
import { createInvoer, createRegel } from './voorbeeld/voorbeeld.ts';

const lid = (id: string, anders: Partial<Regel>, prijs: Partial<Regel['prijs']> = {}) =>
  createRegel({ id, overlapgroep: 'opvang', ...anders }, prijs);
const nietMeegeteld = (...regels: Regel[]) => calculateRendement(createInvoer(regels), CPI).nietMeegeteld;

describe('overlapgroep', () => {
  it('de betrouwbaarste prijs telt, ook als de baat groter is', () => {
    const zwak = lid('a', { aantalZonder: 1 }, { betrouwbaarheid: 'midden' });
    expect(nietMeegeteld(zwak, lid('b', {}))).toStrictEqual(['a']);
  });

  it('bij gelijke betrouwbaarheid telt de kleinste totale baat', () => {
    expect(nietMeegeteld(lid('a', { aantalZonder: 10 }), lid('b', { aantalZonder: 9 }))).toStrictEqual(['a']);
  });

  it('een negatieve baat is kleiner dan een kleine', () => {
    expect(nietMeegeteld(lid('a', { aantalZonder: 1 }), lid('b', { aantalMet: 20 }))).toStrictEqual(['a']);
  });

  it('bij gelijke baat telt de kleinste id', () => {
    expect(nietMeegeteld(lid('b', {}), lid('a', {}), lid('c', {}))).toStrictEqual(['b', 'c']);
  });

  it('een groep van één telt gewoon mee', () => {
    expect(nietMeegeteld(lid('a', {}), createRegel({ id: 'b', overlapgroep: 'anders' }))).toStrictEqual([]);
  });

  it('de keuze op het midden blijft staan in de bandbreedte', () => {
    // a wins on the middle (1000 < 1100), but b would have the smaller low and the larger high.
    const a = lid('a', { aantalZonder: 1 }, { bedragCent: 1000, bedragLaagCent: 900, bedragHoogCent: 1001 });
    const b = lid('b', { aantalZonder: 1 }, { bedragCent: 1100, bedragLaagCent: 100, bedragHoogCent: 9000 });
    const { bandbreedte, cellen } = calculateRendement(createInvoer([a, b]), CPI);
    expect(bandbreedte.laag.batenCent).toBe(900);
    expect(bandbreedte.hoog.batenCent).toBe(1001);
    expect(cellen.regels.filter(({ id }) => id === 'b')[0]?.baatCent).toBe(1100);
  });
});
