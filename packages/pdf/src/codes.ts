import type { Kleur } from './opmaak.ts';

/** The five forms of capital, in the order of the canvas. Each has an accent, never without its name beside it. */
export const kapitaalvormen = {
  economisch: { naam: 'Economisch', kleur: [0, 95, 153] },
  sociaal: { naam: 'Sociaal', kleur: [178, 92, 0] },
  cultureel: { naam: 'Cultureel', kleur: [128, 64, 128] },
  pedagogisch: { naam: 'Pedagogisch', kleur: [0, 122, 107] },
  mentaal: { naam: 'Mentaal', kleur: [92, 92, 64] },
} as const satisfies Record<string, { naam: string; kleur: Kleur }>;
export type Kapitaalvorm = keyof typeof kapitaalvormen;

export const leefgebieden = {
  inkomen_schulden: 'Inkomen en schulden',
  wonen: 'Wonen',
  werk: 'Werk',
  netwerk_meedoen: 'Netwerk en meedoen',
  onderwijs_vaardigheden: 'Onderwijs en vaardigheden',
  opvoeden_gezin: 'Opvoeden en gezin',
  veiligheid_recht: 'Veiligheid en recht',
  psychische_gezondheid: 'Psychische gezondheid',
  lichamelijke_gezondheid: 'Lichamelijke gezondheid',
} as const;
export type Leefgebied = keyof typeof leefgebieden;

export const gezinsrollen = { ouder: 'Ouder', partner: 'Partner', kind: 'Kind', ander: 'Ander' } as const;
export type Gezinsrol = keyof typeof gezinsrollen;

export const fasen = {
  aanmelding: 'aanmelding',
  intake: 'intake',
  canvas: 'canvas',
  uitvoering: 'uitvoering',
  nazorg: 'nazorg',
  afgesloten: 'afgesloten',
  gestopt: 'gestopt',
} as const;
export type Fase = keyof typeof fasen;

/** Kinds of belemmering in the order in which they are told: the system first, ourselves last. */
export const belemmeringsoorten = {
  systeem: 'In het systeem',
  professional: 'Bij professionals',
  bij_onszelf: 'Bij onszelf',
} as const;
export type Belemmeringsoort = keyof typeof belemmeringsoorten;

export const routes = {
  binnen_de_regel: 'Binnen de regel',
  hardheidsclausule: 'Hardheidsclausule',
  bijzondere_bijstand: 'Bijzondere bijstand',
  partner_betaalt: 'Partner betaalt',
  fonds: 'Fonds',
  geen_geld_nodig: 'Geen geld nodig',
} as const;
export type Route = keyof typeof routes;

export const afspraakstaten = {
  open: 'Loopt',
  gedaan: 'Gedaan',
  niet_gelukt: 'Niet gelukt',
  vervallen: 'Vervallen',
} as const;
export type Afspraakstaat = keyof typeof afspraakstaten;

export const familieantwoorden = { ja: 'Ja', nee: 'Nee', niet_zo: 'Niet zo' } as const;
export type Familieantwoord = keyof typeof familieantwoorden;

export const aanvraagstaten = {
  concept: 'Concept',
  ingediend: 'Ingediend',
  in_behandeling: 'In behandeling',
  aanvulling_gevraagd: 'Aanvulling gevraagd',
  besloten: 'Besloten',
  uitbetaald: 'Uitbetaald',
  verantwoord: 'Verantwoord',
  ingetrokken: 'Ingetrokken',
} as const;
export type Aanvraagstaat = keyof typeof aanvraagstaten;

export const uitkomsten = {
  toegekend: 'Toegekend',
  deels: 'Deels toegekend',
  afgewezen: 'Afgewezen',
} as const;
export type Uitkomst = keyof typeof uitkomsten;

export const batenhouders = {
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
  huishouden: 'Huishouden',
  fonds: 'Fonds',
  meerdere: 'Meerdere partijen',
} as const;
export type Batenhouder = keyof typeof batenhouders;
