import type { Saldo } from '@naast/domain/fonds';
import { formatEuro } from './bedrag.ts';
import { type Blad, drawRegel, ensureRuimte, fillVak } from './blad.ts';
import { formatMaand } from './datum.ts';
import { type Kleur, kleuren, pagina, stijlen } from './opmaak.ts';

const delen: readonly [keyof Saldo, string, Kleur][] = [
  ['betaaldCent', 'betaald', kleuren.groen],
  ['verplichtCent', 'toegezegd', kleuren.oker],
  ['vrijCent', 'vrij', kleuren.lijn],
];

/** Per month one bar of paid, promised and free at its end. The table below has the figures. */
export function writeMaandstaven(blad: Blad, maanden: readonly { maand: string; na: Saldo }[]): void {
  const geheel = ({ na }: { na: Saldo }) => na.vrijCent + na.verplichtCent + na.betaaldCent;
  const hoogste = Math.max(1, ...maanden.map(geheel));
  ensureRuimte(blad, 40);
  let { links: x }: { links: number } = pagina;
  for (const [, naam, kleur] of delen) {
    fillVak(blad, { x, y: blad.y + 2, breedte: 9, hoogte: 9 }, kleur, 1);
    drawRegel(blad, naam, stijlen.klein, x + 14, blad.y);
    x += 90;
  }
  blad.y += 20;
  for (const maand of maanden) {
    ensureRuimte(blad, 16);
    drawRegel(blad, formatMaand(maand.maand), stijlen.klein, pagina.links, blad.y - 1);
    let begin: number = pagina.links + 90;
    for (const [kolom, , kleur] of delen) {
      const breedte = (maand.na[kolom] / hoogste) * (pagina.tekst - 170);
      if (breedte > 0) fillVak(blad, { x: begin, y: blad.y, breedte, hoogte: 10 }, kleur);
      begin += breedte;
    }
    const rechts = pagina.links + pagina.tekst;
    drawRegel(blad, formatEuro(maand.na.vrijCent), stijlen.klein, rechts, blad.y - 1, 'rechts');
    blad.y += 16;
  }
  blad.y += 8;
}
