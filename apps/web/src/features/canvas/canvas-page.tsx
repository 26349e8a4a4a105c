import { type CanvasAntwoord, getCanvas } from '@naast/contract/canvas';
import { checkCanvas, isLeegCanvas } from '@naast/domain/canvas';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Link } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { today } from '#web/lib/datum.ts';
import { keyOf, useGet } from '#web/lib/query.ts';
import { useCasusId } from '#web/lib/use-casus.ts';
import { Loaded } from '#web/ui/loaded.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { CanvasBord } from './canvas-bord.tsx';
import { CanvasBron } from './canvas-bron.tsx';
import type { CanvasVast } from './canvas-context.ts';
import { PratenMelding } from './praten-melding.tsx';
import { type Ongedaan, useOngedaan } from './use-ongedaan.ts';
import { VoorstellenMelding } from './voorstellen-melding.tsx';
import { Voortgang } from './voortgang.tsx';

/** The Doorbraakcanvas of a casus: nine blocks on one page, edited where they stand. */
export function Component() {
  const query = useGet(getCanvas, { params: { id: useCasusId() } });
  return (
    <Loaded query={query} skeleton={<Skeleton regels={8} />}>
      {(canvas) => <Board canvas={canvas} />}
    </Loaded>
  );
}

function Board({ canvas }: { canvas: CanvasAntwoord }) {
  const { vast, doel, ongedaan } = useCanvasPage(canvas);
  const tekorten = checkCanvas(canvas, { jaar: Number(today().slice(0, 4)), fase: canvas.fase });
  return (
    <CanvasBron canvas={canvas} vast={vast} doel={doel}>
      <Voortgang tekorten={tekorten} ongedaan={ongedaan} />
      <VoorstellenMelding />
      <PratenMelding />
      {!vast.schrijven && (
        <Notice titel="Je kunt dit canvas bekijken">
          Vraag de contactpersoon om mee te werken als je iets wilt toevoegen.
        </Notice>
      )}
      {vast.schrijven && isLeegCanvas(canvas) && (
        <Notice titel="Dit canvas is nog leeg">
          Begin waar jullie willen; de volgorde maakt niet uit.{' '}
          <Link to={adres.casusTab(canvas.casusId, 'canvas/voorbeeld')}>Bekijk een ingevuld voorbeeld</Link>.
        </Notice>
      )}
      <CanvasBord tekorten={tekorten} />
    </CanvasBron>
  );
}

function useCanvasPage(canvas: CanvasAntwoord): {
  vast: CanvasVast;
  doel: string | undefined;
  ongedaan: Ongedaan;
} {
  const client = useQueryClient();
  const [doel, setDoel] = useState<{ id: string }>();
  const bereikt = useRef(doel);
  // Also after a change of the canvas: a new item may appear one render later than the wish to write in it.
  useEffect(() => {
    const element = doel && canvas && document.getElementById(doel.id);
    if (!element || bereikt.current === doel) return;
    bereikt.current = doel;
    element.scrollIntoView({ block: 'center' });
    element.focus({ preventScroll: true });
  }, [doel, canvas]);
  const { casusId } = canvas;
  const change = useCallback<CanvasVast['change']>(
    (zet) => {
      const sleutel = keyOf(getCanvas, { params: { id: casusId } });
      // A read that began before this answer would put the old state back.
      void client.cancelQueries({ queryKey: sleutel });
      client.setQueryData<CanvasAntwoord>(sleutel, (nu) => nu && zet(nu));
    },
    [casusId, client],
  );
  const ongedaan = useOngedaan(casusId, change);
  const { record } = ongedaan;
  const schrijven = canvas.mag === 'meewerken';
  const vast = useMemo(
    (): CanvasVast => ({
      casusId,
      schrijven,
      levend: true,
      change,
      record,
      goTo: (id) => setDoel({ id }),
    }),
    [casusId, schrijven, change, record],
  );
  return { vast, doel: doel?.id, ongedaan };
}
