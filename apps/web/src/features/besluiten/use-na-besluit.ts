import { listBezwaren } from '@naast/contract/bezwaren';
import { getAanvraag } from '@naast/contract/fonds-aanvraag';
import { getBeschikking, listBrieven } from '@naast/contract/fonds-beschikking';
import { getBesluiten } from '@naast/contract/herzieningen';
import { useQueryClient } from '@tanstack/react-query';
import { keyOf } from '#web/lib/query.ts';
import { showToast } from '#web/lib/toast.ts';

/** After a step with a besluit: says what happened, and reads again whatever it changed. */
export function useNaBesluit(): (tekst: string) => void {
  const client = useQueryClient();
  return (tekst) => {
    for (const route of [getBesluiten, listBezwaren, getAanvraag, listBrieven, getBeschikking])
      void client.invalidateQueries({ queryKey: keyOf(route) });
    showToast(tekst);
  };
}
