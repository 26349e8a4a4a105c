import { listAfspraken } from '@naast/contract/afspraken';
import { getCanvas } from '@naast/contract/canvas';
import { afspraken } from '@naast/contract/canvas-items';
import { listMijnWerk } from '@naast/contract/mijn-werk';
import { setTaakStand } from '@naast/contract/taken';
import { useQueryClient } from '@tanstack/react-query';
import { call } from '#web/lib/call.ts';
import { keyOf, useGet } from '#web/lib/query.ts';
import { showToast } from '#web/lib/toast.ts';
import type { Regel, Stand } from './afspraken-regels.ts';

export const useAfspraken = (casusId: string) => useGet(listAfspraken, { params: { id: casusId } });

/** Reads again wherever an afspraak shows: here, on the canvas, and in Mijn werk. */
export function useVerversAfspraken(): () => Promise<unknown> {
  const client = useQueryClient();
  return () =>
    Promise.all(
      [listAfspraken, getCanvas, listMijnWerk].map((route) =>
        client.invalidateQueries({ queryKey: keyOf(route) }),
      ),
    );
}

const zinnen: Record<Stand, string> = {
  open: 'Staat weer open.',
  gedaan: 'Gedaan.',
  vervallen: 'Gaat niet door.',
};

/** Changes the stand of a line in one click, with a way back. */
export function useStand(casusId: string) {
  const ververs = useVerversAfspraken();
  const send = ({ id, afspraak }: Regel, stand: Stand, versie: number) =>
    afspraak
      ? call(afspraken.update, { params: { id: casusId, itemId: id }, body: { stand }, versie })
      : call(setTaakStand, { params: { id: casusId, taakId: id }, body: { stand }, versie });
  return async function setStand(regel: Regel, stand: Stand): Promise<void> {
    const uitkomst = await send(regel, stand, regel.versie);
    await ververs();
    if (!uitkomst.ok)
      return showToast(
        uitkomst.status === 412
          ? 'Iemand anders veranderde dit net. Kijk wat er nu staat.'
          : uitkomst.problem.detail,
      );
    const nu = { ...regel, stand, versie: uitkomst.body.versie };
    showToast(zinnen[stand], () => void setStand(nu, regel.stand));
  };
}
