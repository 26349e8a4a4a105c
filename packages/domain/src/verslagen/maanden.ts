import { addSaldo, leegSaldo, type Saldo } from '../fonds/index.ts';

/** What one month changed, `YYYY-MM`. */
export interface Maandmutatie extends Saldo {
  maand: string;
}
/** The month with the balance at its end. */
export interface Maandstand extends Maandmutatie {
  na: Saldo;
}

/** The months in order, those without mutaties too, each with the balance at its end. */
export function accumulateMaanden(mutaties: readonly Maandmutatie[]): Maandstand[] {
  const opVolgorde = [...mutaties].sort((a, b) => (a.maand < b.maand ? -1 : 1));
  const [eerste, laatste] = [opVolgorde[0], opVolgorde.at(-1)];
  if (!eerste || !laatste) return [];
  const standen: Maandstand[] = [];
  let na: Saldo = leegSaldo;
  for (let maand = eerste.maand; maand <= laatste.maand; maand = nextMaand(maand)) {
    const deze = opVolgorde.find((m) => m.maand === maand) ?? { maand, ...leegSaldo };
    na = addSaldo(na, deze);
    standen.push({ ...deze, na });
  }
  return standen;
}

function nextMaand(maand: string): string {
  const [jaar = 0, nummer = 0] = maand.split('-').map(Number);
  return nummer === 12 ? `${jaar + 1}-01` : `${jaar}-${String(nummer + 1).padStart(2, '0')}`;
}
