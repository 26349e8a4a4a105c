import { listBankregels } from '@naast/contract/bank';
import { getBetaalopdracht, listBetaalopdrachten, listTeBetalen } from '@naast/contract/betaalopdrachten';
import { listOpvolging } from '@naast/contract/uitvoering';
import { useQueryClient } from '@tanstack/react-query';
import { keyOf } from '#web/lib/query.ts';
import { showToast } from '#web/lib/toast.ts';

/** After a step with payments: says what happened, and reads again whatever it changed. */
export function useNaBetaling(): (tekst?: string) => void {
  const client = useQueryClient();
  return (tekst) => {
    for (const route of [
      listTeBetalen,
      listBetaalopdrachten,
      getBetaalopdracht,
      listBankregels,
      listOpvolging,
    ])
      void client.invalidateQueries({ queryKey: keyOf(route) });
    if (tekst) showToast(tekst);
  };
}
