import type { Importfout } from '@naast/domain/prijslijst';
import { CsvError, parse } from 'csv-parse/sync';

/** A file as rows of cells, or why there are none. */
export type CsvRijen =
  | { goed: true; rijen: string[][]; eersteRij: number }
  | { goed: false; fout: Importfout };

const weiger = (rij: number, code: string, bericht: string): CsvRijen => ({
  goed: false,
  fout: { rij, kolom: '', code, bericht },
});

const begint = (bytes: Uint8Array, ...met: number[]): boolean => met.every((byte, i) => bytes[i] === byte);

/** Letters of a file as spreadsheets save it: UTF-8, UTF-16 or Windows-1252, with or without byte order mark. */
export function decodeBestand(bytes: Uint8Array): string {
  if (begint(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
  if (begint(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Reads the rows of a CSV file; the sign between cells is found in the first row. Never throws on what is in it. */
export function readCsv(bytes: Uint8Array): CsvRijen {
  if (begint(bytes, 0x50, 0x4b, 3, 4) || begint(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    return weiger(1, 'excel_bestand', 'Dit is een Excel-bestand. Kies in Excel "Opslaan als" en dan "CSV".');
  }
  const tekst = decodeBestand(bytes);
  // Excel reads this first line as a setting, not as a row.
  const instelling = /^sep=(.)(?:\r\n|\n|\r)/i.exec(tekst);
  const inhoud = instelling ? tekst.slice(instelling[0].length) : tekst;
  const eersteRij = instelling ? 2 : 1;
  try {
    const rijen = parse(inhoud, {
      delimiter: instelling?.[1] ?? findScheiding(inhoud),
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: false,
    });
    return { goed: true, rijen, eersteRij };
  } catch (fout) {
    if (!(fout instanceof CsvError)) throw fout;
    const rij = eersteRij + Number(fout.records ?? 0);
    return weiger(rij, 'aanhalingsteken', 'Op deze rij klopt een aanhalingsteken (") niet.');
  }
}

/** The sign that stands most in the first row that is not empty, outside quotes. */
function findScheiding(tekst: string): string {
  const kop = /[^\r\n]+/.exec(tekst.replace(/"(?:[^"]|"")*"/g, ''))?.[0] ?? '';
  const tel = (teken: string) => kop.split(teken).length;
  return [';', '\t', ','].reduce((beste, teken) => (tel(teken) > tel(beste) ? teken : beste));
}
