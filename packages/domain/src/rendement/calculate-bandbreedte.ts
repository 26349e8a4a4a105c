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
    const hoeken = listHoeken(regel, basis);
    laagCent += Math.min(...hoeken);
    hoogCent += Math.max(...hoeken);
  }
  return {
    laag: { batenCent: laagCent, saldoCent: laagCent - investeringCent },
    hoog: { batenCent: hoogCent, saldoCent: hoogCent - investeringCent },
  };
}

/** Total baat in cents at: price low or high × chances pessimistic or optimistic. */
function listHoeken(regel: Regel, basis: Rekenbasis): number[] {
  const { kansZonder, kansMet } = regel;
  const somber = calculateVerschil(regel, regel.kansZonderLaag ?? kansZonder, regel.kansMetHoog ?? kansMet);
  const gunstig = calculateVerschil(regel, regel.kansZonderHoog ?? kansZonder, regel.kansMetLaag ?? kansMet);
  const verschillen = somber.equals(gunstig) ? [somber] : [somber, gunstig];
  const { laagCent, hoogCent } = calculatePrijsgrenzen(regel.prijs);
  return [laagCent, hoogCent].flatMap((bedragCent) =>
    verschillen.map((verschil) =>
      calculateBaten(regel, basis, bedragCent, verschil).reduce((som, cent) => som + cent, 0),
    ),
  );
}
