import { describe, expect, it } from 'vitest';
import { checkRendement, REDENCODES } from './index.ts';
import { CPI } from './voorbeeld/cpi.ts';
import { createVoorbeeld } from './voorbeeld/voorbeeld.ts';
import { INDEXFOUTEN, type Velden, WEIGERINGEN, zet, zetPrijs } from './voorbeeld/weigeringen.ts';

describe('checkRendement', () => {
  it('laat het voorbeeld door', () => {
    expect(checkRendement(createVoorbeeld(), CPI)).toStrictEqual([]);
  });

  it.each(WEIGERINGEN)('weigert %s', (_naam, code, pad, wijzig) => {
    const invoer = createVoorbeeld();
    wijzig(invoer as unknown as Velden);
    const redenen = checkRendement(invoer, CPI);
    expect(redenen.map((reden) => [reden.code, reden.pad])).toStrictEqual([[code, pad]]);
    expect(redenen[0]?.bericht).toMatch(/^[A-Z].*\.$/);
  });

  it.each(INDEXFOUTEN)('weigert %s', (_naam, code, pad, cpi) => {
    const redenen = checkRendement(createVoorbeeld(), cpi);
    expect(redenen.map((reden) => [reden.code, reden.pad])).toStrictEqual([[code, pad]]);
  });

  it('kent geen weigering die hier niet getest is', () => {
    const getest = new Set([...WEIGERINGEN, ...INDEXFOUTEN].map(([, code]) => code));
    expect([...getest].sort()).toStrictEqual([...REDENCODES].sort());
  });

  it('noemt alle redenen tegelijk', () => {
    const invoer = createVoorbeeld();
    zet('regels', 2, { kansZonder: 2, aantalMet: -1 })(invoer as unknown as Velden);
    zet('investeringen', 0, { bedragCent: -5 })(invoer as unknown as Velden);
    expect(checkRendement(invoer, CPI)).toHaveLength(3);
  });

  it('vraagt geen indexcijfers voor een prijs die niet wordt geïndexeerd', () => {
    const invoer = createVoorbeeld();
    zetPrijs({ peiljaar: 1990, index: 'geen' })(invoer as unknown as Velden);
    expect(checkRendement(invoer, CPI)).toStrictEqual([]);
  });
});
