import { type CanvasAntwoord, getCanvas } from '@naast/contract/canvas';
import { checkCanvas, type Tekort } from '@naast/domain/canvas';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { today } from '#web/lib/datum.ts';
import { keyOf, useGet } from '#web/lib/query.ts';
import { useCasusId } from '#web/lib/use-casus.ts';
import { Loaded } from '#web/ui/loaded.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { AfspraakBlok } from './afspraak-blok.tsx';
import { BelemmeringBlok } from './belemmering-blok.tsx';
import { CanvasContext, type CanvasPage } from './canvas-context.ts';
import { DoorbraakBlok } from './doorbraak-blok.tsx';
import { PerspectiefBlok } from './perspectief-blok.tsx';
import { PrioriteitBlok } from './prioriteit-blok.tsx';
import { SituatieBlok } from './situatie-blok.tsx';
import { TekstBlok } from './tekst-blok.tsx';
import { Voortgang } from './voortgang.tsx';
import './canvas.css';
import './canvas-velden.css';
import './canvas-items.css';
import './canvas-doorbraken.css';
import './canvas-print.css';

// Colleagues may write at the same time; their words come in without a reload.
const verversMs = 30_000;

/** The Doorbraakcanvas of a casus: nine blocks on one page, edited where they stand. */
export function Component() {
  const query = useGet(getCanvas, { params: { id: useCasusId() } }, { ververs: verversMs });
  return (
    <Loaded query={query} skeleton={<Skeleton regels={8} />}>
      {(canvas) => <Board canvas={canvas} />}
    </Loaded>
  );
}

function Board({ canvas }: { canvas: CanvasAntwoord }) {
  const pagina = useCanvasPage(canvas);
  const tekorten = checkCanvas(canvas, { jaar: Number(today().slice(0, 4)), fase: canvas.fase });
  const van = (blok: number): Tekort[] => tekorten.filter((t) => t.blok === blok);
  return (
    <CanvasContext value={pagina}>
      <Voortgang tekorten={tekorten} />
      {!pagina.schrijven && (
        <Notice titel="Je kunt dit canvas bekijken">
          Vraag de contactpersoon om mee te werken als je iets wilt toevoegen.
        </Notice>
      )}
      <div className="canvas-bord">
        <TekstBlok nr={1} tekorten={van(1)} />
        <PerspectiefBlok tekorten={van(2)} />
        <SituatieBlok tekorten={van(3)} />
        <TekstBlok nr={4} tekorten={van(4)} />
        <BelemmeringBlok tekorten={van(5)} />
        <PrioriteitBlok tekorten={van(6)} />
        <DoorbraakBlok tekorten={van(7)} />
        <AfspraakBlok tekorten={van(8)} />
        <TekstBlok nr={9} tekorten={van(9)} />
      </div>
    </CanvasContext>
  );
}

function useCanvasPage(canvas: CanvasAntwoord): CanvasPage {
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
  return useMemo(() => {
    const sleutel = keyOf(getCanvas, { params: { id: canvas.casusId } });
    return {
      canvas,
      schrijven: canvas.mag === 'meewerken',
      change: (zet) => {
        // A read that began before this answer would put the old state back.
        void client.cancelQueries({ queryKey: sleutel });
        client.setQueryData<CanvasAntwoord>(sleutel, (nu) => nu && zet(nu));
      },
      doel: doel?.id,
      goTo: (id) => setDoel({ id }),
    };
  }, [canvas, client, doel]);
}
