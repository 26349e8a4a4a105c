import type { Blad } from '../blad.ts';
import type { CanvasPdf } from '../casus-document.ts';
import { afspraakstaten } from '../codes.ts';
import { kleuren, pagina, stijlen } from '../opmaak.ts';
import { layoutTabel, writeTabel } from '../tabel.ts';
import {
  measureLijst,
  type Plaats,
  writeAlinea,
  writeCitaat,
  writeKop,
  writeLeeg,
  writeLijst,
  writeTussenkop,
  writeVeld,
} from '../tekstblok.ts';
import { writeBelemmeringen } from './belemmeringen.ts';
import { writeDoorbraken } from './doorbraken.ts';
import { writePrioriteiten } from './prioriteiten.ts';
import { writeSituatie } from './situatie.ts';

/** Writes the nine blocks in their order. An empty block says so. */
export function writeBlokken(blad: Blad, canvas: CanvasPdf): void {
  writeKop(blad, 'Wie zijn wij', 1);
  writeAlinea(blad, canvas.wieZijnWij);
  if (!canvas.wieZijnWij.trim()) writeLeeg(blad);
  writePerspectief(blad, canvas.perspectief);
  writeSituatie(blad, canvas.situatie);
  writeKracht(blad, canvas.kracht);
  writeBelemmeringen(blad, canvas.belemmeringen);
  writePrioriteiten(blad, canvas.prioriteiten);
  writeDoorbraken(blad, canvas.doorbraken);
  writeAfspraken(blad, canvas.afspraken);
  writeEvaluatie(blad, canvas.evaluatie);
}

function writePerspectief(blad: Blad, { tekst, eigenWoorden }: CanvasPdf['perspectief']): void {
  writeKop(blad, 'Waar willen we over een jaar staan', 2);
  writeAlinea(blad, tekst, stijlen.tekst, { na: 10 });
  for (const { lid, woorden } of eigenWoorden) writeCitaat(blad, woorden, lid, true);
  if (!tekst.trim() && eigenWoorden.length === 0) writeLeeg(blad);
}

function writeKracht(blad: Blad, { zelf, deelnemers }: CanvasPdf['kracht']): void {
  const breedte = pagina.tekst / 2 - 10;
  const hoogte = 40 + Math.max(measureLijst(zelf, breedte), measureLijst(deelnemers, breedte));
  // Two columns only when both fit on one page; long lists stand below each other.
  const naast = hoogte < 420;
  writeKop(blad, 'Wat kunnen we zelf, wie doet mee', 4, naast ? hoogte : undefined);
  if (zelf.length + deelnemers.length === 0) writeLeeg(blad);
  const { y } = blad;
  writeKolom(blad, 'Wat we zelf kunnen', zelf, naast ? { breedte } : {});
  const onder = blad.y;
  if (naast) blad.y = y;
  writeKolom(blad, 'Wie meedoet', deelnemers, naast ? { x: pagina.links + breedte + 20, breedte } : {});
  if (naast) blad.y = Math.max(blad.y, onder);
}

function writeKolom(blad: Blad, kop: string, punten: readonly string[], plaats: Plaats): void {
  if (punten.length === 0) return;
  writeTussenkop(blad, kop, plaats);
  writeLijst(blad, punten, plaats);
}

function writeAfspraken(blad: Blad, afspraken: CanvasPdf['afspraken']): void {
  const kolommen = [
    { kop: 'Wie', deel: 3, stijl: stijlen.nadruk },
    { kop: 'Doet wat', deel: 6 },
    { kop: 'Wanneer', deel: 3 },
    { kop: 'Hoe staat het', deel: 2, stijl: { ...stijlen.nadruk, kleur: kleuren.groen } },
  ];
  const rijen = afspraken.map(({ wie, wat, wanneer, staat }) => ({
    cellen: [wie, wat, wanneer, afspraakstaten[staat]],
  }));
  const tabel = layoutTabel(kolommen, rijen);
  writeKop(blad, 'Afspraken', 8, tabel.begin);
  if (afspraken.length === 0) writeLeeg(blad);
  writeTabel(blad, tabel);
}

function writeEvaluatie(blad: Blad, { tekst, leerpunt }: CanvasPdf['evaluatie']): void {
  writeKop(blad, 'Evaluatie en leerpunt', 9);
  writeVeld(blad, 'Evaluatie', tekst);
  writeVeld(blad, 'Leerpunt', leerpunt);
  if (!tekst.trim() && !leerpunt.trim()) writeLeeg(blad);
}
