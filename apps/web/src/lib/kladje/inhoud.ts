import { joinTexts } from '../join-texts.ts';

export type Waarden = Readonly<Record<string, unknown>>;

/** Passwords and accounts are never kept as a draft; neither is anything that looks like an account number. */
const geheimVeld = /iban|rekening|wachtwoord|bsn|code/i;
const iban = /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}\b/;

const isGeheim = (veld: string, waarde: unknown): boolean =>
  geheimVeld.test(veld) || iban.test(JSON.stringify(waarde) ?? '');

const zelfde = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
const isLeeg = (waarde: unknown): boolean => waarde === undefined || waarde === null || waarde === '';

/** What was filled in since the form opened, as JSON; `{}` when that is nothing. */
export function writeInhoud(nu: Waarden, begin: Waarden): string {
  const anders = Object.entries(nu).filter(
    ([veld, waarde]) =>
      !zelfde(waarde, begin[veld]) && !(isLeeg(waarde) && isLeeg(begin[veld])) && !isGeheim(veld, waarde),
  );
  return JSON.stringify(Object.fromEntries(anders));
}

export const leegInhoud = '{}';

/** A draft as it was kept; unreadable counts as empty. */
export function readInhoud(inhoud: string): Waarden {
  try {
    return JSON.parse(inhoud) as Waarden;
  } catch {
    return {};
  }
}

/** The draft on top of what stands in the form now: where both have words, both stay. */
export function mergeInhoud(kladje: Waarden, nu: Waarden, begin: Waarden): Waarden {
  return Object.fromEntries(
    Object.entries(kladje).map(([veld, waarde]) => {
      const getypt = nu[veld];
      const raakt = !zelfde(getypt, begin[veld]) && typeof getypt === 'string' && typeof waarde === 'string';
      return [veld, raakt && getypt !== '' ? joinTexts(waarde, getypt) : waarde];
    }),
  );
}
