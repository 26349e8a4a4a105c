import { formatBedrag } from '../bedrag.ts';
import { type Blad, drawRegel, ensureRuimte, fillVak } from '../blad.ts';
import type { BerekeningPdf } from '../casus-document.ts';
import { batenhouders } from '../codes.ts';
import { kleuren, pagina, stijlen } from '../opmaak.ts';
import { layoutTabel, writeTabel } from '../tabel.ts';
import { writeAlinea, writeTussenkop } from '../tekstblok.ts';

type PerBatenhouder = BerekeningPdf['perBatenhouder'];

const labelbreedte = 158;
const rij = 19;

/** Draws who pays (left of the line) and who gains (right), with the same figures in a table below. */
export function writeBatenhouders(blad: Blad, perBatenhouder: PerBatenhouder): void {
  if (perBatenhouder.length === 0) return;
  writeTussenkop(blad, 'Wie betaalt, wie bespaart', {}, Math.min(perBatenhouder.length * rij, 260) + 30);
  drawStaven(blad, perBatenhouder);
  writeCijfers(blad, perBatenhouder);
}

function drawStaven(blad: Blad, perBatenhouder: PerBatenhouder): void {
  const saldi = perBatenhouder.map(({ saldoCent }) => saldoCent);
  const onder = Math.min(0, ...saldi);
  const spanne = Math.max(0, ...saldi) - onder || 1;
  const begin = pagina.links + labelbreedte + 70;
  const ruimte = pagina.tekst - labelbreedte - 150;
  const place = (cent: number) => begin + ((cent - onder) / spanne) * ruimte;
  const nul = place(0);
  drawRegel(blad, '← betaalt of verliest', stijlen.klein, nul - 5, blad.y, 'rechts');
  drawRegel(blad, 'bespaart →', stijlen.klein, nul + 5, blad.y);
  blad.y += 17;
  for (const { batenhouder, saldoCent } of perBatenhouder) {
    ensureRuimte(blad, rij);
    drawStaaf(blad, batenhouders[batenhouder], saldoCent, nul, place(saldoCent));
  }
  blad.y += 8;
}

function drawStaaf(blad: Blad, naam: string, saldoCent: number, nul: number, eind: number): void {
  const bespaart = saldoCent >= 0;
  const vak = { x: Math.min(nul, eind), y: blad.y + 2, breedte: Math.abs(eind - nul), hoogte: 12 };
  drawRegel(blad, naam, stijlen.tekst, pagina.links, blad.y);
  fillVak(blad, vak, bespaart ? kleuren.groen : kleuren.oker);
  drawRegel(
    blad,
    formatBedrag(saldoCent),
    stijlen.klein,
    eind + (bespaart ? 5 : -5),
    blad.y + 1.5,
    bespaart ? 'links' : 'rechts',
  );
  blad.doc.setDrawColor(...kleuren.grijs);
  blad.doc.setLineWidth(0.6);
  blad.doc.line(nul, blad.y - 2, nul, blad.y + rij - 2);
  blad.y += rij;
}

function writeCijfers(blad: Blad, perBatenhouder: PerBatenhouder): void {
  const kolommen = [
    { kop: 'Wie', deel: 5 },
    { kop: 'Levert op', deel: 4, rechts: true },
    { kop: 'Betaalt', deel: 4, rechts: true },
    { kop: 'Verschil', deel: 4, rechts: true },
  ];
  const rijen = perBatenhouder.map(({ batenhouder, batenCent, investeringCent, saldoCent }) => ({
    cellen: [
      batenhouders[batenhouder],
      formatBedrag(batenCent),
      formatBedrag(investeringCent),
      formatBedrag(saldoCent),
    ],
  }));
  const sum = (key: 'batenCent' | 'investeringCent' | 'saldoCent') =>
    formatBedrag(perBatenhouder.reduce((som, regel) => som + regel[key], 0));
  const totaal = {
    cellen: ['Samen', sum('batenCent'), sum('investeringCent'), sum('saldoCent')],
    totaal: true,
  };
  writeTabel(blad, layoutTabel(kolommen, [...rijen, totaal]), 6);
  writeAlinea(blad, 'Het verschil van iedereen samen is het maatschappelijk saldo.', stijlen.klein, {
    na: 12,
  });
}
