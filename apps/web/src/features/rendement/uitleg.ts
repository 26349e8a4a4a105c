import { createContext, useContext } from 'react';
import type { Post } from './opbouw.ts';

/** What "Zo komen we aan dit bedrag" tells about one number. */
export interface Uitleg {
  titel: string;
  /** One or two sentences on how the number is made. */
  inleiding: string;
  /** The cells it is the sum of; empty when it is no sum (a ratio, a month). */
  posten: readonly Post[];
}

export const UitlegContext = createContext<(uitleg: Uitleg) => void>(() => {});

/** Opens "Zo komen we aan dit bedrag". */
export const useUitleg = () => useContext(UitlegContext);
