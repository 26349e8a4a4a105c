import type { Importfout } from './fout.ts';
import { KOLOMMEN, type Kolom } from './kolommen.ts';
import type { Prijsregel } from './prijsregel.ts';

const writeBedrag = (cent: number): string =>
  `${Math.trunc(cent / 100)},${String(cent % 100).padStart(2, '0')}`;

function writeCel(prijs: Prijsregel, { veld, vorm }: Kolom): string {
  const waarde = prijs[veld];
  if (waarde === null) return '';
  if (vorm.soort === 'bedrag') return writeBedrag(Number(waarde));
  return vorm.soort === 'tekst' ? guard(String(waarde)) : String(waarde);
}

/** A spreadsheet runs text that begins like a formula; a quote mark before it stops that. */
const guard = (tekst: string): string => (/^'*[=+\-@]/.test(tekst) ? `'${tekst}` : tekst);

const quote = (cel: string): string =>
  /[";\r\n]|^\s|\s$/.test(cel) ? `"${cel.replaceAll('"', '""')}"` : cel;

/** CSV as Dutch Excel opens it by a double click: byte order mark, `;`, CRLF. */
export const writeCsv = (rijen: readonly (readonly string[])[]): string =>
  `\uFEFF${rijen.map((rij) => `${rij.map(quote).join(';')}\r\n`).join('')}`;

/** A price file that `readPrijsbestand` reads back exactly. */
export const writePrijsbestand = (prijzen: readonly Prijsregel[]): string =>
  writeCsv([
    KOLOMMEN.map(({ naam }) => naam),
    ...prijzen.map((prijs) => KOLOMMEN.map((kolom) => writeCel(prijs, kolom))),
  ]);

/** The report of an import, to mend the file with. */
export const writeVerslag = (fouten: readonly Importfout[]): string =>
  writeCsv([
    ['rij', 'kolom', 'code', 'bericht'],
    ...fouten.map(({ rij, kolom, code, bericht }) => [String(rij), guard(kolom), code, guard(bericht)]),
  ]);
