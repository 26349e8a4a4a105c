import type { ItemLijst } from '@naast/contract/canvas-items';
import { useRef, useState } from 'react';
import { useMij } from '#web/lib/mij.ts';
import { Sleutel } from '#web/lib/sleutel.ts';
import { showToast } from '#web/lib/toast.ts';
import { uuid7 } from '#web/lib/uuid7.ts';
import { type ItemVan, putItem } from './canvas-cache.ts';
import { useCanvasVast, veldId } from './canvas-context.ts';
import { archiveItemKept, createItem, restoreItem } from './item-calls.ts';
import { createLeegItem } from './leeg-item.ts';

/** Adds an item and puts the cursor in its first field. */
export function useAddItem<L extends ItemLijst>(lijst: L, eersteVeld: keyof ItemVan<L> & string) {
  const { casusId, change, record, goTo } = useCanvasVast();
  const mij = useMij();
  const sleutel = useRef(new Sleutel());
  const nieuwId = useRef<string>(undefined);
  const [bezig, setBezig] = useState(false);
  async function add(velden: Partial<ItemVan<L>>) {
    setBezig(true);
    nieuwId.current ??= uuid7();
    const body = { ...velden, id: nieuwId.current };
    const { uitkomst, wacht } = await createItem({ lijst, casusId }, body, sleutel.current.voor(body));
    setBezig(false);
    // Without an answer the next try is the same deed, so that nothing appears twice.
    if (wacht || uitkomst.ok || (uitkomst.status !== 0 && uitkomst.status < 500)) {
      sleutel.current.klaar();
      nieuwId.current = undefined;
    }
    if (!uitkomst.ok && !wacht) return showToast(uitkomst.problem.detail);
    const item = uitkomst.ok ? uitkomst.body : createLeegItem(lijst, body, mij.id);
    change((nu) => putItem(nu, lijst, item));
    record({ soort: 'erbij', lijst, id: item.id });
    goTo(veldId(item.id, eersteVeld));
  }
  return { bezig, add: (velden: Partial<ItemVan<L>> = {}) => void add(velden) };
}

/** Takes an item off the canvas, with a way back. */
export function useRemoveItem<L extends ItemLijst>(lijst: L, item: ItemVan<L>, naam: string): () => void {
  const { casusId, change, record } = useCanvasVast();
  const plek = { lijst, casusId };
  async function restore() {
    const terug = await restoreItem(plek, item.id);
    if (!terug.ok) return showToast(terug.problem.detail);
    change((nu) => putItem(nu, lijst, terug.body));
  }
  async function remove() {
    const { uitkomst: weg, wacht } = await archiveItemKept(plek, item.id, item.versie);
    if (weg.ok) {
      change((nu) => putItem(nu, lijst, weg.body));
      record({ soort: 'weg', lijst, id: item.id });
      return showToast(`${naam} is weggehaald.`, () => void restore());
    }
    if (wacht) {
      change((nu) => putItem(nu, lijst, { ...item, verwijderdOp: new Date().toISOString() }));
      return showToast(`${naam} is weggehaald.`, async () => {
        if (!(await wacht.trekIn())) return restore();
        change((nu) => putItem(nu, lijst, item));
      });
    }
    if (weg.status !== 412) return showToast(weg.problem.detail);
    change((nu) => putItem(nu, lijst, weg.problem.huidig as ItemVan<L>));
    showToast('Iemand anders veranderde dit net. Kijk eerst wat er nu staat.');
  }
  return () => void remove();
}
