import { domeinNamen, type MutatieSoort, mutatieNamen, type Saldo } from '@naast/domain/fonds';
import { type Aansluitpunt, aansluitZinnen } from '@naast/domain/verslagen';
import { formatBedrag, formatGetal } from './bedrag.ts';
import { createBlad, type RenderOpties } from './blad.ts';
import { formatDatum } from './datum.ts';
import { stijlen } from './opmaak.ts';
import { layoutTabel, writeTabel } from './tabel.ts';
import { writeAlinea, writeKop, writeLijst } from './tekstblok.ts';
import { drawVerslagvoet } from './verslag-voet.ts';

interface Regel extends Saldo {
  nr: number;
  soort: MutatieSoort;
  omschrijving: string;
  /** ISO, UTC. */
  op: string;
  aanvraag: { code: string } | null;
  wijk: string | null;
  na: Saldo;
}

/** The grootboek of one budgetjaar by codes, the oldest mutatie first, and who it is printed for. */
export interface GrootboekStuk {
  fonds: { naam: string };
  budgetjaar: number;
  saldo: Saldo;
  filter: { soort?: MutatieSoort | undefined; domein?: keyof typeof domeinNamen | undefined } & Partial<
    Record<'wijk' | 'aanvraag' | 'zoek', string | undefined>
  >;
  perSoort: readonly (Saldo & { soort: MutatieSoort; aantal: number })[];
  totaal: Saldo & { aantal: number };
  aansluiting: readonly { punt: Aansluitpunt; klopt: boolean }[];
  items: readonly Regel[];
  ontvanger: string;
}

const klein = { ...stijlen.tekst, grootte: 8.5, regelhoogte: 11.5 };
const bedragen = (s: Saldo) => [s.vrijCent, s.verplichtCent, s.betaaldCent].map(formatBedrag);
const toon = (cent: number) => (cent === 0 ? '' : formatBedrag(cent));

/** Renders the grootboek as A4 pages. Throws RangeError when `bestandsId` is not 32 hexadecimal digits. */
export function renderGrootboekPdf(stuk: GrootboekStuk, opties: RenderOpties): Uint8Array {
  const titel = `Grootboek ${stuk.budgetjaar}`;
  const blad = createBlad(`${titel}, ${stuk.fonds.naam}`, opties);
  const stand = `${stuk.fonds.naam} · stand op ${formatDatum(opties.gemaaktOp)}`;
  writeAlinea(blad, titel, stijlen.titel, { na: 2 });
  writeAlinea(blad, stand, stijlen.klein, { na: 10 });
  writeAlinea(blad, describeKeuze(stuk));
  writeKop(blad, 'Opgeteld per soort', undefined, 120);
  writeTabel(blad, layoutSoorten(stuk));
  writeKop(blad, 'Sluit het grootboek aan?', undefined, 90);
  writeLijst(
    blad,
    stuk.aansluiting.map(({ punt, klopt }) => `${klopt ? 'Ja' : 'Nee'}. ${aansluitZinnen[punt]}`),
  );
  writeKop(blad, 'Alle regels, de oudste eerst', undefined, 120);
  writeTabel(blad, layoutRegels(stuk.items));
  drawVerslagvoet(blad, stuk.ontvanger, `${titel} · ${stand}`);
  return new Uint8Array(blad.doc.output('arraybuffer'));
}

function describeKeuze({ filter, totaal, items }: GrootboekStuk): string {
  const keuzes = [
    filter.soort && mutatieNamen[filter.soort],
    filter.domein && domeinNamen[filter.domein],
    filter.wijk && `wijk ${filter.wijk}`,
    filter.aanvraag && `aanvraag ${filter.aanvraag}`,
    filter.zoek && `met “${filter.zoek}”`,
  ].filter(Boolean);
  const welke = keuzes.length > 0 ? `Alleen: ${keuzes.join(', ')}.` : 'Alle regels van het jaar.';
  const deel =
    items.length < totaal.aantal
      ? ` Hieronder staan de laatste ${formatGetal(items.length)} van ${formatGetal(totaal.aantal)} regels; het rekenblad heeft ze allemaal.`
      : '';
  return `${welke}${deel} Een regel verandert nooit. Een fout wordt hersteld met een nieuwe regel. Huishoudens staan er met een code in.`;
}

function layoutSoorten({ perSoort, totaal, saldo, filter }: GrootboekStuk) {
  const isHeel = Object.values(filter).every((keuze) => !keuze || typeof keuze === 'number');
  return layoutTabel(
    [
      { kop: 'Soort', deel: 2.2 },
      { kop: 'Aantal', deel: 1, rechts: true },
      { kop: 'Vrij', deel: 1.8, rechts: true },
      { kop: 'Toegezegd', deel: 1.8, rechts: true },
      { kop: 'Betaald', deel: 1.8, rechts: true },
    ],
    [
      ...perSoort.map((rij) => ({
        cellen: [mutatieNamen[rij.soort], formatGetal(rij.aantal), ...bedragen(rij)],
      })),
      { cellen: ['Samen', formatGetal(totaal.aantal), ...bedragen(totaal)], totaal: true },
      ...(isHeel ? [] : [{ cellen: ['Stand van het hele jaar', '', ...bedragen(saldo)] }]),
    ],
  );
}

function layoutRegels(items: readonly Regel[]) {
  const kolommen = [
    { kop: 'Nr', deel: 0.7 },
    { kop: 'Wanneer', deel: 1.5 },
    { kop: 'Wat', deel: 4.2 },
    { kop: 'Vrij', deel: 1.8, rechts: true },
    { kop: 'Toegezegd', deel: 1.8, rechts: true },
    { kop: 'Betaald', deel: 1.8, rechts: true },
    { kop: 'Vrij daarna', deel: 1.9, rechts: true },
  ].map((kolom) => ({ ...kolom, stijl: klein }));
  return layoutTabel(
    kolommen,
    items.map((m) => ({
      cellen: [
        String(m.nr),
        formatDatum(new Date(m.op)),
        `${mutatieNamen[m.soort]}. ${m.omschrijving}${m.wijk ? ` (${m.wijk})` : ''}`,
        toon(m.vrijCent),
        toon(m.verplichtCent),
        toon(m.betaaldCent),
        formatBedrag(m.na.vrijCent),
      ],
    })),
  );
}
