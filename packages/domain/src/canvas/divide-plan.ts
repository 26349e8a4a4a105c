import { guessPlek, type KopPlek, readKop } from './guess-plek.ts';
import type { PlanPlek } from './plan-plekken.ts';

/** One piece of a pasted plan, and where it goes. */
export interface PlanStuk {
  tekst: string;
  plek: PlanPlek;
  /** A heading of the plan: it says where the rest goes, and is left out itself. */
  kop: boolean;
}

/** Longest plan that can be pasted, in characters, and the most pieces it can be in. */
export const planMax = 40_000;
export const planStukkenMax = 200;

// Spaces that look like one, and marks that cannot be seen: Word and web pages are full of them.
const spaties = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;
const onzichtbaar = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the line breaks of Word and of old systems
const regeleinden = /\r\n?|[\u2028\u2029\u000b\u000c\u0085]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: what cannot be kept becomes a space
const besturing = /[\u0000-\u0008\u000e-\u001f\u007f]/g;

/** The text as it would have been typed here: plain lines, plain spaces, plain quotes. Words stay as they are. */
export const tidyPlan = (tekst: string): string =>
  tekst
    .toWellFormed()
    .normalize('NFC')
    .replace(regeleinden, '\n')
    .replace(onzichtbaar, '')
    .replace(besturing, ' ')
    .replace(/[\u2018\u2019\u201a\u201b]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f]/g, '"');

// A dash, a dot, a box, Word's own bullets, or a number or one letter with a dot or bracket. "o" is Word's open bullet, with a tab.
const teken =
  /^\s*(?:(?:[-–—*•·▪▫◦‣∙●○■□➢➤✓✔☐☑☒\u{e000}-\u{f8ff}]+|\(?\d{1,2}(?:\.\d{1,2})*[.)]|\(?[a-zA-Z][.)])(?=\s)|o(?=\t))\s*/u;

interface Regel {
  tekst: string;
  /** What it began with. */
  teken: 'punt' | 'nummer' | null;
  leeg: boolean;
}

function readRegel(rauw: string): Regel {
  const zonder = rauw.replace(teken, '');
  // A line that is nothing but a mark keeps it: better a dash too many than a word lost.
  const tekst = (zonder.trim() === '' ? rauw : zonder).replace(spaties, ' ').trim();
  const heeftTeken = zonder !== rauw && zonder.trim() !== '';
  const soort = /^\s*\(?(\d|[a-zA-Z][.)])/.test(rauw) ? 'nummer' : 'punt';
  return { tekst, teken: heeftTeken ? soort : null, leeg: tekst === '' };
}

const kopMax = 70;

/** A heading: short, not a sentence, no bullet, and either known, ending in a colon, or all capitals. */
function isKop({ tekst, teken }: Regel): boolean {
  if (teken === 'punt' || tekst.length > kopMax || /[.!?;,]$/.test(tekst)) return false;
  const woorden = tekst.split(' ').length;
  if (tekst.endsWith(':')) return woorden <= 8;
  if (/^#+ /.test(tekst)) return true;
  if (/\p{Lu}{3}/u.test(tekst) && tekst === tekst.toUpperCase()) return true;
  return (
    woorden <= 6 &&
    !/[:"']/.test(tekst) &&
    readKop(tekst) !== undefined &&
    !/\b(is|zijn er|heeft|wil|belt|gaat)\b/.test(tekst)
  );
}

const hardAfgebroken = 60;

/** A mail program breaks lines: a long line without an end goes on in the next, a small letter always belongs to what was before. */
const gaatVerder = (vorige: Regel, nu: Regel): boolean =>
  nu.teken === null &&
  !vorige.leeg &&
  (/^\p{Ll}/u.test(nu.tekst) || (vorige.tekst.length >= hardAfgebroken && !/[.!?:;"]$/.test(vorige.tekst)));

function joinRegels(tekst: string): Regel[] {
  const regels: Regel[] = [];
  for (const regel of tidyPlan(tekst).split('\n').map(readRegel)) {
    const vorige = regels.at(-1);
    if (vorige && !regel.leeg && !isKop(vorige) && gaatVerder(vorige, regel)) {
      regels[regels.length - 1] = { ...vorige, tekst: `${vorige.tekst} ${regel.tekst}` };
    } else regels.push(regel);
  }
  return regels.filter(({ leeg }) => !leeg);
}

/**
 * Divides a plan from elsewhere over the canvas: its lines and bullets in pieces, each with the plek that its heading or its
 * words point to. No word is lost: together the pieces hold every word, in order.
 */
export function dividePlan(tekst: string): PlanStuk[] {
  let onder: KopPlek | undefined;
  const regels = joinRegels(tekst);
  // Numbers under each other are a list; one alone above other lines is a chapter.
  const inLijst = (nr: number) => [regels[nr - 1], regels[nr + 1]].some((naast) => naast?.teken === 'nummer');
  return regels.map((regel, nr): PlanStuk => {
    if (isKop(regel) && !(regel.teken === 'nummer' && inLijst(nr))) {
      onder = readKop(regel.tekst);
      return { tekst: regel.tekst, plek: 'niet', kop: true };
    }
    return { tekst: regel.tekst, plek: guessPlek(regel.tekst, onder), kop: false };
  });
}

/** Cuts a piece in two at this character; both keep its plek. A cut at the edge changes nothing. */
export function splitStuk(stukken: readonly PlanStuk[], nr: number, teken: number): PlanStuk[] {
  const stuk = stukken[nr];
  if (!stuk) return [...stukken];
  const [voor, na] = [stuk.tekst.slice(0, teken).trim(), stuk.tekst.slice(teken).trim()];
  if (voor === '' || na === '') return [...stukken];
  return stukken.toSpliced(nr, 1, { ...stuk, tekst: voor }, { ...stuk, tekst: na });
}

/** Where a piece would be cut when nobody points: after the sentence nearest to its middle, else at a space. */
export function findSnede(tekst: string): number | undefined {
  const midden = tekst.length / 2;
  const plekken = (patroon: RegExp) => [...tekst.matchAll(patroon)].map((m) => m.index + m[0].length);
  const dichtst = (lijst: number[]) =>
    lijst.filter((p) => p < tekst.length).sort((a, b) => Math.abs(a - midden) - Math.abs(b - midden))[0];
  return dichtst(plekken(/[.!?;]\s+/g)) ?? dichtst(plekken(/\s+/g));
}

/** Puts a piece together with the next one; the plek of the first that is no heading stays. */
export function joinStuk(stukken: readonly PlanStuk[], nr: number): PlanStuk[] {
  const [een, twee] = [stukken[nr], stukken[nr + 1]];
  if (!een || !twee) return [...stukken];
  const plek = een.kop ? twee.plek : een.plek;
  const samen = { tekst: `${een.tekst} ${twee.tekst}`, plek, kop: een.kop && twee.kop };
  return stukken.toSpliced(nr, 2, samen);
}
