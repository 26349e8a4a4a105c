import type { Termijn } from '../fonds/codes.ts';

/** What of one granted line has to be planned. `besloten` and `vanafMaand` are `YYYY-MM-DD`. */
export interface TePlannen {
  /** Whole cents, more than 0. */
  cent: number;
  termijn: Termijn;
  aantalMaanden: number;
  besloten: string;
  vanafMaand: string | null;
  betaaldag: number | null;
}

export interface GeplandeTermijn {
  nr: number;
  /** `YYYY-MM-DD` */
  geplandOp: string;
  bedragCent: number;
}

/**
 * The payments of one granted line: at once on the day of the besluit, or every month in equal parts, the last one with
 * what is left over. Days lie between 1 and 28, so every month has them. The database does the same (`add_termijnen`).
 */
export function planTermijnen(regel: TePlannen): GeplandeTermijn[] {
  const aantal = Math.min(regel.termijn === 'eenmalig' ? 1 : regel.aantalMaanden, regel.cent);
  const deel = Math.floor(regel.cent / aantal);
  const eerste = findEersteDag(regel);
  return Array.from({ length: aantal }, (_leeg, i) => ({
    nr: i + 1,
    geplandOp: addMaanden(eerste, i),
    bedragCent: i < aantal - 1 ? deel : regel.cent - deel * (aantal - 1),
  }));
}

function findEersteDag({ termijn, besloten, vanafMaand, betaaldag }: TePlannen): string {
  if (termijn === 'eenmalig') return besloten;
  const maand = vanafMaand ?? addMaanden(`${besloten.slice(0, 7)}-01`, 1);
  return `${maand.slice(0, 7)}-${String(betaaldag ?? 1).padStart(2, '0')}`;
}

/** The same day, so many months later; the day must exist in every month. */
function addMaanden(datum: string, maanden: number): string {
  const [jaar = 0, maand = 1] = datum.split('-').map(Number);
  const tel = jaar * 12 + (maand - 1) + maanden;
  return `${Math.floor(tel / 12)}-${String((tel % 12) + 1).padStart(2, '0')}-${datum.slice(8)}`;
}
