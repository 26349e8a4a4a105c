import type { Domein } from '../canvas/codes.ts';
import type { PassendeRegeling } from './codes.ts';

const flatten = (tekst: string): string =>
  tekst
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLocaleLowerCase('nl')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The trefwoorden of a regeling that begin a word in this text: `bed` is in `Bedden voor de kinderen`. */
export function listTreffers(tekst: string, trefwoorden: string): string[] {
  const woorden = ` ${flatten(tekst)}`;
  return trefwoorden
    .split(',')
    .map((woord) => woord.trim())
    .filter((woord) => flatten(woord) !== '' && woorden.includes(` ${flatten(woord)}`));
}

interface Vraag {
  wat: string;
  domein: Domein | null;
}

/** How well a regeling fits a line: 2 by its words, 1 by its domein only, 0 not. */
export function scorePassend({ wat, domein }: Vraag, regeling: PassendeRegeling): 0 | 1 | 2 {
  if (listTreffers(wat, regeling.trefwoorden).length > 0) return 2;
  return domein !== null && regeling.domeinen.includes(domein) ? 1 : 0;
}

/** The regelingen, those that fit the line first; the order of the list within each group. */
export const sortPassend = <R extends PassendeRegeling>(vraag: Vraag, regelingen: readonly R[]): R[] =>
  [...regelingen].sort((a, b) => scorePassend(vraag, b) - scorePassend(vraag, a));
