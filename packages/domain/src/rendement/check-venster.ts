import { isGeheelTussen, type Keuring } from './check-waarden.ts';

/** Window of a regel or investering: it starts within the horizon and lasts a year or more. */
export function checkVenster(
  keuring: Keuring,
  { vanafJaar, aantalJaren }: { vanafJaar: number; aantalJaren: number },
  horizonJaren: number,
): void {
  if (!isGeheelTussen(vanafJaar, 1, horizonJaren)) {
    keuring.meld('jaar_buiten_horizon', 'vanafJaar', `Kies een jaar van 1 tot en met ${horizonJaren}.`);
  }
  if (!isGeheelTussen(aantalJaren, 1, Number.MAX_SAFE_INTEGER)) {
    keuring.meld('aantal_jaren_ongeldig', 'aantalJaren', 'Vul een heel aantal jaren in, 1 of meer.');
  }
}
