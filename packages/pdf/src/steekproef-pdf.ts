import {
  type SteekproefOordeel,
  type SteekproefWijze,
  steekproefOordeelNamen,
  steekproefWijzeNamen,
} from '@naast/domain/verslagen';
import { formatBedrag } from './bedrag.ts';
import { createBlad, type RenderOpties } from './blad.ts';
import { formatDatum } from './datum.ts';
import { stijlen } from './opmaak.ts';
import { layoutTabel, writeTabel } from './tabel.ts';
import { writeAlinea, writeKop, writeLijst } from './tekstblok.ts';
import { drawVerslagvoet } from './verslag-voet.ts';

/** A sample of payments by codes, and who it is printed for. */
export interface SteekproefStuk {
  fonds: { naam: string };
  budgetjaar: number;
  wijze: SteekproefWijze;
  zaad: number;
  totNr: number;
  omvang: number;
  /** ISO, UTC. */
  op: string;
  herhaalbaar: boolean;
  regels: number;
  gecontroleerd: number;
  fouten: number;
  items: readonly {
    volgnr: number;
    nr: number;
    op: string;
    bedragCent: number;
    aanvraag: { code: string };
    wat: string;
    wijk: string;
    ontvanger: string;
    bevinding: { oordeel: SteekproefOordeel; tekst: string; op: string } | null;
  }[];
  ontvanger: string;
}

const klein = { ...stijlen.tekst, grootte: 9, regelhoogte: 12.2 };

/** Renders the sample as A4 pages to work from. Throws RangeError when `bestandsId` is not 32 hexadecimal digits. */
export function renderSteekproefPdf(stuk: SteekproefStuk, opties: RenderOpties): Uint8Array {
  const titel = `Steekproef ${stuk.budgetjaar}`;
  const blad = createBlad(`${titel}, ${stuk.fonds.naam}`, opties);
  const stand = `${stuk.fonds.naam} · stand op ${formatDatum(opties.gemaaktOp)}`;
  writeAlinea(blad, titel, stijlen.titel, { na: 2 });
  writeAlinea(blad, stand, stijlen.klein, { na: 10 });
  writeAlinea(
    blad,
    `Gecontroleerd: ${stuk.gecontroleerd} van ${stuk.regels}. Gevonden fouten: ${stuk.fouten}.`,
  );
  writeKop(blad, 'Hoe is er getrokken', undefined, 90);
  writeLijst(blad, [
    `Op ${formatDatum(new Date(stuk.op))}, uit ${stuk.omvang} betalingen tot en met nummer ${stuk.totNr} van het grootboek.`,
    `${steekproefWijzeNamen[stuk.wijze]}, met zaad ${stuk.zaad}.`,
    stuk.herhaalbaar
      ? 'Nog eens getrokken met hetzelfde zaad: dezelfde betalingen.'
      : 'Nog eens getrokken met hetzelfde zaad: andere betalingen.',
  ]);
  writeKop(blad, 'De betalingen', undefined, 120);
  writeTabel(blad, layoutBetalingen(stuk.items));
  drawVerslagvoet(blad, stuk.ontvanger, `${titel} · ${stand}`);
  return new Uint8Array(blad.doc.output('arraybuffer'));
}

function layoutBetalingen(items: SteekproefStuk['items']) {
  const kolommen = [
    { kop: 'Nr', deel: 0.8 },
    { kop: 'Betaald op', deel: 1.7 },
    { kop: 'Aanvraag', deel: 1.7 },
    { kop: 'Wat', deel: 3.6 },
    { kop: 'Bedrag', deel: 1.7, rechts: true },
    { kop: 'Gevonden', deel: 3 },
  ].map((kolom) => ({ ...kolom, stijl: klein }));
  return layoutTabel(
    kolommen,
    items.map(({ bevinding, ...regel }) => ({
      cellen: [
        String(regel.nr),
        formatDatum(new Date(regel.op)),
        regel.aanvraag.code,
        `${regel.wat}. Aan ${regel.ontvanger}`,
        formatBedrag(regel.bedragCent),
        bevinding
          ? [steekproefOordeelNamen[bevinding.oordeel], bevinding.tekst].filter(Boolean).join('. ')
          : 'Nog niet gecontroleerd',
      ],
    })),
  );
}
