import { createContext, useContext } from 'react';
import type { Post } from './opbouw.ts';

/** What "Zo komen we aan dit bedrag" tells about one number. */
export interface Uitleg {
  titel: string;
  /** One or two sentences on how the number is made. */
  inleiding: string;
  /** The cells it is the sum of; empty when it is no sum (a ratio, a month). */
  posten: readonly Post[];
  /** Amounts over all years it is the sum of, where cells cannot tell it: the bounds of the saldo. */
  delen?: readonly Deelbedrag[];
}

export interface Deelbedrag {
  id: string;
  naam: string;
  /** The price and chances it was calculated with. */
  onder?: string;
  cent: number;
}

export const UitlegContext = createContext<(uitleg: Uitleg) => void>(() => {});

/** Opens "Zo komen we aan dit bedrag". */
export const useUitleg = () => useContext(UitlegContext);
