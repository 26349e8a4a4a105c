import { findUitersten, type Hoek } from './calculate-bandbreedte.ts';
import { requireGeldig } from './check-rendement.ts';
import { chooseGeteld } from './choose-geteld.ts';
import type { Cpi, Invoer } from './invoer.ts';
import { calculateRegelpost } from './posten.ts';
import { createRekenbasis } from './rekenbasis.ts';

/** What one counted regel adds to a bound of the saldo, and the price and chances it does that with. */
export interface Regelgrens extends Hoek {
  id: string;
}

/**
 * The regels behind the lowest or highest saldo, in the order of the invoer (rekenmethode.md §3, bandbreedte).
 *
 * @throws RangeError when `checkRendement` has a reason to refuse
 */
export function explainGrens(invoer: Invoer, cpi: Cpi, grens: 'laag' | 'hoog'): Regelgrens[] {
  requireGeldig(invoer, cpi);
  const basis = createRekenbasis(invoer, cpi);
  const geteld = chooseGeteld(invoer.regels, (regel) => calculateRegelpost(regel, basis).baatCent);
  return geteld.map((regel) => ({ id: regel.id, ...findUitersten(regel, basis)[grens] }));
}
