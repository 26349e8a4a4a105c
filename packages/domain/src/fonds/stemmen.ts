import type { Keuze } from './codes.ts';

/** Count of the stemmen that are valid now. */
export interface Telling {
  voor: number;
  tegen: number;
  onthouden: number;
  /** How many stemmen the mandaatregel asks for. */
  quorum: number;
  uitslag: 'geen_quorum' | 'toekennen' | 'afwijzen';
}

/**
 * Counts valid stemmen (of members who are not recused and have no other stembeletsel).
 * Onthouden counts for the quorum only; a tie is a refusal. Source: product.md §2 Mandate.
 */
export function countStemmen(keuzes: readonly Keuze[], quorum: number): Telling {
  const count = (gezocht: Keuze) => keuzes.filter((keuze) => keuze === gezocht).length;
  const [voor, tegen, onthouden] = [count('voor'), count('tegen'), count('onthouden')];
  return { voor, tegen, onthouden, quorum, uitslag: decideUitslag(voor, tegen, onthouden, quorum) };
}

function decideUitslag(voor: number, tegen: number, onthouden: number, quorum: number): Telling['uitslag'] {
  if (voor + tegen + onthouden < quorum) return 'geen_quorum';
  return voor > tegen ? 'toekennen' : 'afwijzen';
}
