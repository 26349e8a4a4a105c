import { isJaartal, type Keuring } from './check-waarden.ts';
import { STANDAARDREEKS } from './codelijsten.ts';
import type { Cpi } from './invoer.ts';

/** Index series: every year of a series once, and no change that leaves a price at nothing. */
export function checkCpi(keuring: Keuring, cpi: Cpi): void {
  const gezien = new Set<string>();
  for (const [i, { jaar, mutatieProcent, reeks = STANDAARDREEKS }] of cpi.entries()) {
    if (!Number.isFinite(mutatieProcent) || mutatieProcent <= -100) {
      keuring
        .onder(i)
        .meld('index_ongeldig', 'mutatieProcent', 'Dit indexcijfer is geen bruikbaar percentage.');
    }
    if (!isJaartal(jaar)) {
      keuring.onder(i).meld('index_ongeldig', 'jaar', 'Dit indexcijfer heeft geen bruikbaar jaartal.');
    }
    if (gezien.has(`${reeks} ${jaar}`)) {
      keuring
        .onder(i)
        .meld('index_jaar_dubbel', 'jaar', `Het indexcijfer voor ${jaar} staat er twee keer in.`);
    }
    gezien.add(`${reeks} ${jaar}`);
  }
}
