import { formatBedrag } from '../bedrag.ts';
import type { Beschikking, BeschikkingRegel } from '../beschikking-document.ts';
import type { Briefdeel, Briefsectie } from '../brieftekst.ts';
import type { Uitkomst } from '../codes.ts';
import { formatDag } from '../datum.ts';

type Herziening = NonNullable<Beschikking['herziening']>;

const besluiten: Record<Uitkomst, string> = {
  toegekend: 'Wij zeggen ja. U krijgt de hulp die u vroeg.',
  deels: 'Wij zeggen voor een deel ja. In de tabel ziet u wat u wel en niet krijgt.',
  afgewezen: 'Wij wijzen uw aanvraag af. Wij begrijpen dat dit tegenvalt. Hieronder leest u waarom.',
};

/** Says what was decided, in words and amounts, why, and under which voorwaarden. */
export function describeBesluit(doc: Beschikking): Briefsectie[] {
  const betalen = 'Wij betalen het geld aan de partij die in de tabel staat.';
  const opening = doc.herziening ? describeHerziening(doc, doc.herziening) : besluiten[doc.uitkomst];
  const delen: Briefdeel[] = [{ soort: 'alinea', tekst: opening }, describeBedragen(doc)];
  if (doc.uitkomst !== 'afgewezen' && !doc.herziening?.nietsTeBetalen)
    delen.push({ soort: 'alinea', tekst: betalen });
  const secties: Briefsectie[] = [{ kop: 'Ons besluit', delen }, describeMotivering(doc)];
  if (doc.terug && doc.terug.length > 0) secties.push(describeTerug(doc.terug));
  const voorwaarden = doc.uitkomst === 'afgewezen' ? [] : describeVoorwaarden(doc.regels);
  if (voorwaarden.length > 0) secties.push({ kop: 'De voorwaarden', delen: voorwaarden });
  return secties;
}

function describeHerziening({ uitkomst }: Beschikking, { soort, vorige }: Herziening): string {
  const dag = formatDag(vorige);
  switch (soort) {
    case 'wijzigen':
      return `Wij veranderen ons besluit van ${dag}. In de tabel ziet u wat u eerst kreeg en wat u nu krijgt.`;
    case 'intrekken':
      return uitkomst === 'afgewezen'
        ? `Wij trekken ons besluit van ${dag} in. U krijgt deze hulp niet meer. Wij begrijpen dat dit tegenvalt. Hieronder leest u waarom.`
        : `Wij trekken een deel van ons besluit van ${dag} in. In de tabel ziet u wat u eerst kreeg en wat u nu krijgt.`;
    case 'terugvorderen':
      return `Wij veranderen ons besluit van ${dag}. Er is meer betaald dan u nu krijgt. Dat geld moet terug. Wij begrijpen dat dit tegenvalt. Hieronder leest u waarom.`;
    case 'kwijtschelden':
      return `Wij vroegen u om geld terug te betalen. Dat hoeft niet meer. Verder blijft ons besluit van ${dag} zoals het is.`;
    default:
      return soort satisfies never;
  }
}

export const totaalCent = ({ toegekendTotaalCent, toegekendCent, aantalKeer }: BeschikkingRegel): number =>
  toegekendTotaalCent ?? toegekendCent * aantalKeer;

/** What stands beside the grant: what it was before, or what was asked. */
function findNaast({ herziening, uitkomst }: Beschikking) {
  if (herziening) return { kop: 'Eerst', cent: (regel: BeschikkingRegel) => regel.eerstCent ?? 0, nu: 'Nu' };
  if (uitkomst === 'toegekend') return { kop: null, cent: () => 0, nu: 'Toegekend' };
  return {
    kop: 'Gevraagd',
    cent: (regel: BeschikkingRegel) => regel.gevraagdCent * regel.aantalKeer,
    nu: 'Toegekend',
  };
}

function describeBedragen(doc: Beschikking): Briefdeel {
  const { regels } = doc;
  const naast = findNaast(doc);
  const sum = (cent: (regel: BeschikkingRegel) => number) =>
    formatBedrag(regels.reduce((som, regel) => som + cent(regel), 0));
  const gevraagd = naast.kop !== null;
  const show = (vast: string[], gevraagdTekst: string, toegekendTekst: string) =>
    gevraagd ? [...vast, gevraagdTekst, toegekendTekst] : [...vast, toegekendTekst];
  return {
    soort: 'tabel',
    kolommen: [
      { kop: 'Waarvoor', deel: 5.4 },
      { kop: 'Betaald aan', deel: 4.6 },
      { kop: 'Hoe vaak', deel: 4.2 },
      ...(naast.kop ? [{ kop: naast.kop, deel: 3, rechts: true }] : []),
      { kop: naast.nu, deel: 3, rechts: true },
    ],
    rijen: [
      ...regels.map((regel) => ({
        cellen: show(
          [
            regel.omschrijving,
            regel.begunstigde,
            describeTermijn(regel, regel.toegekendCent || regel.gevraagdCent),
          ],
          formatBedrag(naast.cent(regel)),
          formatBedrag(totaalCent(regel)),
        ),
      })),
      { cellen: show(['Samen', '', ''], sum(naast.cent), sum(totaalCent)), totaal: true },
    ],
  };
}

function describeTermijn(regel: BeschikkingRegel, perKeerCent: number): string {
  const { termijn, aantalKeer, toegekendTotaalCent } = regel;
  // What does not divide into whole cents is not said per month.
  if (toegekendTotaalCent !== undefined && toegekendTotaalCent !== regel.toegekendCent * aantalKeer)
    return `in ${aantalKeer} maanden`;
  return termijn === 'eenmalig'
    ? 'één keer'
    : `${aantalKeer} maanden, ${formatBedrag(perKeerCent)} per maand`;
}

function describeMotivering({ motivering, zienswijze, grondslag }: Beschikking): Briefsectie {
  const alineas = motivering.split('\n').filter((alinea) => alinea.trim() !== '');
  if (zienswijze) alineas.push(`Wij vroegen u eerst wat u hiervan vindt. U zei: “${zienswijze}”`);
  alineas.push(`Wij besluiten dit op grond van ${grondslag}.`);
  return { kop: 'Waarom wij dit besluiten', delen: alineas.map((tekst) => ({ soort: 'alinea', tekst })) };
}

function describeTerug(terug: NonNullable<Beschikking['terug']>): Briefsectie {
  const punten = terug.map(
    ({ omschrijving, bedragCent, voor }) =>
      `${omschrijving}: ${formatBedrag(bedragCent)}, uiterlijk op ${formatDag(voor)}.`,
  );
  const regelingen = [...new Set(terug.map(({ regeling }) => regeling).filter(Boolean))];
  return {
    kop: 'Wat u terugbetaalt',
    delen: [
      { soort: 'lijst', punten },
      ...regelingen.map((tekst): Briefdeel => ({ soort: 'alinea', tekst: `Dit is afgesproken: ${tekst}` })),
      {
        soort: 'alinea',
        tekst:
          'Lukt dit niet? Bel dan met uw contactpersoon. Wij zoeken samen een manier die past. Zo nodig kijken wij of u minder hoeft te betalen.',
      },
    ],
  };
}

function describeVoorwaarden(regels: readonly BeschikkingRegel[]): Briefdeel[] {
  return regels
    .filter(({ voorwaarden }) => voorwaarden.length > 0)
    .map(({ omschrijving, voorwaarden }) => ({
      soort: 'lijst',
      kop: `Voor: ${omschrijving}`,
      punten: voorwaarden,
    }));
}
