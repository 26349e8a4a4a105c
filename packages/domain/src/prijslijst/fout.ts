/** Why a file cannot be taken in, at one place of it. */
export interface Importfout {
  /** Row as a spreadsheet counts it: the row with the column names is usually 1. */
  rij: number;
  /** Column as we call it; empty when it is about the whole row. */
  kolom: string;
  code: string;
  /** Dutch, in one or two sentences. */
  bericht: string;
}
