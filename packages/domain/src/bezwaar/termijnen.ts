import type { Bezwaarsoort } from './codes.ts';
import { addDagen, type Dag, extendToWerkdag } from './feestdagen.ts';

/** Up to here the Algemene termijnenwet moves an end to a working day (article 4 leaves out what is longer). */
const langsteTermijnenwet = 12;

/**
 * The last day of a term in weeks that begins the day after `vanaf`; on to the next working day when it ends on a
 * Saturday, Sunday or general holiday. Source: Awb 6:8, Algemene termijnenwet 1, 3 and 4.
 */
export function calculateTermijneinde(vanaf: Dag, weken: number): Dag {
  const einde = addDagen(vanaf, weken * 7);
  return weken > langsteTermijnenwet ? einde : extendToWerkdag(einde);
}

/** The last day for bezwaar: six weeks after the day the besluit was made known (Awb 6:7 and 6:8). */
export const calculateBezwaareinde = (bekend: Dag): Dag => calculateTermijneinde(bekend, 6);

export interface TermijnFeiten {
  soort: Bezwaarsoort;
  /** An adviescommissie hears the family (Awb 7:13): then there is more time. */
  metCommissie: boolean;
  /** The day the family got the letter. */
  bekendOp: Dag;
  ontvangenOp: Dag;
}

export interface Termijnen {
  /** Last day to hand it in; null for a klacht, which has none. */
  termijnEinde: Dag | null;
  opTijd: boolean;
  beslisVoor: Dag;
}

/**
 * The terms that follow from receiving a bezwaar or klacht. Bezwaar: decide within six weeks, twelve with a commissie,
 * from the day after the term to hand it in ended (Awb 7:10); who was late is counted from the day it came in.
 * Klacht: six weeks from receipt (own rules of the stichting, as Awb 9:11).
 */
export function calculateTermijnen({ soort, metCommissie, bekendOp, ontvangenOp }: TermijnFeiten): Termijnen {
  if (soort === 'klacht')
    return { termijnEinde: null, opTijd: true, beslisVoor: calculateTermijneinde(ontvangenOp, 6) };
  const termijnEinde = calculateBezwaareinde(bekendOp);
  const vanaf = ontvangenOp > termijnEinde ? ontvangenOp : termijnEinde;
  return {
    termijnEinde,
    opTijd: ontvangenOp <= termijnEinde,
    beslisVoor: calculateTermijneinde(vanaf, metCommissie ? 12 : 6),
  };
}

/** Postponed once: six weeks for a bezwaar (Awb 7:10 lid 3), four for a klacht (Awb 9:11 lid 2). */
export const calculateVerdaagd = (beslisVoor: Dag, soort: Bezwaarsoort): Dag =>
  calculateTermijneinde(beslisVoor, verdaagWeken[soort]);

export const verdaagWeken: Record<Bezwaarsoort, number> = { bezwaar: 6, klacht: 4 };
