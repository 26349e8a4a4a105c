import { createOefenruimte, getOefenruimte, type Oefenruimte } from '@naast/contract/oefenruimte';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '#web/lib/call.ts';
import { keyOf, useGet } from '#web/lib/query.ts';
import { showToast } from '#web/lib/toast.ts';

const kijkMs = 300;

/** The own oefenruimte; while a new one is being built it is looked at again and again. */
export function useKamer() {
  const client = useQueryClient();
  const [bouwt, setBouwt] = useState(false);
  const query = useGet(getOefenruimte, {}, bouwt ? { ververs: kijkMs } : {});
  const stand = query.data?.stand;
  if (bouwt && stand !== undefined && stand !== 'bezig') setBouwt(false);
  if (!bouwt && stand === 'bezig') setBouwt(true);

  /** Makes a new one; the old one stays until the new one stands. */
  async function maak(): Promise<void> {
    const uitkomst = await call(createOefenruimte, { sleutel: crypto.randomUUID() });
    if (!uitkomst.ok) return showToast(uitkomst.problem.detail);
    client.setQueryData<Oefenruimte>(keyOf(getOefenruimte, {}), uitkomst.body);
  }

  return { query, maak };
}
