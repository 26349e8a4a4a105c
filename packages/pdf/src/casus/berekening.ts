import { formatBedrag, formatDecimaal, formatEuro, formatProcent } from '../bedrag.ts';
import type { Blad } from '../blad.ts';
import type { BerekeningPdf, RendementPdf } from '../casus-document.ts';
import { batenhouders } from '../codes.ts';
import { kleuren, stijlen } from '../opmaak.ts';
import { layoutTabel, writeTabel } from '../tabel.ts';
import { writeAlinea, writeKop, writeLijst, writeTussenkop } from '../tekstblok.ts';
import { writeBatenhouders } from './batenhouders.ts';
import { joinNummers } from './belemmeringen.ts';
import { writeStaven } from './staven.ts';
import { describeWaarschuwing } from './waarschuwingen.ts';

/** Writes the summary of the berekening: the two bars, who pays and gains, per year, both returns, and the doubts. */
export function writeBerekening(blad: Blad, berekening: BerekeningPdf): void {
  writeKop(blad, 'Wat het kost en wat het oplevert', undefined, 190);
  writeInleiding(blad, berekening);
  writeStaven(blad, berekening);
  writeRendementen(blad, berekening);
  writeBatenhouders(blad, berekening.perBatenhouder);
  writePerJaar(blad, berekening);
  writeTwijfels(blad, berekening);
  writeBronnen(blad, berekening);
}

function writeInleiding(blad: Blad, berekening: BerekeningPdf): void {
  const { doorbraken, horizonJaren, rekenjaar, discontovoet, budgettair, bandbreedte } = berekening;
  const soort = budgettair.saldoCent < 0 ? 'meer' : 'minder';
  writeAlinea(
    blad,
    `Met deze doorbraak is in ${horizonJaren} jaar naar verwachting ${formatEuro(Math.abs(budgettair.saldoCent))} ${soort} nodig.`,
    stijlen.zin,
    { na: 4 },
  );
  const welke = doorbraken.length === 1 ? 'doorbraak' : 'doorbraken';
  writeAlinea(
    blad,
    `De som gaat over ${welke} ${joinNummers(doorbraken)}, in prijzen van ${rekenjaar}, met een discontovoet van ` +
      `${formatDecimaal(discontovoet * 100, 2)}%. De verwachting ligt tussen ${formatEuro(bandbreedte.laagCent)} ` +
      `en ${formatEuro(bandbreedte.hoogCent)}. Geld is niet de reden om een gezin te helpen.`,
    { ...stijlen.tekst, kleur: kleuren.grijs },
    { na: 12 },
  );
}

function writeRendementen(
  blad: Blad,
  { budgettair, maatschappelijk, terugverdienMaand }: BerekeningPdf,
): void {
  const kolommen = [
    { kop: 'Verwacht', deel: 5 },
    { kop: 'Voor alle kassen (budgettair)', deel: 4, rechts: true },
    { kop: 'Voor de samenleving (maatschappelijk)', deel: 4, rechts: true },
  ];
  const rij = (naam: string, toon: (rendement: RendementPdf) => string, totaal = false) => ({
    cellen: [naam, toon(budgettair), toon(maatschappelijk)],
    totaal,
  });
  const tabel = layoutTabel(kolommen, [
    rij('Het levert op', (r) => formatBedrag(r.batenCent)),
    rij('Het kost', (r) => formatBedrag(r.investeringCent)),
    rij('Verschil', (r) => formatBedrag(r.saldoCent), true),
    rij('Opbrengst per euro', (r) => (r.ratio === null ? '–' : `€\u00a0${formatDecimaal(r.ratio, 2)}`)),
    rij('Verdient zich terug als … lukt', (r) => (r.kantelpunt === null ? '–' : formatProcent(r.kantelpunt))),
  ]);
  writeTussenkop(blad, 'Twee manieren om te tellen', {}, tabel.begin + 24);
  writeTabel(blad, tabel, 6);
  const maand =
    terugverdienMaand === null
      ? 'Binnen deze jaren verdient het zich niet terug.'
      : `Het verdient zich naar verwachting terug in maand ${terugverdienMaand}.`;
  const uitleg = 'Wat de een aan de ander overdraagt, telt voor de samenleving niet mee.';
  writeAlinea(blad, `${maand} ${uitleg}`, stijlen.klein, { na: 12 });
}

function writePerJaar(blad: Blad, { perJaar }: BerekeningPdf): void {
  if (perJaar.length === 0) return;
  const kolommen = [
    { kop: 'Jaar', deel: 3 },
    { kop: 'Levert op', deel: 4, rechts: true },
    { kop: 'Kost', deel: 4, rechts: true },
    { kop: 'Verschil tot en met dit jaar', deel: 5, rechts: true },
  ];
  const rijen = perJaar.map(({ jaar, batenCent, investeringCent, cumulatiefCent }) => ({
    cellen: [
      `Jaar ${jaar}`,
      formatBedrag(batenCent),
      formatBedrag(investeringCent),
      formatBedrag(cumulatiefCent),
    ],
  }));
  const tabel = layoutTabel(kolommen, rijen);
  writeTussenkop(blad, 'Per jaar', {}, tabel.begin);
  writeTabel(blad, tabel, 12);
}

function writeTwijfels(blad: Blad, { waarschuwingen }: BerekeningPdf): void {
  if (waarschuwingen.length === 0) return;
  writeTussenkop(blad, 'Wat je bij deze som moet weten');
  writeLijst(blad, waarschuwingen.map(describeWaarschuwing));
}

function writeBronnen(blad: Blad, { regels }: BerekeningPdf): void {
  if (regels.length === 0) return;
  const kolommen = [
    { kop: 'Wat er verandert', deel: 6 },
    { kop: 'Wie bespaart', deel: 4 },
    { kop: 'Bron', deel: 5, stijl: { ...stijlen.klein, regelhoogte: stijlen.tekst.regelhoogte } },
    { kop: 'Levert op', deel: 3.4, rechts: true },
  ];
  const rijen = regels.map(({ omschrijving, batenhouder, bron, batenCent }) => ({
    cellen: [omschrijving, batenhouders[batenhouder], bron, formatBedrag(batenCent)],
  }));
  const tabel = layoutTabel(kolommen, rijen);
  writeTussenkop(blad, 'Waar de bedragen vandaan komen', {}, tabel.begin);
  writeTabel(blad, tabel);
}
