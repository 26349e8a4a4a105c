import { type Domein, domeinNamen, type Saldo, type Stand, standNamen } from '@naast/domain/fonds';
import {
  type Aansluitpunt,
  aansluitZinnen,
  bijstandNamen,
  type ControleStand,
  controleStandNamen,
  doorloopstapNamen,
  type GetoondeDoorlooptijd,
  ouderdomNamen,
  verdelingNamen,
} from '@naast/domain/verslagen';
import { formatBedrag, formatGetal } from './bedrag.ts';
import { type Blad, createBlad, type RenderOpties } from './blad.ts';
import { writeMaandstaven } from './controle-staven.ts';
import { formatDatum, formatMaand } from './datum.ts';
import { stijlen } from './opmaak.ts';
import { layoutTabel, type Rij, writeTabel } from './tabel.ts';
import { writeAlinea, writeKop, writeLijst } from './tekstblok.ts';
import { drawVerslagvoet } from './verslag-voet.ts';

/** A fonds added up for the controleur, and who it is printed for. Null counts are not shown. */
export interface ControleStuk {
  fonds: { naam: string };
  saldo: Saldo & { budgetjaar: number };
  minimum: number;
  aansluiting: readonly { punt: Aansluitpunt; klopt: boolean }[];
  perDomein: readonly (Saldo & {
    domein: Domein | keyof typeof verdelingNamen;
    huishoudens: number | null;
  })[];
  perWijk: readonly (Saldo & { wijk: string | null; huishoudens: number | null })[];
  perMaand: readonly (Saldo & { maand: string; na: Saldo })[];
  standen: readonly {
    stand: ControleStand;
    groepen: readonly number[];
    aantal: number;
    gevraagdCent: number;
  }[];
  teLaat: readonly { code: string; stand: Stand; uiterlijkOp: string; dagen: number; gevraagdCent: number }[];
  doorlooptijden: readonly GetoondeDoorlooptijd[];
  bijstand: readonly {
    oordeel: keyof typeof bijstandNamen;
    aanvragen: number | null;
    gevraagdCent: number;
    toegekendCent: number;
  }[];
  ontvanger: string;
}

const bedragen = (s: Saldo) => [s.vrijCent, s.verplichtCent, s.betaaldCent].map(formatBedrag);
const nietGetoond = 'niet getoond';

/** Renders the controle as A4 pages. Throws RangeError when `bestandsId` is not 32 hexadecimal digits. */
export function renderControlePdf(stuk: ControleStuk, opties: RenderOpties): Uint8Array {
  const titel = `Controle ${stuk.saldo.budgetjaar}`;
  const blad = createBlad(`${titel}, ${stuk.fonds.naam}`, opties);
  const stand = `${stuk.fonds.naam} · stand op ${formatDatum(opties.gemaaktOp)}`;
  writeAlinea(blad, titel, stijlen.titel, { na: 2 });
  writeAlinea(blad, stand, stijlen.klein, { na: 10 });
  writeAlinea(
    blad,
    `Vrij: ${formatBedrag(stuk.saldo.vrijCent)}. Toegezegd: ${formatBedrag(stuk.saldo.verplichtCent)}. Betaald: ${formatBedrag(stuk.saldo.betaaldCent)}. Elke tabel telt op tot deze stand. Aantallen huishoudens onder ${stuk.minimum} staan er niet in.`,
  );
  writeGeld(blad, stuk);
  writeAanvragen(blad, stuk);
  writeKop(blad, 'Sluit het grootboek aan?', undefined, 90);
  writeLijst(
    blad,
    stuk.aansluiting.map(({ punt, klopt }) => `${klopt ? 'Ja' : 'Nee'}. ${aansluitZinnen[punt]}`),
  );
  drawVerslagvoet(blad, stuk.ontvanger, `${titel} · ${stand}`);
  return new Uint8Array(blad.doc.output('arraybuffer'));
}

const geldkolommen = (eerste: string, tweede: string) => [
  { kop: eerste, deel: 2.8 },
  { kop: tweede, deel: 1.5, rechts: true },
  { kop: 'Vrij', deel: 1.8, rechts: true },
  { kop: 'Toegezegd', deel: 1.8, rechts: true },
  { kop: 'Betaald', deel: 1.8, rechts: true },
];

