import { expect, test } from 'vitest';
import { renderBeschikkingPdf } from './beschikking-pdf.ts';
import { markOefening } from './oefenmerk.ts';
import { beschikkingKastanje } from './voorbeeld/beschikking-kastanje.ts';
import { readPdf } from './voorbeeld/lees-pdf.ts';

const opties = { gemaaktOp: new Date('2026-11-23T10:00:00Z'), bestandsId: '0123456789abcdef'.repeat(2) };
const brief = renderBeschikkingPdf({ ...beschikkingKastanje, archief: true }, opties);

test('op elke pagina staat het merk, en de tekst blijft te lezen zoals die was', async () => {
  const oefening = markOefening(brief);
  expect(await readPdf(oefening)).toEqual(await readPdf(brief));
  const paginas = (await readPdf(brief)).length;
  const toegevoegd = new TextDecoder('latin1').decode(oefening.slice(brief.length));
  expect(toegevoegd.match(/\/Contents \[\d+ 0 R \d+ 0 R \d+ 0 R\]/g)).toHaveLength(paginas);
});

test('het bestand zelf verandert niet: het merk staat erachter', () => {
  expect(markOefening(brief).slice(0, brief.length)).toEqual(brief);
});

test('wat geen PDF van ons is, gaat niet zonder merk de deur uit', () => {
  expect(() => markOefening(new TextEncoder().encode('geen pdf'))).toThrow(RangeError);
});
