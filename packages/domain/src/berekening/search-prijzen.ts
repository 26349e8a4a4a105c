import type { Leefgebied } from '../leefgebieden/index.ts';
import { checkKiesbaar, type Lijstprijs } from './copy-prijs.ts';

type Zoekbaar = Pick<Lijstprijs, 'code' | 'omschrijving' | 'eenheid' | 'gebruik'> & {
  leefgebied: Leefgebied;
};

const vlak = (tekst: string): string =>
  tekst
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

/** Prices in which every typed word occurs, in any order; pickable ones first. The same rule as the API's search. */
export function searchPrijzen<P extends Zoekbaar>(
  prijzen: readonly P[],
  woorden: string,
  leefgebied?: string | undefined,
): P[] {
  const gezocht = vlak(woorden).split(/\s+/).filter(Boolean);
  const kiesbaar = (prijs: P) => Number(checkKiesbaar(prijs).kiesbaar);
  return prijzen
    .filter((prijs) => {
      if (leefgebied && prijs.leefgebied !== leefgebied) return false;
      const tekst = vlak(`${prijs.code} ${prijs.omschrijving} ${prijs.eenheid}`);
      return gezocht.every((woord) => tekst.includes(woord));
    })
    .sort((a, b) => kiesbaar(b) - kiesbaar(a));
}
