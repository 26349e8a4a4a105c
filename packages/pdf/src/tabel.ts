import { type Blad, drawLijn, drawRegel, ensureRuimte, fillVak } from './blad.ts';
import { wrapTekst } from './meten.ts';
import { kleuren, pagina, type Stijl, stijlen } from './opmaak.ts';

/** A column: its heading, its share of the width, and whether figures stand to the right. */
export interface Kolom {
  kop: string;
  deel: number;
  rechts?: boolean;
  stijl?: Stijl;
}

/** A row of cells; `totaal` prints it heavy under a line. */
export interface Rij {
  cellen: readonly string[];
  totaal?: boolean;
}

interface Cel {
  x: number;
  breedte: number;
  regels: string[];
  stijl: Stijl;
  rechts: boolean;
}

const rand = 5;
const wit = 3.4;

/** A table that has been divided into lines, not yet written. */
export interface Tabel {
  kop: readonly Cel[];
  rijen: readonly { cellen: readonly Cel[]; totaal: boolean }[];
  /** What a heading above must keep with it: a small table whole, of a long one the headings and first row. */
  begin: number;
}

/** Divides the cells of a table into lines, so that a heading can know how much must follow it. */
export function layoutTabel(kolommen: readonly Kolom[], inhoud: readonly Rij[]): Tabel {
  const kop = layoutCellen(
    kolommen,
    kolommen.map((kolom) => kolom.kop),
    stijlen.label,
  );
  const rijen = inhoud.map(({ cellen, totaal = false }) => ({
    cellen: layoutCellen(kolommen, cellen, totaal ? stijlen.nadruk : undefined),
    totaal,
  }));
  const hoogtes = rijen.map(({ cellen }) => heightCellen(cellen));
  const geheel = hoogtes.reduce((som, hoogte) => som + hoogte, 0);
  const begin = heightCellen(kop) + (geheel <= 240 ? geheel : Math.min(hoogtes[0] ?? 0, 200));
  return { kop, rijen, begin };
}

/**
 * Writes a table, or nothing when it has no rows. A row stays whole when it fits on a page, the headings come back on every page,
 * and a row longer than a page runs on line by line.
 */
export function writeTabel(blad: Blad, { kop, rijen, begin }: Tabel, na = 10): void {
  if (rijen.length === 0) return;
  ensureRuimte(blad, begin);
  drawKop(blad, kop);
  for (const { cellen, totaal } of rijen) drawRij(blad, kop, cellen, totaal);
  blad.y += na;
}

function drawRij(blad: Blad, kop: readonly Cel[], cellen: readonly Cel[], totaal: boolean): void {
  const hoogte = heightCellen(cellen);
  const heel = pagina.onder - pagina.boven - heightCellen(kop);
  if (hoogte <= heel && ensureRuimte(blad, hoogte)) drawKop(blad, kop);
  if (totaal) drawLijn(blad, pagina.links, blad.y, pagina.tekst, kleuren.groen, 1);
  const aantal = Math.max(1, ...cellen.map((cel) => cel.regels.length));
  const stap = Math.max(...cellen.map((cel) => cel.stijl.regelhoogte));
  blad.y += wit;
  for (let i = 0; i < aantal; i++) {
    if (ensureRuimte(blad, stap)) drawKop(blad, kop);
    drawCelregel(blad, cellen, i);
    blad.y += stap;
  }
  blad.y += wit;
  drawLijn(blad, pagina.links, blad.y, pagina.tekst, kleuren.lijn);
}

function drawKop(blad: Blad, kop: readonly Cel[]): void {
  const hoogte = heightCellen(kop);
  fillVak(blad, { x: pagina.links, y: blad.y, breedte: pagina.tekst, hoogte }, kleuren.lichtgroen, 2);
  for (let i = 0; i < Math.max(...kop.map((cel) => cel.regels.length)); i++) {
    drawCelregel(blad, kop, i, wit + i * stijlen.label.regelhoogte);
  }
  blad.y += hoogte;
}

function drawCelregel(blad: Blad, cellen: readonly Cel[], i: number, lager = 0): void {
  for (const { x, breedte, regels, stijl, rechts } of cellen) {
    const regel = regels[i] ?? '';
    drawRegel(blad, regel, stijl, rechts ? x + breedte : x, blad.y + lager, rechts ? 'rechts' : 'links');
  }
}

function layoutCellen(kolommen: readonly Kolom[], teksten: readonly string[], vast?: Stijl): Cel[] {
  const delen = kolommen.reduce((som, { deel }) => som + deel, 0);
  let begin = pagina.links;
  return kolommen.map((kolom, i) => {
    const geheel = (pagina.tekst * kolom.deel) / delen;
    const stijl = vast ?? kolom.stijl ?? stijlen.tekst;
    const breedte = geheel - 2 * rand;
    const cel = {
      x: begin + rand,
      breedte,
      regels: wrapTekst(teksten[i] ?? '', stijl, breedte),
      stijl,
      rechts: kolom.rechts ?? false,
    };
    begin += geheel;
    return cel;
  });
}

function heightCellen(cellen: readonly Cel[]): number {
  return (
    Math.max(0, ...cellen.map((cel) => Math.max(1, cel.regels.length) * cel.stijl.regelhoogte)) + 2 * wit
  );
}
