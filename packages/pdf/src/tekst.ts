import { dekking } from './lettertype/dekking.ts';

const gedekt = new Set(dekking);
const vervanger = '[teken]';

/** Look-alikes that the font has, for signs that it lacks. */
const gelijkwaardig = new Map([
  ['\u202f', '\u00a0'],
  ['\u2007', '\u00a0'],
]);

// Controls and format characters: soft hyphen, zero width, direction marks, byte order mark. Joiners are still
// needed to see where a grapheme ends.
const onzichtbaar = /(?![\n\u200c\u200d])[\p{Cc}\p{Cf}]/gu;
const verbinder = /\p{Cf}|\p{Variation_Selector}/gu;

const grafemen = new Intl.Segmenter('nl', { granularity: 'grapheme' });

/**
 * Makes typed text printable: NFC, no control characters, line ends as `\n`, and `[teken]` for every
 * grapheme that the font lacks (emoji, Arabic, CJK), so that a reader sees that something stood there.
 */
export function prepareTekst(tekst: string): string {
  const schoon = tekst
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(onzichtbaar, '')
    .normalize('NFC');
  if (isGedekt(schoon)) return schoon;
  let uit = '';
  for (const { segment } of grafemen.segment(schoon)) uit += prepareGrafeem(segment);
  return uit;
}

function prepareGrafeem(grafeem: string): string {
  if (isGedekt(grafeem)) return grafeem;
  const gelijk = gelijkwaardig.get(grafeem);
  if (gelijk !== undefined) return gelijk;
  const zonderVerbinder = grafeem.replace(verbinder, '');
  if (zonderVerbinder !== '' && isGedekt(zonderVerbinder)) return zonderVerbinder;
  const eenvoudig = grafeem.normalize('NFKC');
  if (isGedekt(eenvoudig)) return eenvoudig;
  return zonderVerbinder === '' ? '' : vervanger;
}

function isGedekt(tekst: string): boolean {
  for (let i = 0; i < tekst.length; i++) {
    const code = tekst.charCodeAt(i);
    if (code !== 0x0a && !gedekt.has(code)) return false;
  }
  return true;
}
