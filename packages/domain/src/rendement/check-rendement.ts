import { checkCpi } from './check-cpi.ts';
import { checkInvestering } from './check-investering.ts';
import { checkOmvang } from './check-omvang.ts';
import { checkRegel } from './check-regel.ts';
import { createKeuring, isGeheelTussen, isTussen, type Keuring, type Reden } from './check-waarden.ts';
import { HORIZON_MAXIMUM, STANDAARDREEKS } from './codelijsten.ts';
import { groupIndexjaren, type Indexjaren } from './indexreeksen.ts';
import type { Cpi, Invoer } from './invoer.ts';

/**
 * Every reason to refuse an invoer; empty when it can be calculated (rekenmethode.md §1).
 * Presumes the shape of {@link Invoer}, not its values. Paths look like `regels.2.prijs.bedragCent`.
 */
export function checkRendement(invoer: Invoer, cpi: Cpi): Reden[] {
  const redenen: Reden[] = [];
  const keuring = createKeuring(redenen);
  const indexjaren = groupIndexjaren(cpi);
  checkCpi(keuring.onder('cpi'), cpi);
  checkAlgemeen(keuring, invoer, indexjaren);
  // One mistake, one reason: a wrong horizon must not refuse every year as well.
  const horizonJaren = isHorizon(invoer.horizonJaren) ? invoer.horizonJaren : HORIZON_MAXIMUM;
  for (const [i, regel] of invoer.regels.entries()) {
    checkRegel(
      keuring.onder('regels').onder(i),
      regel,
      { rekenjaar: invoer.rekenjaar, horizonJaren },
      indexjaren,
    );
  }
  for (const [i, investering] of invoer.investeringen.entries()) {
    checkInvestering(keuring.onder('investeringen').onder(i), investering, horizonJaren);
  }
  checkDubbel(keuring, invoer);
  if (redenen.length === 0) checkOmvang(keuring, invoer, cpi);
  return redenen;
}

/** @throws RangeError when {@link checkRendement} has a reason to refuse */
export function requireGeldig(invoer: Invoer, cpi: Cpi): void {
  const redenen = checkRendement(invoer, cpi);
  if (redenen.length === 0) return;
  throw new RangeError(redenen.map(({ pad, code }) => `${pad}: ${code}`).join(', '));
}

function checkAlgemeen(keuring: Keuring, invoer: Invoer, indexjaren: Indexjaren): void {
  if (!indexjaren.get(STANDAARDREEKS)?.has(invoer.rekenjaar)) {
    const bericht = `Er is geen indexcijfer voor ${invoer.rekenjaar}. Kies een rekenjaar uit de indexreeks.`;
    keuring.meld('rekenjaar_zonder_index', 'rekenjaar', bericht);
  }
  if (!isHorizon(invoer.horizonJaren)) {
    const bericht = `Kies een heel aantal jaren van 1 tot en met ${HORIZON_MAXIMUM}.`;
    keuring.meld('horizon_buiten_grens', 'horizonJaren', bericht);
  }
  if (!isTussen(invoer.discontovoet, 0, 1)) {
    const bericht = 'De discontovoet ligt van 0 tot en met 1 (0 tot en met 100 %).';
    keuring.meld('discontovoet_buiten_grens', 'discontovoet', bericht);
  }
  if (!Number.isSafeInteger(invoer.zaad)) {
    keuring.meld('zaad_ongeldig', 'zaad', 'Het zaad van de trekkingen is een heel getal.');
  }
}

function isHorizon(horizonJaren: number): boolean {
  return isGeheelTussen(horizonJaren, 1, HORIZON_MAXIMUM);
}

/** Ids are unique over both lists: explainCel is asked for one id. */
function checkDubbel(keuring: Keuring, invoer: Invoer): void {
  const gezien = new Set<string>();
  for (const lijst of ['regels', 'investeringen'] as const) {
    for (const [i, { id }] of invoer[lijst].entries()) {
      if (gezien.has(id)) {
        keuring.onder(lijst).onder(i).meld('id_dubbel', 'id', `Het kenmerk "${id}" komt twee keer voor.`);
      }
      gezien.add(id);
    }
  }
}
