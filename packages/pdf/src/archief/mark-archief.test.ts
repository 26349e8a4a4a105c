import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { renderBeschikkingPdf } from '../beschikking-pdf.ts';
import { renderBezwaarbriefPdf } from '../bezwaarbrief-pdf.ts';
import { afwijzingKastanje, beschikkingKastanje } from '../voorbeeld/beschikking-kastanje.ts';
import { ontvangstKastanje } from '../voorbeeld/bezwaar-kastanje.ts';
import { createSrgb } from './srgb.ts';

const opties = { gemaaktOp: new Date('2026-11-23T10:00:00Z'), bestandsId: '0123456789abcdef'.repeat(2) };
const lees = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const archief = lees(renderBeschikkingPdf({ ...afwijzingKastanje, archief: true }, opties));

/** Every object of the file, by its number. */
function listObjecten(pdf: string): Map<string, string> {
  return new Map(
    [...pdf.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, nr = '', inhoud = '']) => [
      nr,
      inhoud,
    ]),
  );
}

describe.each([
  ['beschikking', archief],
  ['brief over een bezwaar', lees(renderBezwaarbriefPdf(ontvangstKastanje, opties))],
])('een archiefexemplaar van een %s', (_, pdf) => {
  const objecten = listObjecten(pdf);
  const catalogus = [...objecten.values()].find((o) => o.includes('/Type /Catalog')) ?? '';
  const verwijst = (wat: string) =>
    objecten.get(new RegExp(`/${wat} (\\d+) 0 R`).exec(catalogus)?.[1] ?? '') ?? '';

  test('zegt in leesbare metadata dat het PDF/A-2B is, met dezelfde titel en datum als het bestand', () => {
    const xmp = verwijst('Metadata');
    expect(xmp).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>');
    expect(xmp).not.toContain('/Filter');
    expect(xmp).toContain('<xmp:CreateDate>2026-11-23T10:00:00+00:00</xmp:CreateDate>');
    const titel = /\/Title \((.*)\)/.exec(pdf)?.[1] ?? '-';
    expect(xmp).toContain(`<rdf:li xml:lang="x-default">${titel}</rdf:li>`);
    const lengte = Number(/\/Length (\d+)/.exec(xmp)?.[1]);
    expect(/stream\n([\s\S]*)\nendstream/.exec(xmp)?.[1]?.length).toBe(lengte);
  });

  test('zegt wat de kleuren betekenen', () => {
    expect(catalogus).toContain('/S /GTS_PDFA1');
    const profiel = verwijst('DestOutputProfile');
    expect(profiel).toContain('/N 3');
    expect(profiel).toContain('acsp');
  });

  test('heeft een ID in de trailer en geen versleuteling, script, bijlage of doorzichtigheid', () => {
    expect(pdf).toMatch(/\/ID \[ <0123456789abcdef0123456789abcdef> <[0-9a-f]{32}> \]/i);
    for (const verboden of [
      '/Encrypt',
      '/JavaScript',
      '/EmbeddedFile',
      '/SMask',
      '/ca ',
      '/CA ',
      '/BM /',
      '/LZWDecode',
    ])
      expect(pdf).not.toContain(verboden);
  });

  test('heeft elk lettertype in het bestand', () => {
    const fonts = [...objecten.values()].filter(
      (o) => /\/Type \/Font\b/.test(o) && !o.includes('/Subtype /Type0'),
    );
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) {
      const beschrijving = objecten.get(/\/FontDescriptor (\d+) 0 R/.exec(font)?.[1] ?? '') ?? '';
      expect(objecten.get(/\/FontFile2 (\d+) 0 R/.exec(beschrijving)?.[1] ?? '')).toBeDefined();
      expect(font).toContain('/CIDToGIDMap /Identity');
    }
  });

  test('begint met een kop en vier tekens die zeggen dat het geen tekst is', () => {
    expect(pdf).toMatch(/^%PDF-1\.[0-7]\n%[\x80-\xff]{4}/);
  });

  test('tekent in geen enkele bladzijde met een doorzichtige toestand', () => {
    const stromen = [...objecten.values()].filter(
      (o) => o.includes('/Filter /FlateDecode') && !o.includes('/Length1'),
    );
    for (const stroom of stromen) {
      const inhoud = /stream\n([\s\S]*)\nendstream/.exec(stroom)?.[1] ?? '';
      expect(inflateSync(Buffer.from(inhoud, 'latin1')).toString('latin1')).not.toMatch(/\/GS\d+ gs/);
    }
  });
});

test('exemplaren van voor het archief blijven precies dezelfde bytes', () => {
  const hash = (doc: typeof beschikkingKastanje) =>
    createHash('sha256')
      .update(renderBeschikkingPdf(doc, { ...opties, bestandsId: '0'.repeat(32) }))
      .digest('hex');
  expect(hash(beschikkingKastanje)).toBe('72d22142e8dc35626f91bdbf3c4261c86f5ae94f74694895fa0f990b3849c713');
  expect(hash(afwijzingKastanje)).toBe('0d8d20d154998d0d129f4b2fe8511e3954657313fe0768ca77164a6776288f66');
});

test('het kleurprofiel heeft de lengte die erin staat en elke keer dezelfde bytes', () => {
  const profiel = createSrgb();
  expect(new DataView(profiel.buffer).getUint32(0)).toBe(profiel.length);
  expect(Buffer.compare(profiel, createSrgb())).toBe(0);
});
