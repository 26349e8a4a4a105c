import type { Adres } from './beschikking-document.ts';

/** The words of a letter as data: the PDF and an accessible HTML page are made from the same text. */
export interface Brieftekst {
  afzender: Adres;
  geadresseerde: Adres;
  kenmerken: { label: string; waarde: string }[];
  onderwerp: string;
  aanhef: string;
  secties: Briefsectie[];
  slot: { groet: string; namens: string; functie: string; naam?: string };
  kopieAan: string[];
}

/** A part of the letter; only the opening has no heading. */
export interface Briefsectie {
  kop: string | null;
  delen: Briefdeel[];
}

/** A paragraph, a list with an optional lead-in, a table, or an address. */
export type Briefdeel =
  | { soort: 'alinea'; tekst: string }
  | { soort: 'lijst'; kop?: string; punten: string[] }
  | {
      soort: 'tabel';
      kolommen: { kop: string; deel: number; rechts?: boolean }[];
      rijen: { cellen: string[]; totaal?: boolean }[];
    }
  | { soort: 'adres'; regels: string[] };
