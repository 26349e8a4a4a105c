import { createDeelnemer, type Deelnemer, deleteDeelnemer, listDeelnemers } from '@naast/contract/deelnemers';
import { getDeelnemerskaart } from '@naast/contract/deelnemerskaart';
import { useQueryClient } from '@tanstack/react-query';
import { call } from '#web/lib/call.ts';
import { keyOf, useGet } from '#web/lib/query.ts';
import { showToast } from '#web/lib/toast.ts';

/** The map with everyone on it, what today costs, and how many professionals there were. */
export const useDeelnemerskaart = (casusId: string) =>
  useGet(getDeelnemerskaart, { params: { id: casusId } });

/** Reads the map again after a change of it. */
export function useVerversDeelnemers() {
  const queryClient = useQueryClient();
  return async () => {
    await Promise.all(
      [getDeelnemerskaart, listDeelnemers].map((route) =>
        queryClient.invalidateQueries({ queryKey: keyOf(route) }),
      ),
    );
  };
}

/** Takes somebody off the map, with a way back. */
export function useEraf(casusId: string) {
  const ververs = useVerversDeelnemers();
  return async ({ id, versie, ...gegevens }: Deelnemer) => {
    const params = { id: casusId, deelnemerId: id };
    const uitkomst = await call(deleteDeelnemer, { params, versie });
    await ververs();
    if (!uitkomst.ok) return showToast(uitkomst.problem.detail);
    showToast(`${gegevens.naam} staat niet meer op de lijst.`, () => {
      const terug = { params: { id: casusId }, body: gegevens, sleutel: crypto.randomUUID() };
      void call(createDeelnemer, terug).then(ververs);
    });
  };
}
