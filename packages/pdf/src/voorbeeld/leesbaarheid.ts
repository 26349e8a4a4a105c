import nederlands from 'hyphen/nl/index.js';

/** How hard a text is to read. Flesch-Douma: 60 and above is readable for everyone. */
export interface Leesbaarheid {
  woordenPerZin: number;
  langsteZin: string;
  fleschDouma: number;
}

/** Office words that people do not say. */
export const ambtelijk = [
  'jongstleden',
  'ten behoeve van',
  'inwilliging',
  'derhalve',
  'middels',
  'onderhavige',
  'conform',
  'teneinde',
];

const countWoorden = (zin: string): number => splitWoorden(zin).length;
const splitWoorden = (tekst: string): string[] => tekst.match(/[\p{L}\d][\p{L}\d.,'’-]*/gu) ?? [];

/**
 * Syllables of a Dutch word: by the hyphenation patterns, or by groups of vowels when that gives more. Patterns leave
 * short words and a first letter whole (`o-ver`); groups miss vowels that meet (`zo-als`).
 */
export function countLettergrepen(woord: string): number {
  const afgebroken = nederlands.hyphenateSync(woord.toLowerCase(), { hyphenChar: '|' }).split('|').length;
  const klinkers = woord.match(/[aeiouyáéíóúàèëïöü]+/gi)?.length ?? 0;
  return Math.max(afgebroken, klinkers, 1);
}

/** Measures paragraphs; a sentence ends at `.`, `?`, `!` or `:`, or with its paragraph. */
export function measureLeesbaarheid(alineas: readonly string[]): Leesbaarheid {
  const zinnen = alineas
    .flatMap((alinea) => alinea.split(/(?<=[.?!:])[”"]?\s+/))
    .filter((zin) => countWoorden(zin) > 0);
  const woorden = zinnen.flatMap(splitWoorden);
  const lettergrepen = woorden.reduce((som, woord) => som + countLettergrepen(woord), 0);
  const woordenPerZin = woorden.length / zinnen.length;
  return {
    woordenPerZin,
    langsteZin: zinnen.toSorted((a, b) => countWoorden(b) - countWoorden(a))[0] ?? '',
    fleschDouma: 206.84 - 0.93 * woordenPerZin - 77 * (lettergrepen / woorden.length),
  };
}
