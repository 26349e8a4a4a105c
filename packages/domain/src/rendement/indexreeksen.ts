import { STANDAARDREEKS } from './codelijsten.ts';
import type { Cpi } from './invoer.ts';

/** Per series the years that have a figure. */
export type Indexjaren = ReadonlyMap<string, ReadonlySet<number>>;

/** The consumer price index is always there, if need be without a single figure. */
export function groupIndexjaren(cpi: Cpi): Indexjaren {
  const perReeks = new Map<string, Set<number>>([[STANDAARDREEKS, new Set()]]);
  for (const { reeks = STANDAARDREEKS, jaar } of cpi) {
    const jaren = perReeks.get(reeks) ?? new Set();
    perReeks.set(reeks, jaren.add(jaar));
  }
  return perReeks;
}

/** Years that can be the rekenjaar: those of the consumer price index, from first to last. */
export const listRekenjaren = (cpi: Cpi): number[] =>
  cpi
    .filter(({ reeks = STANDAARDREEKS }) => reeks === STANDAARDREEKS)
    .map(({ jaar }) => jaar)
    .toSorted((a, b) => a - b);
