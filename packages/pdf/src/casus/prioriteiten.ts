import { type Blad, drawRegel, ensureRuimte } from '../blad.ts';
import type { CanvasPdf } from '../casus-document.ts';
import { shortenTekst } from '../meten.ts';
import { kleuren, pagina, stijlen } from '../opmaak.ts';
import { writeAlinea, writeKop, writeLeeg } from '../tekstblok.ts';
import { joinNummers } from './belemmeringen.ts';

/** Writes block 6: the family's own list in its own order. */
export function writePrioriteiten(blad: Blad, prioriteiten: CanvasPdf['prioriteiten']): void {
  writeKop(blad, 'Wat eerst', 6, Math.min(24 + prioriteiten.length * 24, 260));
  if (prioriteiten.length === 0) writeLeeg(blad);
  else writeAlinea(blad, 'De volgorde is van het gezin zelf.', stijlen.klein, { na: 5 });
  for (const [i, { tekst, belemmeringen }] of prioriteiten.entries()) {
    ensureRuimte(blad, 24);
    drawRegel(
      blad,
      String(i + 1),
      { ...stijlen.zin, grootte: 15, kleur: kleuren.groen },
      pagina.links + 18,
      blad.y,
      'rechts',
    );
    const woord = belemmeringen.length === 1 ? 'belemmering' : 'belemmeringen';
    const wijst = belemmeringen.length > 0 ? `gaat over ${woord} ${joinNummers(belemmeringen)}` : '';
    const [regel = ''] = shortenTekst(wijst, stijlen.klein, 190);
    drawRegel(blad, regel, stijlen.klein, pagina.links + pagina.tekst, blad.y + 2, 'rechts');
    writeAlinea(blad, tekst, stijlen.zin, { x: pagina.links + 28, breedte: pagina.tekst - 200 });
  }
}