function writeGeld(blad: Blad, { saldo, perDomein, perWijk, perMaand }: ControleStuk): void {
  const totaal: Rij = { cellen: ['Stand', '', ...bedragen(saldo)], totaal: true };
  const aantal = (n: number | null, telt: boolean) =>
    telt ? (n === null ? nietGetoond : formatGetal(n)) : '';
  writeKop(blad, 'Per domein', undefined, 120);
  const domein = (rij: ControleStuk['perDomein'][number]): Rij => ({
    cellen: [
      { ...domeinNamen, ...verdelingNamen }[rij.domein],
      aantal(rij.huishoudens, rij.domein !== 'niet_verdeeld'),
      ...bedragen(rij),
    ],
  });
  writeTabel(blad, layoutTabel(geldkolommen('Domein', 'Huishoudens'), [...perDomein.map(domein), totaal]));
  writeKop(blad, 'Per wijk', undefined, 120);
  const wijk = (rij: ControleStuk['perWijk'][number]): Rij => ({
    cellen: [
      rij.wijk === null ? verdelingNamen.niet_verdeeld : rij.wijk || 'Wijk onbekend',
      aantal(rij.huishoudens, rij.wijk !== null),
      ...bedragen(rij),
    ],
  });
  writeTabel(blad, layoutTabel(geldkolommen('Wijk', 'Huishoudens'), [...perWijk.map(wijk), totaal]));
  writeKop(blad, 'Per maand', undefined, Math.min(500, 60 + perMaand.length * 16));
  writeMaandstaven(blad, perMaand);
  const maand = (rij: ControleStuk['perMaand'][number]): Rij => ({
    cellen: [formatMaand(rij.maand), ...bedragen(rij), formatBedrag(rij.na.vrijCent)],
  });
  const kolommen = [
    { kop: 'Maand', deel: 2 },
    ...['Vrij', 'Toegezegd', 'Betaald', 'Vrij aan het eind'].map((kop) => ({ kop, deel: 1.9, rechts: true })),
  ];
  writeTabel(blad, layoutTabel(kolommen, perMaand.map(maand)));
}

function writeTeLaat(blad: Blad, { teLaat }: ControleStuk): void {
  writeKop(blad, 'Nog geen besluit na de wettelijke termijn', undefined, 60);
  if (teLaat.length === 0) {
    writeAlinea(blad, 'Geen enkele aanvraag is over de termijn.');
    return;
  }
  const kolommen = [
    { kop: 'Aanvraag', deel: 2 },
    { kop: 'Stand', deel: 2 },
    { kop: 'Besluit voor', deel: 2.2 },
    { kop: 'Dagen te laat', deel: 1.6, rechts: true },
    { kop: 'Gevraagd', deel: 1.9, rechts: true },
  ];
  const rijen = teLaat.map(({ code, stand, uiterlijkOp, dagen, gevraagdCent }) => ({
    cellen: [
      code,
      standNamen[stand],
      formatDatum(new Date(uiterlijkOp)),
      String(dagen),
      formatBedrag(gevraagdCent),
    ],
  }));
  writeTabel(blad, layoutTabel(kolommen, rijen));
}

function writeAanvragen(blad: Blad, stuk: ControleStuk): void {
  const { standen, doorlooptijden, bijstand, minimum } = stuk;
  // A table keeps together, and its heading with it.
  writeKop(blad, 'Aanvragen nu, en hoe lang al', undefined, 60 + standen.length * 20);
  const smal = ['Aantal', ...ouderdomNamen].map((kop) => ({ kop, deel: 1.1, rechts: true }));
  writeTabel(
    blad,
    layoutTabel(
      [{ kop: 'Stand', deel: 2.4 }, ...smal, { kop: 'Gevraagd', deel: 1.9, rechts: true }],
      standen.map(({ stand, groepen, aantal, gevraagdCent }) => ({
        cellen: [controleStandNamen[stand], ...[aantal, ...groepen].map(String), formatBedrag(gevraagdCent)],
      })),
    ),
  );
  writeTeLaat(blad, stuk);
  writeKop(blad, 'Dagen van aanmelding tot geld', undefined, 60 + doorlooptijden.length * 20);
  const dagen = (n: number | null) => (n === null ? '' : String(n));
  writeTabel(
    blad,
    layoutTabel(
      [
        { kop: 'Stap', deel: 3.6 },
        { kop: 'Aanvragen', deel: 1.6, rechts: true },
        { kop: 'Middelste', deel: 1.3, rechts: true },
        { kop: 'De helft zit tussen', deel: 2, rechts: true },
      ],
      doorlooptijden.map(({ stap, aantal, p25, p50, p75 }) => ({
        cellen: [
          doorloopstapNamen[stap],
          aantal === null ? `minder dan ${minimum}` : String(aantal),
          dagen(p50),
          p25 === null ? '' : `${dagen(p25)} en ${dagen(p75)}`,
        ],
      })),
    ),
  );
  writeKop(blad, 'Wat had via de bijzondere bijstand gekund', undefined, 120);
  writeTabel(
    blad,
    layoutTabel(
      [
        { kop: 'Advies bij de indiening', deel: 3.4 },
        { kop: 'Aanvragen', deel: 1.5, rechts: true },
        { kop: 'Gevraagd', deel: 1.9, rechts: true },
        { kop: 'Toegekend', deel: 1.9, rechts: true },
      ],
      bijstand.map((rij) => ({
        cellen: [
          bijstandNamen[rij.oordeel],
          rij.aanvragen === null ? nietGetoond : String(rij.aanvragen),
          formatBedrag(rij.gevraagdCent),
          formatBedrag(rij.toegekendCent),
        ],
      })),
    ),
  );
}
