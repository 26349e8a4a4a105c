import { listAfspraken } from '@naast/contract/afspraken';
import { getCanvas } from '@naast/contract/canvas';
import { afspraken } from '@naast/contract/canvas-items';
import { listMijnWerk, type Werk } from '@naast/contract/mijn-werk';
import { setTaakStand } from '@naast/contract/taken';
import type { QueryClient } from '@tanstack/react-query';
import { call } from '#web/lib/call.ts';
import { keyOf } from '#web/lib/query.ts';
import { showToast } from '#web/lib/toast.ts';

type Stand = 'open' | 'gedaan';

const send = ({ soort, id, casusId }: Werk, stand: Stand, versie: number) =>
  soort === 'afspraak'
    ? call(afspraken.update, { params: { id: casusId, itemId: id }, body: { stand }, versie })
    : call(setTaakStand, { params: { id: casusId, taakId: id }, body: { stand }, versie });

/** Ticks off an afspraak or taak in one click, with a way back. Loaded at the first tick. */
export async function vinkAf(client: QueryClient, werk: Werk): Promise<void> {
  const zet = async (stand: Stand, versie: number): Promise<void> => {
    const uitkomst = await send(werk, stand, versie);
    await Promise.all(
      [listMijnWerk, listAfspraken, getCanvas].map((route) =>
        client.invalidateQueries({ queryKey: keyOf(route) }),
      ),
    );
    if (!uitkomst.ok)
      showToast(uitkomst.status === 412 ? 'Iemand anders veranderde dit net.' : uitkomst.problem.detail);
    else if (stand === 'open') showToast('Staat weer open.');
    else showToast(`Gedaan: ${werk.wat}`, () => void zet('open', uitkomst.body.versie));
  };
  await zet('gedaan', werk.versie ?? 1);
}
