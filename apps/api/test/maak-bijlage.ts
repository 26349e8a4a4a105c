import { crc32, deflateRawSync } from 'node:zlib';
import type { LightMyRequestResponse } from 'fastify';
import type { TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

const ascii = (tekst: string): Buffer => Buffer.from(tekst, 'latin1');

/** A whole PDF of one empty page. */
export const maakPdf = (inhoud = ''): Buffer =>
  ascii(`%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n${inhoud}
xref\n0 3\n0000000000 65535 f \ntrailer<</Size 3/Root 1 0 R>>\nstartxref\n9\n%%EOF\n`);

const segment = (marker: number, inhoud: Buffer): Buffer => {
  const kop = Buffer.from([0xff, marker, 0, 0]);
  kop.writeUInt16BE(inhoud.length + 2, 2);
  return Buffer.concat([kop, inhoud]);
};

/** EXIF with an orientation and, as a phone does, a place in it. */
export const exif = (draai: number): Buffer =>
  Buffer.concat([
    ascii('Exif\0\0'),
    Buffer.from([
      0x4d,
      0x4d,
      0,
      0x2a,
      0,
      0,
      0,
      8,
      0,
      1,
      0x01,
      0x12,
      0,
      3,
      0,
      0,
      0,
      1,
      0,
      draai,
      0,
      0,
      0,
      0,
      0,
      0,
    ]),
    ascii('GPSLatitude 53.2194 Telefoon van Marja'),
  ]);

/** A JPEG as far as its segments go, with these segments before the picture. */
export const maakJpeg = (...segmenten: [marker: number, inhoud: Buffer][]): Buffer =>
  Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, ascii('JFIF\0\x01\x01\0\0\x01\0\x01\0\0')),
    ...segmenten.map(([marker, inhoud]) => segment(marker, inhoud)),
    segment(0xdb, Buffer.alloc(65, 1)),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56]),
    Buffer.from([0xff, 0xd9]),
  ]);

const chunk = (naam: string, inhoud: Buffer): Buffer => {
  const lengte = Buffer.alloc(4);
  lengte.writeUInt32BE(inhoud.length);
  const som = Buffer.alloc(4);
  som.writeUInt32BE(crc32(Buffer.concat([ascii(naam), inhoud])));
  return Buffer.concat([lengte, ascii(naam), inhoud, som]);
};

/** A PNG with these chunks between head and picture. */
export const maakPng = (...chunks: [naam: string, inhoud: Buffer][]): Buffer =>
  Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
    ...chunks.map(([naam, inhoud]) => chunk(naam, inhoud)),
    chunk('IDAT', Buffer.from([0x78, 0x9c, 0x63, 0, 0, 0, 2, 0, 1])),
    chunk('IEND', Buffer.alloc(0)),
  ]);

interface ZipOpties {
  /** What the zip says about the size of each file; what comes out is something else. */
  gelogen?: number;
  vlag?: number;
}

/** A zip with these files, deflated unless it is `mimetype`. */
export function maakZip(
  bestanden: Record<string, Buffer | string>,
  { gelogen, vlag = 0 }: ZipOpties = {},
): Buffer {
  const delen: Buffer[] = [];
  const rijen: Buffer[] = [];
  let plek = 0;
  for (const [naam, tekst] of Object.entries(bestanden)) {
    const inhoud = Buffer.from(tekst);
    const methode = naam === 'mimetype' ? 0 : 8;
    const ingepakt = methode === 0 ? inhoud : deflateRawSync(inhoud);
    const midden = Buffer.alloc(26);
    midden.writeUInt16LE(20, 0);
    midden.writeUInt16LE(vlag, 2);
    midden.writeUInt16LE(methode, 4);
    midden.writeUInt32LE(crc32(inhoud), 10);
    midden.writeUInt32LE(ingepakt.length, 14);
    midden.writeUInt32LE(gelogen ?? inhoud.length, 18);
    midden.writeUInt16LE(Buffer.byteLength(naam), 22);
    const deel = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), midden, Buffer.from(naam), ingepakt]);
    const staart = Buffer.alloc(14);
    staart.writeUInt32LE(plek, 10);
    rijen.push(Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), midden, staart, Buffer.from(naam)]));
    delen.push(deel);
    plek += deel.length;
  }
  const lijst = Buffer.concat(rijen);
  const eind = Buffer.alloc(22);
  eind.set([0x50, 0x4b, 5, 6]);
  eind.writeUInt16LE(rijen.length, 8);
  eind.writeUInt16LE(rijen.length, 10);
  eind.writeUInt32LE(lijst.length, 12);
  eind.writeUInt32LE(plek, 16);
  return Buffer.concat([...delen, lijst, eind]);
}

/** A Word file as far as its parts go. */
export const maakDocx = (extra: Record<string, Buffer | string> = {}, opties: ZipOpties = {}): Buffer =>
  maakZip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w:document/>', ...extra }, opties);

/** Sends a file as the browser does. */
export const stuurBijlage = (
  test: TestApp,
  wie: PersoonNaam,
  bij: string,
  bytes: Buffer,
  { naam = 'brief.pdf', sleutel = true }: { naam?: string; sleutel?: string | true } = {},
): Promise<LightMyRequestResponse> =>
  test.als(wie, {
    method: 'POST',
    url: `${bij}/bijlagen`,
    body: bytes,
    sleutel,
    headers: { 'content-type': 'application/octet-stream', bestandsnaam: encodeURIComponent(naam) },
  });

/** A PDF beside a casus or aanvraag. @returns its id and versie. */
export async function maakBijlage(
  test: TestApp,
  wie: PersoonNaam,
  bij: string,
  over: object = {},
): Promise<{ id: string; versie: number }> {
  const antwoord = await stuurBijlage(test, wie, bij, maakPdf());
  if (antwoord.statusCode !== 201) throw new Error(`${bij}: ${antwoord.statusCode} ${antwoord.body}`);
  const { id, versie } = antwoord.json();
  if (Object.keys(over).length === 0) return { id, versie };
  const gewijzigd = await test.als(wie, { method: 'PATCH', url: `/bijlagen/${id}`, versie, body: over });
  if (gewijzigd.statusCode !== 200) throw new Error(gewijzigd.body);
  return { id, versie: gewijzigd.json().versie };
}
