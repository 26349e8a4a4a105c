import {
  type Cpi,
  DISCONTOVOET_STANDAARD,
  GEVOELIGE_PRIJSCODES,
  HORIZON_STANDAARD,
  listRekenjaren,
} from '../rendement/index.ts';
import type { ConceptInvestering, ConceptInvoer, ConceptRegel } from './concept.ts';
import { copyPrijs, type Lijstprijs } from './copy-prijs.ts';

/**
 * An empty berekening: three years, the agreed discount rate, prices of the last year of the index series.
 * @throws RangeError when the index series is empty
 */
export function createInvoer(cpi: Cpi, zaad: number): ConceptInvoer {
  const rekenjaar = listRekenjaren(cpi).at(-1);
  if (rekenjaar === undefined) throw new RangeError('de indexreeks is leeg');
  return {
    rekenjaar,
    horizonJaren: HORIZON_STANDAARD,
    discontovoet: DISCONTOVOET_STANDAARD,
    zaad,
    regels: [],
    investeringen: [],
  };
}

/** True for prices about losing a child: a regel with one is proposed as gevoelig. */
export const isGevoeligePrijs = (code: string): boolean =>
  (GEVOELIGE_PRIJSCODES as readonly string[]).includes(code);

/** A new regel on this price: how often is still to be filled in, the rest counts in full. */
export function createRegel(id: string, prijs: Lijstprijs, horizonJaren: number): ConceptRegel {
  return {
    id,
    omschrijving: prijs.omschrijving,
    prijs: copyPrijs(prijs, {}),
    scenario: 'vandaag',
    aantalZonder: null,
    aantalMet: null,
    kansZonder: 1,
    kansMet: 1,
    autonoom: 0,
    attributie: 1,
    uitdoving: 0,
    vanafJaar: 1,
    aantalJaren: horizonJaren,
    ...(isGevoeligePrijs(prijs.code) ? { gevoelig: true } : {}),
  };
}

/** A new investering: once, at the start, paid by the fonds. */
export function createInvestering(id: string): ConceptInvestering {
  return {
    id,
    omschrijving: '',
    bedragCent: null,
    betaler: 'fonds',
    soort: 'kosten',
    vanafJaar: 1,
    aantalJaren: 1,
  };
}
