import type { Keuze } from './codes.ts';
import type { MandaatWijze } from './mandaat.ts';

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
 * Onthouden counts for the quorum only; a tie is a refusal. Where two decide, only two times voor is a besluit.
 * Source: product.md §2 Mandate.
 */
export function countStemmen(
  keuzes: readonly Keuze[],
  quorum: number,
  wijze: MandaatWijze = 'commissie',
): Telling {
  const count = (gezocht: Keuze) => keuzes.filter((keuze) => keuze === gezocht).length;
  const [voor, tegen, onthouden] = [count('voor'), count('tegen'), count('onthouden')];
  const uitslag =
    wijze === 'commissie'
      ? decideUitslag(voor, tegen, onthouden, quorum)
      : voor === 2
        ? 'toekennen'
        : 'geen_quorum';
  return { voor, tegen, onthouden, quorum, uitslag };
}

function decideUitslag(voor: number, tegen: number, onthouden: number, quorum: number): Telling['uitslag'] {
  if (voor + tegen + onthouden < quorum) return 'geen_quorum';
  return voor > tegen ? 'toekennen' : 'afwijzen';
}
