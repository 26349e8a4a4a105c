import { type Blad, ensureRuimte } from '../blad.ts';
import type { Brieftekst } from '../brieftekst.ts';
import { stijlen } from '../opmaak.ts';
import { writeAlinea } from '../tekstblok.ts';

/** Writes the closing with room for a signature, and who gets a copy. Stays on one page. */
export function writeSlot(blad: Blad, { slot, kopieAan }: Brieftekst): void {
  ensureRuimte(blad, 130);
  writeAlinea(blad, slot.groet, stijlen.tekst, { na: 0 });
  writeAlinea(blad, slot.namens, stijlen.tekst, { na: 40 });
  if (slot.naam) writeAlinea(blad, slot.naam, stijlen.nadruk, { na: 0 });
  writeAlinea(blad, slot.functie, stijlen.tekst, { na: 16 });
  if (kopieAan.length > 0) writeAlinea(blad, `Kopie aan: ${kopieAan.join(', ')}`, stijlen.klein);
}
