import type { CanvasAntwoord } from '@naast/contract/canvas';
import type { ItemLijst } from '@naast/contract/canvas-items';
import {
  type BlokNr,
  blokTitels,
  orderBelemmeringen,
  orderItems,
  orderSituaties,
} from '@naast/domain/canvas';

export type ItemVan<L extends ItemLijst> = CanvasAntwoord[L][number];

const bloknummers: Record<ItemLijst, BlokNr> = {
  situaties: 3,
  belemmeringen: 5,
  prioriteiten: 6,
  doorbraken: 7,
  afspraken: 8,
};

/** The list that stands in a block. */
export const lijstVan = (blok: number): ItemLijst =>
  (Object.keys(bloknummers) as ItemLijst[]).find((lijst) => bloknummers[lijst] === blok) as ItemLijst;

/** How the reader knows a list: the title of its block. */
export const lijstNaam = (lijst: ItemLijst): string => blokTitels[bloknummers[lijst]];

/** Puts one list in its kept order; the others stay the same lists, so that their blocks rest. */
function order(canvas: CanvasAntwoord, lijst: ItemLijst): CanvasAntwoord {
  const ids = canvas.volgordes.find((v) => v.blok === bloknummers[lijst])?.ids ?? [];
  if (lijst === 'belemmeringen')
    return { ...canvas, belemmeringen: orderBelemmeringen(canvas.belemmeringen, ids) };
  if (lijst === 'situaties') return { ...canvas, situaties: orderSituaties(canvas.situaties, ids) };
  const items: readonly { id: string }[] = canvas[lijst];
  return { ...canvas, [lijst]: orderItems(items, ids) };
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
  return order({ ...canvas, [lijst]: anderen(items.map((i) => (i.id === item.id ? item : i))) }, lijst);
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
  const volgordes = canvas.volgordes.map((v) => (v.blok === volgorde.blok ? volgorde : v));
  return order({ ...canvas, volgordes }, lijstVan(volgorde.blok));
}
