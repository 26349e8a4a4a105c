import { type Blad, drawRegel, fillVak } from '../blad.ts';
import type { Brieftekst } from '../brieftekst.ts';
import { kleuren, pagina, stijlen } from '../opmaak.ts';
import { writeAlinea } from '../tekstblok.ts';

/** Writes sender, addressee (where a window envelope shows it), marks, subject and salutation. */
export function writeBriefhoofd(blad: Blad, tekst: Brieftekst): void {
  fillVak(blad, { x: 0, y: 0, breedte: pagina.breedte, hoogte: 8 }, kleuren.groen);
  const rechts = { x: pagina.links + 310, breedte: pagina.tekst - 310, na: 0 };
  blad.y = 40;
  writeAlinea(blad, tekst.afzender.naam, { ...stijlen.tussenkop, grootte: 13 }, { breedte: 290, na: 0 });
  blad.y = 42;
  writeAlinea(blad, tekst.afzender.regels.join('\n'), stijlen.klein, rechts);
  blad.y = Math.max(blad.y + 12, 122);
  const begin = blad.y;
  writeAlinea(blad, tekst.geadresseerde.naam, stijlen.nadruk, { breedte: 290, na: 0 });
  writeAlinea(blad, tekst.geadresseerde.regels.join('\n'), stijlen.tekst, { breedte: 290, na: 0 });
  const onder = blad.y;
  blad.y = begin;
  for (const { label, waarde } of tekst.kenmerken) {
    drawRegel(blad, label, stijlen.label, rechts.x, blad.y);
    blad.y += 12.6;
    writeAlinea(blad, waarde, stijlen.tekst, { ...rechts, na: 5 });
  }
  blad.y = Math.max(onder, blad.y) + 26;
  writeAlinea(blad, tekst.onderwerp, { ...stijlen.titel, grootte: 18, regelhoogte: 23 }, { na: 14 });
  writeAlinea(blad, tekst.aanhef, stijlen.tekst, { na: 8 });
}
