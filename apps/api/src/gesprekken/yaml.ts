import { type GeschrevenVragenlijst, parseVragenlijst, type Vragenlijst } from '@naast/domain/gesprekken';
import { type Document, isNode, isScalar, LineCounter, parseDocument, stringify, visit } from 'yaml';

/** One mistake in a file, at its line (from 1). */
export interface Regelfout {
  regel: number;
  bericht: string;
}

export type YamlUitkomst = { ok: true; vragenlijst: Vragenlijst } | { ok: false; fouten: Regelfout[] };

const kop = [
  ' Vragenlijst van Naast.',
  ' soort: open | schaal (1-10) | ja_nee | keuze | meerkeuze | getal | bedrag | datum',
  ' per: lid | huishouden | kind     start: true = ook in de korte versie     gevoelig: true = alleen onder vier ogen',
  ' als: code = waarde | code != waarde | code in [a, b] | code niet in [a, b] | er zijn kinderen in huis',
  ' naar: { blok, leefgebied } = waar het antwoord als voorstel voor het canvas terechtkomt',
].join('\n');

// More than this is another file, not a list with mistakes.
const meesteFouten = 200;

/** The first field that stands twice in one place. */
function findDubbel(document: Document.Parsed): { code: string; pos: [number] } | undefined {
  let dubbel: number | undefined;
  visit(document, {
    Map: (_plek, { items }) => {
      const gezien = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (gezien.has(key.value)) {
          dubbel = key.range?.[0] ?? 0;
          return visit.BREAK;
        }
        gezien.add(key.value);
      }
      return undefined;
    },
  });
  return dubbel === undefined ? undefined : { code: 'DUPLICATE_KEY', pos: [dubbel] };
}

/** Reads a vragenlijst from YAML, with every mistake at the line where it stands. */
export function readYaml(tekst: string): YamlUitkomst {
  const regels = new LineCounter();
  // Its own look for equal keys compares each with all others: a minute for a file that is nothing but keys.
  const document = parseDocument(tekst, { lineCounter: regels, prettyErrors: false, uniqueKeys: false });
  const fout = document.errors[0] ?? findDubbel(document);
  if (fout) {
    const { line } = regels.linePos(fout.pos[0]);
    return { ok: false, fouten: [{ regel: line, bericht: `Dit is geen geldige YAML${uitleg(fout.code)}.` }] };
  }
  let ruw: unknown;
  try {
    // An alias may stand for itself a million times over; nobody needs one in a vragenlijst.
    ruw = document.toJS({ maxAliasCount: 0 });
  } catch {
    return { ok: false, fouten: [{ regel: 1, bericht: 'Gebruik geen verwijzingen met & en *.' }] };
  }
  const uitkomst = parseVragenlijst(ruw);
  if (uitkomst.ok) return uitkomst;
  const fouten = uitkomst.fouten.slice(0, meesteFouten).map(({ pad, bericht }) => ({
    regel: findRegel(document, pad, regels),
    bericht,
  }));
  return { ok: false, fouten: fouten.toSorted((a, b) => a.regel - b.regel) };
}

const uitleg = (code: string): string => {
  if (code === 'DUPLICATE_KEY') return ': een veld staat hier twee keer';
  if (code === 'TAB_AS_INDENT') return ': gebruik spaties, geen tabs';
  if (code === 'BAD_INDENT') return ': het aantal spaties vooraan klopt niet';
  return '';
};

/** Line of the deepest part of the path that is there: what is missing is told at what it misses in. */
function findRegel(document: Document.Parsed, pad: string, regels: LineCounter): number {
  const delen = pad === '' ? [] : pad.split('.').map((deel) => (/^\d+$/.test(deel) ? Number(deel) : deel));
  for (let lengte = delen.length; lengte > 0; lengte -= 1) {
    const node = findNode(document, delen.slice(0, lengte));
    if (isNode(node) && node.range) return regels.linePos(node.range[0]).line;
  }
  return 1;
}

// The end labels 1 and 10 are numbers as keys, unlike the places in a list.
const findNode = (document: Document.Parsed, pad: (string | number)[]): unknown =>
  document.getIn(pad, true) ?? document.getIn(pad.map(String), true);

/** The written form as YAML, with a few lines on top that say what may stand in it. */
export const writeYaml = (geschreven: GeschrevenVragenlijst): string =>
  `${kop
    .split('\n')
    .map((regel) => `#${regel}`)
    .join('\n')}\n${stringify(geschreven, { lineWidth: 0 })}`;
