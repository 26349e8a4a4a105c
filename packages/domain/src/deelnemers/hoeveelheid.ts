import { toDecimal, toExact } from '../rendement/exact-getal.ts';

/** In what rhythm something comes: an hour a week, a consult a year. */
export const PERIODEN = ['week', 'maand', 'jaar'] as const;
export type Periode = (typeof PERIODEN)[number];

export const periodeNamen: Record<Periode, string> = {
  week: 'per week',
  maand: 'per maand',
  jaar: 'per jaar',
};

/** How often in a year. A week comes 52 times, as in the worked example of the rekenmethode. */
const keerPerJaar: Record<Periode, number> = { week: 52, maand: 12, jaar: 1 };

/** A quantity as people say it. */
export interface Hoeveelheid {
  /** More than 0, at most four decimals. */
  aantal: number;
  per: Periode;
}

/** The quantity per year, as a regel takes it: an exact decimal of at most four decimals. */
export function toPerJaar({ aantal, per }: Hoeveelheid): number {
  return Number(toDecimal(toExact(aantal).mul(keerPerJaar[per]), 4));
}
