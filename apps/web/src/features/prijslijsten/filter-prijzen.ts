import type { Lijstprijs } from '@naast/contract/prijslijst';

const maakVlak = (tekst: string): string =>
  tekst
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

interface Vraag {
  woord: string;
  leefgebied: string;
  batenhouder: string;
}

/** Prices in which every typed word occurs, in any order; an empty choice lets everything through. */
export function filterPrijzen(prijzen: readonly Lijstprijs[], vraag: Vraag): Lijstprijs[] {
  const woorden = maakVlak(vraag.woord).split(/\s+/).filter(Boolean);
  return prijzen.filter((prijs) => {
    if (vraag.leefgebied && prijs.leefgebied !== vraag.leefgebied) return false;
    if (vraag.batenhouder && prijs.batenhouder !== vraag.batenhouder) return false;
    const tekst = maakVlak(`${prijs.code} ${prijs.omschrijving} ${prijs.eenheid} ${prijs.bron}`);
    return woorden.every((woord) => tekst.includes(woord));
  });
}
