import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Cpi, calculateRendement, type Invoer } from '../rendement/index.ts';
import {
  type ConceptInvoer,
  checkConcept,
  checkKiesbaar,
  copyPrijs,
  createInvestering,
  createInvoer,
  createRegel,
  type Lijstprijs,
  takeAffeDeel,
  toInvoer,
  withoutGevoelig,
} from './index.ts';

const voorbeeld = JSON.parse(
  readFileSync(new URL('../rendement/voorbeeld/invoer.json', import.meta.url), 'utf8'),
) as Invoer;
const cpi: Cpi = Array.from({ length: 20 }, (_, i) => ({ jaar: 2006 + i, mutatieProcent: 2 }));

const opvang: Lijstprijs = {
  code: 'OPV-01',
  omschrijving: 'Opvang',
  eenheid: 'jaar',
  bedragCent: 2323600,
  bedragLaagCent: null,
  bedragHoogCent: 3000000,
  peiljaar: 2011,
  index: 'cpi',
  batenhouder: 'gemeente_opvang',
  soort: 'kosten',
  betrouwbaarheid: 'laag',
  vermijdbaar: 'op_termijn',
  gebruik: 'effect',
  bron: 'Cebeon',
  bronAdres: 'issuu.com',
};

const concept = (): ConceptInvoer => ({
  ...createInvoer(cpi, 1),
  regels: [
    { ...createRegel('r1', opvang, 3), aantalZonder: 1, aantalMet: 0 },
    createRegel('r2', { ...opvang, code: 'JGD-03B' }, 3),
  ],
  investeringen: [{ ...createInvestering('i1'), bedragCent: 100 }],
});

describe('een prijs kiezen', () => {
  it('kan alleen als hij voor effecten bedoeld is', () => {
    expect(checkKiesbaar(opvang)).toEqual({ kiesbaar: true });
    expect(checkKiesbaar({ gebruik: 'referentie' })).toMatchObject({ code: 'prijs_is_referentie' });
    expect(checkKiesbaar({ gebruik: 'investering' })).toMatchObject({ code: 'prijs_is_investering' });
  });

  it('neemt de grenzen van de lijst over, zonder reden te vragen', () => {
    const prijs = copyPrijs(opvang, { bedragHoogCent: 3000000 });
    expect(prijs).toMatchObject({ bedragCent: 2323600, bedragHoogCent: 3000000 });
    expect(prijs).not.toHaveProperty('bedragLaagCent');
    expect(prijs).not.toHaveProperty('grensReden');
  });

  it('bewaart bij eigen grenzen de reden, ook als die er nog niet is', () => {
    expect(copyPrijs(opvang, { bedragLaagCent: 2000000, grensReden: 'regio' }).grensReden).toBe('regio');
    expect(copyPrijs(opvang, { bedragLaagCent: 2000000 }).grensReden).toBe('');
  });

  it('stelt gevoelig voor bij een prijs over een kind dat uit huis gaat', () => {
    expect(concept().regels.map(({ gevoelig }) => gevoelig)).toEqual([undefined, true]);
  });
});

describe('een onaffe berekening', () => {
  it('zegt bij het veld wat er nog ontbreekt', () => {
    expect(checkConcept(concept(), cpi).map(({ pad }) => pad)).toEqual([
      'regels.1.aantalZonder',
      'regels.1.aantalMet',
    ]);
  });

  it('vraagt een reden bij eigen grenzen', () => {
    const invoer = concept();
    const [eerste] = invoer.regels;
    if (eerste) eerste.prijs = copyPrijs(opvang, { bedragLaagCent: 2000000, grensReden: ' ' });
    expect(checkConcept(invoer, cpi).map(({ code }) => code)).toContain('grens_zonder_reden');
  });

  it('rekent alvast met wat wel af is', () => {
    const deel = takeAffeDeel(concept(), checkConcept(concept(), cpi));
    expect(deel?.regels.map(({ id }) => id)).toEqual(['r1']);
    expect(deel?.investeringen).toHaveLength(1);
  });

  it('rekent nog niet als er iets aan het geheel mankeert', () => {
    const invoer = { ...concept(), horizonJaren: 0 };
    expect(takeAffeDeel(invoer, checkConcept(invoer, cpi))).toBeUndefined();
  });

  it('is nooit ongemerkt een berekening met nullen', () => {
    expect(() => calculateRendement(toInvoer(concept()), cpi)).toThrow(RangeError);
  });
});

describe('zonder gevoelige regels', () => {
  it('verdwijnen regel, cel en bedrag uit de uitkomst', () => {
    const gevoelig: Invoer = {
      ...voorbeeld,
      regels: voorbeeld.regels.map((regel) => (regel.id === 'r3' ? { ...regel, gevoelig: true } : regel)),
    };
    const uitkomst = calculateRendement(withoutGevoelig(gevoelig), cpi);
    expect(JSON.stringify(uitkomst)).not.toContain('r3');
    const zelfde = calculateRendement(
      { ...voorbeeld, regels: voorbeeld.regels.filter(({ id }) => id !== 'r3') },
      cpi,
    );
    expect(uitkomst).toEqual(zelfde);
  });
});
