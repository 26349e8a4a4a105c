import { calculateLengte, isSepaLand, makePatroon, sepaLanden } from './sepa-landen.ts';

export type IbanReden = 'leeg' | 'tekens' | 'land' | 'lengte' | 'vorm' | 'controlegetal';

/** A readable IBAN in capitals without spaces, or what is wrong with it in words for the one who typed it. */
export type IbanUitkomst = { ok: true; iban: string } | { ok: false; reden: IbanReden; bericht: string };

/** As people write it, with spaces, dots or hyphens, in small letters, with `IBAN` before it. */
export const normalizeIban = (tekst: string): string =>
  tekst
    .toUpperCase()
    .replace(/[\s.\-\u00a0]/g, '')
    .replace(/^IBAN:?/, '');

const weiger = (reden: IbanReden, bericht: string): IbanUitkomst => ({ ok: false, reden, bericht });

/**
 * Checks an IBAN as typed: a SEPA country, its own length and structure, and the check digits (ISO 7064, mod 97).
 * It says nothing about whether the rekening exists or whose it is.
 */
export function checkIban(tekst: string): IbanUitkomst {
  const iban = normalizeIban(tekst);
  if (iban === '') return weiger('leeg', 'Vul een IBAN in.');
  if (!/^[A-Z0-9]+$/.test(iban)) return weiger('tekens', 'Een IBAN heeft alleen letters en cijfers.');
  const land = iban.slice(0, 2);
  if (!isSepaLand(land))
    return weiger(
      'land',
      'Begin met de letters van een Europees land, zoals NL. We kunnen alleen daarheen betalen.',
    );
  const lengte = calculateLengte(land);
  if (iban.length !== lengte)
    return weiger(
      'lengte',
      `Een IBAN van ${sepaLanden[land].naam} heeft ${lengte} tekens. Dit zijn er ${iban.length}.`,
    );
  if (!makePatroon(land).test(iban))
    return weiger(
      'vorm',
      `Zo ziet een IBAN van ${sepaLanden[land].naam} er niet uit. Kijk of er een letter of cijfer fout staat.`,
    );
  if (!hasControlegetal(iban))
    return weiger('controlegetal', 'Dit IBAN klopt niet. Kijk of er een cijfer verkeerd staat.');
  return { ok: true, iban };
}

/** Mod 97 is 1: the four first characters at the end, letters as numbers from 10. Nine digits at a time. */
export function hasControlegetal(iban: string): boolean {
  const cijfers = [...`${iban.slice(4)}${iban.slice(0, 4)}`]
    .map((teken) => Number.parseInt(teken, 36))
    .join('');
  let rest = 0;
  for (let i = 0; i < cijfers.length; i += 7) rest = Number(`${rest}${cijfers.slice(i, i + 7)}`) % 97;
  return rest === 1;
}

/** In groups of four, as it stands on a bank card. */
export const showIban = (iban: string): string => iban.replace(/(.{4})(?=.)/g, '$1 ');

/** Country and last four characters, for who may know that there is one but not which. */
export const maskIban = (iban: string): string => `${iban.slice(0, 2)}•• •••• ${iban.slice(-4)}`;
