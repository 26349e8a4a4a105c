import type {
  AfspraakStand,
  AntwoordGezin,
  BelemmeringSoort,
  Domein,
  OrdeblokNr,
  Route,
  TekstblokNr,
} from './codes.ts';
import type { Kapitaalvorm, Leefgebied } from './leefgebieden.ts';

/** What each item and text of the canvas carries. Moments are ISO text in UTC. */
interface Bijgehouden {
  versie: number;
  gewijzigdOp: string;
  gewijzigdDoor: string;
}

export interface Item extends Bijgehouden {
  id: string;
  /** Set when removed; a removed item can be put back. */
  verwijderdOp: string | null;
}

export interface Tekstblok {
  blok: TekstblokNr;
  tekst: string;
  versie: number;
  /** null as long as nobody wrote anything. */
  gewijzigdOp: string | null;
  gewijzigdDoor: string | null;
}

export interface EigenWoorden {
  lidId: string;
  woorden: string;
  versie: number;
  gewijzigdOp: string | null;
  gewijzigdDoor: string | null;
}

export interface Volgorde {
  blok: OrdeblokNr;
  ids: string[];
  versie: number;
}

export interface SituatieVelden {
  kapitaalvorm: Kapitaalvorm;
  /** null: about the whole kapitaalvorm. */
  leefgebied: Leefgebied | null;
  /** null: about everyone. */
  lidId: string | null;
  woorden: string;
  feiten: string;
  /** The family's own figure, 1–10. */
  cijfer: number | null;
  /** The family ticked “hier wil ik over praten”. */
  bespreken: boolean;
  /** What was done with that wish; '' when nobody took it up yet. */
  opgepakt: string;
}
export interface BelemmeringVelden {
  soort: BelemmeringSoort;
  omschrijving: string;
  regel: string;
  loket: string;
  wetsartikel: string;
  /** Ids of belemmeringen that this one causes. */
  veroorzaakt: string[];
}
export interface PrioriteitVelden {
  tekst: string;
  /** Ids of the belemmeringen it points to. */
  belemmeringen: string[];
}
export interface DoorbraakVelden {
  titel: string;
  zin: string;
  domein: Domein | null;
  route: Route | null;
  eerderGeprobeerd: string;
  nulscenarioVandaag: string;
  nulscenarioDreigend: string;
  legitimiteit: string;
  betrokkenheid: string;
  rendement: string;
  kindZelf: string;
  antwoordGezin: AntwoordGezin | null;
  antwoordDoor: string;
  /** `YYYY-MM-DD`. */
  antwoordOp: string | null;
  afwijkend: string;
  /** Ids of the belemmeringen it breaks. */
  breekt: string[];
}
export interface AfspraakVelden {
  lidId: string | null;
  gebruikerId: string | null;
  wieTekst: string;
  wat: string;
  /** `YYYY-MM-DD`. */
  wanneer: string | null;
  wanneerTekst: string;
  stand: AfspraakStand;
  doorbraakId: string | null;
}

export type Situatie = Item & SituatieVelden;
export type Belemmering = Item & BelemmeringVelden;
export type Prioriteit = Item & PrioriteitVelden;
/** `antwoordZin` is the sentence the family answered to. */
export type Doorbraak = Item & DoorbraakVelden & { antwoordZin: string };
export type Afspraak = Item & AfspraakVelden;

export interface CanvasLid {
  id: string;
  naam: string;
  gezinsrol: 'ouder' | 'partner' | 'kind' | 'ander';
  geboortejaar: number | null;
}

/** A professional the canvas speaks of. */
export interface CanvasGebruiker {
  id: string;
  naam: string;
  functie: string;
  organisatie: string;
}

/** The whole canvas of one casus; lists stand in their own order, removed items are left out. */
export interface Canvas {
  casusId: string;
  blokken: Tekstblok[];
  eigenWoorden: EigenWoorden[];
  situaties: Situatie[];
  belemmeringen: Belemmering[];
  prioriteiten: Prioriteit[];
  doorbraken: Doorbraak[];
  afspraken: Afspraak[];
  volgordes: Volgorde[];
  leden: CanvasLid[];
  gebruikers: CanvasGebruiker[];
}

/** The text of block 1, 2, 4 or 9. */
export const readBlok = (canvas: Pick<Canvas, 'blokken'>, blok: TekstblokNr): string =>
  canvas.blokken.find((b) => b.blok === blok)?.tekst ?? '';
