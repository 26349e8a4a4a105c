/** Blocks that are one text each; the others hold items. */
export const tekstblokken = [1, 2, 4, 9] as const;
export type TekstblokNr = (typeof tekstblokken)[number];

/** Blocks whose items have an order of their own. */
export const ordeblokken = [3, 5, 6, 7, 8] as const;
export type OrdeblokNr = (typeof ordeblokken)[number];

export type BlokNr = TekstblokNr | OrdeblokNr;

export const blokTitels: Record<BlokNr, string> = {
  1: 'Wie zijn wij',
  2: 'Waar willen we over een jaar staan',
  3: 'Hoe gaat het nu',
  4: 'Wat kunnen we zelf, wie doet mee',
  5: 'Wat zit in de weg',
  6: 'Wat eerst',
  7: 'Doorbraken',
  8: 'Afspraken',
  9: 'Evaluatie en leerpunt',
};

/** In this order on every canvas: the system first, the family last. */
export const belemmeringSoorten = ['systeem', 'professional', 'bij_onszelf'] as const;
export type BelemmeringSoort = (typeof belemmeringSoorten)[number];
export const belemmeringSoortNamen: Record<BelemmeringSoort, string> = {
  systeem: 'In het systeem',
  professional: 'Bij professionals',
  bij_onszelf: 'Bij onszelf',
};

export const routes = [
  'binnen_de_regel',
  'hardheidsclausule',
  'bijzondere_bijstand',
  'partner_betaalt',
  'fonds',
  'geen_geld_nodig',
] as const;
export type Route = (typeof routes)[number];
export const routeNamen: Record<Route, string> = {
  binnen_de_regel: 'Kan binnen de regel',
  hardheidsclausule: 'Hardheidsclausule',
  bijzondere_bijstand: 'Bijzondere bijstand',
  partner_betaalt: 'Een partner betaalt',
  fonds: 'Het fonds betaalt',
  geen_geld_nodig: 'Geen geld nodig',
};

export { type Domein, domeinen, domeinNamen } from './domeinen.ts';

export const antwoordenGezin = ['ja', 'nee', 'niet_zo'] as const;
export type AntwoordGezin = (typeof antwoordenGezin)[number];
export const antwoordNamen: Record<AntwoordGezin, string> = {
  ja: 'Ja',
  nee: 'Nee',
  niet_zo: 'Niet zo',
};

export const afspraakStanden = ['open', 'gedaan', 'vervallen'] as const;
export type AfspraakStand = (typeof afspraakStanden)[number];
export const afspraakStandNamen: Record<AfspraakStand, string> = {
  open: 'Open',
  gedaan: 'Gedaan',
  vervallen: 'Vervallen',
};

/** The three corners of the maatwerkdriehoek, each argued against the nulscenario. */
export const hoeken = ['legitimiteit', 'betrokkenheid', 'rendement'] as const;
export type Hoek = (typeof hoeken)[number];
export const hoekVragen: Record<Hoek, { naam: string; vraag: string }> = {
  legitimiteit: { naam: 'Legitimiteit', vraag: 'Waarom mag en klopt dit? Wat bedoelt de wet?' },
  betrokkenheid: { naam: 'Betrokkenheid', vraag: 'Wie doet mee, en wat doet het gezin zelf?' },
  rendement: { naam: 'Rendement', vraag: 'Wat levert dit op, voor het gezin en in geld?' },
};
