import { formatBedrag } from '../bedrag.ts';
import type { Blad } from '../blad.ts';
import type { AanvraagPdf, FondsPdf } from '../casus-document.ts';
import { aanvraagstaten, uitkomsten } from '../codes.ts';
import { formatDag } from '../datum.ts';
import { stijlen } from '../opmaak.ts';
import { layoutTabel, writeTabel } from '../tabel.ts';
import { writeAlinea, writeKop, writeTussenkop, writeVeld } from '../tekstblok.ts';

/** Writes the requests to the fund: lines, state, and the decision when there is one. */
export function writeFonds(blad: Blad, { fonds, aanvragen }: FondsPdf): void {
  writeKop(blad, 'Aanvraag bij het fonds', undefined, 110);
  writeAlinea(blad, fonds, stijlen.klein, { na: 8 });
  if (aanvragen.length === 0) writeAlinea(blad, 'Er is nog geen aanvraag.', stijlen.klein);
  for (const aanvraag of aanvragen) writeAanvraag(blad, aanvraag);
}

function writeAanvraag(blad: Blad, aanvraag: AanvraagPdf): void {
  const kolommen = [
    { kop: 'Waarvoor', deel: 7.4 },
    { kop: 'Betaald aan', deel: 3.8 },
    { kop: 'Hoe vaak', deel: 2.4 },
    { kop: 'Bedrag', deel: 3, rechts: true },
  ];
  const rijen = aanvraag.regels.map(({ omschrijving, begunstigde, termijn, bedragCent }) => ({
    cellen: [omschrijving, begunstigde, termijn, formatBedrag(bedragCent)],
  }));
  const totaal = {
    cellen: ['Gevraagd in twaalf maanden', '', '', formatBedrag(aanvraag.bedragCent)],
    totaal: true,
  };
  const tabel = layoutTabel(kolommen, [...rijen, totaal]);
  const kop = `Aanvraag ${aanvraag.kenmerk}: ${aanvraagstaten[aanvraag.staat].toLowerCase()}`;
  writeTussenkop(blad, kop, {}, tabel.begin);
  writeTabel(blad, tabel);
  if (aanvraag.besluit) writeBesluit(blad, aanvraag.besluit);
}

function writeBesluit(blad: Blad, besluit: NonNullable<AanvraagPdf['besluit']>): void {
  const uitkomst = `${uitkomsten[besluit.uitkomst]} op ${formatDag(besluit.datum)}`;
  const bedrag = besluit.uitkomst === 'afgewezen' ? '' : `: ${formatBedrag(besluit.toegekendCent)}`;
  writeVeld(blad, 'Besluit', `${uitkomst}${bedrag}`);
  writeVeld(blad, 'Waarom', besluit.motivering);
  writeVeld(blad, 'Voorwaarden', besluit.voorwaarden);
  blad.y += 8;
}
