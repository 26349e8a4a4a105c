import type { ItemLijst } from '@naast/contract/canvas-items';
import { showToast } from '#web/lib/toast.ts';
import { type AutosaveField, useAutosave } from '#web/lib/use-autosave.ts';
import { type ItemVan, putItem } from './canvas-cache.ts';
import { useCanvas } from './canvas-context.ts';
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

/** One autosaved value of an item. Choices save at once (`wachtMs: 0`), stories after a pause. */
export function useItemVeld<L extends ItemLijst, V>(
  lijst: L,
  item: ItemVan<L>,
  vorm: Vorm<L, V>,
  wachtMs?: number,
): AutosaveField<V> {
  const { canvas, change } = useCanvas();
  const plek = { lijst, casusId: canvas.casusId };
  return useAutosave<V>({
    waarde: vorm.lees(item),
    versie: item.versie,
    ...(wachtMs === undefined ? {} : { wachtMs }),
    save: async (waarde, versie, laatste) => {
      const body = vorm.schrijf(waarde);
      const uitkomst = await updateItem(plek, { itemId: item.id, versie, body, keepalive: laatste });
      return explainRefusal(isWeg(uitkomst) ? await restoreAndSave(plek, item.id, body) : uitkomst);
    },
    readHuidig: (huidig) => {
      const ander = huidig as ItemVan<L>;
      return { waarde: vorm.lees(ander), versie: ander.versie };
    },
    onSaved: (body) => change((nu) => putItem(nu, lijst, body as ItemVan<L>)),
  });
}
