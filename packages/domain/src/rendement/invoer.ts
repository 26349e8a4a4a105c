import type { Batenhouder, Betrouwbaarheid, Index, Scenario, Soort, Vermijdbaar } from './codelijsten.ts';

/**
 * Index figures: yearly change in percent, e.g. `{ jaar: 2022, mutatieProcent: 10 }`. Without `reeks` it is the consumer
 * price index; figures of another series carry its code.
 */
export type Cpi = readonly Indexcijfer[];

export interface Indexcijfer {
  readonly jaar: number;
  readonly mutatieProcent: number;
  readonly reeks?: string | undefined;
}

/** Copy of a price list line. Amounts in cents of `peiljaar`. */
export interface Prijs {
  code: string;
  bedragCent: number;
  bedragLaagCent?: number | undefined;
  bedragHoogCent?: number | undefined;
  peiljaar: number;
  index: Index;
  batenhouder: Batenhouder;
  soort: Soort;
  /** The other side of an overdracht; `huishouden` when absent. */
  tegenpartij?: Batenhouder | undefined;
  betrouwbaarheid: Betrouwbaarheid;
  vermijdbaar: Vermijdbaar;
  bron?: string | undefined;
}

/** An effect: how often something happens per year without and with the doorbraak. */
export interface Regel {
  id: string;
  omschrijving: string;
  prijs: Prijs;
  scenario: Scenario;
  /** Per year, 0 or more. */
  aantalZonder: number;
  aantalMet: number;
  /** 0–1; both 1 for scenario `vandaag`. */
  kansZonder: number;
  kansMet: number;
  kansZonderLaag?: number | undefined;
  kansZonderHoog?: number | undefined;
  kansMetLaag?: number | undefined;
  kansMetHoog?: number | undefined;
  kansBron?: string | undefined;
  /** Regels that share it happen together in a draw of the verdeling. */
  gebeurtenis?: string | undefined;
  /** 0–1, share of the improvement that would have come anyway. */
  autonoom: number;
  /** 0–1, share of the improvement that is due to the doorbraak. */
  attributie: number;
  /** 0–1, share of the effect that is lost per year. */
  uitdoving: number;
  /** 1 … horizonJaren. */
  vanafJaar: number;
  /** What falls beyond the horizon is cut off. */
  aantalJaren: number;
  overlapgroep?: string | undefined;
  /** About losing a child; no effect on the sum. */
  gevoelig?: boolean | undefined;
}

/** What the doorbraak costs. */
export interface Investering {
  id: string;
  omschrijving: string;
  /** Per year, in cents of the rekenjaar. */
  bedragCent: number;
  betaler: Batenhouder;
  soort: Soort;
  /** The other side of an overdracht; `huishouden` when absent. */
  tegenpartij?: Batenhouder | undefined;
  vanafJaar: number;
  /** 1 = once, at the start of `vanafJaar`; more = spread evenly over each year. */
  aantalJaren: number;
}

/** Input of a berekening (rekenmethode.md §1). Numbers are taken as the decimals that they are written as. */
export interface Invoer {
  /** Price level of all results. */
  rekenjaar: number;
  /** 1–20. */
  horizonJaren: number;
  /** 0–1, e.g. 0.0225. */
  discontovoet: number;
  /** Seed of the draws; its lowest 32 bits count. */
  zaad: number;
  regels: Regel[];
  investeringen: Investering[];
}

/** The other side of an overdracht, undefined when nothing is transferred. */
export function findTegenpartij(bron: {
  soort: Soort;
  tegenpartij?: Batenhouder | undefined;
}): Batenhouder | undefined {
  return bron.soort === 'overdracht' ? (bron.tegenpartij ?? 'huishouden') : undefined;
}
