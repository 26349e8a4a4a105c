import { type Blad, drawLijn, drawRegel } from './blad.ts';
import { formatDatum } from './datum.ts';
import { shortenTekst } from './meten.ts';
import { kleuren, pagina, stijlen } from './opmaak.ts';

/** Who got which copy under which number in the register of exports. */
export interface Exemplaar {
  ontvanger: string;
  exemplaarNummer: number;
  exemplarenTotaal?: number;
  exportId: string;
}

/** Writes recipient, copy, export number, date and page on every page; and from page 2 the title above. */
export function drawVoetteksten(blad: Blad, titel: string, exemplaar: Exemplaar, gemaaktOp: Date): void {
  const aantal = blad.doc.getNumberOfPages();
  const onder = `${describeExemplaar(exemplaar)} · export ${exemplaar.exportId} · ${formatDatum(gemaaktOp)}`;
  const [voor = ''] = shortenTekst(`Voor: ${exemplaar.ontvanger}`, stijlen.label, 360);
  const [boven = ''] = shortenTekst(titel, stijlen.klein, pagina.tekst);
  const [exemplaarregel = ''] = shortenTekst(onder, stijlen.klein, pagina.tekst);
  for (let nummer = 1; nummer <= aantal; nummer++) {
    blad.doc.setPage(nummer);
    drawLijn(blad, pagina.links, 788, pagina.tekst, kleuren.lijn);
    drawRegel(blad, voor, stijlen.label, pagina.links, 793);
    drawRegel(blad, exemplaarregel, stijlen.klein, pagina.links, 805);
    const rechts = pagina.links + pagina.tekst;
    drawRegel(blad, `pagina ${nummer} van ${aantal}`, stijlen.label, rechts, 793, 'rechts');
    if (nummer > 1) drawRegel(blad, boven, stijlen.klein, pagina.links, 34);
  }
}

function describeExemplaar({ exemplaarNummer, exemplarenTotaal }: Exemplaar): string {
  const totaal = exemplarenTotaal === undefined ? '' : ` van ${exemplarenTotaal}`;
  return `exemplaar ${exemplaarNummer}${totaal}`;
}
