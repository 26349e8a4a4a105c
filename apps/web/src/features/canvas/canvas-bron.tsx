import type { CanvasAntwoord } from '@naast/contract/canvas';
import { type ReactNode, useMemo } from 'react';
import {
  CanvasContext,
  type CanvasKoppelbaar,
  type CanvasVast,
  DoelContext,
  KoppelbaarContext,
  MensenContext,
  VastContext,
} from './canvas-context.ts';

interface Props {
  canvas: CanvasAntwoord;
  /** Must stay the same object from save to save. */
  vast: CanvasVast;
  doel?: string | undefined;
  children: ReactNode;
}

/** Hands out the canvas in parts that change at their own pace: a save draws one row again, not two hundred. */
export function CanvasBron({ canvas, vast, doel, children }: Props) {
  const { leden, gebruikers } = canvas;
  const mensen = useMemo(() => ({ leden, gebruikers }), [leden, gebruikers]);
  const pagina = useMemo(() => ({ ...vast, canvas }), [vast, canvas]);
  return (
    <CanvasContext value={pagina}>
      <VastContext value={vast}>
        <DoelContext value={doel}>
          <MensenContext value={mensen}>
            <KoppelbaarContext value={useKoppelbaarVan(canvas)}>{children}</KoppelbaarContext>
          </MensenContext>
        </DoelContext>
      </VastContext>
    </CanvasContext>
  );
}

// The list is the same one as long as every name in it is.
function useKoppelbaarVan({ belemmeringen, doorbraken }: CanvasAntwoord): CanvasKoppelbaar {
  const tekst = useMemo(
    () =>
      JSON.stringify({
        belemmeringen: belemmeringen.map(({ id, omschrijving: naam }) => ({ id, naam })),
        doorbraken: doorbraken.map(({ id, titel: naam }) => ({ id, naam })),
      }),
    [belemmeringen, doorbraken],
  );
  return useMemo(() => JSON.parse(tekst) as CanvasKoppelbaar, [tekst]);
}
