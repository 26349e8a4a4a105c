import { writeBriefhoofd } from './beschikking/briefhoofd.ts';
import { writeSecties } from './beschikking/secties.ts';
import { writeSlot } from './beschikking/slot.ts';
import { createBlad, type RenderOpties } from './blad.ts';
import type { Briefsectie, Brieftekst } from './brieftekst.ts';
import { type Dag, formatDag } from './datum.ts';
import { drawVoetteksten, type Exemplaar } from './voettekst.ts';

/** One afspraak as the family reads it; `wanneer` in words, '' when no day was agreed. */
export interface BriefAfspraak {
  wie: string;
  wat: string;
  wanneer: string;
}

/** The afspraken of a casus as a letter for the family itself. */
export interface Afsprakenbrief extends Exemplaar {
  /** `familie Kastanje`, or the lid it is for. */
  aan: string;
  dag: Dag;
  /** Code of the casus. */
  kenmerk: string;
  /** Letters from before this was told have no `email`. */
  schrijver: { naam: string; functie: string; organisatie: string; email?: string };
  /** What is still open: by the family, by professionals, and by others around them. */
  gezin: BriefAfspraak[];
  professionals: BriefAfspraak[];
  anderen: BriefAfspraak[];
  gedaan: BriefAfspraak[];
  /** What visitors know before they come; letters from before this was told have none. */
  bezoek?: string[];
}

const hoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);

const kolommen = [
  { kop: 'Wie', deel: 0.24 },
  { kop: 'Wat', deel: 0.48 },
  { kop: 'Wanneer', deel: 0.28 },
];

const writeTabel = (kop: string, afspraken: readonly BriefAfspraak[]): Briefsectie[] =>
  afspraken.length === 0
    ? []
    : [
        {
          kop,
          delen: [
            {
              soort: 'tabel',
              kolommen,
              rijen: afspraken.map(({ wie, wat, wanneer }) => ({ cellen: [hoofdletter(wie), wat, wanneer] })),
            },
          ],
        },
      ];

const alinea = (tekst: string) => ({ soort: 'alinea' as const, tekst });

function writeGedaan(gedaan: readonly BriefAfspraak[]): Briefsectie[] {
  if (gedaan.length === 0) return [];
  const punten = gedaan.map(({ wie, wat }) => (wie === '' ? wat : `${hoofdletter(wie)}: ${wat}`));
  return [{ kop: 'Dit is al gelukt', delen: [{ soort: 'lijst', punten }] }];
}

const writeBezoek = (bezoek: readonly string[] = []): Briefsectie[] =>
  bezoek.length === 0
    ? []
    : [
        {
          kop: 'Als we bij jullie komen',
          delen: [
            alinea('Wie bij jullie komt, weet dit. Klopt het niet meer? Zeg het dan.'),
            { soort: 'lijst', punten: [...bezoek] },
          ],
        },
      ];

const writeBereik = (email?: string) => (email ? [alinea(`Je kunt mij ook mailen: ${email}.`)] : []);

/** The words of the letter in the order in which they are read. */
export const describeAfsprakenbrief = (doc: Afsprakenbrief): Brieftekst => ({
  afzender: { naam: doc.schrijver.organisatie, regels: [doc.schrijver.naam, doc.schrijver.functie] },
  geadresseerde: { naam: hoofdletter(doc.aan), regels: [] },
  kenmerken: [
    { label: 'Datum', waarde: formatDag(doc.dag) },
    { label: 'Ons kenmerk', waarde: doc.kenmerk },
  ],
  onderwerp: 'Onze afspraken',
  aanhef: `Beste ${doc.aan},`,
  secties: [
    {
      kop: null,
      delen: [
        alinea('Dit hebben we samen afgesproken. Je leest wie wat doet, en wanneer.'),
        alinea('Klopt er iets niet? Of wil je iets anders? Zeg het dan. Dan passen we het aan.'),
      ],
    },
    ...writeTabel('Dit doen jullie zelf', doc.gezin),
    ...writeTabel('Dit doen wij', doc.professionals),
    ...writeTabel('Dit doen anderen', doc.anderen),
    ...writeGedaan(doc.gedaan),
    ...writeBezoek(doc.bezoek),
    {
      kop: 'Lukt er iets niet?',
      delen: [
        alinea('Dat kan gebeuren. Laat het mij weten. Dan zoeken we samen een andere weg.'),
        ...writeBereik(doc.schrijver.email),
      ],
    },
  ],
  slot: {
    groet: 'Met vriendelijke groet,',
    namens: 'ook namens iedereen die met jullie meedoet,',
    functie: `${doc.schrijver.functie}, ${doc.schrijver.organisatie}`,
    naam: doc.schrijver.naam,
  },
  kopieAan: [],
});

/**
 * Renders the afspraken as a letter on A4.
 * Throws RangeError when `bestandsId` is not 32 hexadecimal digits or `dag` is no day.
 */
export function renderAfsprakenbriefPdf(doc: Afsprakenbrief, opties: RenderOpties): Uint8Array {
  const tekst = describeAfsprakenbrief(doc);
  const blad = createBlad(`${tekst.onderwerp}, ${doc.kenmerk}`, opties);
  writeBriefhoofd(blad, tekst);
  writeSecties(blad, tekst.secties);
  writeSlot(blad, tekst);
  drawVoetteksten(blad, `${tekst.onderwerp} · ${doc.kenmerk}`, doc, opties.gemaaktOp);
  return new Uint8Array(blad.doc.output('arraybuffer'));
}
