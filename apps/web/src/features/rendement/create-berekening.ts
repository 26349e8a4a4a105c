import { copyBerekening, createBerekening, listBerekeningen } from '@naast/contract/rendement';
import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { call } from '#web/lib/call.ts';
import { ProblemError } from '#web/lib/problem-error.ts';
import { keyOf } from '#web/lib/query.ts';
import { Sleutel } from '#web/lib/sleutel.ts';

const sleutel = new Sleutel();

/** Begins a new berekening, or a copy of one, and opens it. */
export function useNieuweBerekening(casusId: string) {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation<string, ProblemError, Start>({
    mutationFn: (start) => begin(casusId, start),
    onSuccess: async (id) => {
      await forgetLijst(client);
      await navigate(`/casussen/${casusId}/rendement/${id}`);
    },
  });
}

type Start = { naam: string; prijslijstId?: string } | { kopieVan: string };

async function begin(casusId: string, start: Start): Promise<string> {
  const bewijs = sleutel.voor({ casusId, start });
  const uitkomst =
    'naam' in start
      ? await call(createBerekening, { params: { id: casusId }, body: start, sleutel: bewijs })
      : await call(copyBerekening, { params: { id: start.kopieVan }, sleutel: bewijs });
  if (!uitkomst.ok) throw new ProblemError(uitkomst);
  sleutel.klaar();
  return uitkomst.body.id;
}

/** The list of berekeningen is read again. */
export const forgetLijst = (client: QueryClient): Promise<void> =>
  client.invalidateQueries({ queryKey: keyOf(listBerekeningen) });
