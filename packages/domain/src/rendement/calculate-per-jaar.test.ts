import { describe, expect, it } from 'vitest';
import { calculateRendement, type Investering, type Regel } from './index.ts';
import { CPI } from './voorbeeld/cpi.ts';
import { createInvestering, createInvoer, createRegel } from './voorbeeld/voorbeeld.ts';

const maand = (regels: Regel[], investeringen: Investering[]) =>
  calculateRendement(createInvoer(regels, investeringen), CPI).terugverdienMaand;

// The regel brings 100,000 cents in its year.
describe('terugverdienMaand', () => {
  it('een investering van een half jaar baten is na zes maanden terug', () => {
    expect(maand([createRegel()], [createInvestering({ bedragCent: 50_000 })])).toBe(6);
  });

  it('één cent meer is een maand later', () => {
    expect(maand([createRegel()], [createInvestering({ bedragCent: 50_001 })])).toBe(7);
  });

  it('telt door in het volgende jaar', () => {
    const regel = createRegel({ aantalJaren: 3 });
    expect(maand([regel], [createInvestering({ bedragCent: 125_000 })])).toBe(15);
  });

  it('een gespreide investering loopt gelijk op met de baten', () => {
    const regel = createRegel({ aantalJaren: 2 });
    expect(maand([regel], [createInvestering({ bedragCent: 60_000, aantalJaren: 2 })])).toBe(1);
  });

  it('een eenmalige investering in jaar 2 telt pas vanaf jaar 2', () => {
    const regel = createRegel({ vanafJaar: 3 });
    const laat = createInvestering({ vanafJaar: 2 });
    const nu = createInvestering({ id: 'i2', bedragCent: 1 });
    expect(maand([regel], [nu, laat])).toBe(31);
  });

  it('is er niet als de investering niet wordt terugverdiend', () => {
    expect(maand([createRegel()], [createInvestering({ bedragCent: 100_001 })])).toBeNull();
  });

  it('is er niet zonder investering', () => {
    expect(maand([createRegel()], [])).toBeNull();
  });
});
