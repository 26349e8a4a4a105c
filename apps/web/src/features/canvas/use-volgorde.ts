import { type CanvasAntwoord, getCanvas, updateVolgorde } from '@naast/contract/canvas';
import { blokTitels, type OrdeblokNr, type Zet } from '@naast/domain/canvas';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { keyOf } from '#web/lib/query.ts';
import { showToast } from '#web/lib/toast.ts';
import { callKept } from '#web/lib/wachtrij/call-kept.ts';
import { createVolgordeBewaarder, type Volgorde } from './bewaar-volgorde.ts';
import { useCanvasVast } from './canvas-context.ts';

const allebei =
  'Iemand anders veranderde de volgorde net ook. Jouw verplaatsing en die van de ander zijn allebei bewaard.';

/** Moves items of one block; the same function for as long as the page is there. */
export function useVolgorde(blok: OrdeblokNr): (zet: Zet) => void {
  const { casusId, change, record } = useCanvasVast();
  const client = useQueryClient();
  return useMemo(() => {
    const params = { id: casusId, blok };
    return createVolgordeBewaarder(blok, {
      lees: () => client.getQueryData<CanvasAntwoord>(keyOf(getCanvas, { params: { id: casusId } })),
      toon: change,
      stuur: async ({ ids, versie }) => {
        const hoe = { label: `Canvas: volgorde van “${blokTitels[blok]}”` };
        const { uitkomst, wacht } = await callKept(updateVolgorde, hoe, { params, body: { ids }, versie });
        // It stands as it was put, and is sent when that is possible again.
        if (wacht) return { ok: true, volgorde: { blok, ids, versie } };
        if (uitkomst.ok) return { ok: true, volgorde: uitkomst.body };
        if (uitkomst.status === 412) return { ok: false, huidig: uitkomst.problem.huidig as Volgorde };
        return { ok: false, fout: uitkomst.problem.detail };
      },
      klaar: (van, naar, samen) => {
        record({ soort: 'volgorde', blok, van: van.ids, naar: naar.ids });
        if (samen) showToast(allebei);
      },
      mislukt: (fout) => {
        void client.invalidateQueries({ queryKey: keyOf(getCanvas) });
        showToast(fout);
      },
    });
  }, [blok, casusId, change, client, record]);
}
