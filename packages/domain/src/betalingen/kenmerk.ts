import { writeSepaTekst } from './sepa-tekst.ts';

/** What the payee reads with a payment: a reference that a machine checks, or words. */
export type Betaalkenmerk =
  | { soort: 'iso'; kenmerk: string }
  | { soort: 'nl'; kenmerk: string }
  | { soort: 'tekst'; tekst: string };

/**
 * Recognises a payment reference: ISO 11649 (`RF` with check digits) or the Dutch betalingskenmerk of 16 digits.
 * Anything else goes along as words, after our own code.
 */
export function readBetaalkenmerk(kenmerk: string, code: string): Betaalkenmerk {
  const kaal = kenmerk.toUpperCase().replace(/[\s.]/g, '');
  if (isIsoKenmerk(kaal)) return { soort: 'iso', kenmerk: kaal };
  if (isNederlandsKenmerk(kaal)) return { soort: 'nl', kenmerk: kaal };
  return { soort: 'tekst', tekst: writeSepaTekst(`${code} ${kenmerk}`, 140) };
}

function isIsoKenmerk(kenmerk: string): boolean {
  if (!/^RF\d{2}[A-Z0-9]{1,21}$/.test(kenmerk)) return false;
  let rest = 0;
  for (const teken of `${kenmerk.slice(4)}${kenmerk.slice(0, 4)}`)
    rest = Number(`${rest}${Number.parseInt(teken, 36)}`) % 97;
  return rest === 1;
}

const gewichten = [2, 4, 8, 5, 10, 9, 7, 3, 6, 1] as const;

/** The first of the 16 digits checks the other fifteen, weighed from the right (Betaalvereniging Nederland). */
function isNederlandsKenmerk(kenmerk: string): boolean {
  if (!/^\d{16}$/.test(kenmerk)) return false;
  const som = [...kenmerk.slice(1)]
    .reverse()
    .reduce((tot, cijfer, i) => tot + Number(cijfer) * (gewichten[i % 10] ?? 0), 0);
  const controle = 11 - (som % 11);
  return Number(kenmerk[0]) === (controle === 10 ? 1 : controle === 11 ? 0 : controle);
}
