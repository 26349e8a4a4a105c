/** A move that still means something when somebody else has moved something too. */
export interface Zet {
  id: string;
  /** The other items of its group (the list in which it was moved), in their order. */
  anderen: readonly string[];
  /** How many of those it stands behind: 0 is first. */
  plek: number;
}

/** The ids with one of them on this place (0 is first); a place before or after the list is its nearest end. */
export function putOnPlek(ids: readonly string[], id: string, plek: number): string[] {
  if (!ids.includes(id)) return [...ids];
  const over = ids.filter((ander) => ander !== id);
  return over.toSpliced(Math.min(Math.max(plek, 0), over.length), 0, id);
}

/** The move that puts an item on this place of its group; undefined when it stands there already. */
export function findZet(groep: readonly string[], id: string, plek: number): Zet | undefined {
  const nieuw = putOnPlek(groep, id, plek).indexOf(id);
  if (nieuw < 0 || groep.indexOf(id) === nieuw) return undefined;
  return { id, anderen: groep.filter((ander) => ander !== id), plek: nieuw };
}

/** Where in `over` the moved item belongs; −1 when nothing of its group is there any more. */
function findNieuwePlek(over: readonly string[], { anderen, plek }: Zet): number {
  const plekken = anderen.map((ander) => over.indexOf(ander)).filter((waar) => waar >= 0);
  if (plekken.length === 0) return -1;
  // First stays first and last stays last, whoever moved the neighbours.
  if (plek <= 0) return Math.min(...plekken);
  if (plek >= anderen.length) return Math.max(...plekken) + 1;
  const voorganger = anderen.slice(0, plek).findLast((ander) => over.includes(ander));
  return voorganger === undefined ? Math.min(...plekken) : over.indexOf(voorganger) + 1;
}

/**
 * Does a move on an order, whoever changed that order since: first and last stay first and last, anywhere else the
 * item stands behind the one it was put behind. Nothing is lost and nothing comes twice.
 */
export function applyZet(ids: readonly string[], zet: Zet): string[] {
  const over = ids.filter((ander) => ander !== zet.id);
  const plek = findNieuwePlek(over, zet);
  return plek < 0 || over.length === ids.length ? [...ids] : over.toSpliced(plek, 0, zet.id);
}

/**
 * The order of everything: what is on the canvas as it is read there, and what was taken away behind the item it
 * stood behind, so that putting it back puts it in its place. At most `hoogstens` ids are kept; what is on the canvas
 * goes first.
 */
export function joinVolgorde(
  bewaard: readonly string[],
  zichtbaar: readonly string[],
  hoogstens = 500,
): string[] {
  const erop = new Set(zichtbaar);
  const na = new Map<string | undefined, string[]>();
  let vorige: string | undefined;
  let ruimte = Math.max(hoogstens - zichtbaar.length, 0);
  for (const id of bewaard) {
    if (erop.has(id)) vorige = id;
    else if (ruimte > 0) {
      na.set(vorige, [...(na.get(vorige) ?? []), id]);
      ruimte -= 1;
    }
  }
  return [...(na.get(undefined) ?? []), ...zichtbaar.flatMap((id) => [id, ...(na.get(id) ?? [])])];
}
