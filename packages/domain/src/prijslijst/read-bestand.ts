import { checkPrijsregel } from './check-prijsregel.ts';
import type { Importfout } from './fout.ts';
import { KOLOMMEN, type Reeks } from './kolommen.ts';
import type { Prijsregel, Prijsveld } from './prijsregel.ts';
import { type Kop, readKop } from './read-kop.ts';
import { readWaarde } from './read-waarde.ts';

/** Either every row is right, or there are only fouten: one wrong row keeps the whole file out. */
export type Prijsbestand =
  | { goed: true; prijzen: Prijsregel[] }
  | { goed: false; aantalRijen: number; fouten: Importfout[] };

interface Opties {
  /** The year of today, for prices from the future. */
  jaar: number;
  /** The index series of the netwerk, besides the consumer prices. */
  reeksen?: readonly Reeks[];
  /** Row of the column names, as a spreadsheet counts; 1 unless something stands above it. */
  eersteRij?: number;
}

type Deel = Partial<Record<Prijsveld, string | number | null>>;
const naamVan = new Map(KOLOMMEN.map(({ veld, naam }) => [veld, naam]));
const isLeeg = (rij: readonly string[]) => rij.every((cel) => cel.trim() === '');

/**
 * Reads a price file: the first row that is not empty names the columns, each next row is a price. Empty rows and
 * columns do not count. The fouten stand in the order of the file.
 */
export function readPrijsbestand(rijen: readonly (readonly string[])[], opties: Opties): Prijsbestand {
  const stappen = readPrijsbestandInStappen(rijen, opties);
  for (;;) {
    const { done, value } = stappen.next();
    if (done) return value;
  }
}

/** How many of the rows have been read. */
export interface Leesstap {
  klaar: number;
  totaal: number;
}

const rijenPerStap = 250;

/** The same as {@link readPrijsbestand}, with a moment every 250 rows in which others can go first. */
export function* readPrijsbestandInStappen(
  rijen: readonly (readonly string[])[],
  opties: Opties,
): Generator<Leesstap, Prijsbestand> {
  const eersteRij = opties.eersteRij ?? 1;
  const kopPlek = rijen.findIndex((rij) => !isLeeg(rij));
  if (kopPlek === -1) {
    return weiger(0, [{ rij: eersteRij, kolom: '', code: 'bestand_leeg', bericht: 'Dit bestand is leeg.' }]);
  }
  const kop = readKop(rijen[kopPlek] ?? [], eersteRij + kopPlek);
  const genummerd = rijen
    .map((cellen, plek) => ({ cellen, nummer: eersteRij + plek }))
    .filter(({ cellen }, plek) => plek > kopPlek && !isLeeg(cellen));
  // Without the right columns every row would be wrong in the same way.
  if (kop.fouten.length > 0) return weiger(genummerd.length, kop.fouten);
  if (genummerd.length === 0) {
    const bericht = 'Onder de namen van de kolommen staat geen enkele prijs.';
    return weiger(0, [{ rij: eersteRij + kopPlek, kolom: '', code: 'geen_prijzen', bericht }]);
  }
  return yield* readRijen(genummerd, kop, opties);
}

const weiger = (aantalRijen: number, fouten: Importfout[]): Prijsbestand => ({
  goed: false,
  aantalRijen,
  fouten,
});

interface Genummerd {
  cellen: readonly string[];
  nummer: number;
}

function* readRijen(
  rijen: readonly Genummerd[],
  kop: Kop,
  opties: Opties,
): Generator<Leesstap, Prijsbestand> {
  const fouten: Importfout[] = [];
  const prijzen: Prijsregel[] = [];
  const gezien = new Map<string, number>();
  for (const [klaar, { cellen, nummer }] of rijen.entries()) {
    if (klaar % rijenPerStap === 0) yield { klaar, totaal: rijen.length };
    const deel: Deel = {};
    const inRij: Importfout[] = [
      ...readCellen(cellen, kop, deel, nummer, opties.reeksen),
      ...checkPrijsregel(deel as Partial<Prijsregel>, opties.jaar).map(({ veld, code, bericht }) => ({
        rij: nummer,
        kolom: naamVan.get(veld) ?? '',
        code,
        bericht,
      })),
      ...checkDubbel(deel.code, gezien, nummer),
    ];
    fouten.push(...inRij);
    if (inRij.length === 0) prijzen.push(deel as unknown as Prijsregel);
  }
  return fouten.length > 0 ? weiger(rijen.length, fouten) : { goed: true, prijzen };
}

/** Fills `deel` with what could be read. */
function readCellen(
  cellen: readonly string[],
  kop: Kop,
  deel: Deel,
  rij: number,
  reeksen: readonly Reeks[] | undefined,
): Importfout[] {
  const fouten: Importfout[] = [];
  for (const kolom of KOLOMMEN) {
    const plek = kop.plekken.get(kolom.veld);
    const tekst = unguard((plek === undefined ? '' : (cellen[plek] ?? '')).trim());
    if (tekst === '') {
      if (kolom.optioneel) deel[kolom.veld] = kolom.vorm.soort === 'tekst' ? '' : null;
      else fouten.push({ rij, kolom: kolom.naam, code: 'verplicht', bericht: 'Vul dit in.' });
      continue;
    }
    const gelezen = readWaarde(kolom, tekst, reeksen);
    if (gelezen.goed) deel[kolom.veld] = gelezen.waarde;
    else fouten.push({ rij, kolom: kolom.naam, code: gelezen.code, bericht: gelezen.bericht });
  }
  const los = cellen.some((cel, plek) => cel.trim() !== '' && !kop.gebruikt.has(plek));
  if (los) {
    const bericht = 'Hier staat iets in een kolom zonder naam. Staat er een puntkomma te veel?';
    fouten.push({ rij, kolom: '', code: 'kolom_zonder_naam', bericht });
  }
  return fouten;
}

/** The quote mark that keeps a spreadsheet from reading text as a formula is not part of the text. */
const unguard = (tekst: string): string => (/^'+[=+\-@]/.test(tekst) ? tekst.slice(1) : tekst);

function checkDubbel(code: Deel['code'], gezien: Map<string, number>, rij: number): Importfout[] {
  if (typeof code !== 'string') return [];
  const eerder = gezien.get(code);
  if (eerder === undefined) {
    gezien.set(code, rij);
    return [];
  }
  const bericht = `De code ${code} staat ook op rij ${eerder}. Elke code mag één keer.`;
  return [{ rij, kolom: 'code', code: 'code_dubbel', bericht }];
}
