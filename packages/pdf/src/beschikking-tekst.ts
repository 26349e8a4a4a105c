import { describeBesluit } from './beschikking/besluit.ts';
import { describeRechten } from './beschikking/rechten.ts';
import { describeVervolg } from './beschikking/vervolg.ts';
import type { Beschikking } from './beschikking-document.ts';
import type { Briefsectie, Brieftekst } from './brieftekst.ts';
import { formatDag } from './datum.ts';

export type { Briefdeel, Briefsectie, Brieftekst } from './brieftekst.ts';

/** Turns a decision into the words of the letter, in the order in which they are read. */
export function describeBeschikking(doc: Beschikking): Brieftekst {
  return {
    afzender: doc.afzender,
    geadresseerde: doc.geadresseerde,
    kenmerken: [
      { label: 'Datum', waarde: formatDag(doc.verzonden) },
      ...(doc.beslotenOp ? [{ label: 'Besluit genomen op', waarde: formatDag(doc.beslotenOp) }] : []),
      { label: 'Kenmerk', waarde: doc.kenmerk },
    ],
    onderwerp: doc.herziening
      ? `Nieuw besluit over uw aanvraag bij ${doc.fonds}`
      : `Besluit op uw aanvraag bij ${doc.fonds}`,
    aanhef: `${doc.aanhef},`,
    secties: [describeOpening(doc), ...describeBesluit(doc), ...describeVervolg(doc), describeRechten(doc)],
    slot: {
      groet: 'Met vriendelijke groet,',
      namens: `namens ${doc.rechtsbescherming.orgaan},`,
      ...doc.ondertekening,
    },
    kopieAan: doc.kopieAan,
  };
}

function describeOpening({ aangevraagd, fonds, gemachtigde, herziening }: Beschikking): Briefsectie {
  const wat = herziening
    ? 'Wij besloten daarover. Nu is er een nieuw besluit. Dat leest u in deze brief.'
    : null;
  const samen = gemachtigde ? ` U deed dat samen met uw gemachtigde: ${gemachtigde}.` : '';
  const tekst = `Op ${formatDag(aangevraagd)} vroeg u ${fonds} om hulp.${samen} ${wat ?? 'In deze brief leest u wat wij besluiten.'}`;
  return { kop: null, delen: [{ soort: 'alinea', tekst }] };
}
