import { createContext, type KeyboardEvent, type PointerEvent, useContext } from 'react';

/** What of the list is moved: an item with the name that screen readers hear. */
export interface Wat {
  id: string;
  naam: string;
}

/** Where an item goes: one place up or down, or to an end. */
export type Richting = 'omhoog' | 'omlaag' | 'bovenaan' | 'onderaan';

/** The order of one list on the canvas, by hand, by keys and by menu. */
export interface Orde {
  ids: readonly string[];
  /** Id of what is picked up with the keys. */
  opgepakt: string | undefined;
  /** Picks up with the keys, or puts down what was picked up. */
  toggle: (wat: Wat) => void;
  /** Puts down what is picked up, where it is now. */
  neer: () => void;
  /** Arrows, Home, End and Escape on the handle. */
  toets: (event: KeyboardEvent, wat: Wat) => void;
  /** Moves at once: from the menu, or with Alt and an arrow in the text. */
  schuif: (wat: Wat, richting: Richting) => void;
  /** Drags with mouse, finger or pen. */
  sleep: (event: PointerEvent<HTMLElement>, wat: Wat) => void;
}

export const OrdeContext = createContext<Orde | undefined>(undefined);

/** The list this row stands in; undefined where nothing can be moved. */
export const useOrde = (): Orde | undefined => useContext(OrdeContext);

/** Where an item comes to stand in a list of this length. */
export function findPlek(plek: number, aantal: number, richting: Richting): number {
  switch (richting) {
    case 'omhoog':
      return plek - 1;
    case 'omlaag':
      return plek + 1;
    case 'bovenaan':
      return 0;
    case 'onderaan':
      return aantal - 1;
    default:
      return richting satisfies never;
  }
}
