import { KOLOMMEN, type Prijsregel, readPrijsbestand } from '@naast/domain/prijslijst';
import { readCsv } from '../src/rendement/read-csv.ts';

const jaar = 2026;
export const namen = KOLOMMEN.map(({ naam }) => naam);
const cellen: Record<string, string> = {
  code: 'WMO-02',
  omschrijving: 'Begeleiding thuis',
  eenheid: 'uur',
  bedrag: '64,40',
  bedrag_laag: '50,00',
  bedrag_hoog: '80,00',
  peiljaar: '2024',
  index: 'cpi',
  batenhouder: 'gemeente_wmo',
  soort: 'kosten',
  leefgebied: 'wonen',
  vermijdbaar: 'direct',
  gebruik: 'effect',
  betrouwbaarheid: 'hoog',
  bron: 'Tarievenlijst gemeente',
  bron_adres: 'voorbeeld.nl',
};
export const prijs: Prijsregel = {
  code: 'WMO-02',
  omschrijving: 'Begeleiding thuis',
  eenheid: 'uur',
  bedragCent: 6440,
  bedragLaagCent: 5000,
  bedragHoogCent: 8000,
  peiljaar: 2024,
  index: 'cpi',
  batenhouder: 'gemeente_wmo',
  soort: 'kosten',
  leefgebied: 'wonen',
  vermijdbaar: 'direct',
  gebruik: 'effect',
  betrouwbaarheid: 'hoog',
  bron: 'Tarievenlijst gemeente',
  bronAdres: 'voorbeeld.nl',
};

export const rij = (anders: Record<string, string> = {}, volgorde = namen): string[] =>
  volgorde.map((naam) => ({ ...cellen, ...anders })[naam] ?? '');
export const maak = (rijen: readonly (readonly string[])[], scheiding = ';', einde = '\r\n'): string =>
  rijen.map((r) => r.join(scheiding) + einde).join('');
export const metRij = (anders: Record<string, string>): string => maak([namen, rij(anders)]);

/** Reads a file as the import does, in the year 2026. */
export function lees(bestand: string | Uint8Array) {
  const csv = readCsv(typeof bestand === 'string' ? Buffer.from(bestand) : bestand);
  if (!csv.goed) return { goed: false as const, aantalRijen: 0, fouten: [csv.fout] };
  return readPrijsbestand(csv.rijen, { jaar, eersteRij: csv.eersteRij });
}
