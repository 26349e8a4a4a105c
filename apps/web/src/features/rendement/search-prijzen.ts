import type { Lijstprijs } from '@naast/contract/prijslijst';

const vlak = (tekst: string): string =>
  tekst
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

/** Prices in which every typed word occurs, in any order; pickable ones first. The same rule as the API's search. */
export function searchPrijzen(
  prijzen: readonly Lijstprijs[],
  woorden: string,
  leefgebied: string | undefined,
): Lijstprijs[] {
  const gezocht = vlak(woorden).split(/\s+/).filter(Boolean);
  return prijzen
    .filter((prijs) => {
      if (leefgebied && prijs.leefgebied !== leefgebied) return false;
      const tekst = vlak(`${prijs.code} ${prijs.omschrijving} ${prijs.eenheid}`);
      return gezocht.every((woord) => tekst.includes(woord));
    })
    .toSorted((a, b) => Number(b.kiesbaar) - Number(a.kiesbaar));
}
