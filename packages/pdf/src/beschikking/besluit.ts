import { formatBedrag } from '../bedrag.ts';
import type { Beschikking, BeschikkingRegel } from '../beschikking-document.ts';
import type { Briefdeel, Briefsectie } from '../brieftekst.ts';
import type { Uitkomst } from '../codes.ts';

const besluiten: Record<Uitkomst, string> = {
  toegekend: 'Wij zeggen ja. U krijgt de hulp die u vroeg.',
  deels: 'Wij zeggen voor een deel ja. In de tabel ziet u wat u wel en niet krijgt.',
  afgewezen: 'Wij wijzen uw aanvraag af. Wij begrijpen dat dit tegenvalt. Hieronder leest u waarom.',
};

/** Says what was decided, in words and amounts, why, and under which voorwaarden. */
export function describeBesluit(doc: Beschikking): Briefsectie[] {
  const betalen = 'Wij betalen het geld aan de partij die in de tabel staat.';
  const delen: Briefdeel[] = [{ soort: 'alinea', tekst: besluiten[doc.uitkomst] }, describeBedragen(doc)];
  if (doc.uitkomst !== 'afgewezen') delen.push({ soort: 'alinea', tekst: betalen });
  const secties: Briefsectie[] = [{ kop: 'Ons besluit', delen }, describeMotivering(doc)];
  const voorwaarden = doc.uitkomst === 'afgewezen' ? [] : describeVoorwaarden(doc.regels);
  if (voorwaarden.length > 0) secties.push({ kop: 'De voorwaarden', delen: voorwaarden });
  return secties;
}

function describeBedragen({ regels, uitkomst }: Beschikking): Briefdeel {
  const sum = (key: 'gevraagdCent' | 'toegekendCent') =>
    formatBedrag(regels.reduce((som, regel) => som + regel[key] * regel.aantalKeer, 0));
  const gevraagd = uitkomst !== 'toegekend';
  const show = (vast: string[], gevraagdTekst: string, toegekendTekst: string) =>
    gevraagd ? [...vast, gevraagdTekst, toegekendTekst] : [...vast, toegekendTekst];
  return {
    soort: 'tabel',
    kolommen: [
      { kop: 'Waarvoor', deel: 5.4 },
      { kop: 'Betaald aan', deel: 4.6 },
      { kop: 'Hoe vaak', deel: 4.2 },
      ...(gevraagd ? [{ kop: 'Gevraagd', deel: 3, rechts: true }] : []),
      { kop: 'Toegekend', deel: 3, rechts: true },
    ],
    rijen: [
      ...regels.map((regel) => ({
        cellen: show(
          [
            regel.omschrijving,
            regel.begunstigde,
            describeTermijn(regel, regel.toegekendCent || regel.gevraagdCent),
          ],
          formatBedrag(regel.gevraagdCent * regel.aantalKeer),
          formatBedrag(regel.toegekendCent * regel.aantalKeer),
        ),
      })),
      { cellen: show(['Samen', '', ''], sum('gevraagdCent'), sum('toegekendCent')), totaal: true },
    ],
  };
}

function describeTermijn({ termijn, aantalKeer }: BeschikkingRegel, perKeerCent: number): string {
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

function describeVoorwaarden(regels: readonly BeschikkingRegel[]): Briefdeel[] {
  return regels
    .filter(({ voorwaarden }) => voorwaarden.length > 0)
    .map(({ omschrijving, voorwaarden }) => ({
      soort: 'lijst',
      kop: `Voor: ${omschrijving}`,
      punten: voorwaarden,
    }));
}
