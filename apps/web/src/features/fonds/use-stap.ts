import { listFondsen } from '@naast/contract/fonds';
import { getAanvraag } from '@naast/contract/fonds-aanvraag';
import { listAanvragen, listCasusAanvragen } from '@naast/contract/fonds-kaart';
import { useQueryClient } from '@tanstack/react-query';
import { keyOf } from '#web/lib/query.ts';
import { showToast } from '#web/lib/toast.ts';

/** After a step: says what happened, and reads again whatever it changed. */
export function useNaStap(): (tekst?: string) => void {
  const client = useQueryClient();
  return (tekst) => {
    for (const route of [getAanvraag, listAanvragen, listCasusAanvragen, listFondsen])
      void client.invalidateQueries({ queryKey: keyOf(route) });
    if (tekst) showToast(tekst);
  };
}
