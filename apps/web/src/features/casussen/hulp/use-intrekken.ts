import { type Opschaling, withdrawOpschaling } from '@naast/contract/opschalingen';
import { call } from '#web/lib/call.ts';
import { showToast } from '#web/lib/toast.ts';
import { useVerversCasus } from '../use-ververs-casus.ts';

/** Takes a question back; who looked along for it looks along no more. */
export function useIntrekken(casusId: string) {
  const ververs = useVerversCasus();
  return async ({ id }: Opschaling) => {
    const uitkomst = await call(withdrawOpschaling, { params: { id: casusId, opschalingId: id } });
    await ververs();
    showToast(uitkomst.ok ? 'De vraag is ingetrokken.' : uitkomst.problem.detail);
  };
}
