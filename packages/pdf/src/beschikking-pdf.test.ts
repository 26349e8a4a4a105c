import { expect, test } from 'vitest';
import { renderBeschikkingPdf } from './beschikking-pdf.ts';
import { describeBeschikking } from './beschikking-tekst.ts';
import { afwijzingKastanje, beschikkingKastanje } from './voorbeeld/beschikking-kastanje.ts';
import { readPdf, readTekst } from './voorbeeld/lees-pdf.ts';

const opties = { gemaaktOp: new Date('2026-11-23T10:00:00Z'), bestandsId: '0'.repeat(32) };

test('dezelfde brief geeft dezelfde bytes', () => {
  const eerst = renderBeschikkingPdf(beschikkingKastanje, opties);
  expect(Buffer.compare(eerst, renderBeschikkingPdf(beschikkingKastanje, opties))).toBe(0);
});

test('elke bladzijde noemt voor wie, welk exemplaar en welke bladzijde', async () => {
  const paginas = await readPdf(renderBeschikkingPdf(afwijzingKastanje, opties));
  for (const [i, { tekst }] of paginas.entries()) {
    expect(tekst).toContain('Voor: mevrouw Kastanje');
    expect(tekst).toContain('exemplaar 1 · export EXP-2026-0044 · 23 november 2026');
    expect(tekst).toContain(`pagina ${i + 1} van ${paginas.length}`);
  }
});

test.each([
  ['toekenning', beschikkingKastanje],
  ['afwijzing', afwijzingKastanje],
])('de PDF van een %s zegt precies wat het tekstmodel zegt', async (_, doc) => {
  const gelezen = await readTekst(renderBeschikkingPdf(doc, opties));
  const { secties } = describeBeschikking(doc);
  for (const { kop, delen } of secties) {
    if (kop) expect(gelezen).toContain(kop);
    for (const deel of delen) {
      if (deel.soort === 'alinea') expect(gelezen).toContain(deel.tekst.replace(/\s+/g, ' '));
    }
  }
});
