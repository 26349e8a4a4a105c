import { listMeldingen, readMeldingen } from '@naast/contract/meldingen';
import { getMeldingenTelling } from '@naast/contract/meldingen-telling';
import { useQueryClient } from '@tanstack/react-query';
import { call } from '#web/lib/call.ts';
import { keyOf } from '#web/lib/query.ts';
import { showToast } from '#web/lib/toast.ts';

type Welke = { ids: string[] } | { totEnMet: string };

/** Marks meldingen as read, and lets the bell count again. */
export function useLees(): (welke: Welke) => Promise<void> {
  const client = useQueryClient();
  return async (body) => {
    const uitkomst = await call(readMeldingen, { body, sleutel: crypto.randomUUID() });
    if (!uitkomst.ok) return showToast(uitkomst.problem.detail);
    client.setQueryData(keyOf(getMeldingenTelling, {}), uitkomst.body);
    await client.invalidateQueries({ queryKey: keyOf(listMeldingen) });
  };
}
