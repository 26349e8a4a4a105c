import type { CanvasAntwoord } from '@naast/contract/canvas';
import { createContext, useContext } from 'react';

export interface CanvasPage {
  canvas: CanvasAntwoord;
  /** False: everything reads, nothing can be typed. */
  schrijven: boolean;
  /** Puts an answer of the server into the canvas on screen. */
  change: (zet: (canvas: CanvasAntwoord) => CanvasAntwoord) => void;
  /** Id of the field that must open and take the focus. */
  doel: string | undefined;
  goTo: (veldId: string) => void;
}

export const CanvasContext = createContext<CanvasPage | undefined>(undefined);

/** The canvas of this page; everything under canvas-page has it. */
export function useCanvas(): CanvasPage {
  const pagina = useContext(CanvasContext);
  if (!pagina) throw new Error('useCanvas staat buiten het canvas');
  return pagina;
}

/** Id of a field on the page, by the item (or lid, or block) and the field. */
export const veldId = (van: string, veld: string): string => `canvas-${van}-${veld}`;
