import { formatEuro } from '../bedrag.ts';
import { type Blad, drawLijn, drawRegel, ensureRuimte, fillVak } from '../blad.ts';
import type { BerekeningPdf } from '../casus-document.ts';
import { type Kleur, kleuren, pagina, stijlen } from '../opmaak.ts';

interface Staaf {
  naam: string;
  cent: number;
  kleur: Kleur;
  bereik?: { laagCent: number; hoogCent: number };
}

const labelbreedte = 138;
const rij = 38;
const dikte = 18;

/** Draws the two bars and their difference on one scale; the difference carries its range. */
export function writeStaven(
  blad: Blad,
  { zonderCent, metCent, budgettair, bandbreedte }: BerekeningPdf,
): void {
  const staven: Staaf[] = [
    { naam: 'Als we zo doorgaan', cent: zonderCent, kleur: kleuren.oker },
    { naam: 'Met deze doorbraak', cent: metCent, kleur: kleuren.groen },
    { naam: 'Verschil', cent: budgettair.saldoCent, kleur: [122, 168, 152], bereik: bandbreedte },
  ];
  const waarden = [0, zonderCent, metCent, budgettair.saldoCent, bandbreedte.laagCent, bandbreedte.hoogCent];
  const laagste = Math.min(...waarden);
  const spanne = Math.max(...waarden) - laagste || 1;
  const begin = pagina.links + labelbreedte;
  const ruimte = pagina.tekst - labelbreedte - 86;
  const place = (cent: number) => begin + ((cent - laagste) / spanne) * ruimte;
  ensureRuimte(blad, staven.length * rij + 10);
  blad.doc.setDrawColor(...kleuren.grijs);
  blad.doc.setLineWidth(0.6);
  blad.doc.line(place(0), blad.y, place(0), blad.y + staven.length * rij - 8);
  for (const staaf of staven) drawStaaf(blad, staaf, place);
  blad.y += 8;
}

function drawStaaf(blad: Blad, { naam, cent, kleur, bereik }: Staaf, place: (cent: number) => number): void {
  const van = Math.min(place(0), place(cent));
  const breedte = Math.max(Math.abs(place(cent) - place(0)), 1);
  const y = blad.y + 4;
  drawRegel(blad, naam, stijlen.nadruk, pagina.links, y - 3);
  drawRegel(blad, bereik ? 'verwacht, met bandbreedte' : 'verwacht', stijlen.klein, pagina.links, y + 10);
  fillVak(blad, { x: van, y, breedte, hoogte: dikte }, kleur, 1.5);
  if (bereik) drawBereik(blad, place(bereik.laagCent), place(bereik.hoogCent), y + dikte / 2);
  drawRegel(blad, formatEuro(cent), stijlen.zin, pagina.links + pagina.tekst, y, 'rechts');
  blad.y += rij;
}

function drawBereik(blad: Blad, laag: number, hoog: number, y: number): void {
  drawLijn(blad, laag, y, hoog - laag, kleuren.inkt, 1.2);
  blad.doc.line(laag, y - 5, laag, y + 5);
  blad.doc.line(hoog, y - 5, hoog, y + 5);
}
