import type { Realisatie } from '@naast/contract/realisatie';
import { showBedrag } from '#web/lib/bedrag.ts';

type Vergeleken = Pick<Realisatie['vergelijking'], 'jaren' | 'saldo' | 'investeringen'>;

const describeNodig = (saldoCent: number): string =>
  `${showBedrag(Math.abs(saldoCent))} ${saldoCent < 0 ? 'meer' : 'minder'} nodig`;

/** What came out in one sentence, without saying why. Costs that nobody filled in are in neither amount: it says so. */
export function describeUitkomst({ jaren, saldo, investeringen }: Vergeleken): string {
  const duur = jaren === 1 ? 'één jaar' : `${jaren} jaar`;
  const zonder = investeringen.length === 0 ? ', zonder de kosten' : '';
  return `Over ${duur}${zonder}: verwacht ${describeNodig(saldo.verwachtCent)}, gerealiseerd ${describeNodig(saldo.gerealiseerdCent)}`;
}
