import { batenhouderNamen } from '@naast/domain/berekening';
import { antwoordNamen, belemmeringSoortNamen, routeNamen } from '@naast/domain/canvas';
import { faseNamen } from '@naast/domain/casussen';
import { standNamen, uitkomstNamen } from '@naast/domain/fonds';
import { gezinsrolNamen } from '@naast/domain/huishoudens';
import { leefgebiedNamen } from '@naast/domain/leefgebieden';
import type { Kleur } from './opmaak.ts';

// The words of the domain, as they stand on every screen; here only what paper adds to them.

/** The five forms of capital, in the order of the canvas. Each has an accent, never without its name beside it. */
export const kapitaalvormen = {
  economisch: { naam: 'Economisch', kleur: [0, 95, 153] },
  sociaal: { naam: 'Sociaal', kleur: [178, 92, 0] },
  cultureel: { naam: 'Cultureel', kleur: [128, 64, 128] },
  pedagogisch: { naam: 'Pedagogisch', kleur: [0, 122, 107] },
  mentaal: { naam: 'Mentaal', kleur: [92, 92, 64] },
} as const satisfies Record<string, { naam: string; kleur: Kleur }>;
export type Kapitaalvorm = keyof typeof kapitaalvormen;

/** `open` reads as "loopt" in a list of afspraken on paper. */
export const afspraakstaten = {
  open: 'Loopt',
  gedaan: 'Gedaan',
  niet_gelukt: 'Niet gelukt',
  vervallen: 'Vervallen',
} as const;
export type Afspraakstaat = keyof typeof afspraakstaten;

export {
  antwoordNamen as familieantwoorden,
  batenhouderNamen as batenhouders,
  belemmeringSoortNamen as belemmeringsoorten,
  faseNamen as fasen,
  gezinsrolNamen as gezinsrollen,
  leefgebiedNamen as leefgebieden,
  routeNamen as routes,
  standNamen as aanvraagstaten,
  uitkomstNamen as uitkomsten,
};

export type Leefgebied = keyof typeof leefgebiedNamen;
export type Gezinsrol = keyof typeof gezinsrolNamen;
export type Fase = keyof typeof faseNamen;
export type Belemmeringsoort = keyof typeof belemmeringSoortNamen;
export type Route = keyof typeof routeNamen;
export type Familieantwoord = keyof typeof antwoordNamen;
export type Aanvraagstaat = keyof typeof standNamen;
export type Uitkomst = keyof typeof uitkomstNamen;
export type Batenhouder = keyof typeof batenhouderNamen;
