import { type RegelingInLijst, searchRegelingen, updateRegeling } from '@naast/contract/regelingen';
import { useQueryClient } from '@tanstack/react-query';
import { call } from '#web/lib/call.ts';
import { keyOf } from '#web/lib/query.ts';
import { showToast } from '#web/lib/toast.ts';

/** Ends a regeling, or opens it again; either can be taken back. */
export function useBeeindig() {
  const client = useQueryClient();
  return async function zet(regeling: RegelingInLijst, magTerug = true): Promise<void> {
    const { id, versie, ...gegevens } = regeling;
    const actief = !regeling.actief;
    const uitkomst = await call(updateRegeling, { params: { id }, versie, body: { ...gegevens, actief } });
    await client.invalidateQueries({ queryKey: keyOf(searchRegelingen) });
    if (!uitkomst.ok) return showToast(uitkomst.problem.detail);
    const tekst = `${regeling.naam} is ${actief ? 'weer open' : 'beëindigd'}.`;
    showToast(tekst, magTerug ? () => void zet(uitkomst.body, false) : undefined);
  };
}
