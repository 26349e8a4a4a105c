import { createContext } from 'react';
import { useVraag } from './use-vraag.ts';

/** How an answer is kept: on the server, or in a preview nowhere. A hook, the same one for as long as the page stands. */
export const VeldContext = createContext<typeof useVraag>(useVraag);
