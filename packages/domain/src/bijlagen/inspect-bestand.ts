import { asciiBytes, findLast, hasBytes } from './bytes.ts';
import { cleanJpeg } from './clean-jpeg.ts';
import { cleanPng, pngBegin } from './clean-png.ts';
import { inspectOffice } from './inspect-office.ts';
import type { ZipDeel } from './read-zip.ts';
import { type BestandWeigering, type BijlageSoort, bijlageMaximum } from './soorten.ts';

/**
 * What a file really is, by its own bytes. `bytes` is what is kept: a photo loses what it tells about place and people
 * (`opgeschoond`). `delen` are the files inside an Office file, still to be unpacked to see how large they become.
 */
export type Bestand =
  | { kan: true; soort: BijlageSoort; bytes: Uint8Array; opgeschoond: boolean; delen: readonly ZipDeel[] }
  | { kan: false; reden: BestandWeigering };

const weiger = (reden: BestandWeigering): Bestand => ({ kan: false, reden });

/** Looks at the bytes only: a name or a media type that comes along is a claim, not a fact. */
export function inspectBestand(bytes: Uint8Array): Bestand {
  if (bytes.length === 0) return weiger('leeg');
  if (bytes.length > bijlageMaximum) return weiger('te_groot');
  if (hasBytes(bytes, 0, asciiBytes('%PDF-1.')) || hasBytes(bytes, 0, asciiBytes('%PDF-2.')))
    return inspectPdf(bytes);
  if (hasBytes(bytes, 0, [0xff, 0xd8, 0xff])) return inspectBeeld('jpeg', bytes, cleanJpeg(bytes));
  if (hasBytes(bytes, 0, pngBegin)) return inspectBeeld('png', bytes, cleanPng(bytes));
  if (hasBytes(bytes, 0, [0x50, 0x4b, 3, 4])) return toBestand(inspectOffice(bytes), bytes);
  if (hasBytes(bytes, 0, [0xd0, 0xcf, 0x11, 0xe0])) return weiger('oud_office');
  if (hasBytes(bytes, 4, asciiBytes('ftyp')) && /^(hei[cx]|mif1|heim|hevc|avif)$/.test(readMerk(bytes)))
    return weiger('heic');
  return weiger('onbekend');
}

const readMerk = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(8, 12));

function inspectBeeld(soort: 'jpeg' | 'png', bytes: Uint8Array, schoon: Uint8Array | undefined): Bestand {
  if (!schoon) return weiger('beschadigd');
  return { kan: true, soort, bytes: schoon, opgeschoond: schoon.length !== bytes.length, delen: [] };
}

const toBestand = (office: ReturnType<typeof inspectOffice>, bytes: Uint8Array): Bestand =>
  'reden' in office ? weiger(office.reden) : { kan: true, ...office, bytes, opgeschoond: false };

const wit = new Set([0, 9, 10, 12, 13, 32]);

/** A whole PDF ends with its own end: what stands behind it would be read by another program as another file. */
function inspectPdf(bytes: Uint8Array): Bestand {
  const eind = findLast(bytes, asciiBytes('%%EOF'), bytes.length - 4096);
  if (eind < 0) return weiger(isZipAchteraan(bytes) ? 'dubbel' : 'beschadigd');
  if (findLast(bytes, asciiBytes('startxref'), eind - 1024) < 0) return weiger('beschadigd');
  const staart = bytes.subarray(eind + 5);
  if (isZipAchteraan(bytes) || !staart.every((byte) => wit.has(byte))) return weiger('dubbel');
  return { kan: true, soort: 'pdf', bytes, opgeschoond: false, delen: [] };
}

const isZipAchteraan = (bytes: Uint8Array): boolean =>
  findLast(bytes, [0x50, 0x4b, 5, 6], bytes.length - 65_557) >= 0;
