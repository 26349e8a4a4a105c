import type { Adres, Rechtsbescherming } from './beschikking-document.ts';
import type { Dag } from './datum.ts';
import type { Exemplaar } from './voettekst.ts';

/** A letter about a bezwaar or klacht: that it came in, or what was decided on it. */
export interface Bezwaarbrief extends Exemplaar {
  brieftype: 'bezwaar';
  archief: true;
  kenmerk: string;
  verzonden: Dag;
  afzender: Adres;
  geadresseerde: Adres;
  aanhef: string;
  gemachtigde: string;
  contactpersoon: string;
  /** Of the besluit it is about. */
  besluitOp: Dag;
  ontvangenOp: Dag;
  /** Last day to hand it in; absent for a klacht. */
  termijnEinde?: Dag;
  beslisVoor: Dag;
  /** Why more time is needed. */
  verdaging?: string;
  /** Absent: this is the letter that says it came in. */
  antwoord?: {
    uitkomst: 'ongegrond' | 'gegrond' | 'niet_ontvankelijk';
    motivering: string;
    gehoordOp?: Dag;
    /** What each line gets now, in cents; with `gegrond` only. */
    regels: { omschrijving: string; eerstCent: number; nuCent: number }[];
  };
  rechtsbescherming: Rechtsbescherming;
  ondertekening: { functie: string; naam?: string };
  kopieAan: string[];
}
