import type { CanvasAntwoord } from '@naast/contract/canvas';
import type { ItemLijst } from '@naast/contract/canvas-items';
import { orderBelemmeringen, orderItems } from '@naast/domain/canvas';

export type ItemVan<L extends ItemLijst> = CanvasAntwoord[L][number];

const bloknummers: Record<ItemLijst, number> = {
  situaties: 3,
  belemmeringen: 5,
  prioriteiten: 6,
  doorbraken: 7,
  afspraken: 8,
};

/** Ids in the kept order of the block that holds this list. */
const findIds = (canvas: CanvasAntwoord, lijst: ItemLijst): readonly string[] =>
  canvas.volgordes.find((v) => v.blok === bloknummers[lijst])?.ids ?? [];

function order(canvas: CanvasAntwoord): CanvasAntwoord {
  return {
    ...canvas,
    situaties: orderItems(canvas.situaties, findIds(canvas, 'situaties')),
    belemmeringen: orderBelemmeringen(canvas.belemmeringen, findIds(canvas, 'belemmeringen')),
    prioriteiten: orderItems(canvas.prioriteiten, findIds(canvas, 'prioriteiten')),
    doorbraken: orderItems(canvas.doorbraken, findIds(canvas, 'doorbraken')),
    afspraken: orderItems(canvas.afspraken, findIds(canvas, 'afspraken')),
  };
}

/** The canvas with this answer of the server in it: new, changed, removed or put back. An older answer changes nothing. */
export function putItem<L extends ItemLijst>(
  canvas: CanvasAntwoord,
  lijst: L,
  item: ItemVan<L>,
): CanvasAntwoord {
  const items: readonly ItemVan<L>[] = canvas[lijst];
  const nu = items.find((i) => i.id === item.id);
  if (nu && nu.versie > item.versie) return canvas;
  const anderen = (nieuw: ItemVan<L>[]): ItemVan<L>[] =>
    item.verwijderdOp === null
      ? nu
        ? nieuw
        : [...nieuw, item].toSorted(byId)
      : nieuw.filter((i) => i.id !== item.id);
  return order({ ...canvas, [lijst]: anderen(items.map((i) => (i.id === item.id ? item : i))) });
}

// Ids are made in the order of time, so an item put back stands where it stood.
const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

export function putBlok(canvas: CanvasAntwoord, blok: CanvasAntwoord['blokken'][number]): CanvasAntwoord {
  return { ...canvas, blokken: canvas.blokken.map((b) => (b.blok === blok.blok ? blok : b)) };
}

export function putEigenWoorden(
  canvas: CanvasAntwoord,
  woorden: CanvasAntwoord['eigenWoorden'][number],
): CanvasAntwoord {
  return {
    ...canvas,
    eigenWoorden: canvas.eigenWoorden.map((w) => (w.lidId === woorden.lidId ? woorden : w)),
  };
}

export function putVolgorde(
  canvas: CanvasAntwoord,
  volgorde: CanvasAntwoord['volgordes'][number],
): CanvasAntwoord {
  return order({
    ...canvas,
    volgordes: canvas.volgordes.map((v) => (v.blok === volgorde.blok ? volgorde : v)),
  });
}
