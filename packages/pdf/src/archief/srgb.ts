/**
 * An sRGB colour profile (ICC v2.1, display), made from the primaries and the transfer curve of IEC 61966-2-1: an archive
 * copy says what its colours mean, and ours needs no file of somebody else.
 */
export function createSrgb(): Uint8Array {
  const curve = createCurve();
  const delen: readonly [string, Uint8Array][] = [
    ['desc', createDesc('sRGB')],
    ['cprt', createTekst('Public domain')],
    ['wtpt', createXyz([0.9642, 1, 0.8249])],
    ['rXYZ', createXyz([0.4360747, 0.2225045, 0.0139322])],
    ['gXYZ', createXyz([0.3850649, 0.7168786, 0.0971045])],
    ['bXYZ', createXyz([0.1430804, 0.0606169, 0.7141733])],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  return putTogether(delen);
}

const punten = 1024;

/** Tags one after the other on multiples of four; the three curves share their bytes. */
function putTogether(delen: readonly [string, Uint8Array][]): Uint8Array {
  const begin = 128 + 4 + delen.length * 12;
  const plekken = new Map<Uint8Array, number>();
  let lengte = begin;
  for (const [, deel] of delen) {
    if (plekken.has(deel)) continue;
    plekken.set(deel, lengte);
    lengte += Math.ceil(deel.length / 4) * 4;
  }
  const profiel = new Uint8Array(lengte);
  const beeld = new DataView(profiel.buffer);
  writeKop(beeld, lengte);
  beeld.setUint32(128, delen.length);
  for (const [i, [naam, deel]] of delen.entries()) {
    const plek = plekken.get(deel) ?? 0;
    writeNaam(beeld, 132 + i * 12, naam);
    beeld.setUint32(136 + i * 12, plek);
    beeld.setUint32(140 + i * 12, deel.length);
    profiel.set(deel, plek);
  }
  return profiel;
}

function writeKop(beeld: DataView, lengte: number): void {
  beeld.setUint32(0, lengte);
  beeld.setUint32(8, 0x02100000);
  writeNaam(beeld, 12, 'mntr');
  writeNaam(beeld, 16, 'RGB ');
  writeNaam(beeld, 20, 'XYZ ');
  // 1 January 2026: the same bytes whenever it is made.
  for (const [i, deel] of [2026, 1, 1].entries()) beeld.setUint16(24 + i * 2, deel);
  writeNaam(beeld, 36, 'acsp');
  for (const [i, waarde] of [0.9642, 1, 0.8249].entries()) beeld.setInt32(68 + i * 4, toVast(waarde));
}

const toVast = (waarde: number): number => Math.round(waarde * 65536);

function writeNaam(beeld: DataView, plek: number, naam: string): void {
  for (let i = 0; i < naam.length; i++) beeld.setUint8(plek + i, naam.charCodeAt(i));
}

function create(soort: string, lengte: number): DataView<ArrayBuffer> {
  const beeld = new DataView(new ArrayBuffer(lengte));
  writeNaam(beeld, 0, soort);
  return beeld;
}

function createXyz(waarden: readonly number[]): Uint8Array {
  const beeld = create('XYZ ', 20);
  for (const [i, waarde] of waarden.entries()) beeld.setInt32(8 + i * 4, toVast(waarde));
  return new Uint8Array(beeld.buffer);
}

function createTekst(tekst: string): Uint8Array {
  const beeld = create('text', 8 + tekst.length + 1);
  writeNaam(beeld, 8, tekst);
  return new Uint8Array(beeld.buffer);
}

/** textDescriptionType: the ASCII name, then empty Unicode and ScriptCode parts. */
function createDesc(naam: string): Uint8Array {
  const beeld = create('desc', 12 + naam.length + 1 + 78);
  beeld.setUint32(8, naam.length + 1);
  writeNaam(beeld, 12, naam);
  return new Uint8Array(beeld.buffer);
}

function createCurve(): Uint8Array {
  const beeld = create('curv', 12 + punten * 2);
  beeld.setUint32(8, punten);
  for (let i = 0; i < punten; i++) {
    const x = i / (punten - 1);
    const lineair = x <= 0.04045 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4;
    beeld.setUint16(12 + i * 2, Math.round(lineair * 65535));
  }
  return new Uint8Array(beeld.buffer);
}
