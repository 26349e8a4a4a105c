import type { ItemLijst } from '@naast/contract/canvas-items';
import { useRef, useState } from 'react';
import { Sleutel } from '#web/lib/sleutel.ts';
import { showToast } from '#web/lib/toast.ts';
import { type ItemVan, putItem } from './canvas-cache.ts';
import { useCanvas, veldId } from './canvas-context.ts';
import { archiveItem, createItem, restoreItem } from './item-calls.ts';

/** Adds an item and puts the cursor in its first field. */
export function useAddItem<L extends ItemLijst>(lijst: L, eersteVeld: keyof ItemVan<L> & string) {
  const { canvas, change, goTo } = useCanvas();
  const sleutel = useRef(new Sleutel());
  const [bezig, setBezig] = useState(false);
  async function add(body: Partial<ItemVan<L>>) {
    setBezig(true);
    const uitkomst = await createItem({ lijst, casusId: canvas.casusId }, body, sleutel.current.voor(body));
    setBezig(false);
    // Without an answer the next try is the same deed, so that nothing appears twice.
    if (uitkomst.ok || (uitkomst.status !== 0 && uitkomst.status < 500)) sleutel.current.klaar();
    if (!uitkomst.ok) return showToast(uitkomst.problem.detail);
    change((nu) => putItem(nu, lijst, uitkomst.body));
    goTo(veldId(uitkomst.body.id, eersteVeld));
  }
  return { bezig, add: (body: Partial<ItemVan<L>> = {}) => void add(body) };
}

/** Takes an item off the canvas, with a way back. */
export function useRemoveItem<L extends ItemLijst>(lijst: L, item: ItemVan<L>, naam: string): () => void {
  const { canvas, change } = useCanvas();
  const plek = { lijst, casusId: canvas.casusId };
  async function restore() {
    const terug = await restoreItem(plek, item.id);
    if (!terug.ok) return showToast(terug.problem.detail);
    change((nu) => putItem(nu, lijst, terug.body));
  }
  async function remove() {
    const weg = await archiveItem(plek, item.id, item.versie);
    if (weg.ok) {
      change((nu) => putItem(nu, lijst, weg.body));
      return showToast(`${naam} is weggehaald.`, () => void restore());
    }
    if (weg.status !== 412) return showToast(weg.problem.detail);
    change((nu) => putItem(nu, lijst, weg.problem.huidig as ItemVan<L>));
    showToast('Iemand anders veranderde dit net. Kijk eerst wat er nu staat.');
  }
  return () => void remove();
}
