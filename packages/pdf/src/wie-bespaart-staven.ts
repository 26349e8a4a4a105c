import { batenhouderNamen } from '@naast/domain/berekening';
import type { FondsPartij } from '@naast/domain/realisatie';
import { formatEuro } from './bedrag.ts';
import { type Blad, drawRegel, ensureRuimte, fillVak } from './blad.ts';
import { shortenTekst } from './meten.ts';
import { type Kleur, kleuren, pagina, stijlen } from './opmaak.ts';
import { writeTussenkop } from './tekstblok.ts';

const naambreedte = 170;
const cijferbreedte = 74;
const hoogte = 9;

interface Paar {
  batenhouder: FondsPartij['batenhouder'];
  verwacht: number;
  gerealiseerd: number | null;
}

/**
 * Diverging bars of the parties of which anything may be shown; the table below has the figures. Two charts: what was
 * expected until the evaluatie stands beside what was realised, never beside what is expected over all years.
 */
export function writeStaven(blad: Blad, partijen: readonly FondsPartij[]): void {
  const gemeten = partijen.flatMap(({ batenhouder, gemetenVerwachtCent, gerealiseerdCent }): Paar[] =>
    gemetenVerwachtCent === null || gerealiseerdCent === null
      ? []
      : [{ batenhouder, verwacht: gemetenVerwachtCent, gerealiseerd: gerealiseerdCent }],
  );
  const alles = partijen.flatMap(({ batenhouder, verwachtCent }): Paar[] =>
    verwachtCent === null ? [] : [{ batenhouder, verwacht: verwachtCent, gerealiseerd: null }],
  );
  if (gemeten.length > 0) {
    writeTussenkop(blad, 'Tot de evaluatie', {}, 90);
    writeLegenda(blad);
    writeGrafiek(blad, gemeten);
  }
  if (alles.length > 0) {
    writeTussenkop(blad, 'Verwacht, over alle jaren en alle casussen', {}, 40);
    writeGrafiek(blad, alles);
  }
}

function writeGrafiek(blad: Blad, paren: readonly Paar[]): void {
  const alle = paren.flatMap(({ verwacht, gerealiseerd }) => [verwacht, gerealiseerd ?? 0]);
  const [laag, hoog] = [Math.min(0, ...alle), Math.max(1, ...alle)];
  const links = pagina.links + naambreedte;
  const breedte = pagina.tekst - naambreedte - cijferbreedte;
  const plaats = (cent: number) => links + ((cent - laag) / (hoog - laag)) * breedte;
  const staaf = (cent: number, y: number, kleur: Kleur) => {
    const [van, tot] = [plaats(Math.min(0, cent)), plaats(Math.max(0, cent))];
    fillVak(blad, { x: van, y, breedte: Math.max(0.8, tot - van), hoogte }, kleur, 1);
    drawRegel(blad, formatEuro(cent), stijlen.klein, pagina.links + pagina.tekst, y - 2, 'rechts');
  };
  for (const { batenhouder, verwacht, gerealiseerd } of paren) {
    const ruimte = gerealiseerd === null ? 18 : 30;
    ensureRuimte(blad, ruimte);
    const [naam = ''] = shortenTekst(batenhouderNamen[batenhouder], stijlen.klein, naambreedte - 8);
    drawRegel(blad, naam, { ...stijlen.klein, kleur: kleuren.inkt }, pagina.links, blad.y - 2);
    staaf(verwacht, blad.y, kleuren.lijn);
    if (gerealiseerd !== null)
      staaf(gerealiseerd, blad.y + 12, gerealiseerd < 0 ? kleuren.oker : kleuren.groen);
    fillVak(blad, { x: plaats(0) - 0.4, y: blad.y - 3, breedte: 0.8, hoogte: ruimte - 2 }, kleuren.grijs);
    blad.y += ruimte;
  }
  blad.y += 8;
}

function writeLegenda(blad: Blad): void {
  const punten: [Kleur, string][] = [
    [kleuren.lijn, 'verwacht'],
    [kleuren.groen, 'gerealiseerd, minder uitgegeven'],
    [kleuren.oker, 'gerealiseerd, meer uitgegeven of misgelopen'],
  ];
  ensureRuimte(blad, 48);
  let { links: x }: { links: number } = pagina;
  for (const [i, [kleur, tekst]] of punten.entries()) {
    fillVak(blad, { x, y: blad.y + 2, breedte: 9, hoogte: 9 }, kleur, 1);
    drawRegel(blad, tekst, stijlen.klein, x + 14, blad.y);
    x += [80, 190, 0][i] ?? 0;
  }
  blad.y += 24;
}
