import { checkIban } from '@naast/domain/fonds';
import { veldfout } from '../platform/problem.ts';

/** An IBAN in capitals without spaces. @throws Problem 400 at the field `iban`, with what is wrong with it. */
export function requireIban(tekst: string): string {
  const uitkomst = checkIban(tekst);
  if (!uitkomst.ok) throw veldfout('iban', `iban_${uitkomst.reden}`, uitkomst.bericht);
  return uitkomst.iban;
}
