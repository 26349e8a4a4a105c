import type { Celsom } from './cel-som.ts';
import type { Prijs, Regel } from './invoer.ts';

/** The factors of one cell of a regel. Factors are decimals with a point and at most 6 decimals. */
export interface RegelcelUitleg
  extends Pick<
      Regel,
      | 'id'
      | 'omschrijving'
      | 'scenario'
      | 'aantalZonder'
      | 'aantalMet'
      | 'kansZonder'
      | 'kansMet'
      | 'autonoom'
      | 'attributie'
      | 'uitdoving'
    >,
    Pick<Prijs, 'bedragCent' | 'peiljaar'> {
  over: 'regel';
  jaar: number;
  rekenjaar: number;
  /** Whether the year lies in the window of the regel; outside it both amounts are 0. */
  inVenster: boolean;
  /** False when another regel of its overlapgroep counts instead. */
  teltMee: boolean;
  /** bedragCent × indexfactor = price in the rekenjaar. */
  indexfactor: string;
  /** Rounded to a whole cent for the screen; the cell itself is not built on it. */
  prijsRekenjaarCent: number;
  /** (1 − uitdoving)^(jaar − vanafJaar). */
  uitdovingfactor: string;
  /** (1 + discontovoet)^−(jaar − 1). */
  discontofactor: string;
  zonderCent: number;
  baatCent: number;
  /** The same in figures; null outside the window. */
  som: Celsom | null;
  /** "Zo komen we aan dit bedrag", in plain Dutch. */
  zinnen: string[];
}

/** The factors of one cell of an investering. */
export interface InvesteringcelUitleg {
  over: 'investering';
  id: string;
  omschrijving: string;
  jaar: number;
  rekenjaar: number;
  inVenster: boolean;
  /** Per year, in prices of the rekenjaar. */
  bedragPerJaarCent: number;
  discontofactor: string;
  bedragCent: number;
  /** The same in figures; null outside the window. */
  som: string | null;
  zinnen: string[];
}

export type CelUitleg = RegelcelUitleg | InvesteringcelUitleg;
