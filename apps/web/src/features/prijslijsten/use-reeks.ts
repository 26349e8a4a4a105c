import { deleteIndexcijfer, type Indexreeks, saveIndexcijfer } from '@naast/contract/indexreeksen';
import { useQueryClient } from '@tanstack/react-query';
import { call } from '#web/lib/call.ts';
import { showToast } from '#web/lib/toast.ts';
import { forgetLijsten } from './forget-lijsten.ts';

/** Takes a year away, which can be put back. */
export function useReeks({ id, versie }: Indexreeks) {
  const client = useQueryClient();
  return {
    removeCijfer: async (cijfer: Indexreeks['cijfers'][number]): Promise<void> => {
      const { jaar } = cijfer;
      const uitkomst = await call(deleteIndexcijfer, { params: { id, jaar }, versie });
      await forgetLijsten(client);
      if (!uitkomst.ok) return showToast(uitkomst.problem.detail);
      showToast(`Het cijfer van ${jaar} is weggehaald.`, async () => {
        await call(saveIndexcijfer, {
          params: { id },
          body: cijfer,
          versie: uitkomst.body.versie,
          sleutel: crypto.randomUUID(),
        });
        await forgetLijsten(client);
      });
    },
  };
}
