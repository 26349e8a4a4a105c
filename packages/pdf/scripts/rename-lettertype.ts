/** One table of a TrueType file: where it starts and how long it is. */
interface Tabel {
  plek: number;
  begin: number;
  lengte: number;
}

/**
 * Takes the reserved name "Source" out of the name table, as the OFL asks of a changed font.
 * The copyright line (name id 0) stays. The new word has as many letters, so no offset moves.
 */
export function renameLettertype(font: Buffer): Buffer {
  const uit = Buffer.from(font);
  const naam = findTabel(uit, 'name');
  const tekst = naam.begin + uit.readUInt16BE(naam.begin + 4);
  for (let i = 0; i < uit.readUInt16BE(naam.begin + 2); i++) {
    const regel = naam.begin + 6 + i * 12;
    if (uit.readUInt16BE(regel + 6) === 0) continue;
    const begin = tekst + uit.readUInt16BE(regel + 10);
    replaceNaam(uit.subarray(begin, begin + uit.readUInt16BE(regel + 8)));
  }
  uit.writeUInt32BE(sumTabel(uit, naam), naam.plek + 4);
  const hoofd = findTabel(uit, 'head');
  uit.writeUInt32BE(0, hoofd.begin + 8);
  const totaal = sumTabel(uit, { plek: 0, begin: 0, lengte: uit.length });
  uit.writeUInt32BE((0xb1b0afba - totaal) >>> 0, hoofd.begin + 8);
  return uit;
}

/** Advance width and glyph number per code point, read from the tables `cmap` (format 4) and `hmtx`. */
export function readBreedtes(font: Buffer, codes: readonly number[]): Map<number, number> {
  const glyphs = readCmap(font);
  const aantal = font.readUInt16BE(findTabel(font, 'hhea').begin + 34);
  const hmtx = findTabel(font, 'hmtx').begin;
  const breedtes = new Map<number, number>();
  for (const code of codes) {
    const glyph = glyphs(code);
    if (glyph > 0) breedtes.set(code, font.readUInt16BE(hmtx + Math.min(glyph, aantal - 1) * 4));
  }
  return breedtes;
}

function readCmap(font: Buffer): (code: number) => number {
  const cmap = findTabel(font, 'cmap').begin;
  for (let i = 0; i < font.readUInt16BE(cmap + 2); i++) {
    const sub = cmap + font.readUInt32BE(cmap + 4 + i * 8 + 4);
    if (font.readUInt16BE(sub) === 4) return (code) => findGlyph(font, sub, code);
  }
  throw new RangeError('geen cmap van formaat 4');
}

function findGlyph(font: Buffer, sub: number, code: number): number {
  const dubbel = font.readUInt16BE(sub + 6);
  for (let i = 0; i < dubbel; i += 2) {
    if (font.readUInt16BE(sub + 14 + i) < code) continue;
    const begin = font.readUInt16BE(sub + 16 + dubbel + i);
    if (begin > code) return 0;
    const delta = font.readUInt16BE(sub + 16 + 2 * dubbel + i);
    const plek = sub + 16 + 3 * dubbel + i;
    const afstand = font.readUInt16BE(plek);
    if (afstand === 0) return (code + delta) & 0xffff;
    const glyph = font.readUInt16BE(plek + afstand + (code - begin) * 2);
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
}

function replaceNaam(stuk: Buffer): void {
  for (const codering of ['latin1', 'utf16le'] as const) {
    const oud = Buffer.from('Source', codering);
    const nieuw = Buffer.from('Letter', codering);
    if (codering === 'utf16le') {
      oud.swap16();
      nieuw.swap16();
    }
    for (let i = stuk.indexOf(oud); i >= 0; i = stuk.indexOf(oud, i + 1)) nieuw.copy(stuk, i);
  }
}

function findTabel(font: Buffer, naam: string): Tabel {
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const plek = 12 + i * 16;
    if (font.toString('latin1', plek, plek + 4) !== naam) continue;
    return { plek, begin: font.readUInt32BE(plek + 8), lengte: font.readUInt32BE(plek + 12) };
  }
  throw new RangeError(`lettertype zonder tabel ${naam}`);
}

function sumTabel(font: Buffer, tabel: Tabel): number {
  let som = 0;
  for (let i = 0; i < tabel.lengte; i += 4) {
    const woord = Buffer.alloc(4);
    font.copy(woord, 0, tabel.begin + i, Math.min(tabel.begin + i + 4, font.length));
    som = (som + woord.readUInt32BE(0)) >>> 0;
  }
  return som;
}
