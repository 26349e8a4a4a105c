import type { CanvasAntwoord } from '@naast/contract/canvas';
import { applyZet, joinVolgorde, type OrdeblokNr, type Zet } from '@naast/domain/canvas';
import { lijstVan, putVolgorde } from './canvas-cache.ts';

export type Volgorde = CanvasAntwoord['volgordes'][number];

type Antwoord =
  | { ok: true; volgorde: Volgorde }
  | { ok: false; huidig: Volgorde }
  | { ok: false; fout: string };

export interface VolgordeBron {
  lees: () => CanvasAntwoord | undefined;
  toon: (zet: (canvas: CanvasAntwoord) => CanvasAntwoord) => void;
  stuur: (volgorde: Volgorde) => Promise<Antwoord>;
  /** Kept; `samen` when somebody else moved something at the same time. */
  klaar: (van: Volgorde, naar: Volgorde, samen: boolean) => void;
  mislukt: (fout: string) => void;
}

// Somebody who moves at the same moment time after time does not exist; a loop without an end should not either.
const keren = 5;

const vind = (canvas: CanvasAntwoord, blok: OrdeblokNr): Volgorde =>
  canvas.volgordes.find((v) => v.blok === blok) as Volgorde;

/** The canvas with these moves done on its order; what is not on the canvas keeps its place. */
function doZetten(canvas: CanvasAntwoord, blok: OrdeblokNr, zetten: readonly Zet[]): CanvasAntwoord {
  const nu = vind(canvas, blok);
  const zichtbaar = canvas[lijstVan(blok)].map(({ id }) => id);
  const ids = zetten.reduce<string[]>(applyZet, joinVolgorde(nu.ids, zichtbaar));
  return putVolgorde(canvas, { ...nu, ids });
}

/**
 * Keeps the order of one block. A move is on the screen at once and sent right after, one request at a time. When
 * somebody else was first, the moves are done again on the order that stands there now: both stay, nothing is lost.
 */
export function createVolgordeBewaarder(blok: OrdeblokNr, bron: VolgordeBron): (zet: Zet) => void {
  const wachtend: Zet[] = [];
  let bezig = false;

  async function sendWaiting(begin: Volgorde): Promise<Volgorde | undefined> {
    const zetten = wachtend.splice(0);
    let van = begin;
    for (let keer = 0; keer < keren; keer += 1) {
      const nu = bron.lees();
      if (!nu) return undefined;
      const uitkomst = await bron.stuur({ ...vind(nu, blok), versie: van.versie });
      if (uitkomst.ok) {
        bron.toon((canvas) => doZetten(putVolgorde(canvas, uitkomst.volgorde), blok, wachtend));
        bron.klaar(van, uitkomst.volgorde, keer > 0);
        return uitkomst.volgorde;
      }
      if ('fout' in uitkomst) {
        bron.mislukt(uitkomst.fout);
        return undefined;
      }
      van = uitkomst.huidig;
      zetten.push(...wachtend.splice(0));
      bron.toon((canvas) => doZetten(putVolgorde(canvas, van), blok, zetten));
    }
    bron.mislukt('De volgorde verandert steeds. Probeer het zo nog eens.');
    return undefined;
  }

  return (zet) => {
    const canvas = bron.lees();
    if (!canvas) return;
    wachtend.push(zet);
    bron.toon((nu) => doZetten(nu, blok, [zet]));
    if (bezig) return;
    bezig = true;
    void (async () => {
      let van: Volgorde | undefined = vind(canvas, blok);
      while (van && wachtend.length > 0) van = await sendWaiting(van);
      wachtend.length = 0;
      bezig = false;
    })();
  };
}
