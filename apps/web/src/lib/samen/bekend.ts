import type { WijzigingBericht } from '@naast/contract/gebeurtenissen';

interface MetVersie {
  versie: number;
}

/** As far as it says which version of each part is on the screen. */
export interface BekendCanvas {
  blokken: readonly (MetVersie & { blok: number })[];
  volgordes: readonly (MetVersie & { blok: number })[];
  eigenWoorden: readonly (MetVersie & { lidId: string })[];
  situaties: readonly (MetVersie & { id: string })[];
  belemmeringen: readonly (MetVersie & { id: string })[];
  prioriteiten: readonly (MetVersie & { id: string })[];
  doorbraken: readonly (MetVersie & { id: string })[];
  afspraken: readonly (MetVersie & { id: string })[];
}

const vind = (lijst: readonly MetVersie[], past: (deel: never) => boolean): number | undefined =>
  lijst.find(past as (deel: MetVersie) => boolean)?.versie;

function findVersie(canvas: BekendCanvas, { blok, id }: WijzigingBericht): number | undefined {
  if (id === null)
    return vind([...canvas.blokken, ...canvas.volgordes], (b: { blok: number }) => b.blok === blok);
  const { situaties, belemmeringen, prioriteiten, doorbraken, afspraken } = canvas;
  const items = [...situaties, ...belemmeringen, ...prioriteiten, ...doorbraken, ...afspraken];
  return (
    vind(items, (i: { id: string }) => i.id === id) ??
    vind(canvas.eigenWoorden, (w: { lidId: string }) => w.lidId === id)
  );
}

/** True when the canvas on screen already has this change: it is an own save that comes back, or was read since. */
export function isBekend(canvas: BekendCanvas | undefined, bericht: WijzigingBericht): boolean {
  if (!canvas || bericht.onderwerp !== 'canvas') return false;
  // A link is written together with its item, and that has a version.
  if (bericht.versie === null) return bericht.id !== null;
  const nu = findVersie(canvas, bericht);
  return nu !== undefined && nu >= bericht.versie;
}
