import type { HerzieningSoort } from '@naast/domain/herziening';
import type { Uitkomst } from './codes.ts';
import type { Dag } from './datum.ts';
import type { Exemplaar } from './voettekst.ts';

/** A name with the lines of an address. */
export interface Adres {
  naam: string;
  regels: string[];
}

/** Everything that a decision letter says; its legal text follows from `rechtsbescherming`. Amounts in cents. */
export interface Beschikking extends Exemplaar {
  kenmerk: string;
  /** The day of sending: the term for bezwaar starts the day after. */
  verzonden: Dag;
  /** When it was decided: a later letter refers to that day. Absent in copies from before it was said. */
  beslotenOp?: Dag;
  afzender: Adres;
  geadresseerde: Adres;
  /** `Beste mevrouw Kastanje` */
  aanhef: string;
  /** With its article, as it stands in a sentence: `het Maatwerkfonds Doorbraak`. */
  fonds: string;
  aangevraagd: Dag;
  /** Who asked on behalf of the inwoner: function and organisation. */
  gemachtigde?: string;
  uitkomst: Uitkomst;
  regels: BeschikkingRegel[];
  /** Paragraphs, one per line. */
  motivering: string;
  /** What the family said about an intended refusal. */
  zienswijze?: string;
  /** The rule that the fund rests on, as it follows "Wij besluiten dit op grond van": `de Verordening …`. */
  grondslag: string;
  /** What happens next, one step per item. */
  vervolg: string[];
  /** Who stays beside the inwoner, and what can be done after a refusal. */
  hulp: {
    contactpersoon: string;
    bereikbaar?: string;
    stappen: string[];
    /** Who helps now that the fonds does not. */
    daarna?: { wie: string; wat: string; wanneer: string };
  };
  rechtsbescherming: Rechtsbescherming;
  /** What this besluit does to the one before it; absent for a first besluit. */
  herziening?: {
    soort: HerzieningSoort;
    vorige: Dag;
    /** Everything that is granted now was paid before. */
    nietsTeBetalen?: boolean;
  };
  /** What was paid above the new grant and has to come back. */
  terug?: { omschrijving: string; bedragCent: number; voor: Dag; regeling: string }[];
  /** An archive copy, marked PDF/A-2B. Copies from before stay the bytes they were. */
  archief?: boolean;
  ondertekening: { functie: string; naam?: string };
  kopieAan: string[];
}

export interface BeschikkingRegel {
  omschrijving: string;
  begunstigde: string;
  termijn: 'eenmalig' | 'maandelijks';
  /** How many times the amount is paid; 1 for `eenmalig`. */
  aantalKeer: number;
  /** Per payment, as is `toegekendCent`. */
  gevraagdCent: number;
  toegekendCent: number;
  /** Over all payments together, where it cannot be divided over them in whole cents. */
  toegekendTotaalCent?: number;
  /** Granted by the besluit before this one, over all payments together. */
  eerstCent?: number;
  voorwaarden: string[];
}

/** `college`: a besluit under the Awb, bezwaar. `stichting`: a decision of the board, klacht. */
export type Rechtsbescherming =
  | { rechtsvorm: 'college'; orgaan: string; bezwaarNaar: Adres; rechtbank: string }
  | { rechtsvorm: 'stichting'; orgaan: string; klachtNaar: Adres; antwoordWeken: number };
