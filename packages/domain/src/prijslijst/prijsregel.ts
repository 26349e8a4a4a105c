import type { Gebruik } from '../berekening/index.ts';
import type { Leefgebied } from '../leefgebieden/index.ts';
import type { Batenhouder, Betrouwbaarheid, Index, Soort, Vermijdbaar } from '../rendement/index.ts';

/** One price of a list, without the id it gets when it is stored. Amounts are whole cents. */
export interface Prijsregel {
  code: string;
  omschrijving: string;
  eenheid: string;
  bedragCent: number;
  bedragLaagCent: number | null;
  bedragHoogCent: number | null;
  /** Year of the price level. */
  peiljaar: number;
  index: Index;
  batenhouder: Batenhouder;
  soort: Soort;
  leefgebied: Leefgebied;
  vermijdbaar: Vermijdbaar;
  gebruik: Gebruik;
  betrouwbaarheid: Betrouwbaarheid;
  bron: string;
  bronAdres: string;
}

/** The fields of a price, in the order in which people read them. */
export const PRIJSVELDEN = [
  'code',
  'omschrijving',
  'eenheid',
  'bedragCent',
  'bedragLaagCent',
  'bedragHoogCent',
  'peiljaar',
  'index',
  'batenhouder',
  'soort',
  'leefgebied',
  'vermijdbaar',
  'gebruik',
  'betrouwbaarheid',
  'bron',
  'bronAdres',
] as const satisfies readonly (keyof Prijsregel)[];
export type Prijsveld = (typeof PRIJSVELDEN)[number];

export const prijsveldNamen: Record<Prijsveld, string> = {
  code: 'Code',
  omschrijving: 'Omschrijving',
  eenheid: 'Eenheid',
  bedragCent: 'Bedrag',
  bedragLaagCent: 'Laagste bedrag',
  bedragHoogCent: 'Hoogste bedrag',
  peiljaar: 'Jaar van de prijs',
  index: 'Stijgt mee met',
  batenhouder: 'Wie bespaart',
  soort: 'Soort',
  leefgebied: 'Leefgebied',
  vermijdbaar: 'Te vermijden',
  gebruik: 'Gebruik',
  betrouwbaarheid: 'Betrouwbaarheid',
  bron: 'Bron',
  bronAdres: 'Adres van de bron',
};
