import { type Blad, ensureRuimte } from '../blad.ts';
import type { DoorbraakPdf } from '../casus-document.ts';
import { familieantwoorden, routes } from '../codes.ts';
import { formatDag } from '../datum.ts';
import { kleuren, pagina, stijlen } from '../opmaak.ts';
import { citeer, drawEtiket, writeAlinea, writeKop, writeLeeg, writeVeld } from '../tekstblok.ts';
import { joinNummers } from './belemmeringen.ts';
import { drawDriehoek, driehoekMaat } from './driehoek.ts';

const nogOpen = 'Nog niet onderbouwd.';

/** Writes block 7: every doorbraak with its way, its triangle and what the family says. */
export function writeDoorbraken(blad: Blad, doorbraken: readonly DoorbraakPdf[]): void {
  writeKop(blad, 'Doorbraken', 7, 220);
  if (doorbraken.length === 0) writeLeeg(blad);
  for (const doorbraak of doorbraken) writeDoorbraak(blad, doorbraak);
}

function writeDoorbraak(blad: Blad, doorbraak: DoorbraakPdf): void {
  ensureRuimte(blad, 70 + driehoekMaat.hoogte);
  const { driehoek, eerderGeprobeerd, kindZegt } = doorbraak;
  writeHoofd(blad, doorbraak);
  const eind = { bladzijde: blad.doc.getNumberOfPages(), y: blad.y + driehoekMaat.hoogte - 4 };
  drawDriehoek(blad, driehoek, pagina.links + pagina.tekst - driehoekMaat.breedte, blad.y - 4);
  const naast = () => blad.doc.getNumberOfPages() === eind.bladzijde && blad.y < eind.y;
  // Beside the drawing the lines are short, below it they run on to the margin.
  const plaats = () => ({ breedte: pagina.tekst - (naast() ? driehoekMaat.breedte + 14 : 0) });
  writeVeld(blad, 'Legitimiteit', driehoek.legitimiteit || nogOpen, plaats());
  writeVeld(blad, 'Betrokkenheid', driehoek.betrokkenheid || nogOpen, plaats());
  writeVeld(blad, 'Rendement', driehoek.rendement || nogOpen, plaats());
  writeVeld(blad, 'Eerder geprobeerd', eerderGeprobeerd, plaats());
  writeVeld(blad, 'Wat zegt het kind zelf', kindZegt, plaats(), stijlen.citaat);
  writeVeld(blad, 'Wat zegt de familie', describeReacties(doorbraak), plaats());
  if (naast()) blad.y = eind.y;
  blad.y += 14;
}

function writeHoofd(blad: Blad, { nummer, naam, zin, route, breekt }: DoorbraakPdf): void {
  const titel = naam ? `Doorbraak ${nummer}: ${naam}` : `Doorbraak ${nummer}`;
  writeAlinea(blad, titel, stijlen.tussenkop, { na: 2 });
  writeAlinea(blad, zin, stijlen.zin, { na: 5 });
  const breedte = drawEtiket(
    blad,
    `Route: ${routes[route]}`,
    pagina.links,
    blad.y,
    kleuren.lichtgroen,
    kleuren.groen,
  );
  const woord = breekt.length === 1 ? 'belemmering' : 'belemmeringen';
  const tekst = breekt.length > 0 ? `Breekt ${woord} ${joinNummers(breekt)}` : '';
  const onder = blad.y + 25;
  blad.y += 1.5;
  writeAlinea(blad, tekst, stijlen.klein, {
    x: pagina.links + breedte + 10,
    breedte: pagina.tekst - breedte - 10,
  });
  blad.y = Math.max(blad.y, onder);
}

function describeReacties({ reacties }: DoorbraakPdf): string {
  if (reacties.length === 0) return 'Nog niet gevraagd.';
  return reacties
    .map(({ lid, antwoord, toelichting, datum }) => {
      const wanneer = datum ? `, op ${formatDag(datum)}` : '';
      return `${lid}: ${familieantwoorden[antwoord].toLowerCase()}${wanneer}. ${citeer(toelichting ?? '')}`.trim();
    })
    .join('\n');
}
