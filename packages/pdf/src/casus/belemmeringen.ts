import { type Blad, ensureRuimte } from '../blad.ts';
import type { BelemmeringPdf } from '../casus-document.ts';
import { type Belemmeringsoort, belemmeringsoorten } from '../codes.ts';
import { kleuren, pagina, stijlen } from '../opmaak.ts';
import { drawNummer, writeAlinea, writeKop, writeLeeg, writeTussenkop } from '../tekstblok.ts';

/** Writes block 5: first the system, then professionals, then ourselves. */
export function writeBelemmeringen(blad: Blad, belemmeringen: readonly BelemmeringPdf[]): void {
  writeKop(blad, 'Wat zit in de weg', 5, 84);
  if (belemmeringen.length === 0) writeLeeg(blad);
  for (const soort of Object.keys(belemmeringsoorten) as Belemmeringsoort[]) {
    const groep = belemmeringen.filter((belemmering) => belemmering.soort === soort);
    if (groep.length === 0) continue;
    writeTussenkop(blad, belemmeringsoorten[soort], { na: 4 }, 46);
    for (const belemmering of groep) writeBelemmering(blad, belemmering);
    blad.y += 4;
  }
}

function writeBelemmering(blad: Blad, belemmering: BelemmeringPdf): void {
  ensureRuimte(blad, 32);
  drawNummer(blad, belemmering.nummer, pagina.links + 1, blad.y, 16, kleuren.oker);
  const plaats = { x: pagina.links + 26, breedte: pagina.tekst - 26 };
  writeAlinea(blad, belemmering.tekst, stijlen.tekst, { ...plaats, na: 0 });
  writeAlinea(blad, describeHerkomst(belemmering), stijlen.klein, { ...plaats, na: 0 });
  blad.y += 6;
}

function describeHerkomst({ regelOfLoket, wetsartikel, veroorzaakt }: BelemmeringPdf): string {
  const gevolg = veroorzaakt.length > 0 ? `→ veroorzaakt ${joinNummers(veroorzaakt)}` : '';
  return [regelOfLoket, wetsartikel, gevolg].filter(Boolean).join('  ·  ');
}

/** Writes numbers as people say them: `1`, `1 en 3`, `1, 3 en 7`. */
export function joinNummers(nummers: readonly (number | string)[]): string {
  if (nummers.length < 2) return nummers.join('');
  return `${nummers.slice(0, -1).join(', ')} en ${nummers.at(-1)}`;
}
