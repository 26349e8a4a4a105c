import type { AgendaDoorbraak, AgendaPunt } from '../agenda-document.ts';
import { formatBedrag } from '../bedrag.ts';
import type { Blad } from '../blad.ts';
import { formatDatum } from '../datum.ts';
import { stijlen } from '../opmaak.ts';
import { layoutTabel, writeTabel } from '../tabel.ts';
import {
  citeer,
  writeAlinea,
  writeCitaat,
  writeKop,
  writeLijst,
  writeTussenkop,
  writeVeld,
} from '../tekstblok.ts';
import { writeInbreng } from './inbreng.ts';
import { writeSom } from './som.ts';

/** Writes one pack: whose wish it is first, then what is asked and why, then what others say of it. */
export function writePunt(blad: Blad, punt: AgendaPunt, nummer: number): void {
  writeKop(blad, `Aanvraag ${punt.code}`, nummer, 200);
  writeAlinea(blad, describeKop(punt), stijlen.klein, { na: 8 });
  if (punt.soort === 'spoed') writeVeld(blad, 'Waarom met spoed', punt.spoedReden || 'Niet opgeschreven.');
  writePerspectief(blad, punt);
  for (const doorbraak of punt.doorbraken) writeDoorbraak(blad, doorbraak);
  writeRegels(blad, punt);
  if (punt.berekening) writeSom(blad, punt.berekening);
  writeAdvies(blad, punt);
  writeInbreng(blad, punt);
}

function describeKop({
  huishouden,
  aanvrager,
  stand,
  gevraagdCent,
  uiterlijkOp,
  toegekendCent,
}: AgendaPunt): string {
  return [
    `Huishouden ${huishouden}`,
    `gevraagd ${formatBedrag(gevraagdCent)}`,
    toegekendCent === null ? '' : `toegekend ${formatBedrag(toegekendCent)}`,
    stand,
    uiterlijkOp ? `besluit voor ${formatDatum(new Date(uiterlijkOp))}` : '',
    `gemachtigde: ${aanvrager}`,
  ]
    .filter(Boolean)
    .join(' · ');
}

function writePerspectief(blad: Blad, { perspectief, leden }: AgendaPunt): void {
  writeTussenkop(blad, 'Waar willen we over een jaar staan', {}, 60);
  if (perspectief.tekst) writeCitaat(blad, perspectief.tekst, leden, true);
  for (const { wie, woorden } of perspectief.eigenWoorden) writeCitaat(blad, woorden, wie);
}

function writeDoorbraak(blad: Blad, doorbraak: AgendaDoorbraak): void {
  const { titel, zin, legitimiteit, betrokkenheid, rendement, eerderGeprobeerd, kindZelf } = doorbraak;
  writeTussenkop(blad, titel ? `Doorbraak: ${titel}` : 'Doorbraak', {}, 80);
  writeAlinea(blad, zin, stijlen.zin, { na: 5 });
  writeVeld(blad, 'Legitimiteit', legitimiteit);
  writeVeld(blad, 'Betrokkenheid', betrokkenheid);
  writeVeld(blad, 'Rendement', rendement);
  writeVeld(blad, 'Eerder geprobeerd', eerderGeprobeerd);
  writeVeld(blad, 'Wat zegt het kind zelf', citeer(kindZelf), {}, stijlen.citaat);
  writeVeld(blad, 'Wat zegt de familie', doorbraak.antwoordGezin);
}

function writeRegels(blad: Blad, { regels, gevraagdCent }: AgendaPunt): void {
  writeTussenkop(blad, 'Wat wordt er gevraagd', {}, 90);
  writeTabel(
    blad,
    layoutTabel(
      [
        { kop: 'Wat', deel: 2.8 },
        { kop: 'Voor wie', deel: 2.6 },
        { kop: 'Eerst geprobeerd', deel: 4 },
        { kop: 'Bedrag', deel: 1.8, rechts: true },
      ],
      [
        ...regels.map(({ wat, ontvanger, voorliggend, bedrag }) => ({
          cellen: [wat, ontvanger, voorliggend, bedrag],
        })),
        { cellen: ['Samen', '', '', formatBedrag(gevraagdCent)], totaal: true },
      ],
    ),
  );
}

function writeAdvies(blad: Blad, { advies, eerder }: AgendaPunt): void {
  if (advies.length > 0) {
    writeTussenkop(blad, 'Past het bij de regels? Advies, nooit vanzelf een nee', {}, 60);
    writeLijst(
      blad,
      advies.map(({ oordeel, reden }) => `${oordeel}: ${reden}`),
    );
  }
  writeTussenkop(blad, 'Eerdere aanvragen van dit huishouden');
  if (eerder.length === 0) writeAlinea(blad, 'Er zijn geen eerdere aanvragen.');
  writeLijst(
    blad,
    eerder.map(({ op, gevraagdCent, toegekendCent }) => {
      const uitkomst =
        toegekendCent === null ? 'nog geen besluit' : `toegekend ${formatBedrag(toegekendCent)}`;
      return `${formatDatum(new Date(op))}: gevraagd ${formatBedrag(gevraagdCent)}, ${uitkomst}`;
    }),
  );
}
