import type { Batenhouder, Betrouwbaarheid, Scenario, Soort, Vermijdbaar } from '../rendement/index.ts';

/** How a party is written on screen and in documents. */
export const batenhouderNamen: Record<Batenhouder, string> = {
  gemeente_participatiewet: 'Gemeente, Participatiewet',
  gemeente_wmo: 'Gemeente, Wmo',
  gemeente_jeugd: 'Gemeente, jeugd',
  gemeente_bijzondere_bijstand: 'Gemeente, bijzondere bijstand',
  gemeente_schuldhulp: 'Gemeente, schuldhulp',
  gemeente_opvang: 'Gemeente, opvang',
  zorgverzekeraar: 'Zorgverzekeraar',
  zorgkantoor: 'Zorgkantoor',
  rijk_justitie: 'Rijk, justitie',
  rijk_onderwijs: 'Rijk, onderwijs',
  rijk_fiscus: 'Rijk, belastingen',
  samenwerkingsverband: 'Samenwerkingsverband',
  woningcorporatie: 'Woningcorporatie',
  uwv: 'UWV',
  werkgever: 'Werkgever',
  huishouden: 'Het huishouden zelf',
  fonds: 'Fonds',
  meerdere: 'Meerdere partijen',
};

export const scenarioNamen: Record<Scenario, string> = {
  vandaag: 'Dit gebeurt nu al',
  dreigend: 'Dit dreigt te gebeuren',
};

export const soortNamen: Record<Soort, string> = {
  kosten: 'Kosten',
  overdracht: 'Geld dat van de een naar de ander gaat',
};

export const betrouwbaarheidNamen: Record<Betrouwbaarheid, string> = {
  hoog: 'betrouwbaar',
  midden: 'redelijk betrouwbaar',
  laag: 'weinig zeker',
};

export const vermijdbaarNamen: Record<Vermijdbaar, string> = {
  direct: 'De betaler geeft dit meteen minder uit',
  op_termijn: 'De betaler kan dit pas later minder uitgeven',
  nee: 'Niemand geeft hierdoor minder geld uit',
};
