import {
  type BerekeningRegel,
  createBerekening,
  deleteBerekening,
  getBerekening,
} from '@naast/contract/rendement';
import type { QueryClient } from '@tanstack/react-query';
import { call } from '#web/lib/call.ts';
import { read } from '#web/lib/query.ts';
import { showToast } from '#web/lib/toast.ts';
import { forgetLijst } from './create-berekening.ts';
import { toBody, toWerkstuk } from './werkstuk.ts';

/** Throws a berekening away, and offers to put it back as it was. */
export async function removeBerekening(client: QueryClient, regel: BerekeningRegel): Promise<void> {
  const bewaard = await read(getBerekening, { params: { id: regel.id } });
  const weg = await call(deleteBerekening, { params: { id: regel.id }, versie: regel.versie });
  if (!weg.ok) return showToast(weg.problem.detail);
  await forgetLijst(client);
  showToast(`“${regel.naam}” is weggegooid.`, async () => {
    const { naam = regel.naam, ...rest } = toBody(toWerkstuk(bewaard));
    const terug = await call(createBerekening, {
      params: { id: regel.casusId },
      body: { ...rest, naam, prijslijstId: bewaard.prijslijst.id },
      sleutel: crypto.randomUUID(),
    });
    if (!terug.ok) showToast(terug.problem.detail);
    await forgetLijst(client);
  });
}
