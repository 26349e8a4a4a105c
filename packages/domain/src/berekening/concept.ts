import type { Investering, Invoer, Prijs, Regel } from '../rendement/index.ts';

/** The price inside a regel: what the engine needs, and what a reader wants to see beside it. */
export interface GekozenPrijs extends Prijs {
  omschrijving: string;
  /** What one time is: `uur`, `dag`, `consult`. */
  eenheid: string;
  bronAdres?: string | undefined;
  /** Why the bounds differ from the price list; present exactly when they do. */
  grensReden?: string | undefined;
}

type Getallen =
  | 'aantalZonder'
  | 'aantalMet'
  | 'kansZonder'
  | 'kansMet'
  | 'autonoom'
  | 'attributie'
  | 'uitdoving'
  | 'vanafJaar'
  | 'aantalJaren';

/** A regel that may be unfinished: null is a number that nobody has filled in yet. */
export type ConceptRegel = Omit<Regel, Getallen | 'prijs'> &
  Record<Getallen, number | null> & {
    prijs: GekozenPrijs;
    /** What really points to the threat: a letter, a date, a decision. Only for scenario `dreigend`. */
    signaal?: string | undefined;
    /** Its figures are starting values of a sjabloon that nobody has confirmed yet. */
    teBevestigen?: boolean | undefined;
    /** Id of the product on the map of deelnemers that this regel was taken from. */
    uitKaart?: string | undefined;
  };

type Bedragen = 'bedragCent' | 'vanafJaar' | 'aantalJaren';

/** An investering that may be unfinished. */
export type ConceptInvestering = Omit<Investering, Bedragen> & Record<Bedragen, number | null>;

/** Input of a berekening as it is saved while somebody is typing. */
export interface ConceptInvoer extends Omit<Invoer, 'regels' | 'investeringen'> {
  regels: ConceptRegel[];
  investeringen: ConceptInvestering[];
  /** What it means for the family, in words; beside the sum and never inside it. */
  kwaliteitVanLeven?: string | undefined;
}

const getal = (waarde: number | null): number => waarde ?? Number.NaN;

/**
 * The concept as input for the engine. What is not filled in becomes NaN, so that `checkRendement` refuses it at
 * its own path and `calculateRendement` cannot take it for a zero.
 */
export function toInvoer({ kwaliteitVanLeven: _woorden, ...concept }: ConceptInvoer): Invoer {
  return {
    ...concept,
    regels: concept.regels.map(({ signaal: _signaal, teBevestigen: _merk, uitKaart: _kaart, ...regel }) => ({
      ...regel,
      aantalZonder: getal(regel.aantalZonder),
      aantalMet: getal(regel.aantalMet),
      kansZonder: getal(regel.kansZonder),
      kansMet: getal(regel.kansMet),
      autonoom: getal(regel.autonoom),
      attributie: getal(regel.attributie),
      uitdoving: getal(regel.uitdoving),
      vanafJaar: getal(regel.vanafJaar),
      aantalJaren: getal(regel.aantalJaren),
    })),
    investeringen: concept.investeringen.map((investering) => ({
      ...investering,
      bedragCent: getal(investering.bedragCent),
      vanafJaar: getal(investering.vanafJaar),
      aantalJaren: getal(investering.aantalJaren),
    })),
  };
}
