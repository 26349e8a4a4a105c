import { type CanvasAntwoord, getCanvas } from '@naast/contract/canvas';
import {
  canDo,
  type Daad,
  dropLaatste,
  legeStapel,
  popTerug,
  popVooruit,
  pushDaad,
  reverseDaad,
  type Stapel,
} from '@naast/domain/canvas';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { keyOf } from '#web/lib/query.ts';
import { showToast } from '#web/lib/toast.ts';
import { hasUnsaved } from '#web/lib/unsaved.ts';
import { doDaad } from './do-daad.ts';

export interface Ongedaan {
  /** Remembers what was just done, so that it can be taken back. */
  record: (daad: Daad) => void;
  kanTerug: boolean;
  kanVooruit: boolean;
  terug: () => void;
  vooruit: () => void;
}

const intussen = 'Iemand anders veranderde dit intussen. Het blijft staan zoals het nu is.';

/** Undo and redo of this visit to the canvas; a deed of somebody else is never undone. */
export function useOngedaan(
  casusId: string,
  change: (zet: (c: CanvasAntwoord) => CanvasAntwoord) => void,
): Ongedaan {
  const client = useQueryClient();
  const [stapel, setStapel] = useState<Stapel>(legeStapel);
  const nu = useRef(stapel);
  const bezig = useRef(false);
  const put = useCallback((nieuw: Stapel) => {
    nu.current = nieuw;
    setStapel(nieuw);
  }, []);
  const record = useCallback((daad: Daad) => put(pushDaad(nu.current, daad, Date.now())), [put]);
  const act = useCallback(
    async (kant: keyof Stapel) => {
      if (bezig.current) return;
      bezig.current = true;
      try {
        await settleUnsaved();
        const daad = kant === 'terug' ? nu.current.terug.at(-1)?.daad : nu.current.vooruit.at(-1);
        const canvas = client.getQueryData<CanvasAntwoord>(keyOf(getCanvas, { params: { id: casusId } }));
        if (!daad || !canvas) return;
        const doen = kant === 'terug' ? reverseDaad(daad) : daad;
        if (!canDo(doen, canvas)) {
          put(dropLaatste(nu.current, kant));
          return showToast(intussen);
        }
        const uitkomst = await doDaad(doen, canvas);
        if (uitkomst.ok) {
          change(uitkomst.zet);
          return put(kant === 'terug' ? popTerug(nu.current) : popVooruit(nu.current));
        }
        if (uitkomst.status === 412) {
          put(dropLaatste(nu.current, kant));
          void client.invalidateQueries({ queryKey: keyOf(getCanvas) });
        }
        showToast(uitkomst.status === 412 ? intussen : uitkomst.problem.detail);
      } finally {
        bezig.current = false;
      }
    },
    [casusId, change, client, put],
  );
  const terug = useCallback(() => void act('terug'), [act]);
  const vooruit = useCallback(() => void act('vooruit'), [act]);
  useToetsen(terug, vooruit);
  return { record, terug, vooruit, kanTerug: stapel.terug.length > 0, kanVooruit: stapel.vooruit.length > 0 };
}

/** Waits (at most three seconds) until what was typed just before is on the server: that is what is taken back. */
async function settleUnsaved(): Promise<void> {
  const einde = Date.now() + 3_000;
  while (hasUnsaved() && Date.now() < einde) await new Promise((klaar) => setTimeout(klaar, 50));
}

const isTekstveld = (doel: EventTarget | null): boolean =>
  doel instanceof HTMLElement &&
  doel.matches('textarea, input:not([type="checkbox"], [type="radio"]), [contenteditable]');

/** Ctrl+Z and Ctrl+Y (or Shift+Ctrl+Z); in a text field these belong to the browser, which takes back letters. */
function useToetsen(terug: () => void, vooruit: () => void): void {
  useEffect(() => {
    const toets = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTekstveld(event.target)) return;
      if (document.querySelector('dialog[open]')) return;
      const letter = event.key.toLowerCase();
      if (letter !== 'z' && letter !== 'y') return;
      event.preventDefault();
      if (letter === 'y' || event.shiftKey) vooruit();
      else terug();
    };
    addEventListener('keydown', toets);
    return () => removeEventListener('keydown', toets);
  }, [terug, vooruit]);
}
