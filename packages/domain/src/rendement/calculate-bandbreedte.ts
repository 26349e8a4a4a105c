import { calculateBaten, calculateVerschil } from './calculate-cellen.ts';
import type { Regel } from './invoer.ts';
import { type Posten, sumOver } from './posten.ts';
import { calculatePrijsgrenzen } from './prijsgrenzen.ts';
import type { Rekenbasis } from './rekenbasis.ts';
import type { Variant } from './uitkomst.ts';

/** Smallest and largest total over the four corners of each counted regel; the investering is unchanged (§3). */
export function calculateBandbreedte(
  { regels, investeringen }: Posten,
  basis: Rekenbasis,
): { laag: Variant; hoog: Variant } {
  const investeringCent = sumOver(investeringen, (post) => post.bedragCent);
  let laagCent = 0;
  let hoogCent = 0;
  for (const { regel } of regels) {
    const { laag, hoog } = findUitersten(regel, basis);
    laagCent += laag.batenCent;
    hoogCent += hoog.batenCent;
  }
  return {
    laag: { batenCent: laagCent, saldoCent: laagCent - investeringCent },
    hoog: { batenCent: hoogCent, saldoCent: hoogCent - investeringCent },
  };
}

/** One corner: the price and chances it is calculated with, and the total baat that comes out. */
export interface Hoek {
  batenCent: number;
  /** Of the peiljaar. */
  bedragCent: number;
  kansZonder: number;
  kansMet: number;
}

/** The corners of one regel with the smallest and the largest total baat. */
export function findUitersten(regel: Regel, basis: Rekenbasis): { laag: Hoek; hoog: Hoek } {
  const [eerste, ...meer] = listHoeken(regel, basis) as [Hoek, ...Hoek[]];
  return {
    laag: meer.reduce((laag, hoek) => (hoek.batenCent < laag.batenCent ? hoek : laag), eerste),
    hoog: meer.reduce((hoog, hoek) => (hoek.batenCent > hoog.batenCent ? hoek : hoog), eerste),
  };
}

/** Price low or high × chances pessimistic or optimistic. */
function listHoeken(regel: Regel, basis: Rekenbasis): Hoek[] {
  const { kansZonder, kansMet } = regel;
  const somber = { kansZonder: regel.kansZonderLaag ?? kansZonder, kansMet: regel.kansMetHoog ?? kansMet };
  const gunstig = { kansZonder: regel.kansZonderHoog ?? kansZonder, kansMet: regel.kansMetLaag ?? kansMet };
  const gelijk = somber.kansZonder === gunstig.kansZonder && somber.kansMet === gunstig.kansMet;
  const kansen = gelijk ? [somber] : [somber, gunstig];
  const { laagCent, hoogCent } = calculatePrijsgrenzen(regel.prijs);
  return [laagCent, hoogCent].flatMap((bedragCent) =>
    kansen.map((kans) => {
      const verschil = calculateVerschil(regel, kans.kansZonder, kans.kansMet);
      const baten = calculateBaten(regel, basis, bedragCent, verschil);
      return { ...kans, bedragCent, batenCent: baten.reduce((som, cent) => som + cent, 0) };
    }),
  );
}
