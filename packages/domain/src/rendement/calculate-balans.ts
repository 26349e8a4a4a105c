import { divideHalfUp } from './exact-getal.ts';
import { type Posten, sumOver } from './posten.ts';
import type { Balans } from './uitkomst.ts';

/** Baten, investering, saldo, ratio and kantelpunt of posten, amounts in cents (rekenmethode.md §3). */
export function calculateBalans({ regels, investeringen }: Posten): Balans {
  const batenCent = sumOver(regels, (post) => post.baatCent);
  const investeringCent = sumOver(investeringen, (post) => post.bedragCent);
  return {
    batenCent,
    investeringCent,
    saldoCent: batenCent - investeringCent,
    ratio: investeringCent > 0 ? divideHalfUp(batenCent, investeringCent) : null,
    kantelpunt: batenCent > 0 ? divideHalfUp(investeringCent, batenCent) : null,
  };
}
