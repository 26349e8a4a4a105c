import type { AgendaBerekening } from '../agenda-document.ts';
import { formatBedrag } from '../bedrag.ts';
import type { Blad } from '../blad.ts';
import { stijlen } from '../opmaak.ts';
import { layoutTabel, writeTabel } from '../tabel.ts';
import { writeAlinea, writeTussenkop } from '../tekstblok.ts';

/** Writes the frozen berekening in short: going on against breaking through, the range, who pays and who gains. */
export function writeSom(blad: Blad, som: AgendaBerekening): void {
  writeTussenkop(blad, 'Wat kost het, wat levert het op', {}, 120);
  writeAlinea(
    blad,
    `${som.naam} · verwacht, over ${som.horizonJaren} jaar, in prijzen van ${som.rekenjaar}`,
    stijlen.klein,
  );
  writeAlinea(
    blad,
    `Als we zo doorgaan kost het ${formatBedrag(som.zonderCent)}, met deze doorbraak ${formatBedrag(som.metCent)}. Dat scheelt naar verwachting ${formatBedrag(som.saldoCent)}: tussen ${formatBedrag(som.laagCent)} en ${formatBedrag(som.hoogCent)}.${describeTerug(som.terugverdienMaand)}`,
  );
  writeTabel(
    blad,
    layoutTabel(
      [
        { kop: 'Wie', deel: 3 },
        { kop: 'Betaalt', deel: 2, rechts: true },
        { kop: 'Bespaart', deel: 2, rechts: true },
        { kop: 'Verschil', deel: 2, rechts: true },
      ],
      som.perBatenhouder.map(({ naam, betaaltCent, bespaartCent, saldoCent }) => ({
        cellen: [naam, formatBedrag(betaaltCent), formatBedrag(bespaartCent), formatBedrag(saldoCent)],
      })),
    ),
  );
}

const describeTerug = (maand: number | null): string =>
  maand === null ? '' : ` Terugverdiend na ongeveer ${maand} ${maand === 1 ? 'maand' : 'maanden'}.`;
