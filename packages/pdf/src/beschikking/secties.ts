import { type Blad, ensureRuimte } from '../blad.ts';
import type { Briefdeel, Briefsectie } from '../brieftekst.ts';
import { pagina, stijlen } from '../opmaak.ts';
import { layoutTabel, writeTabel } from '../tabel.ts';
import { writeAlinea, writeLijst, writeTussenkop } from '../tekstblok.ts';

/** Writes the parts of the letter. */
export function writeSecties(blad: Blad, secties: readonly Briefsectie[]): void {
  for (const { kop, delen } of secties) {
    if (kop !== null) writeTussenkop(blad, kop, { na: 3 }, 60);
    for (const deel of delen) writeDeel(blad, deel);
    blad.y += 8;
  }
}

function writeDeel(blad: Blad, deel: Briefdeel): void {
  if (deel.soort === 'alinea') writeAlinea(blad, deel.tekst, stijlen.tekst, { na: 7 });
  else if (deel.soort === 'lijst') writeOpsomming(blad, deel.kop, deel.punten);
  else if (deel.soort === 'tabel') writeTabel(blad, layoutTabel(deel.kolommen, deel.rijen), 10);
  else writeAdres(blad, deel.regels);
}

function writeOpsomming(blad: Blad, kop: string | undefined, punten: readonly string[]): void {
  if (kop) {
    ensureRuimte(blad, 3 * stijlen.tekst.regelhoogte);
    writeAlinea(blad, kop, stijlen.nadruk, { na: 2 });
  }
  writeLijst(blad, punten);
}

function writeAdres(blad: Blad, regels: readonly string[]): void {
  ensureRuimte(blad, regels.length * stijlen.tekst.regelhoogte);
  writeAlinea(blad, regels.join('\n'), stijlen.nadruk, {
    x: pagina.links + 14,
    breedte: pagina.tekst - 14,
    na: 9,
  });
}
