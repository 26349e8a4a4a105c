import {
  batenhouderNamen,
  betrouwbaarheidNamen,
  GEBRUIKEN,
  soortNamen,
  vermijdbaarNamen,
} from '../berekening/index.ts';
import { leefgebieden, leefgebiedNamen } from '../leefgebieden/index.ts';
import { BATENHOUDERS, BETROUWBAARHEDEN, INDEXEN, SOORTEN, VERMIJDBAAR } from '../rendement/index.ts';
import type { Prijsveld } from './prijsregel.ts';

type Vorm =
  | { soort: 'code' }
  | { soort: 'tekst'; max: number }
  | { soort: 'bedrag' }
  | { soort: 'jaar' }
  | { soort: 'index' }
  | { soort: 'keuze'; keuzes: readonly string[]; namen: Readonly<Record<string, string>> };

export interface Kolom {
  /** Name in the first row of the file. */
  naam: string;
  veld: Prijsveld;
  vorm: Vorm;
  /** May stay empty, and the column may be left out. */
  optioneel?: true;
}

export const gebruikNamen: Record<(typeof GEBRUIKEN)[number], string> = {
  effect: 'Effect',
  investering: 'Investering',
  referentie: 'Referentie',
};

export const indexNamen: Record<(typeof INDEXEN)[number], string> = {
  cpi: 'De consumentenprijzen (CPI)',
  geen: 'Niets: deze prijs stijgt niet mee',
};

/** An index series of the netwerk. */
export interface Reeks {
  code: string;
  naam: string;
}

/** What a price can rise with: the consumer prices, nothing, and the other series of the netwerk. */
export const listIndexkeuzes = (reeksen: readonly Reeks[]): Reeks[] => [
  ...INDEXEN.map((code) => ({ code, naam: indexNamen[code] })),
  ...reeksen.filter(({ code }) => !INDEXEN.some((vast) => vast === code)),
];

/** The name of an index; of a series that is not known here its code. */
export const nameIndex = (index: string, reeksen: readonly Reeks[] = []): string =>
  listIndexkeuzes(reeksen).find(({ code }) => code === index)?.naam ?? index;

const keuze = (keuzes: readonly string[], namen: Readonly<Record<string, string>>): Vorm => ({
  soort: 'keuze',
  keuzes,
  namen,
});

/** The columns of a price file, in the order in which we write them. */
export const KOLOMMEN: readonly Kolom[] = [
  { naam: 'code', veld: 'code', vorm: { soort: 'code' } },
  { naam: 'omschrijving', veld: 'omschrijving', vorm: { soort: 'tekst', max: 500 } },
  { naam: 'eenheid', veld: 'eenheid', vorm: { soort: 'tekst', max: 60 } },
  { naam: 'bedrag', veld: 'bedragCent', vorm: { soort: 'bedrag' } },
  { naam: 'bedrag_laag', veld: 'bedragLaagCent', vorm: { soort: 'bedrag' }, optioneel: true },
  { naam: 'bedrag_hoog', veld: 'bedragHoogCent', vorm: { soort: 'bedrag' }, optioneel: true },
  { naam: 'peiljaar', veld: 'peiljaar', vorm: { soort: 'jaar' } },
  { naam: 'index', veld: 'index', vorm: { soort: 'index' } },
  { naam: 'batenhouder', veld: 'batenhouder', vorm: keuze(BATENHOUDERS, batenhouderNamen) },
  { naam: 'soort', veld: 'soort', vorm: keuze(SOORTEN, soortNamen) },
  { naam: 'leefgebied', veld: 'leefgebied', vorm: keuze(leefgebieden, leefgebiedNamen) },
  { naam: 'vermijdbaar', veld: 'vermijdbaar', vorm: keuze(VERMIJDBAAR, vermijdbaarNamen) },
  { naam: 'gebruik', veld: 'gebruik', vorm: keuze(GEBRUIKEN, gebruikNamen) },
  { naam: 'betrouwbaarheid', veld: 'betrouwbaarheid', vorm: keuze(BETROUWBAARHEDEN, betrouwbaarheidNamen) },
  { naam: 'bron', veld: 'bron', vorm: { soort: 'tekst', max: 500 } },
  { naam: 'bron_adres', veld: 'bronAdres', vorm: { soort: 'tekst', max: 500 }, optioneel: true },
];

/** How a name or choice is compared: capitals, accents, spaces, dashes and underscores do not matter. */
export const makeVlak = (tekst: string): string =>
  tekst
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[\s_-]+/g, '');
