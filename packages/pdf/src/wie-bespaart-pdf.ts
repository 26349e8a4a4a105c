import { batenhouderNamen } from '@naast/domain/berekening';
import {
  type Afwijking,
  aannamesoortNamen,
  type FondsPartij,
  type FondsRendement,
} from '@naast/domain/realisatie';
import { formatBedrag } from './bedrag.ts';
import { type Blad, createBlad, drawLijn, drawRegel, type RenderOpties } from './blad.ts';
import { formatDatum } from './datum.ts';
import { kleuren, pagina, stijlen } from './opmaak.ts';
import { layoutTabel, writeTabel } from './tabel.ts';
import { writeAlinea, writeKop, writeLijst } from './tekstblok.ts';
import { writeStaven } from './wie-bespaart-staven.ts';

/** "Wie bespaart" over the casussen of one fonds, and who it is printed for. */
export interface WieBespaart extends FondsRendement {
  fonds: { naam: string };
  ontvanger: string;
}

/**
 * Renders who gains over the casussen of a fonds as one or two A4 pages. What is null is shown as not shown.
 * Throws RangeError when `bestandsId` is not 32 hexadecimal digits.
 */
export function renderWieBespaartPdf(stuk: WieBespaart, opties: RenderOpties): Uint8Array {
  const titel = 'Wie bespaart';
  const blad = createBlad(`${titel}, ${stuk.fonds.naam}`, opties);
  writeAlinea(blad, titel, stijlen.titel, { na: 2 });
  writeAlinea(blad, `${stuk.fonds.naam} · stand op ${formatDatum(opties.gemaaktOp)}`, stijlen.klein, {
    na: 10,
  });
  writeAlinea(blad, describeOmvang(stuk));
  writeKop(blad, 'Verwacht en gerealiseerd, per partij', undefined, 120);
  writeStaven(blad, stuk.perBatenhouder);
  writeTabel(blad, layoutPartijen(stuk.perBatenhouder));
  writeAannames(blad, stuk);
  writeKop(blad, 'Hoe lees je dit', undefined, 90);
  writeLijst(blad, leeswijzer(stuk.minimum));
  drawVoet(blad, stuk.ontvanger, `${titel} · ${stuk.fonds.naam} · ${formatDatum(opties.gemaaktOp)}`);
  return new Uint8Array(blad.doc.output('arraybuffer'));
}

function describeOmvang({ casussen, gemeten, minimum }: WieBespaart): string {
  const aantal = (n: number | null) => (n === null ? `minder dan ${minimum}` : String(n));
  return `In dit overzicht: ${aantal(casussen)} casussen met een toegekende aanvraag en een berekening. Van ${aantal(gemeten)} daarvan is ingevuld wat er echt is gebeurd.`;
}

const toon = (cent: number | null) => (cent === null ? 'niet getoond' : formatBedrag(cent));

function layoutPartijen(partijen: readonly FondsPartij[]) {
  return layoutTabel(
    [
      { kop: 'Wie', deel: 3 },
      { kop: 'Verwacht, alle casussen', deel: 2.2, rechts: true },
      { kop: 'Verwacht tot de evaluatie', deel: 2.2, rechts: true },
      { kop: 'Gerealiseerd', deel: 2.2, rechts: true },
      { kop: 'Verschil', deel: 2.1, rechts: true },
    ].map((kolom) => ({ ...kolom, stijl: { ...stijlen.tekst, grootte: 9.5, regelhoogte: 13 } })),
    partijen.map((partij) => ({
      cellen: [
        batenhouderNamen[partij.batenhouder],
        toon(partij.verwachtCent),
        toon(partij.gemetenVerwachtCent),
        toon(partij.gerealiseerdCent),
        toon(partij.verschilCent),
      ],
    })),
  );
}

function writeAannames(blad: Blad, { afwijkingen }: WieBespaart): void {
  writeKop(blad, 'Welke aanname klopte het vaakst niet', undefined, 80);
  const { items, verborgen } = afwijkingen;
  if (items.length === 0) writeAlinea(blad, 'Er is nog niets in genoeg casussen gemeten om te laten zien.');
  const rijen = items.slice(0, 10).map(({ soort, code, naam, casussen, ernaast }) => ({
    cellen: [aannamesoortNamen[soort], describeAanname({ soort, code, naam }), `${ernaast} van ${casussen}`],
  }));
  const kolommen = [
    { kop: 'Aanname', deel: 2.4 },
    { kop: 'Waarover', deel: 4 },
    { kop: 'Klopte niet in', deel: 1.4, rechts: true },
  ];
  writeTabel(blad, layoutTabel(kolommen, rijen));
  if (verborgen > 0)
    writeAlinea(blad, `Niet getoond, want in te weinig casussen gemeten: ${verborgen}.`, stijlen.klein);
}

/** What an assumption is about; the cost of a doorbraak is known by who pays it. */
function describeAanname({ soort, code, naam }: Pick<Afwijking, 'soort' | 'code' | 'naam'>): string {
  if (soort !== 'investering') return `${naam} (${code})`;
  return `Betaald door: ${batenhouderNamen[code as keyof typeof batenhouderNamen] ?? code}`;
}

const leeswijzer = (minimum: number): string[] => [
  'Een bedrag boven nul is wat een partij minder uitgeeft dan zonder de doorbraak. Een bedrag onder nul is wat zij meer uitgeeft of misloopt.',
  'Verwacht is wat vooraf is uitgerekend. Gerealiseerd is uitgerekend met wat er echt is gebeurd, over dezelfde regels en dezelfde jaren.',
  'Wat er zonder de doorbraak was gebeurd, weet niemand. Dat deel blijft ook bij gerealiseerd een verwachting. Dit overzicht bewijst dus niet dat de doorbraak de oorzaak is.',
  'Minder uitgaven zijn geen geld in de hand: een partij kan niet altijd meteen minder uitgeven.',
  `Getallen over minder dan ${minimum} casussen tonen we niet. Ook een getal waaruit je zo'n klein getal kunt uitrekenen, laten we weg.`,
];

/** Counts over many casussen are no numbered copy of a dossier, so this foot names the reader only. */
function drawVoet(blad: Blad, ontvanger: string, onder: string): void {
  const aantal = blad.doc.getNumberOfPages();
  for (let nummer = 1; nummer <= aantal; nummer++) {
    blad.doc.setPage(nummer);
    drawLijn(blad, pagina.links, 788, pagina.tekst, kleuren.lijn);
    drawRegel(blad, `Voor: ${ontvanger}`, stijlen.label, pagina.links, 793);
    drawRegel(blad, onder, stijlen.klein, pagina.links, 805);
    const rechts = pagina.links + pagina.tekst;
    drawRegel(blad, `pagina ${nummer} van ${aantal}`, stijlen.label, rechts, 793, 'rechts');
  }
}
