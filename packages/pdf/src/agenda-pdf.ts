import { writePunt } from './agenda/punt.ts';
import type { Agenda } from './agenda-document.ts';
import { formatBedrag } from './bedrag.ts';
import { type Blad, createBlad, type RenderOpties } from './blad.ts';
import { formatDatum } from './datum.ts';
import { pagina, stijlen } from './opmaak.ts';
import { layoutTabel, writeTabel } from './tabel.ts';
import { writeAlinea, writeKop } from './tekstblok.ts';
import { drawVoetteksten } from './voettekst.ts';

export type { Agenda } from './agenda-document.ts';

/**
 * Renders an agenda with every pack on pages of its own. The same document and options give the same bytes.
 * Throws RangeError when `bestandsId` is not 32 hexadecimal digits.
 */
export function renderAgendaPdf(agenda: Agenda, opties: RenderOpties): Uint8Array {
  const titel = `Agenda commissie ${formatDatum(new Date(agenda.begintOp))}`;
  const blad = createBlad(`${titel}, ${agenda.fonds}`, opties);
  writeVoorblad(blad, agenda);
  for (const [plek, punt] of agenda.punten.entries()) {
    blad.doc.addPage();
    blad.y = pagina.boven;
    writePunt(blad, punt, plek + 1);
  }
  drawVoetteksten(blad, `${agenda.fonds} · ${titel}`, agenda, opties.gemaaktOp);
  return new Uint8Array(blad.doc.output('arraybuffer'));
}

const tijd = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  minute: '2-digit',
});

function writeVoorblad(blad: Blad, { fonds, begintOp, plaats, punten }: Agenda): void {
  const moment = new Date(begintOp);
  writeAlinea(blad, 'Agenda van de commissie', stijlen.titel, { na: 2 });
  writeAlinea(blad, fonds, stijlen.tussenkop, { na: 6 });
  writeAlinea(blad, `${formatDatum(moment)}, ${tijd.format(moment)} uur${plaats ? ` · ${plaats}` : ''}`);
  writeAlinea(
    blad,
    'Vertrouwelijk. In deze stukken staan geen namen, maar wie een gezin kent, kan het herkennen. Bewaar ze niet langer dan nodig.',
    stijlen.klein,
    { na: 10 },
  );
  writeKop(blad, 'Op de agenda', undefined, 90);
  if (punten.length === 0) writeAlinea(blad, 'Er staat niets op de agenda.');
  writeTabel(
    blad,
    layoutTabel(
      [
        { kop: 'Nr', deel: 0.6 },
        { kop: 'Aanvraag', deel: 2 },
        { kop: 'Waarvoor', deel: 4.6 },
        { kop: 'Wat doen we', deel: 2.2 },
        { kop: 'Gevraagd', deel: 1.8, rechts: true },
      ],
      punten.map(({ code, soort, regels, gevraagdCent }, plek) => ({
        cellen: [
          String(plek + 1),
          code,
          regels.map(({ wat }) => wat).join(', '),
          soort === 'spoed' ? 'Horen: met spoed besloten' : 'Beslissen',
          formatBedrag(gevraagdCent),
        ],
      })),
    ),
  );
}
