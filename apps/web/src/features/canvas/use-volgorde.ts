import { type CanvasAntwoord, updateVolgorde } from '@naast/contract/canvas';
import { moveItem, type OrdeblokNr } from '@naast/domain/canvas';
import { useState } from 'react';
import { call } from '#web/lib/call.ts';
import { showToast } from '#web/lib/toast.ts';
import { putVolgorde } from './canvas-cache.ts';
import { useCanvas } from './canvas-context.ts';

type Volgorde = CanvasAntwoord['volgordes'][number];

/** Moves items of one block; shown at once, kept right after. One move at a time. */
export function useVolgorde(blok: OrdeblokNr, ids: readonly string[]) {
  const { canvas, change } = useCanvas();
  const [bezig, setBezig] = useState(false);
  const [gezegd, setGezegd] = useState('');
  const nu = canvas.volgordes.find((v) => v.blok === blok) as Volgorde;

  async function save(nieuw: string[], naam: string, plek: number) {
    setBezig(true);
    change((c) => putVolgorde(c, { ...nu, ids: nieuw }));
    const uitkomst = await call(updateVolgorde, {
      params: { id: canvas.casusId, blok },
      body: { ids: nieuw },
      versie: nu.versie,
    });
    setBezig(false);
    if (uitkomst.ok) {
      change((c) => putVolgorde(c, uitkomst.body));
      return setGezegd(`${naam} staat nu op plek ${plek}.`);
    }
    change((c) => putVolgorde(c, uitkomst.status === 412 ? (uitkomst.problem.huidig as Volgorde) : nu));
    showToast(
      uitkomst.status === 412
        ? 'Iemand anders veranderde de volgorde net. Kijk of hij zo goed is.'
        : uitkomst.problem.detail,
    );
  }

  return {
    /** Said to screen readers after a move. */
    gezegd,
    move: (id: string, stap: -1 | 1, naam: string) => {
      const nieuw = moveItem(ids, id, stap);
      if (!bezig && nieuw.join() !== ids.join()) void save(nieuw, naam, nieuw.indexOf(id) + 1);
    },
  };
}
