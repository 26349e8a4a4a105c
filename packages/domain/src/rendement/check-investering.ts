import { checkPartij, checkSoort } from './check-partij.ts';
import { checkVenster } from './check-venster.ts';
import { checkBedrag, checkId, type Keuring } from './check-waarden.ts';
import type { Investering } from './invoer.ts';

export function checkInvestering(keuring: Keuring, investering: Investering, horizonJaren: number): void {
  checkId(keuring, investering.id);
  checkBedrag(keuring, 'bedragCent', investering.bedragCent);
  checkPartij(keuring, 'betaler', investering.betaler);
  checkSoort(keuring, investering);
  checkVenster(keuring, investering, horizonJaren);
}
