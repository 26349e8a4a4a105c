import { calculateHistogram, type Staaf } from './calculate-histogram.ts';
import { requireGeldig } from './check-rendement.ts';
import { chooseGeteld } from './choose-geteld.ts';
import { TREKKINGEN } from './codelijsten.ts';
import { describeSaldi } from './describe-saldi.ts';
import { drawSaldi } from './draw-saldi.ts';
import type { Cpi, Invoer } from './invoer.ts';
import { calculateInvesteringpost, calculateRegelpost, sumOver } from './posten.ts';
import { createRekenbasis } from './rekenbasis.ts';
import { selectPercentiel } from './select-rang.ts';
import { createTrekregels } from './trekregel.ts';

/** Distribution of the saldo over the draws, in cents of the rekenjaar (rekenmethode.md §3). */
export interface Verdeling {
  /** Percentiles by nearest rank, rounded to whole cents. */
  p5Cent: number;
  p50Cent: number;
  p95Cent: number;
  /** Differs from the saldo when bounds are skewed. */
  gemiddeldeCent: number;
  /** 0–1, share of the draws with a saldo above zero. */
  kansPositief: number;
  trekkingen: number;
  zaad: number;
  histogram: Staaf[];
}

/**
 * 10,000 draws of the saldo: prices and chances within their bounds, events that happen or not. The same zaad and
 * the same invoer give the same verdeling, in browser and server, in whatever order the regels stand.
 * A regel whose chances are exactly 1 (scenario `vandaag`) takes no chance draw.
 *
 * @param cpi - index series that holds every year that is needed
 * @throws RangeError when `checkRendement` has a reason to refuse
 */
export function calculateVerdeling(invoer: Invoer, cpi: Cpi): Verdeling {
  requireGeldig(invoer, cpi);
  const basis = createRekenbasis(invoer, cpi);
  const geteld = chooseGeteld(invoer.regels, (regel) => calculateRegelpost(regel, basis).baatCent);
  const investeringen = invoer.investeringen.map((bron) => calculateInvesteringpost(bron, basis));
  const investeringCent = sumOver(investeringen, (post) => post.bedragCent);
  const regels = createTrekregels(geteld, basis);
  return summarize(drawSaldi(regels, investeringCent, invoer.zaad, TREKKINGEN), invoer.zaad);
}

function summarize(saldi: Float64Array, zaad: number): Verdeling {
  const { laagste, hoogste, som, positief } = describeSaldi(saldi);
  return {
    p5Cent: roundCent(selectPercentiel(saldi, 5)),
    p50Cent: roundCent(selectPercentiel(saldi, 50)),
    p95Cent: roundCent(selectPercentiel(saldi, 95)),
    gemiddeldeCent: roundCent(som / saldi.length),
    kansPositief: positief / saldi.length,
    trekkingen: saldi.length,
    zaad,
    histogram: calculateHistogram(saldi, laagste, hoogste),
  };
}

/** Half away from zero, and never −0. */
function roundCent(bedrag: number): number {
  return Math.sign(bedrag) * Math.round(Math.abs(bedrag)) + 0;
}
