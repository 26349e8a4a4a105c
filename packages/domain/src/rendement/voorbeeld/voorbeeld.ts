import type { Investering, Invoer, Regel } from '../invoer.ts';
import type { Uitkomst } from '../uitkomst.ts';
import invoer from './invoer.json' with { type: 'json' };
import uitkomst from './uitkomst.json' with { type: 'json' };

/** The worked example (rekenmethode.md §5), a fresh copy that a test may change. */
export function createVoorbeeld(): Invoer {
  return structuredClone(invoer) as Invoer;
}

export const VERWACHT = uitkomst as Uitkomst;

/** One regel of € 100 per time: ten times now, none with the doorbraak, in year 1 and in prices of the rekenjaar. */
export function createRegel(anders: Partial<Regel> = {}, prijs: Partial<Regel['prijs']> = {}): Regel {
  return {
    id: 'r1',
    omschrijving: 'Regel',
    prijs: {
      code: 'X-01',
      bedragCent: 10_000,
      peiljaar: 2025,
      index: 'cpi',
      batenhouder: 'gemeente_wmo',
      soort: 'kosten',
      betrouwbaarheid: 'hoog',
      vermijdbaar: 'direct',
      bron: 'Test',
      ...prijs,
    },
    scenario: 'vandaag',
    aantalZonder: 10,
    aantalMet: 0,
    kansZonder: 1,
    kansMet: 1,
    autonoom: 0,
    attributie: 1,
    uitdoving: 0,
    vanafJaar: 1,
    aantalJaren: 1,
    ...anders,
  };
}

export function createInvestering(anders: Partial<Investering> = {}): Investering {
  return {
    id: 'i1',
    omschrijving: 'Investering',
    bedragCent: 50_000,
    betaler: 'fonds',
    soort: 'kosten',
    vanafJaar: 1,
    aantalJaren: 1,
    ...anders,
  };
}

/** Without discount, so that amounts can be checked by head. */
export function createInvoer(
  regels: Regel[],
  investeringen: Investering[] = [],
  anders: Partial<Invoer> = {},
): Invoer {
  return { rekenjaar: 2025, horizonJaren: 3, discontovoet: 0, zaad: 1, regels, investeringen, ...anders };
}
