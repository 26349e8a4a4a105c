import { type Kolom, listIndexkeuzes, makeVlak, type Reeks } from './kolommen.ts';

/** A cell that was read, or why it could not be. */
export type Gelezen =
  | { goed: true; waarde: string | number }
  | { goed: false; code: string; bericht: string };

const fout = (code: string, bericht: string): Gelezen => ({ goed: false, code, bericht });
const goed = (waarde: string | number): Gelezen => ({ goed: true, waarde });

// biome-ignore lint/suspicious/noControlCharactersInRegex: refusing control characters is the point
const besturing = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
const hoogsteCent = 100_000_000_00;

/** Reads one cell, already trimmed and not empty. @param reeksen - the index series of the netwerk */
export function readWaarde(kolom: Kolom, tekst: string, reeksen: readonly Reeks[] = []): Gelezen {
  if (besturing.test(tekst) || !tekst.isWellFormed()) {
    return fout('teken_kan_niet', 'Hier staat een teken dat we niet kunnen bewaren.');
  }
  const { vorm } = kolom;
  switch (vorm.soort) {
    case 'code':
      return readCode(tekst);
    case 'tekst':
      return readTekst(tekst, vorm.max);
    case 'bedrag':
      return readBedrag(tekst);
    case 'jaar':
      return /^\d{4}$/.test(tekst)
        ? goed(Number(tekst))
        : fout('geen_jaar', `"${kort(tekst)}" is geen jaar. Schrijf vier cijfers, zoals 2025.`);
    case 'keuze':
      return readKeuze(tekst, vorm.keuzes, vorm.namen);
    case 'index':
      return readIndex(tekst, reeksen);
    default:
      return vorm satisfies never;
  }
}

function readCode(tekst: string): Gelezen {
  const code = tekst.toUpperCase();
  if (/^[A-Z0-9][A-Z0-9-]{0,39}$/.test(code)) return goed(code);
  return fout(
    'code_kan_niet',
    'Gebruik voor de code alleen letters, cijfers en streepjes, hoogstens 40 tekens.',
  );
}

function readTekst(tekst: string, max: number): Gelezen {
  const netjes = tekst.normalize('NFC');
  if (netjes.length <= max) return goed(netjes);
  return fout('te_lang', `Dit is te lang: ${netjes.length} tekens. Het mogen er hoogstens ${max} zijn.`);
}

/** Whole cents, without floating point on the way. */
function readBedrag(tekst: string): Gelezen {
  const kaal = tekst.replace(/[\s€]/g, '').replace(/,[-–]+$/, '');
  if (/^[-–−(]/.test(kaal)) return fout('bedrag_negatief', 'Een bedrag is nooit lager dan nul.');
  const treffer = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}))?$/.exec(kaal);
  if (!treffer) {
    return fout('geen_bedrag', `"${kort(tekst)}" is geen bedrag. Schrijf het met een komma, zoals 1.394,44.`);
  }
  const cent = Number(`${treffer[1]?.replaceAll('.', '')}${(treffer[2] ?? '').padEnd(2, '0')}`);
  if (cent === 0) return fout('bedrag_nul', 'Vul een bedrag in dat hoger is dan nul.');
  if (cent > hoogsteCent) return fout('bedrag_te_hoog', 'Dit bedrag is te hoog. Hoogstens 100 miljoen euro.');
  return goed(cent);
}

function readIndex(tekst: string, reeksen: readonly Reeks[]): Gelezen {
  const keuzes = listIndexkeuzes(reeksen);
  const namen = Object.fromEntries(keuzes.map(({ code, naam }) => [code, naam]));
  return readKeuze(
    tekst,
    keuzes.map(({ code }) => code),
    namen,
  );
}

function readKeuze(
  tekst: string,
  keuzes: readonly string[],
  namen: Readonly<Record<string, string>>,
): Gelezen {
  const gezocht = makeVlak(tekst);
  const gekozen = keuzes.find((keuze) => [keuze, namen[keuze] ?? keuze].some((n) => makeVlak(n) === gezocht));
  if (gekozen) return goed(gekozen);
  return fout('keuze_onbekend', `"${kort(tekst)}" kennen we niet. Kies uit: ${keuzes.join(', ')}.`);
}

const kort = (tekst: string): string => (tekst.length > 40 ? `${tekst.slice(0, 39)}…` : tekst);
