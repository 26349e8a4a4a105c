import { type Blad, drawRegel, ensureRuimte, fillVak } from '../blad.ts';
import type { CasusPdf } from '../casus-document.ts';
import { fasen } from '../codes.ts';
import { formatDatum } from '../datum.ts';
import { shortenTekst, wrapTekst } from '../meten.ts';
import { kleuren, pagina, stijlen } from '../opmaak.ts';
import { writeAlinea } from '../tekstblok.ts';

const waarschuwingen = {
  gepseudonimiseerd: {
    kop: 'Dit stuk is gepseudonimiseerd. Het gaat nog steeds over echte mensen.',
    tekst:
      'Wie het gezin kent, kan het herkennen. Gebruik dit exemplaar alleen voor het doel hierboven. Maak geen kopie en stuur het niet door. Vernietig het daarna.',
  },
  metNamen: {
    kop: 'Let op: in dit stuk staan namen. Het is strikt persoonlijk.',
    tekst:
      'Alleen de ontvanger mag dit lezen, en alleen voor het doel hierboven. Bewaar het achter slot. Kopieer het niet, mail het niet en bespreek het niet met anderen. Lever het daarna in of vernietig het.',
  },
};

/** Writes the title, the facts about this copy and the warning. */
export function writeVoorkant(blad: Blad, doc: CasusPdf, gemaaktOp: Date): void {
  fillVak(blad, { x: 0, y: 0, breedte: pagina.breedte, hoogte: 8 }, kleuren.groen);
  blad.y = 40;
  writeAlinea(blad, 'Doorbraakcanvas', { ...stijlen.tussenkop, kleur: kleuren.grijs }, { na: 1 });
  writeAlinea(blad, doc.kop.titel, stijlen.titel, { na: 12 });
  writeGegevens(blad, describeGegevens(doc, gemaaktOp));
  writeWaarschuwing(blad, doc.kop.metNamen ? waarschuwingen.metNamen : waarschuwingen.gepseudonimiseerd);
}

function describeGegevens(doc: CasusPdf, gemaaktOp: Date): [string, string][] {
  const { contactpersoon, wijk, fase } = doc.kop;
  const functie = [contactpersoon.naam, contactpersoon.functie, contactpersoon.organisatie];
  const totaal = doc.exemplarenTotaal === undefined ? '' : ` van ${doc.exemplarenTotaal}`;
  return [
    ['Wijk', wijk],
    ['Voor', doc.ontvanger],
    ['Fase', fasen[fase]],
    ['Doel', doc.doel],
    ['Contactpersoon', functie.filter(Boolean).join(', ')],
    ['Exemplaar', `${doc.exemplaarNummer}${totaal}, export ${doc.exportId}, ${formatDatum(gemaaktOp)}`],
  ];
}

/** Label and value, two pairs beside each other. */
function writeGegevens(blad: Blad, paren: readonly [string, string][]): void {
  const breedte = pagina.tekst / 2;
  for (let i = 0; i < paren.length; i += 2) {
    ensureRuimte(blad, 7 * stijlen.tekst.regelhoogte);
    const hoogtes = paren.slice(i, i + 2).map(([label, waarde], kolom) => {
      const x = pagina.links + kolom * breedte;
      const regels = shortenTekst(waarde || '–', stijlen.tekst, breedte - 16, 6);
      drawRegel(blad, label, stijlen.label, x, blad.y);
      regels.forEach((regel, j) => {
        drawRegel(blad, regel, stijlen.tekst, x, blad.y + 12.6 + j * stijlen.tekst.regelhoogte);
      });
      return 12.6 + regels.length * stijlen.tekst.regelhoogte;
    });
    blad.y += Math.max(...hoogtes) + 7;
  }
}

function writeWaarschuwing(blad: Blad, { kop, tekst }: { kop: string; tekst: string }): void {
  const breedte = pagina.tekst - 36;
  const aantal = wrapTekst(tekst, stijlen.tekst, breedte).length;
  const hoogte = 18 + 17 + aantal * stijlen.tekst.regelhoogte;
  blad.y += 6;
  ensureRuimte(blad, hoogte);
  fillVak(blad, { x: pagina.links, y: blad.y, breedte: pagina.tekst, hoogte }, kleuren.zand);
  fillVak(blad, { x: pagina.links, y: blad.y, breedte: 4, hoogte }, kleuren.oker);
  const x = pagina.links + 20;
  const onder = blad.y + hoogte;
  blad.y += 9;
  writeAlinea(blad, kop, stijlen.nadruk, { x, breedte, na: 2 });
  writeAlinea(blad, tekst, stijlen.tekst, { x, breedte });
  blad.y = onder + 4;
}
