/** What really happened, per line of a frozen berekening. Null is "weten we niet": such a line is compared on neither side. */
export interface Realisatie {
  /** How many years of the berekening have passed, 1 … horizonJaren. */
  jaren: number;
  regels: {
    id: string;
    /** Per year on average, certain: 0 when what threatened did not happen. */
    aantalMet: number | null;
    /** What one time really cost, in cents of the rekenjaar; null keeps the expected price. */
    prijsCent: number | null;
  }[];
  /** Per year, in cents of the rekenjaar; 0 when nothing was paid. */
  investeringen: { id: string; bedragCent: number | null }[];
}
