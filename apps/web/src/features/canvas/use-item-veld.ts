import { type ItemLijst, itemRoutes } from '@naast/contract/canvas-items';
import { useRef } from 'react';
import { showToast } from '#web/lib/toast.ts';
import { type AutosaveField, useAutosave } from '#web/lib/use-autosave.ts';
import { type ItemVan, lijstNaam, putItem } from './canvas-cache.ts';
import { useCanvasVast } from './canvas-context.ts';
import { explainRefusal } from './explain-refusal.ts';
import { type ItemPlek, type ItemResult, restoreItem, updateItem } from './item-calls.ts';

/** How one value on screen lies in an item: one field, or a few that belong together. */
export interface Vorm<L extends ItemLijst, V> {
  lees: (item: ItemVan<L>) => V;
  schrijf: (waarde: V) => Partial<ItemVan<L>>;
}

/** The plain case: one field as it is. */
export const veldVorm = <L extends ItemLijst, K extends keyof ItemVan<L>>(
  veld: K,
): Vorm<L, ItemVan<L>[K]> => ({
  lees: (item) => item[veld],
  schrijf: (waarde) => ({ [veld]: waarde }) as unknown as Partial<ItemVan<L>>,
});

/** Links as one text, so that two equal lists are equal. */
export const koppelVorm = <L extends ItemLijst, K extends keyof ItemVan<L>>(veld: K): Vorm<L, string> => ({
  lees: (item) => [...(item[veld] as unknown as string[])].sort().join(),
  schrijf: (waarde) => ({ [veld]: waarde === '' ? [] : waarde.split(',') }) as unknown as Partial<ItemVan<L>>,
});

const isWeg = (uitkomst: ItemResult<ItemLijst>): boolean =>
  !uitkomst.ok &&
  uitkomst.status === 412 &&
  (uitkomst.problem.huidig as { verwijderdOp?: string | null }).verwijderdOp !== null;

/** Typed text wins from a removal: the item comes back and is written to. */
async function restoreAndSave<L extends ItemLijst>(plek: ItemPlek<L>, itemId: string, body: object) {
  const terug = await restoreItem(plek, itemId);
  if (!terug.ok) return terug;
  showToast('Een collega haalde dit weg terwijl jij schreef. Het staat er weer, met jouw tekst.');
  return updateItem(plek, { itemId, versie: terug.body.versie, body, keepalive: false });
}

// What the family answered is theirs: taking it back would count as a new answer, to the sentence of today.
const isTerugTeNemen = (body: object): boolean => !('antwoordGezin' in body);

/** One autosaved value of an item. Choices save at once (`wachtMs: 0`), stories after a pause. */
export function useItemVeld<L extends ItemLijst, V>(
  lijst: L,
  item: ItemVan<L>,
  vorm: Vorm<L, V>,
  wachtMs?: number,
): AutosaveField<V> {
  const { casusId, change, record } = useCanvasVast();
  const plek = { lijst, casusId };
  // After a conflict the other text is what an undo goes back to; the canvas on screen may not know it yet.
  const ander = useRef<{ waarde: V; versie: number }>(undefined);
  return useAutosave<V>({
    waarde: vorm.lees(item),
    versie: item.versie,
    ...(wachtMs === undefined ? {} : { wachtMs }),
    vang: {
      label: `Canvas: ${lijstNaam(lijst)}`,
      method: 'PATCH',
      url: itemRoutes[lijst].update.url,
      params: { id: casusId, itemId: item.id },
      schrijf: vorm.schrijf,
      herstelUrl: itemRoutes[lijst].restore.url,
    },
    save: async (waarde, versie, laatste) => {
      const body = vorm.schrijf(waarde);
      const uitkomst = await updateItem(plek, { itemId: item.id, versie, body, keepalive: laatste });
      const bewaard = isWeg(uitkomst) ? await restoreAndSave(plek, item.id, body) : uitkomst;
      const was = ander.current?.versie === versie ? ander.current.waarde : vorm.lees(item);
      if (bewaard.ok && isTerugTeNemen(body))
        record({ soort: 'velden', lijst, id: item.id, van: vorm.schrijf(was), naar: body });
      return explainRefusal(bewaard);
    },
    readHuidig: (huidig) => {
      const nu = huidig as ItemVan<L>;
      ander.current = { waarde: vorm.lees(nu), versie: nu.versie };
      return ander.current;
    },
    onSaved: (body) => change((nu) => putItem(nu, lijst, body as ItemVan<L>)),
  });
}
