import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanJpeg } from './clean-jpeg.ts';
import { cleanPng, pngBegin } from './clean-png.ts';
import { inspectBestand } from './inspect-bestand.ts';
import { readZip } from './read-zip.ts';
import { bestandWeigeringen, bestandWeigeringZinnen, bijlageMaximum } from './soorten.ts';

const ascii = (tekst: string) => Uint8Array.from(tekst, (teken) => teken.charCodeAt(0));
const jpegBegin = [0xff, 0xd8, 0xff];

describe('kijken wat een bestand is', () => {
  it('zegt bij elke weigering in gewone taal wat je kunt doen', () => {
    for (const reden of bestandWeigeringen) expect(bestandWeigeringZinnen[reden]).toMatch(/^[A-Z].*\. .*\.$/);
  });

  it('valt op geen enkele rij bytes om', () => {
    const begin = fc.constantFrom(
      [],
      jpegBegin,
      [...jpegBegin, 0xe1, 0, 40],
      pngBegin,
      [0x50, 0x4b, 3, 4],
      [...ascii('%PDF-1.7')],
    );
    const bytes = fc.uint8Array({ maxLength: 300 });
    fc.assert(
      fc.property(begin, bytes, (kop, rest) => {
        const bestand = inspectBestand(Uint8Array.from([...kop, ...rest]));
        if (bestand.kan) expect(bestand.bytes.length).toBeGreaterThan(0);
        else expect(bestandWeigeringen).toContain(bestand.reden);
      }),
      { numRuns: 2000 },
    );
  });

  it('weigert leeg, te groot en onbekend', () => {
    expect(inspectBestand(new Uint8Array())).toEqual({ kan: false, reden: 'leeg' });
    expect(inspectBestand(new Uint8Array(bijlageMaximum + 1))).toEqual({ kan: false, reden: 'te_groot' });
    expect(inspectBestand(ascii('GIF89a'))).toEqual({ kan: false, reden: 'onbekend' });
  });

  it('telt geen miljoen lege stukken van een foto of afbeelding', () => {
    const segmenten = Array.from({ length: 100_000 }, () => [0xff, 0xe0, 0, 2]).flat();
    const foto = Uint8Array.from([0xff, 0xd8, ...segmenten, 0xff, 0xda, 0, 2, 0xff, 0xd9]);
    expect(inspectBestand(foto)).toEqual({ kan: false, reden: 'beschadigd' });
    const stuk = (naam: string) => [0, 0, 0, 0, ...ascii(naam), 0, 0, 0, 0];
    const stukken = Array.from({ length: 100_000 }, () => stuk('IDAT')).flat();
    const beeld = Uint8Array.from([...pngBegin, ...stuk('IHDR'), ...stukken, ...stuk('IEND')]);
    expect(inspectBestand(beeld)).toEqual({ kan: false, reden: 'beschadigd' });
    const gewoon = Uint8Array.from([...pngBegin, ...stuk('IHDR'), ...stuk('IDAT'), ...stuk('IEND')]);
    expect(inspectBestand(gewoon)).toMatchObject({ kan: true, soort: 'png' });
  });

  it('leest een kapotte foto, afbeelding of zip niet half', () => {
    expect(cleanJpeg(Uint8Array.from([...jpegBegin, 0xd9]))).toBeUndefined();
    expect(
      cleanPng(Uint8Array.from([...pngBegin, 0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0, 0, 0, 0])),
    ).toBeUndefined();
    expect(readZip(Uint8Array.from([0x50, 0x4b, 5, 6, ...Array(18).fill(0)]))).toBeUndefined();
  });
});
