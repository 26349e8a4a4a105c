import type { AgendaPunt } from '../agenda-document.ts';
import { type Blad, ensureRuimte } from '../blad.ts';
import { stijlen } from '../opmaak.ts';
import { writeAlinea, writeCitaat, writeTussenkop, writeVeld } from '../tekstblok.ts';

/** Writes what was asked and answered, what the family said, what was advised, and the votes until now. */
export function writeInbreng(blad: Blad, { vragen, inspraak, ervaring, stemmen }: AgendaPunt): void {
  if (vragen.length > 0) writeTussenkop(blad, 'Vragen en antwoorden');
  for (const { soort, vraag, antwoord } of vragen) {
    // The first line of the answer stays under its question.
    ensureRuimte(blad, 5 * stijlen.tekst.regelhoogte);
    writeVeld(blad, soort, vraag, { na: 1 });
    writeVeld(blad, 'Antwoord', antwoord ?? 'Nog geen antwoord.');
  }
  if (inspraak.length > 0) writeTussenkop(blad, 'Wat het gezin zei', {}, 50);
  for (const { wie, hoe, woorden } of inspraak) writeCitaat(blad, woorden, `${wie} · ${hoe.toLowerCase()}`);
  if (ervaring.length > 0) writeTussenkop(blad, 'Advies uit ervaring');
  for (const { wie, advies } of ervaring) writeVeld(blad, wie, advies);
  writeTussenkop(blad, 'Stemmen tot nu toe');
  if (stemmen.length === 0) writeAlinea(blad, 'Er is nog niet gestemd.');
  for (const { naam, keuze, reden } of stemmen) writeVeld(blad, naam, `${keuze}. ${reden}`);
}
