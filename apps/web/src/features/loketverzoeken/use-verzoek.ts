import {
  getLoketverzoek,
  type Loketverzoek,
  listLoketbrieven,
  listLoketverzoeken,
} from '@naast/contract/loketverzoeken';
import { useQueryClient } from '@tanstack/react-query';
import { keyOf } from '#web/lib/query.ts';

/** After a change: shows the answer at once, and reads the lists again. */
export function useNaWijziging(id: string): (verzoek: Loketverzoek) => void {
  const client = useQueryClient();
  return (verzoek) => {
    client.setQueryData(keyOf(getLoketverzoek, { params: { id } }), verzoek);
    for (const route of [listLoketverzoeken, listLoketbrieven])
      void client.invalidateQueries({ queryKey: keyOf(route) });
  };
}
