import type { Redencode } from './codelijsten.ts';

/** A reason to refuse: stable code, where it is (`regels.2.kansZonder`), and what to do, in plain Dutch. */
export interface Reden {
  code: Redencode;
  pad: string;
  bericht: string;
}

/** Collects reasons under a path. */
export interface Keuring {
  meld(code: Redencode, veld: string, bericht: string): void;
  onder(veld: string | number): Keuring;
}

export function createKeuring(redenen: Reden[], pad = ''): Keuring {
  const join = (veld: string | number) => (pad === '' ? String(veld) : `${pad}.${veld}`);
  return {
    meld: (code, veld, bericht) => void redenen.push({ code, pad: join(veld), bericht }),
    onder: (veld) => createKeuring(redenen, join(veld)),
  };
}

/** Finite and between the two bounds, both allowed. */
export function isTussen(waarde: number, laag: number, hoog: number): boolean {
  return Number.isFinite(waarde) && waarde >= laag && waarde <= hoog;
}

/** Whole number between the two bounds, both allowed. */
export function isGeheelTussen(waarde: number, laag: number, hoog: number): boolean {
  return Number.isSafeInteger(waarde) && waarde >= laag && waarde <= hoog;
}

/** Bounded, so that a typing error cannot ask for a list of a billion index years. */
export function isJaartal(jaar: number): boolean {
  return isGeheelTussen(jaar, 1900, 2200);
}

export function checkBedrag(keuring: Keuring, veld: string, bedragCent: number): void {
  if (isGeheelTussen(bedragCent, 1, Number.MAX_SAFE_INTEGER)) return;
  keuring.meld('bedrag_ongeldig', veld, 'Vul een bedrag in dat hoger is dan nul, in hele centen.');
}

export function checkKeuze(keuring: Keuring, veld: string, lijst: readonly string[], waarde: string): void {
  if (lijst.includes(waarde)) return;
  keuring.meld('waarde_onbekend', veld, `Deze keuze kennen we niet. Kies uit: ${lijst.join(', ')}.`);
}

export function checkId(keuring: Keuring, id: string): void {
  if (typeof id === 'string' && id !== '') return;
  keuring.meld('id_leeg', 'id', 'Elke regel en elke investering heeft een kenmerk (id) nodig.');
}
