import { expect, test } from 'vitest';
import { measureTekst, shortenTekst, wrapTekst } from './meten.ts';
import { stijlen } from './opmaak.ts';

test('geen regel is breder dan de kolom, ook niet met een woord van 5.000 letters', () => {
  const regels = wrapTekst(`Kort ${'w'.repeat(5000)} einde`, stijlen.tekst, 200);
  expect(Math.max(...regels.map((regel) => measureTekst(regel, stijlen.tekst)))).toBeLessThanOrEqual(200);
  expect(regels.join('').replaceAll(' ', '')).toBe(`Kort${'w'.repeat(5000)}einde`);
});

test('een te lang woord breekt liever na een streepje', () => {
  expect(wrapTekst('niet-gecontracteerde', stijlen.tekst, 78)[0]).not.toMatch(/^niet-gecontracteerde$/);
  expect(wrapTekst(`${'a'.repeat(30)}-${'b'.repeat(30)}`, stijlen.tekst, 190)[0]).toBe(`${'a'.repeat(30)}-`);
});

test('alinea’s blijven alinea’s en lege tekst heeft geen regels', () => {
  expect(wrapTekst('een\n\ntwee\n', stijlen.tekst, 200)).toEqual(['een', '', 'twee']);
  expect(wrapTekst(' \n', stijlen.tekst, 200)).toEqual([]);
});

test('een kort veld dat te lang is, eindigt in … en blijft binnen zijn regels', () => {
  const regels = shortenTekst('m'.repeat(500), stijlen.tekst, 100, 2);
  expect(regels).toHaveLength(2);
  expect(regels[1]).toMatch(/…$/);
  expect(measureTekst(regels[1] ?? '', stijlen.tekst)).toBeLessThanOrEqual(100);
});

test('een harde spatie houdt bedrag en teken bij elkaar', () => {
  const regels = wrapTekst('Het kost € 1.234,56 samen'.replace('€ ', '€\u00a0'), stijlen.tekst, 62);
  expect(regels.some((regel) => regel.includes('€\u00a01.234,56'))).toBe(true);
});
