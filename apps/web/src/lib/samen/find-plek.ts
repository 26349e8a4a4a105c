import type { Schrijfplek } from '@naast/domain/samen';

/** Where somebody types, as others may know it: ids only. */
export interface Plek {
  onderwerp: Schrijfplek;
  blok: number | null;
  itemId: string | null;
}

const perPad: readonly [RegExp, Schrijfplek][] = [
  [/\/gesprek(\/|$)/, 'gesprek'],
  [/\/afspraken(\/|$)/, 'afspraken'],
  [/\/deelnemers(\/|$)/, 'deelnemers'],
  [/\/fonds(\/|$)/, 'aanvraag'],
  [/\/dossier(\/|$)/, 'dossier'],
];
const itemVeld = /^canvas-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})-/;

/** Reads from a field and the address of its page where is typed; undefined where that is nobody's business. */
export function findPlek(veld: { id: string; blokId: string | undefined }, pad: string): Plek | undefined {
  const blok = /^blok-([1-9])$/.exec(veld.blokId ?? '')?.[1];
  if (blok) return { onderwerp: 'canvas', blok: Number(blok), itemId: itemVeld.exec(veld.id)?.[1] ?? null };
  const onderwerp = perPad.find(([past]) => past.test(pad))?.[1];
  return onderwerp && { onderwerp, blok: null, itemId: null };
}
