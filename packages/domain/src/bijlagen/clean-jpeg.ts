import { asciiBytes, hasBytes, joinBytes, viewOf } from './bytes.ts';

const exif = [...asciiBytes('Exif'), 0, 0];
const orientatieTag = 0x0112;
// A camera writes a few dozen; millions of empty ones only cost memory.
const meesteSegmenten = 10_000;

interface Segment {
  marker: number;
  /** From the marker itself. */
  begin: number;
  eind: number;
}

/**
 * A photo without what the camera wrote about place, time and owner (EXIF, XMP, IPTC, comments), and without anything
 * behind its end. Only the way up is kept, or a photo taken upright would lie on its side.
 * @returns undefined when it is no whole JPEG
 */
export function cleanJpeg(bytes: Uint8Array): Uint8Array | undefined {
  const segmenten = readSegmenten(bytes);
  if (!segmenten) return undefined;
  const kop = bytes.subarray(0, 2);
  const draai = segmenten.map((segment) => readOrientatie(bytes, segment)).find((n) => n !== undefined);
  const houdt = segmenten
    .filter(({ marker }) => isBeeld(marker))
    .map(({ begin, eind }) => bytes.subarray(begin, eind));
  return joinBytes([kop, ...(draai && draai > 1 ? [writeOrientatie(draai)] : []), ...houdt]);
}

// APP0 (JFIF), APP2 (colour profile) and APP14 (Adobe colour) are needed to show it; the other APPs and COM tell about people.
const isBeeld = (marker: number): boolean =>
  !(marker >= 0xe0 && marker <= 0xef && ![0xe0, 0xe2, 0xee].includes(marker)) && marker !== 0xfe;

function readSegmenten(bytes: Uint8Array): Segment[] | undefined {
  const segmenten: Segment[] = [];
  let plek = 2;
  let heeftBeeld = false;
  while (plek + 1 < bytes.length) {
    if (bytes[plek] !== 0xff) return undefined;
    const marker = bytes[plek + 1] ?? 0;
    if (marker === 0xff) {
      plek++;
      continue;
    }
    if (marker === 0xd9) {
      segmenten.push({ marker, begin: plek, eind: plek + 2 });
      return heeftBeeld ? segmenten : undefined;
    }
    if (plek + 3 >= bytes.length) return undefined;
    const lengte = viewOf(bytes).getUint16(plek + 2);
    const eind = marker === 0xda ? skipBeeldlijnen(bytes, plek + 2 + lengte) : plek + 2 + lengte;
    if (lengte < 2 || eind > bytes.length || segmenten.length === meesteSegmenten) return undefined;
    heeftBeeld ||= marker === 0xda;
    segmenten.push({ marker, begin: plek, eind });
    plek = eind;
  }
  return undefined;
}

/** The picture itself runs until the next marker that is no stuffing and no restart. */
function skipBeeldlijnen(bytes: Uint8Array, begin: number): number {
  for (let plek = begin; plek + 1 < bytes.length; plek++) {
    if (bytes[plek] !== 0xff) continue;
    const volgende = bytes[plek + 1] ?? 0;
    if (volgende !== 0 && volgende !== 0xff && !(volgende >= 0xd0 && volgende <= 0xd7)) return plek;
  }
  return bytes.length + 1;
}

/** EXIF's orientation (1–8) when this segment holds it. */
function readOrientatie(bytes: Uint8Array, { marker, begin, eind }: Segment): number | undefined {
  if (marker !== 0xe1 || !hasBytes(bytes, begin + 4, exif)) return undefined;
  const tiff = bytes.subarray(begin + 10, eind);
  if (tiff.length < 14) return undefined;
  const klein = hasBytes(tiff, 0, [0x49, 0x49]);
  const view = viewOf(tiff);
  const ifd = view.getUint32(4, klein);
  if (ifd + 2 > tiff.length) return undefined;
  for (let i = 0; i < view.getUint16(ifd, klein); i++) {
    const rij = ifd + 2 + i * 12;
    if (rij + 12 > tiff.length) return undefined;
    if (view.getUint16(rij, klein) !== orientatieTag) continue;
    const draai = view.getUint16(rij + 8, klein);
    return draai >= 1 && draai <= 8 ? draai : undefined;
  }
  return undefined;
}

/** An EXIF segment with nothing but the orientation. */
const writeOrientatie = (draai: number): Uint8Array =>
  Uint8Array.from([
    ...[0xff, 0xe1, 0, 34, ...exif],
    ...[0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1],
    ...[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, draai, 0, 0, 0, 0, 0, 0],
  ]);
