import { hasBytes, viewOf } from './bytes.ts';

/** One file inside a zip; sizes in bytes; its header stands at `kop`, its packed bytes at `begin`. */
export interface ZipDeel {
  naam: string;
  methode: number;
  ingepakt: number;
  uitgepakt: number;
  kop: number;
  begin: number;
  versleuteld: boolean;
}

const eindBegin = [0x50, 0x4b, 5, 6];
const rijBegin = [0x50, 0x4b, 1, 2];
const deelBegin = [0x50, 0x4b, 3, 4];

/**
 * The list of files of a zip, checked against what really stands there: no rubbish before or behind it, no two files
 * that share bytes, no paths that lead out. Zip64 is for larger files than ours and is refused.
 * @returns undefined when it is not one plain, whole zip
 */
export function readZip(bytes: Uint8Array): ZipDeel[] | undefined {
  const eind = bytes.length - 22;
  // A comment behind the end is a place to hide another file in; Office never writes one.
  if (eind < 0 || !hasBytes(bytes, eind, eindBegin)) return undefined;
  const view = viewOf(bytes);
  const aantal = view.getUint16(eind + 10, true);
  const lijst = view.getUint32(eind + 16, true);
  if (lijst + view.getUint32(eind + 12, true) !== eind || aantal === 0 || aantal > 5000) return undefined;
  const delen = readLijst(bytes, lijst, aantal, eind);
  return delen && isAansluitend(delen, lijst) ? delen : undefined;
}

function readLijst(bytes: Uint8Array, lijst: number, aantal: number, eind: number): ZipDeel[] | undefined {
  const view = viewOf(bytes);
  const delen: ZipDeel[] = [];
  let plek = lijst;
  for (let i = 0; i < aantal; i++) {
    if (plek + 46 > eind || !hasBytes(bytes, plek, rijBegin)) return undefined;
    const naamlengte = view.getUint16(plek + 28, true);
    const kop = view.getUint32(plek + 42, true);
    const naam = new TextDecoder().decode(bytes.subarray(plek + 46, plek + 46 + naamlengte));
    if (kop + 30 > lijst || !hasBytes(bytes, kop, deelBegin) || isUitgang(naam)) return undefined;
    delen.push({
      naam,
      methode: view.getUint16(plek + 10, true),
      versleuteld: (view.getUint16(plek + 8, true) & 1) === 1,
      ingepakt: view.getUint32(plek + 20, true),
      uitgepakt: view.getUint32(plek + 24, true),
      kop,
      begin: kop + 30 + view.getUint16(kop + 26, true) + view.getUint16(kop + 28, true),
    });
    plek += 46 + naamlengte + view.getUint16(plek + 30, true) + view.getUint16(plek + 32, true);
  }
  return plek === eind ? delen : undefined;
}

// A name that climbs out of the folder it is unpacked in.
const isUitgang = (naam: string): boolean => /(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[A-Za-z]:|\0/.test(naam);

/** The first file starts at the first byte, and none reaches into the next: that is how a small bomb becomes endless. */
function isAansluitend(delen: readonly ZipDeel[], lijst: number): boolean {
  let vorige = 0;
  for (const { kop, begin, ingepakt } of delen.toSorted((a, b) => a.kop - b.kop)) {
    if (kop < vorige || (vorige === 0 && kop !== 0) || begin + ingepakt > lijst) return false;
    vorige = begin + ingepakt;
  }
  return new Set(delen.map(({ naam }) => naam.toLowerCase())).size === delen.length;
}
