import { getUitvoering } from '@naast/contract/uitvoering';
import { useQueryClient } from '@tanstack/react-query';
import { keyOf } from '#web/lib/query.ts';
import { useNaStap } from './use-stap.ts';

/** After a step in paying or accounting: the plan and the aanvraag are read again. */
export function useNaUitvoering(): (tekst?: string) => void {
  const client = useQueryClient();
  const naStap = useNaStap();
  return (tekst) => {
    void client.invalidateQueries({ queryKey: keyOf(getUitvoering) });
    naStap(tekst);
  };
}
