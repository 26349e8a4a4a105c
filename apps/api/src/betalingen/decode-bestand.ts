import { parse } from 'csv-parse/sync';

/** Text of a file as banks and spreadsheets save it: UTF-8, UTF-16 or Windows-1252, with or without byte order mark. */
export function decodeBestand(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Rows of cells; the sign between them is the one that stands most in the first row. @throws CsvError */
export function readRijen(tekst: string): string[][] {
  const kop = /[^\r\n]+/.exec(tekst.replace(/"(?:[^"]|"")*"/g, 'x'))?.[0] ?? '';
  const tel = (teken: string) => kop.split(teken).length;
  const delimiter = [';', '\t', ','].reduce((beste, teken) => (tel(teken) > tel(beste) ? teken : beste));
  return parse(tekst, {
    bom: true,
    delimiter,
    relax_column_count: true,
    skip_empty_lines: true,
    record_delimiter: ['\r\n', '\n', '\r'],
  });
}
