import type {
  Aanvraagstaat,
  Afspraakstaat,
  Batenhouder,
  Belemmeringsoort,
  Familieantwoord,
  Fase,
  Gezinsrol,
  Kapitaalvorm,
  Leefgebied,
  Route,
  Uitkomst,
} from './codes.ts';
import type { Dag } from './datum.ts';
import type { Exemplaar } from './voettekst.ts';

/**
 * A casus as it may leave the house: already pseudonymised (or named, with a reason) and already cut to the
 * allow-list of its reader. What is not in this type cannot be printed; regels of the kind `gevoelig`,
 * safety answers, contact data and notes have no place in it.
 */
export interface CasusPdf extends Exemplaar {
  kop: CasusKop;
  /** What this copy is for, as noted in the register of exports. */
  doel: string;
  leden: LidPdf[];
  canvas: CanvasPdf;
  berekening?: BerekeningPdf;
  fonds?: FondsPdf;
}

export interface CasusKop {
  /** `Huishouden NR-2026-003`, or the name. */
  titel: string;
  wijk: string;
  fase: Fase;
  contactpersoon: { functie: string; organisatie: string; naam?: string };
  /** Names are in this document: a stronger warning is printed. */
  metNamen: boolean;
}

export interface LidPdf {
  /** How the rest of the document calls this lid: `Kind 1`, or the name. */
  aanduiding: string;
  gezinsrol: Gezinsrol;
  /** `35–39` */
  leeftijdsband: string;
  bijzonderheid?: string;
}

/** The nine blocks of the Doorbraakcanvas. `lid` is an `aanduiding`; null is everyone. */
export interface CanvasPdf {
  wieZijnWij: string;
  perspectief: { tekst: string; eigenWoorden: { lid: string; woorden: string }[] };
  situatie: SituatiePdf[];
  kracht: { zelf: string[]; deelnemers: string[] };
  belemmeringen: BelemmeringPdf[];
  /** The family's own list, in their order. */
  prioriteiten: { tekst: string; belemmeringen: number[] }[];
  doorbraken: DoorbraakPdf[];
  afspraken: AfspraakPdf[];
  evaluatie: { tekst: string; leerpunt: string };
}

export interface SituatiePdf {
  kapitaalvorm: Kapitaalvorm;
  /** null: about the whole kapitaalvorm. */
  leefgebied: Leefgebied | null;
  lid: string | null;
  woorden: string;
  feiten: string;
  /** The family's own figure, 1–10. */
  cijfer: number | null;
}

export interface BelemmeringPdf {
  nummer: number;
  soort: Belemmeringsoort;
  tekst: string;
  regelOfLoket?: string;
  wetsartikel?: string;
  /** Numbers of the belemmeringen that this one causes. */
  veroorzaakt: number[];
}

export interface DoorbraakPdf {
  nummer: number;
  naam?: string;
  /** The doorbraak in one sentence. */
  zin: string;
  route: Route;
  /** Numbers of the belemmeringen that it breaks. */
  breekt: number[];
  eerderGeprobeerd: string[];
  /** An empty corner has not been argued yet. */
  driehoek: { legitimiteit: string; betrokkenheid: string; rendement: string };
  kindZegt: string;
  /** Who of the family answered what; disagreement stands beside agreement. */
  reacties: { lid: string; antwoord: Familieantwoord; toelichting?: string; datum?: Dag }[];
}

export interface AfspraakPdf {
  wie: string;
  wat: string;
  wanneer: string;
  staat: Afspraakstaat;
}

/** A summary of a berekening; amounts in cents, keys as in the rekenmethode. */
export interface BerekeningPdf {
  /** Numbers of the doorbraken that it covers. */
  doorbraken: number[];
  rekenjaar: number;
  horizonJaren: number;
  discontovoet: number;
  zonderCent: number;
  metCent: number;
  bandbreedte: { laagCent: number; hoogCent: number };
  budgettair: RendementPdf;
  maatschappelijk: RendementPdf;
  terugverdienMaand: number | null;
  perBatenhouder: {
    batenhouder: Batenhouder;
    investeringCent: number;
    batenCent: number;
    saldoCent: number;
  }[];
  perJaar: { jaar: number; batenCent: number; investeringCent: number; cumulatiefCent: number }[];
  /** `regels` are the descriptions of the lines that the warning is about; empty when it is about the whole. */
  waarschuwingen: { code: Waarschuwing; regels: string[] }[];
  /** Where the amounts come from: counted lines with their source. */
  regels: { omschrijving: string; batenhouder: Batenhouder; bron: string; batenCent: number }[];
}

export interface RendementPdf {
  batenCent: number;
  investeringCent: number;
  saldoCent: number;
  ratio: number | null;
  kantelpunt: number | null;
}

export type Waarschuwing =
  | 'ratio_hoog'
  | 'saldo_hoog'
  | 'prijs_oud'
  | 'prijs_zonder_bron'
  | 'kans_zonder_bron'
  | 'kans_zonder_bandbreedte'
  | 'betrouwbaarheid_laag'
  | 'niet_direct_vermijdbaar'
  | 'geen_investering'
  | 'overdracht_draagt';

export interface FondsPdf {
  fonds: string;
  aanvragen: AanvraagPdf[];
}

export interface AanvraagPdf {
  kenmerk: string;
  staat: Aanvraagstaat;
  bedragCent: number;
  regels: {
    omschrijving: string;
    begunstigde: string;
    bedragCent: number;
    termijn: 'eenmalig' | 'maandelijks';
  }[];
  besluit?: {
    uitkomst: Uitkomst;
    datum: Dag;
    toegekendCent: number;
    motivering: string;
    voorwaarden: string[];
  };
}
