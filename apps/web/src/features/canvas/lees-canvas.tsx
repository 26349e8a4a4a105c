import type { CanvasAntwoord } from '@naast/contract/canvas';
import { useMemo } from 'react';
import { CanvasBord } from './canvas-bord.tsx';
import { CanvasBron } from './canvas-bron.tsx';
import type { CanvasVast } from './canvas-context.ts';

/** A canvas to read: the same board, in which nothing can be typed. Give it a `key` per canvas. */
export function LeesCanvas({ canvas }: { canvas: CanvasAntwoord }) {
  const { casusId } = canvas;
  const vast = useMemo(
    (): CanvasVast => ({
      casusId,
      schrijven: false,
      levend: false,
      change: () => {},
      record: () => {},
      goTo: () => {},
    }),
    [casusId],
  );
  return (
    <CanvasBron canvas={canvas} vast={vast}>
      <CanvasBord />
    </CanvasBron>
  );
}
