import { findKapitaalvorm, type Kapitaalvorm, type Leefgebied } from '../leefgebieden/index.ts';

export const vraagsoorten = [
  'open',
  'keuze',
  'meerkeuze',
  'schaal',
  'ja_nee',
  'getal',
  'bedrag',
  'datum',
] as const;
export type Vraagsoort = (typeof vraagsoorten)[number];

/** For whom a section is asked: each lid that takes part, the household once, or each child in the house. */
export const doelgroepen = ['lid', 'huishouden', 'kind'] as const;
export type Doelgroep = (typeof doelgroepen)[number];

/** `kort` asks only the questions of the start version. */
export const omvangen = ['kort', 'heel'] as const;
export type Omvang = (typeof omvangen)[number];

/** `waarde` is what an answer holds, `naam` what the screen says. */
export interface Optie {
  waarde: string;
  naam: string;
}

/** End labels of the scale 1–10. */
export interface Schaal {
  laag: string;
  hoog: string;
}

/** When a question or section is asked. A condition on an unanswered question is false. */
export type Voorwaarde =
  | { soort: 'kinderen_in_huis' }
  | { soort: 'antwoord_is' | 'antwoord_is_niet'; vraag: string; waarden: string[] };

export interface Vraag {
  code: string;
  soort: Vraagsoort;
  vraag: string;
  hulp: string | null;
  /** Filled for keuze, meerkeuze and ja_nee; for `optiesUit` only after {@link fillOpties}. */
  opties: Optie[];
  optiesUit: 'regelingen' | null;
  als: Voorwaarde | null;
  /** Own end labels; null takes those of the vragenlijst. */
  schaal: Schaal | null;
  /** Part of the short start version. */
  start: boolean;
  /** Asked alone, seen by the contactpersoon only, never proposed to the canvas. */
  gevoelig: boolean;
  /** Where the answer lands as a proposal. */
  naar: { blok: number; leefgebied: Leefgebied | null } | null;
}

export interface Sectie {
  titel: string;
  per: Doelgroep;
  als: Voorwaarde | null;
  kapitaalvorm: Kapitaalvorm | null;
  vragen: Vraag[];
}

export interface Vragenlijst {
  titel: string;
  toelichting: string;
  schaal: Schaal;
  secties: Sectie[];
}

export const jaNeeOpties: readonly Optie[] = [
  { waarde: 'ja', naam: 'Ja' },
  { waarde: 'nee', naam: 'Nee' },
  { waarde: 'weet_ik_niet', naam: 'Weet ik niet' },
];

/** The kapitaalvorm follows from the leefgebied; that of the section counts when there is none. */
export function kapitaalvormVan(sectie: Sectie, vraag: Vraag): Kapitaalvorm | null {
  const leefgebied = vraag.naar?.leefgebied;
  return leefgebied ? findKapitaalvorm(leefgebied) : sectie.kapitaalvorm;
}

/** Every question with its section, in order. */
export const listVragen = (vragenlijst: Vragenlijst): { sectie: Sectie; vraag: Vraag }[] =>
  vragenlijst.secties.flatMap((sectie) => sectie.vragen.map((vraag) => ({ sectie, vraag })));

/** The question with this code, or undefined. */
export const findVraag = (vragenlijst: Vragenlijst, code: string): Vraag | undefined =>
  listVragen(vragenlijst).find(({ vraag }) => vraag.code === code)?.vraag;

/** Gives questions with `optiesUit: regelingen` the list of the beheerder. */
export function fillOpties(vragenlijst: Vragenlijst, regelingen: readonly Optie[]): Vragenlijst {
  const fill = (vraag: Vraag): Vraag =>
    vraag.optiesUit === 'regelingen' ? { ...vraag, opties: [...regelingen] } : vraag;
  return {
    ...vragenlijst,
    secties: vragenlijst.secties.map((sectie) => ({ ...sectie, vragen: sectie.vragen.map(fill) })),
  };
}

/** The vragenlijst for who is not the contactpersoon: no sensitive question in it. Sections keep their place. */
export function withoutGevoelig(vragenlijst: Vragenlijst): Vragenlijst {
  const secties = vragenlijst.secties.map((sectie) => ({
    ...sectie,
    vragen: sectie.vragen.filter((vraag) => !vraag.gevoelig),
  }));
  return { ...vragenlijst, secties };
}
