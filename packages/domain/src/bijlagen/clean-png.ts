import { joinBytes, viewOf } from './bytes.ts';

/** What every PNG begins with. */
export const pngBegin = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

// Ten megabytes in pieces of the smallest buffer that anyone writes; millions of empty ones only cost memory.
const meesteStukken = 10_000;

// Chunks that tell when, where and by whom, or that hold free text.
const overMensen = new Set(['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME']);

/**
 * An image without its text, EXIF and time, and without anything behind its end.
 * @returns undefined when it is no whole PNG
 */
export function cleanPng(bytes: Uint8Array): Uint8Array | undefined {
  const houdt = [bytes.subarray(0, 8)];
  const namen: string[] = [];
  let plek = 8;
  while (plek + 12 <= bytes.length) {
    const lengte = viewOf(bytes).getUint32(plek);
    const naam = String.fromCharCode(...bytes.subarray(plek + 4, plek + 8));
    const eind = plek + 12 + lengte;
    if (eind > bytes.length || namen.length === meesteStukken || !/^[A-Za-z]{4}$/.test(naam))
      return undefined;
    namen.push(naam);
    if (!overMensen.has(naam)) houdt.push(bytes.subarray(plek, eind));
    if (naam === 'IEND') return namen[0] === 'IHDR' && namen.includes('IDAT') ? joinBytes(houdt) : undefined;
    plek = eind;
  }
  return undefined;
}
