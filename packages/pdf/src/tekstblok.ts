import { type Blad, drawLijn, drawRegel, ensureRuimte, fillVak } from './blad.ts';
import { measureTekst, wrapTekst } from './meten.ts';
import { type Kleur, kleuren, pagina, type Stijl, stijlen } from './opmaak.ts';

const labelbreedte = 112;

/** Where text stands on the line; by default over the full width. `na` is the white below it. */
export interface Plaats {
  x?: number;
  breedte?: number;
  na?: number;
}

/** Writes a paragraph and moves the cursor below it. Never leaves its first line alone at the foot of a page. */
export function writeAlinea(
  blad: Blad,
  tekst: string,
  stijl: Stijl = stijlen.tekst,
  plaats: Plaats = {},
): void {
  const { x = pagina.links, breedte = pagina.tekst, na = 6 } = plaats;
  const regels = wrapTekst(tekst, stijl, breedte);
  if (regels.length === 0) return;
  ensureRuimte(blad, Math.min(regels.length, 2) * stijl.regelhoogte);
  for (const [i, regel] of regels.entries()) {
    const voorlaatste = regels.length > 2 && i === regels.length - 2;
    ensureRuimte(blad, stijl.regelhoogte * (voorlaatste ? 2 : 1));
    drawRegel(blad, regel, stijl, x, blad.y);
    blad.y += stijl.regelhoogte;
  }
  blad.y += na;
}

/** Starts a chapter: a numbered or plain heading with a line, kept on the page of what follows (`erbij` points). */
export function writeKop(blad: Blad, tekst: string, nummer?: number, erbij = 64): void {
  const regels = wrapTekst(tekst, stijlen.kop, pagina.tekst - 30);
  const hoogte = regels.length * stijlen.kop.regelhoogte;
  ensureRuimte(blad, 18 + hoogte + erbij);
  if (blad.y > pagina.boven) blad.y += 16;
  const x = nummer === undefined ? pagina.links : pagina.links + 30;
  if (nummer !== undefined) drawNummer(blad, nummer, pagina.links, blad.y - 1, 21, kleuren.groen);
  for (const regel of regels) {
    drawRegel(blad, regel, stijlen.kop, x, blad.y);
    blad.y += stijlen.kop.regelhoogte;
  }
  drawLijn(blad, pagina.links, blad.y + 4, pagina.tekst, kleuren.lijn);
  blad.y += 13;
}

/** Writes a heading inside a chapter, kept with at least `erbij` points of what follows. */
export function writeTussenkop(blad: Blad, tekst: string, plaats: Plaats = {}, erbij = 34): void {
  ensureRuimte(blad, stijlen.tussenkop.regelhoogte + erbij);
  writeAlinea(blad, tekst, stijlen.tussenkop, { na: 3, ...plaats });
}

/** Writes someone's own words, larger and in italics behind a green bar, with who said it below. */
export function writeCitaat(blad: Blad, woorden: string, wie: string, groot = false): void {
  const stijl = groot ? stijlen.grootCitaat : stijlen.citaat;
  const x = pagina.links + 16;
  const regels = wrapTekst(citeer(woorden), stijl, pagina.tekst - 16);
  if (regels.length === 0) return;
  ensureRuimte(blad, Math.min(regels.length, 3) * stijl.regelhoogte + stijlen.label.regelhoogte);
  for (const regel of regels) {
    ensureRuimte(blad, stijl.regelhoogte);
    fillVak(blad, { x: pagina.links, y: blad.y, breedte: 3, hoogte: stijl.regelhoogte + 0.6 }, kleuren.groen);
    drawRegel(blad, regel, stijl, x, blad.y);
    blad.y += stijl.regelhoogte;
  }
  ensureRuimte(blad, stijlen.label.regelhoogte);
  fillVak(
    blad,
    { x: pagina.links, y: blad.y, breedte: 3, hoogte: stijlen.label.regelhoogte + 1 },
    kleuren.groen,
  );
  writeAlinea(blad, wie, stijlen.label, { x, breedte: pagina.tekst - 16, na: 11 });
}

/** Puts Dutch quotation marks around words, unless they already have them. */
export function citeer(woorden: string): string {
  const kaal = woorden.trim().replace(/^["“„']+|["”']+$/g, '');
  return kaal === '' ? '' : `“${kaal}”`;
}

/** Writes a list with round bullets. */
export function writeLijst(blad: Blad, punten: readonly string[], plaats: Plaats = {}): void {
  const { x = pagina.links, breedte = pagina.tekst, na = 6 } = plaats;
  for (const punt of punten) {
    ensureRuimte(blad, stijlen.tekst.regelhoogte * 2);
    drawRegel(blad, '•', { ...stijlen.tekst, kleur: kleuren.groen }, x + 2, blad.y);
    writeAlinea(blad, punt, stijlen.tekst, { x: x + 14, breedte: breedte - 14, na: 2 });
  }
  blad.y += na;
}

/** The height of a list that `writeLijst` will write, without the white below it. */
export function measureLijst(punten: readonly string[], breedte: number): number {
  const hoogte = (punt: string) =>
    wrapTekst(punt, stijlen.tekst, breedte - 14).length * stijlen.tekst.regelhoogte + 2;
  return punten.reduce((som, punt) => som + hoogte(punt), 0);
}

/** Writes a short label on the left and a text or list beside it; nothing when there is nothing to say. */
export function writeVeld(
  blad: Blad,
  label: string,
  inhoud: string | readonly string[],
  plaats: Plaats = {},
  stijl: Stijl = stijlen.tekst,
): void {
  const { x = pagina.links, breedte = pagina.tekst, na = 5 } = plaats;
  if (inhoud.length === 0 || (typeof inhoud === 'string' && inhoud.trim() === '')) return;
  ensureRuimte(blad, 2 * stijlen.tekst.regelhoogte);
  drawRegel(blad, label, stijlen.label, x, blad.y + 1.6);
  const naast = { x: x + labelbreedte, breedte: breedte - labelbreedte, na: 0 };
  if (typeof inhoud === 'string') writeAlinea(blad, inhoud, stijl, naast);
  else writeLijst(blad, inhoud, naast);
  blad.y += na;
}

/** Says that a block has not been filled in. */
export function writeLeeg(blad: Blad): void {
  writeAlinea(blad, 'Dit blok is nog niet ingevuld.', stijlen.klein);
}

/** Draws a number in a filled circle. */
export function drawNummer(
  blad: Blad,
  nummer: number,
  x: number,
  y: number,
  maat: number,
  kleur: Kleur,
): void {
  const straal = maat / 2;
  blad.doc.setFillColor(...kleur);
  blad.doc.circle(x + straal, y + straal, straal, 'F');
  const stijl: Stijl = {
    snede: 'semibold',
    grootte: maat * (nummer > 99 ? 0.42 : 0.55),
    regelhoogte: maat,
    kleur: kleuren.wit,
  };
  drawRegel(blad, String(nummer), stijl, x + straal, y, 'midden');
}

/** Draws a word in a rounded label and says how wide it became. */
export function drawEtiket(
  blad: Blad,
  tekst: string,
  x: number,
  y: number,
  kleur: Kleur,
  letter: Kleur,
): number {
  const stijl: Stijl = { ...stijlen.label, kleur: letter };
  const breedte = measureTekst(tekst, stijl) + 16;
  fillVak(blad, { x, y, breedte, hoogte: 16 }, kleur, 8);
  drawRegel(blad, tekst, stijl, x + 8, y + 1.5);
  return breedte;
}
