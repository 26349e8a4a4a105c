import { type HulpNaam, hulpteksten } from './hulp-van-pagina.ts';
import type { HulpTekst } from './hulptekst.ts';
import { type WoordNaam, woorden } from './teksten/woorden.ts';

export interface Gevonden {
  paginas: readonly HulpNaam[];
  woorden: readonly WoordNaam[];
}

const plat = (tekst: string): string => tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const alles = ({ titel, waarvoor, hoe }: HulpTekst): string =>
  plat([titel, waarvoor, ...hoe.flatMap(({ vraag, stappen }) => [vraag, ...stappen])].join(' '));

const inhoud = Object.entries(hulpteksten).map(([naam, tekst]) => [naam as HulpNaam, alles(tekst)] as const);
const betekenissen = Object.entries(woorden).map(
  ([naam, uitleg]) => [naam as WoordNaam, plat(`${naam} ${uitleg}`)] as const,
);

/** Help and words that hold every word that is looked for, whatever the capitals and accents; pages by title first. */
export function searchHulp(zoek: string): Gevonden {
  const delen = plat(zoek).split(/\s+/).filter(Boolean);
  if (delen.length === 0) return { paginas: [], woorden: [] };
  const past = (tekst: string) => delen.every((deel) => tekst.includes(deel));
  const inTitel = (naam: HulpNaam) => past(plat(hulpteksten[naam].titel));
  const paginas = inhoud.filter(([, tekst]) => past(tekst)).map(([naam]) => naam);
  return {
    paginas: [...paginas.filter(inTitel), ...paginas.filter((naam) => !inTitel(naam))],
    woorden: betekenissen.filter(([, tekst]) => past(tekst)).map(([naam]) => naam),
  };
}
