import { type Blad, drawLijn, drawRegel } from './blad.ts';
import { kleuren, pagina, stijlen } from './opmaak.ts';

/** A report by codes is no numbered copy of a dossier, so its foot names the reader only. */
export function drawVerslagvoet(blad: Blad, ontvanger: string, onder: string): void {
  const aantal = blad.doc.getNumberOfPages();
  for (let nummer = 1; nummer <= aantal; nummer++) {
    blad.doc.setPage(nummer);
    drawLijn(blad, pagina.links, 788, pagina.tekst, kleuren.lijn);
    drawRegel(blad, `Voor: ${ontvanger}`, stijlen.label, pagina.links, 793);
    drawRegel(blad, onder, stijlen.klein, pagina.links, 805);
    const rechts = pagina.links + pagina.tekst;
    drawRegel(blad, `pagina ${nummer} van ${aantal}`, stijlen.label, rechts, 793, 'rechts');
  }
}
