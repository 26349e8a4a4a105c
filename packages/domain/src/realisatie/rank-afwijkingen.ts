import type { Aanname, Aannamesoort } from './aannames.ts';
import { MINIMUM_CASUSSEN } from './drempel.ts';

/** One price or assumption over many casussen. Averages are over every time that it was measured. */
export interface Afwijking {
  soort: Aannamesoort;
  code: string;
  naam: string;
  /** In how many casussen it was measured. */
  casussen: number;
  /** In how many of these it was wrong. Of a chance: how many more or fewer it happened in than the chances said. */
  ernaast: number;
  gemiddeldVerwacht: number;
  gemiddeldGerealiseerd: number;
}

/**
 * What was wrong most often comes first; what was never wrong is in the list too.
 * @param casussen - the aannames of each casus
 * @returns `verborgen`: how many prices and assumptions were measured in too few casussen to show
 */
export function rankAfwijkingen(casussen: readonly (readonly Aanname[])[]): {
  items: Afwijking[];
  verborgen: number;
} {
  const groepen = new Map<string, Aanname[][]>();
  for (const aannames of casussen) {
    for (const [sleutel, leden] of Map.groupBy(aannames, ({ soort, code }) => `${soort} ${code}`)) {
      groepen.set(sleutel, [...(groepen.get(sleutel) ?? []), leden]);
    }
  }
  const genoeg = [...groepen.values()].filter(({ length }) => length >= MINIMUM_CASUSSEN);
  return { items: genoeg.flatMap(describe).sort(compare), verborgen: groepen.size - genoeg.length };
}

function describe(perCasus: readonly Aanname[][]): Afwijking[] {
  const alle = perCasus.flat();
  const [eerste] = alle;
  if (!eerste) return [];
  const verwacht = alle.reduce((som, aanname) => som + aanname.verwacht, 0);
  const gerealiseerd = alle.reduce((som, aanname) => som + aanname.gerealiseerd, 0);
  const ernaast =
    eerste.soort === 'kans'
      ? Math.min(perCasus.length, Math.round(Math.abs(verwacht - gerealiseerd)))
      : perCasus.filter((aannames) => aannames.some((aanname) => aanname.ernaast)).length;
  return [
    {
      soort: eerste.soort,
      code: eerste.code,
      naam: eerste.naam,
      casussen: perCasus.length,
      ernaast,
      gemiddeldVerwacht: verwacht / alle.length,
      gemiddeldGerealiseerd: gerealiseerd / alle.length,
    },
  ];
}

const compare = (a: Afwijking, b: Afwijking): number =>
  b.ernaast - a.ernaast ||
  b.ernaast / b.casussen - a.ernaast / a.casussen ||
  (`${a.soort} ${a.code}` < `${b.soort} ${b.code}` ? -1 : 1);
