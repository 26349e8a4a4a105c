/** A row of nine digits, whole or in the groups people write: 123456782, 1234.56.782, 123 456 782. */
const negenCijfers = /(?<!\d)(?:\d{9}|\d{4}[. ]\d{2}[. ]\d{3}|\d{3}[. ]\d{3}[. ]\d{3})(?!\d)/g;

const gewichten = [9, 8, 7, 6, 5, 4, 3, 2, -1] as const;

function isElfproef(cijfers: string): boolean {
  if (/^0+$/.test(cijfers)) return false;
  const som = gewichten.reduce((totaal, gewicht, i) => totaal + gewicht * Number(cijfers[i]), 0);
  return som % 11 === 0;
}

/**
 * True when the text holds a number that passes the 11-proef of the burgerservicenummer. Naast never keeps a
 * BSN, so the writer is warned; one in eleven other numbers of nine digits passes too, hence no refusal.
 */
export function hasBsn(tekst: string): boolean {
  return [...tekst.matchAll(negenCijfers)].some(([treffer]) => isElfproef(treffer.replaceAll(/\D/g, '')));
}

/** What the writer reads beside a text that may hold a BSN. */
export const bsnBericht = 'Dit lijkt op een burgerservicenummer (BSN). Haal het weg: Naast bewaart geen BSN.';

export interface BsnWaarschuwing {
  veld: string;
  code: 'bsn';
  bericht: string;
}

/** Warnings for every text among these fields that may hold a BSN. */
export function listBsnWaarschuwingen(velden: Readonly<Record<string, unknown>>): BsnWaarschuwing[] {
  return Object.entries(velden)
    .filter(([, waarde]) => typeof waarde === 'string' && hasBsn(waarde))
    .map(([veld]) => ({ veld, code: 'bsn', bericht: bsnBericht }));
}
