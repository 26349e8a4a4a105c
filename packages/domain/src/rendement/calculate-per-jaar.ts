import { type Investeringpost, type Posten, sumOver } from './posten.ts';
import type { JaarUitkomst } from './uitkomst.ts';

/** Baten, investering and cumulative saldo per year, in cents. */
export function calculatePerJaar(horizonJaren: number, { regels, investeringen }: Posten): JaarUitkomst[] {
  let cumulatiefCent = 0;
  return Array.from({ length: horizonJaren }, (_, i) => {
    const batenCent = sumOver(regels, ({ cellen }) => cellen[i]?.baatCent ?? 0);
    const investeringCent = sumOver(investeringen, ({ cellen }) => cellen[i]?.bedragCent ?? 0);
    cumulatiefCent += batenCent - investeringCent;
    return { jaar: i + 1, batenCent, investeringCent, cumulatiefCent };
  });
}

/**
 * First month since the start, 12·(t−1)+m, in which the baten have caught up with the investering: baten and spread
 * investeringen flow evenly over their year, a single investering is paid at its start (rekenmethode.md §3).
 */
export function findTerugverdienMaand(
  perJaar: readonly JaarUitkomst[],
  investeringen: readonly Investeringpost[],
): number | null {
  if (sumOver(investeringen, ({ bedragCent }) => bedragCent) === 0) return null;
  let saldoVoorCent = 0;
  for (const { jaar, batenCent, investeringCent, cumulatiefCent } of perJaar) {
    const eenmalig = investeringen.filter(({ investering }) => investering.aantalJaren === 1);
    const eenmaligCent = sumOver(eenmalig, ({ cellen }) => cellen[jaar - 1]?.bedragCent ?? 0);
    const stroomCent = batenCent - (investeringCent - eenmaligCent);
    for (let maand = 1; maand <= 12; maand++) {
      if (12 * (saldoVoorCent - eenmaligCent) + maand * stroomCent >= 0) return 12 * (jaar - 1) + maand;
    }
    saldoVoorCent = cumulatiefCent;
  }
  return null;
}
