import { formatBedrag } from '../bedrag.ts';
import type { Bezwaarbrief } from '../bezwaarbrief-document.ts';
import type { Briefdeel, Briefsectie } from '../brieftekst.ts';
import { formatDag } from '../datum.ts';

type Antwoord = NonNullable<Bezwaarbrief['antwoord']>;

const uitkomsten: Record<Antwoord['uitkomst'], (woord: string) => string> = {
  gegrond: () => 'U krijgt gelijk. Wij nemen een nieuw besluit. Dat komt in de plaats van het vorige.',
  ongegrond: () =>
    'Wij hebben opnieuw naar uw aanvraag gekeken. Ons besluit blijft zoals het is. Wij begrijpen dat dit tegenvalt.',
  niet_ontvankelijk: (woord) => `Wij kunnen uw ${woord} niet behandelen. Ons besluit blijft zoals het is.`,
};

/** Says what was decided on it, what the family told, and why. */
export function describeAntwoord(doc: Bezwaarbrief, antwoord: Antwoord, woord: string): Briefsectie[] {
  const { ontvangenOp, besluitOp, contactpersoon } = doc;
  const opening = `Op ${formatDag(ontvangenOp)} kregen wij uw ${woord}. Het gaat over ons besluit van ${formatDag(besluitOp)}. In deze brief leest u ons antwoord.`;
  const contact = `Uw contactpersoon is ${contactpersoon}. Die bespreekt met u wat er nu kan.`;
  return [
    { kop: null, delen: [alinea(opening)] },
    {
      kop: 'Ons antwoord',
      delen: [alinea(uitkomsten[antwoord.uitkomst](woord)), ...describeBedragen(antwoord)],
    },
    { kop: 'Waarom wij dit vinden', delen: describeRedenen(antwoord) },
    { kop: 'Wie u helpt', delen: [alinea(contact)] },
  ];
}

function describeRedenen({ motivering, gehoordOp, uitkomst }: Antwoord): Briefdeel[] {
  const gehoord = gehoordOp ? [`Op ${formatDag(gehoordOp)} vertelde u ons uw verhaal. Dat telde mee.`] : [];
  const kader =
    uitkomst === 'niet_ontvankelijk'
      ? []
      : ['Iemand die niet over uw aanvraag besliste, keek er opnieuw naar.'];
  return [...gehoord, ...kader, ...motivering.split('\n').filter((tekst) => tekst.trim() !== '')].map(alinea);
}

function describeBedragen({ regels }: Antwoord): Briefdeel[] {
  if (regels.length === 0) return [];
  const som = (wat: 'eerstCent' | 'nuCent') =>
    formatBedrag(regels.reduce((tot, regel) => tot + regel[wat], 0));
  return [
    {
      soort: 'tabel',
      kolommen: [
        { kop: 'Waarvoor', deel: 8 },
        { kop: 'Eerst', deel: 3, rechts: true },
        { kop: 'Nu', deel: 3, rechts: true },
      ],
      rijen: [
        ...regels.map(({ omschrijving, eerstCent, nuCent }) => ({
          cellen: [omschrijving, formatBedrag(eerstCent), formatBedrag(nuCent)],
        })),
        { cellen: ['Samen', som('eerstCent'), som('nuCent')], totaal: true },
      ],
    },
  ];
}

const alinea = (tekst: string): Briefdeel => ({ soort: 'alinea', tekst });
