import { type Blad, drawLijn, drawRegel, ensureRuimte, fillVak } from '../blad.ts';
import type { SituatiePdf } from '../casus-document.ts';
import { type Kapitaalvorm, kapitaalvormen, leefgebieden } from '../codes.ts';
import { shortenTekst } from '../meten.ts';
import { kleuren, pagina, stijlen } from '../opmaak.ts';
import { citeer, drawEtiket, writeAlinea, writeKop, writeLeeg } from '../tekstblok.ts';

const links = 146;
const rechts = 84;

/** Writes block 3: per form of capital the life areas, with words first, then facts, and the own figure. */
export function writeSituatie(blad: Blad, situatie: readonly SituatiePdf[]): void {
  writeKop(blad, 'Hoe gaat het nu', 3, 96);
  if (situatie.length === 0) writeLeeg(blad);
  for (const vorm of Object.keys(kapitaalvormen) as Kapitaalvorm[]) {
    const rijen = situatie.filter((rij) => rij.kapitaalvorm === vorm);
    if (rijen.length === 0) continue;
    ensureRuimte(blad, 88);
    drawEtiket(
      blad,
      kapitaalvormen[vorm].naam,
      pagina.links,
      blad.y,
      kapitaalvormen[vorm].kleur,
      kleuren.wit,
    );
    blad.y += 23;
    for (const rij of rijen) writeRij(blad, rij);
    blad.y += 5;
  }
}

function writeRij(blad: Blad, rij: SituatiePdf): void {
  ensureRuimte(blad, 56);
  const { y } = blad;
  const bladzijde = blad.doc.getNumberOfPages();
  const { kleur } = kapitaalvormen[rij.kapitaalvorm];
  fillVak(blad, { x: pagina.links, y: y + 2, breedte: 3, hoogte: 27 }, kleur);
  drawRegel(
    blad,
    rij.leefgebied ? leefgebieden[rij.leefgebied] : 'Alles samen',
    { ...stijlen.nadruk, grootte: 10 },
    pagina.links + 10,
    y,
  );
  drawWie(blad, rij.lid, y + 15);
  if (rij.cijfer !== null) drawCijfer(blad, rij.cijfer, y, kleur);
  const plaats = { x: pagina.links + links, breedte: pagina.tekst - links - rechts };
  writeAlinea(blad, citeer(rij.woorden), stijlen.citaat, { ...plaats, na: 2 });
  writeAlinea(blad, rij.feiten, { ...stijlen.tekst, kleur: kleuren.grijs }, { ...plaats, na: 0 });
  if (blad.doc.getNumberOfPages() === bladzijde) blad.y = Math.max(blad.y, y + 32);
  drawLijn(blad, pagina.links, blad.y + 5, pagina.tekst, kleuren.lijn);
  blad.y += 12;
}

function drawWie(blad: Blad, lid: string | null, y: number): void {
  const [eerste = ''] = shortenTekst(lid ?? 'Wij allemaal', stijlen.klein, links - 20);
  drawRegel(blad, eerste, stijlen.klein, pagina.links + 10, y);
}

/** The own figure: the number itself, and ten small dots of which as many are filled. */
function drawCijfer(blad: Blad, cijfer: number, y: number, kleur: readonly [number, number, number]): void {
  const x = pagina.links + pagina.tekst;
  drawRegel(blad, String(cijfer), { ...stijlen.zin, grootte: 16 }, x - 22, y, 'rechts');
  drawRegel(blad, 'van 10', { ...stijlen.klein, grootte: 7.5 }, x, y + 2.5, 'rechts');
  blad.doc.setDrawColor(...kleur);
  blad.doc.setFillColor(...kleur);
  blad.doc.setLineWidth(0.5);
  for (let i = 0; i < 10; i++) blad.doc.circle(x - 57 + i * 6.1, y + 23, 2, i < cijfer ? 'FD' : 'S');
}
