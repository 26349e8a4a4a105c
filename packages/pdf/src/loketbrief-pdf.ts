import { writeBriefhoofd } from './beschikking/briefhoofd.ts';
import { writeSecties } from './beschikking/secties.ts';
import { writeSlot } from './beschikking/slot.ts';
import { createBlad, type RenderOpties } from './blad.ts';
import type { Briefsectie, Brieftekst } from './brieftekst.ts';
import { type Dag, formatDag } from './datum.ts';
import { drawVoetteksten, type Exemplaar } from './voettekst.ts';

/** A letter to a loket as it was written; `brief` is plain text with a blank line between its parts. */
export interface Loketbrief extends Exemplaar {
  loket: string;
  onderwerp: string;
  brief: string;
  dag: Dag;
  /** Code of the casus. */
  kenmerk: string;
  schrijver: { naam: string; functie: string; organisatie: string };
  huishouden: string;
}

/** A part whose first line is short and ends without a full stop, with more below it, has that line as its heading. */
export function splitSecties(brief: string): Briefsectie[] {
  return brief
    .split(/\n\s*\n/)
    .map((deel) =>
      deel
        .split('\n')
        .map((regel) => regel.trim())
        .filter(Boolean),
    )
    .filter((regels) => regels.length > 0)
    .map(([eerste = '', ...rest]) => {
      const isKop = rest.length > 0 && eerste.length <= 60 && !/[.!?:,;”"]$/.test(eerste);
      const alineas = isKop ? rest : [eerste, ...rest];
      return {
        kop: isKop ? eerste : null,
        delen: alineas.map((tekst) => ({ soort: 'alinea' as const, tekst })),
      };
    });
}

/** The words of the letter in the order in which they are read. */
export const describeLoketbrief = (doc: Loketbrief): Brieftekst => ({
  afzender: { naam: doc.schrijver.organisatie, regels: [doc.schrijver.naam, doc.schrijver.functie] },
  geadresseerde: { naam: doc.loket, regels: [] },
  kenmerken: [
    { label: 'Datum', waarde: formatDag(doc.dag) },
    { label: 'Ons kenmerk', waarde: doc.kenmerk },
  ],
  onderwerp: doc.onderwerp,
  aanhef: 'Beste collega,',
  secties: splitSecties(doc.brief),
  slot: {
    groet: 'Met vriendelijke groet,',
    namens: `namens familie ${doc.huishouden},`,
    functie: `${doc.schrijver.functie}, ${doc.schrijver.organisatie}`,
    naam: doc.schrijver.naam,
  },
  kopieAan: [`familie ${doc.huishouden}`],
});

/**
 * Renders a letter to a loket as an A4 document.
 * Throws RangeError when `bestandsId` is not 32 hexadecimal digits or `dag` is no day.
 */
export function renderLoketbriefPdf(doc: Loketbrief, opties: RenderOpties): Uint8Array {
  const tekst = describeLoketbrief(doc);
  const blad = createBlad(`${tekst.onderwerp}, ${doc.kenmerk}`, opties);
  writeBriefhoofd(blad, tekst);
  writeSecties(blad, tekst.secties);
  writeSlot(blad, tekst);
  drawVoetteksten(blad, `${tekst.onderwerp} · ${doc.kenmerk}`, doc, opties.gemaaktOp);
  return new Uint8Array(blad.doc.output('arraybuffer'));
}
