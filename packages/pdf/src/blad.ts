import { jsPDF } from 'jspdf';
import { addLettertypen, lettertype } from './lettertypen.ts';
import { measureTekst } from './meten.ts';
import { type Kleur, pagina, type Stijl } from './opmaak.ts';
import { prepareTekst } from './tekst.ts';

/** What makes the bytes reproducible: nothing else about time or chance enters a document. */
export interface RenderOpties {
  gemaaktOp: Date;
  /** Thirty-two hexadecimal digits; the hyphens of a UUID are allowed. */
  bestandsId: string;
}

/** A document with a cursor: `y` is the top of what comes next, in points from the top of the page. */
export interface Blad {
  readonly doc: jsPDF;
  y: number;
}

/** A box in points. */
export interface Vak {
  x: number;
  y: number;
  breedte: number;
  hoogte: number;
}

/** Starts an A4 document with our fonts. Throws RangeError when the file id would be replaced by a random one. */
export function createBlad(titel: string, opties: RenderOpties): Blad {
  const bestandsId = opties.bestandsId.replaceAll('-', '');
  if (!/^[0-9a-f]{32}$/i.test(bestandsId)) throw new RangeError('bestandsId is geen 32 hexadecimale cijfers');
  const doc = new jsPDF({ unit: 'pt', format: 'a4', compress: true, putOnlyUsedFonts: true });
  addLettertypen(doc);
  doc.setCreationDate(new UtcDatum(opties.gemaaktOp));
  doc.setFileId(bestandsId);
  doc.setLanguage('nl');
  doc.setDocumentProperties({ title: prepareTekst(titel), creator: 'Naast' });
  doc.viewerPreferences({ DisplayDocTitle: true });
  return { doc, y: pagina.boven };
}

/** Goes to a new page when less than `hoogte` points are left. Says whether it did. */
export function ensureRuimte(blad: Blad, hoogte: number): boolean {
  if (blad.y + hoogte <= pagina.onder) return false;
  blad.doc.addPage();
  blad.y = pagina.boven;
  return true;
}

/** Draws one line of text. `y` is the top of its line box; `uitlijning` says what `x` is. */
export function drawRegel(
  blad: Blad,
  tekst: string,
  stijl: Stijl,
  x: number,
  y: number,
  uitlijning: 'links' | 'rechts' | 'midden' = 'links',
): void {
  const regel = prepareTekst(tekst);
  if (regel.trim() === '') return;
  const deel = { links: 0, midden: 0.5, rechts: 1 }[uitlijning];
  const begin = deel === 0 ? x : x - measureTekst(regel, stijl) * deel;
  blad.doc.setFont(lettertype, stijl.snede);
  blad.doc.setFontSize(stijl.grootte);
  blad.doc.setTextColor(...stijl.kleur);
  blad.doc.text(regel, begin, y + (stijl.regelhoogte + stijl.grootte * 0.66) / 2);
}

/** Fills a box, with rounded corners when `straal` is given. */
export function fillVak(blad: Blad, vak: Vak, kleur: Kleur, straal = 0): void {
  blad.doc.setFillColor(...kleur);
  blad.doc.roundedRect(vak.x, vak.y, vak.breedte, vak.hoogte, straal, straal, 'F');
}

/** Draws a thin horizontal line. */
export function drawLijn(blad: Blad, x: number, y: number, breedte: number, kleur: Kleur, dikte = 0.6): void {
  blad.doc.setDrawColor(...kleur);
  blad.doc.setLineWidth(dikte);
  blad.doc.line(x, y, x + breedte, y);
}

/** jsPDF writes a Date in the time zone of the machine; this one has no other zone than UTC. */
class UtcDatum extends Date {
  override getTimezoneOffset = () => 0;
  override getFullYear = () => this.getUTCFullYear();
  override getMonth = () => this.getUTCMonth();
  override getDate = () => this.getUTCDate();
  override getHours = () => this.getUTCHours();
  override getMinutes = () => this.getUTCMinutes();
  override getSeconds = () => this.getUTCSeconds();
}
