import type { CanvasAntwoord } from '@naast/contract/canvas';
import type { Daad } from '@naast/domain/canvas';
import { createContext, useContext } from 'react';

/** What stays the same while somebody writes; a row that needs no more than this is not drawn again at every save. */
export interface CanvasVast {
  casusId: string;
  /** False: everything reads, nothing can be typed. */
  schrijven: boolean;
  /** False: a canvas of an earlier day, or the example; nothing leads on from it. */
  levend: boolean;
  /** Puts an answer of the server into the canvas on screen. */
  change: (zet: (canvas: CanvasAntwoord) => CanvasAntwoord) => void;
  /** Remembers a change of this user, so that it can be taken back. */
  record: (daad: Daad) => void;
  goTo: (veldId: string) => void;
}

export interface CanvasPage extends CanvasVast {
  canvas: CanvasAntwoord;
}

/** The people the canvas speaks of. */
export type CanvasMensen = Pick<CanvasAntwoord, 'leden' | 'gebruikers'>;

/** What a row may point to, in its order, with its name. */
export interface CanvasKoppelbaar {
  belemmeringen: readonly { id: string; naam: string }[];
  doorbraken: readonly { id: string; naam: string }[];
}

export const CanvasContext = createContext<CanvasPage | undefined>(undefined);
export const VastContext = createContext<CanvasVast | undefined>(undefined);
export const MensenContext = createContext<CanvasMensen>({ leden: [], gebruikers: [] });
export const KoppelbaarContext = createContext<CanvasKoppelbaar>({ belemmeringen: [], doorbraken: [] });
/** Id of the field that must open and take the focus. */
export const DoelContext = createContext<string | undefined>(undefined);

function verplicht<T>(waarde: T | undefined): T {
  if (waarde === undefined) throw new Error('dit staat buiten het canvas');
  return waarde;
}

/** The canvas of this page; for blocks. A row reads `useCanvasVast`, so that it rests while others change. */
export const useCanvas = (): CanvasPage => verplicht(useContext(CanvasContext));
export const useCanvasVast = (): CanvasVast => verplicht(useContext(VastContext));
export const useMensen = (): CanvasMensen => useContext(MensenContext);
export const useKoppelbaar = (): CanvasKoppelbaar => useContext(KoppelbaarContext);
export const useDoel = (): string | undefined => useContext(DoelContext);

/** Id of a field on the page, by the item (or lid, or block) and the field. */
export const veldId = (van: string, veld: string): string => `canvas-${van}-${veld}`;
