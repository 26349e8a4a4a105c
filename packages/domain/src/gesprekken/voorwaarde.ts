import type { Voorwaarde, Vraag } from './vragenlijst.ts';

/** What an answer holds: text, option or date as string; figure, count or cents as number; several options as list. */
export type Waarde = string | number | string[];

/** An earlier question a condition may refer to. */
export type EerdereVraag = Pick<Vraag, 'code' | 'opties' | 'optiesUit'>;

export type VoorwaardeUitkomst = { ok: true; voorwaarde: Voorwaarde } | { ok: false; bericht: string };

const vorm = /^([a-z][a-z0-9_]*)\s*(=|!=|niet in(?=\W)|in(?=\W))\s*(.+)$/;

/**
 * Reads `er zijn kinderen in huis`, `code = waarde`, `code != waarde`, `code in [a, b]` or `code niet in [a, b]`; an
 * answer with a comma in it stands between quotes.
 * @param findEerder answers the earlier question with this code, or why it may not be referred to.
 */
export function parseVoorwaarde(
  tekst: string,
  findEerder: (code: string) => EerdereVraag | string,
): VoorwaardeUitkomst {
  if (tekst.trim() === 'er zijn kinderen in huis') {
    return { ok: true, voorwaarde: { soort: 'kinderen_in_huis' } };
  }
  const [, code = '', teken = '', rest = ''] = vorm.exec(tekst.trim()) ?? [];
  if (!code) return { ok: false, bericht: `De voorwaarde "${tekst}" is niet te lezen.` };
  const eerder = findEerder(code);
  if (typeof eerder === 'string') return { ok: false, bericht: eerder };
  const gelezen = teken.endsWith('in') ? readLijst(rest) : [rest];
  if (!gelezen) return { ok: false, bericht: `De lijst in de voorwaarde "${tekst}" is niet te lezen.` };
  const waarden = gelezen.map((waarde) => findOptie(eerder, waarde.trim()));
  const onbekend = waarden.indexOf(undefined);
  if (onbekend >= 0) {
    return { ok: false, bericht: `"${gelezen[onbekend]?.trim()}" is geen antwoord op de vraag ${code}.` };
  }
  const soort = teken === '!=' || teken === 'niet in' ? 'antwoord_is_niet' : 'antwoord_is';
  return { ok: true, voorwaarde: { soort, vraag: code, waarden: waarden as string[] } };
}

function readLijst(tekst: string): string[] | undefined {
  const inhoud = /^\[(.+)\]$/.exec(tekst.trim())?.[1];
  const delen = inhoud?.match(/\s*"(?:[^"\\]|\\.)*"\s*(?=,|$)|[^,]+/g);
  return delen?.map((deel) => (deel.trim().startsWith('"') ? unquote(deel.trim()) : deel));
}

function unquote(tekst: string): string {
  try {
    return String(JSON.parse(tekst));
  } catch {
    return tekst;
  }
}

/** The value as an answer would hold it; questions without fixed options take any text. */
function findOptie({ opties, optiesUit }: EerdereVraag, tekst: string): string | undefined {
  if (optiesUit !== null || opties.length === 0) return tekst === '' ? undefined : tekst;
  return opties.find(({ waarde, naam }) => waarde === tekst || naam.toLowerCase() === tekst.toLowerCase())
    ?.waarde;
}

/** What a condition is held against. `waardeVan` answers undefined for an unanswered or hidden question. */
export interface Situatie {
  kinderenInHuis: boolean;
  waardeVan: (code: string) => Waarde | undefined;
}

/** True when the condition holds, or when there is none. A meerkeuze answer "is" each of its options. */
export function isVoldaan(voorwaarde: Voorwaarde | null, situatie: Situatie): boolean {
  if (voorwaarde === null) return true;
  switch (voorwaarde.soort) {
    case 'kinderen_in_huis':
      return situatie.kinderenInHuis;
    case 'antwoord_is':
      return hasOneOf(situatie.waardeVan(voorwaarde.vraag), voorwaarde.waarden) === true;
    case 'antwoord_is_niet':
      return hasOneOf(situatie.waardeVan(voorwaarde.vraag), voorwaarde.waarden) === false;
    default:
      return voorwaarde satisfies never;
  }
}

function hasOneOf(waarde: Waarde | undefined, waarden: readonly string[]): boolean | undefined {
  if (waarde === undefined) return undefined;
  return [waarde].flat().some((w) => waarden.includes(String(w)));
}
