import { readZip, type ZipDeel } from './read-zip.ts';
import type { BestandWeigering, BijlageSoort } from './soorten.ts';

/** Together, unpacked, in bytes: more than any letter or list, less than what breaks the computer that opens it. */
export const uitgepaktMaximum = 200 * 1024 * 1024;

const hoofddeel: Record<string, BijlageSoort> = {
  'word/document.xml': 'docx',
  'xl/workbook.xml': 'xlsx',
  'ppt/presentation.xml': 'pptx',
};
const opendocument: Record<string, BijlageSoort> = {
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
};

/** Which Office file a zip is, or why it may not be added. */
export function inspectOffice(
  bytes: Uint8Array,
): { soort: BijlageSoort; delen: readonly ZipDeel[] } | { reden: BestandWeigering } {
  const delen = readZip(bytes);
  if (!delen) return { reden: 'beschadigd' };
  if (delen.some(({ versleuteld }) => versleuteld)) return { reden: 'wachtwoord' };
  const soort = findSoort(bytes, delen);
  if (!soort) return { reden: 'onbekend' };
  if (delen.some(({ naam }) => isProgramma(naam))) return { reden: 'macro' };
  if (delen.reduce((som, { uitgepakt }) => som + uitgepakt, 0) > uitgepaktMaximum)
    return { reden: 'te_veel_uitgepakt' };
  return delen.every(({ methode }) => methode === 0 || methode === 8)
    ? { soort, delen }
    : { reden: 'beschadigd' };
}

const isProgramma = (naam: string): boolean =>
  /vbaProject\.bin$|vbaData\.xml$|(^|\/)activeX\/|^Basic\/|^Scripts\/|\.(exe|dll|js|vbs|bat|cmd|ps1|scr|jar)$/i.test(
    naam,
  );

function findSoort(bytes: Uint8Array, delen: readonly ZipDeel[]): BijlageSoort | undefined {
  const namen = new Set(delen.map(({ naam }) => naam));
  if (namen.has('[Content_Types].xml')) {
    const gevonden = Object.entries(hoofddeel).filter(([naam]) => namen.has(naam));
    return gevonden.length === 1 ? gevonden[0]?.[1] : undefined;
  }
  // OpenDocument says what it is in its first file, stored as plain text.
  const eerste = delen.find(({ kop }) => kop === 0);
  if (eerste?.naam !== 'mimetype' || eerste.methode !== 0 || !namen.has('META-INF/manifest.xml'))
    return undefined;
  return opendocument[
    String.fromCharCode(...bytes.subarray(eerste.begin, eerste.begin + Math.min(eerste.ingepakt, 100)))
  ];
}
