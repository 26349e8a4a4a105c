import { getVergadering, listVergaderingen, type Vergadering } from '@naast/contract/vergaderingen';
import { useQueryClient } from '@tanstack/react-query';
import { keyOf } from '#web/lib/query.ts';
import { showToast } from '#web/lib/toast.ts';

type Uitkomst = { ok: true; body: Vergadering } | { ok: false; problem: { detail: string } };

/** Shows the meeting as the server answered it; when somebody was first, says so and reads it again. */
export function useNaWijziging(): (uitkomst: Uitkomst, tekst?: string) => void {
  const client = useQueryClient();
  return (uitkomst, tekst) => {
    void client.invalidateQueries({ queryKey: keyOf(listVergaderingen) });
    if (uitkomst.ok) {
      client.setQueryData(keyOf(getVergadering, { params: { id: uitkomst.body.id } }), uitkomst.body);
      if (tekst) showToast(tekst);
      return;
    }
    void client.invalidateQueries({ queryKey: keyOf(getVergadering) });
    showToast(uitkomst.problem.detail);
  };
}
