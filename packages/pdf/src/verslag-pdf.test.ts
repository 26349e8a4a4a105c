import { describe, expect, it } from 'vitest';
import { type ControleStuk, renderControlePdf } from './controle-pdf.ts';
import { type GrootboekStuk, renderGrootboekPdf } from './grootboek-pdf.ts';
import { renderSteekproefPdf, type SteekproefStuk } from './steekproef-pdf.ts';
import { readPdf } from './voorbeeld/lees-pdf.ts';

const opties = { gemaaktOp: new Date('2026-11-22T10:00:00Z'), bestandsId: '0'.repeat(32) };
const fonds = { naam: 'Perspectieffonds' };
const saldo = { vrijCent: 900_00, verplichtCent: 60_00, betaaldCent: 40_00 };
const leeg = { vrijCent: 0, verplichtCent: 0, betaaldCent: 0 };

const lees = async (bytes: Uint8Array): Promise<string> =>
  (await readPdf(bytes))
    .map((pagina) => pagina.tekst)
    .join(' ')
    .replaceAll('\u00a0', ' ')
    .replace(/\s+/g, ' ');

const boek: GrootboekStuk = {
  fonds,
  budgetjaar: 2026,
  saldo,
  filter: { soort: 'betaling', wijk: 'Selwerd' },
  perSoort: [{ soort: 'betaling', aantal: 2, vrijCent: 0, verplichtCent: -40_00, betaaldCent: 40_00 }],
  totaal: { aantal: 2, vrijCent: 0, verplichtCent: -40_00, betaaldCent: 40_00 },
  aansluiting: [
    { punt: 'som', klopt: true },
    { punt: 'nummers', klopt: false },
  ],
  items: [
    {
      nr: 3,
      soort: 'betaling',
      omschrijving: 'AV-2026-0001: Woningcorporatie',
      op: '2026-03-01T10:00:00Z',
      aanvraag: { code: 'AV-2026-0001' },
      wijk: 'Selwerd',
      vrijCent: 0,
      verplichtCent: -40_00,
      betaaldCent: 40_00,
      na: saldo,
    },
  ],
  ontvanger: 'Dirk Veenstra',
};

const controle: ControleStuk = {
  fonds,
  saldo: { budgetjaar: 2026, ...saldo },
  minimum: 5,
  aansluiting: [{ punt: 'som', klopt: true }],
  perDomein: [
    { domein: 'wonen', huishoudens: null, vrijCent: -100_00, verplichtCent: 60_00, betaaldCent: 40_00 },
    { domein: 'niet_verdeeld', huishoudens: 0, ...leeg, vrijCent: 1000_00 },
  ],
  perWijk: [{ wijk: '', huishoudens: 7, ...leeg }],
  perMaand: [{ maand: '2026-11', ...saldo, na: saldo }],
  standen: [{ stand: 'ingediend', groepen: [0, 2, 0, 0, 0], aantal: 2, gevraagdCent: 100_00 }],
  teLaat: [
    {
      code: 'AV-2026-0004',
      stand: 'ingediend',
      uiterlijkOp: '2026-10-05T10:00:00.000Z',
      dagen: 3,
      gevraagdCent: 10_00,
    },
  ],
  doorlooptijden: [{ stap: 'besluit', aantal: null, p25: null, p50: null, p75: null }],
  bijstand: [{ oordeel: 'let_op', aanvragen: null, gevraagdCent: 10_00, toegekendCent: 0 }],
  ontvanger: 'Dirk Veenstra',
};

const steekproef: SteekproefStuk = {
  fonds,
  budgetjaar: 2026,
  wijze: 'naar_bedrag',
  zaad: 42,
  totNr: 11,
  omvang: 5,
  op: '2026-10-05T10:00:00Z',
  herhaalbaar: true,
  regels: 1,
  gecontroleerd: 1,
  fouten: 1,
  items: [
    {
      volgnr: 1,
      nr: 3,
      op: '2026-03-01T10:00:00Z',
      bedragCent: 40_00,
      aanvraag: { code: 'AV-2026-0001' },
      wat: 'Oude huurschuld',
      wijk: 'Selwerd',
      ontvanger: 'Woningcorporatie',
      bevinding: { oordeel: 'fout', tekst: 'Btw ontbreekt.', op: '2026-10-06T10:00:00Z' },
    },
  ],
  ontvanger: 'Dirk Veenstra',
};

describe('de verslagen op papier', () => {
  it('zeggen in het grootboek wat er is gekozen, hoeveel er ontbreekt en of het aansluit', async () => {
    const tekst = await lees(renderGrootboekPdf(boek, opties));
    expect(tekst).toContain('Alleen: Betaling, wijk Selwerd.');
    expect(tekst).toContain('de laatste 1 van 2 regels');
    expect(tekst).toContain('Nee. Er ontbreekt geen nummer.');
    expect(tekst).toContain('Stand van het hele jaar');
    expect(tekst).toContain('€ 900,00');
  });

  it('laten in de controle geen klein aantal zien, en wel het geld', async () => {
    const tekst = await lees(renderControlePdf(controle, opties));
    expect(tekst).toContain('Wonen niet getoond −€ 100,00 € 60,00 € 40,00');
    expect(tekst).toContain('Wijk onbekend 7');
    expect(tekst).toContain('minder dan 5');
    expect(tekst).toContain('november 2026');
  });

  it('schrijven bij een steekproef op hoe er is getrokken en wat er is gevonden', async () => {
    const tekst = await lees(renderSteekproefPdf(steekproef, opties));
    expect(tekst).toContain('met zaad 42');
    expect(tekst).toContain('Fout. Btw ontbreekt.');
  });

  it('zijn elke keer dezelfde bytes', () => {
    expect(renderControlePdf(controle, opties)).toEqual(renderControlePdf(controle, opties));
    expect(renderGrootboekPdf(boek, opties)).toEqual(renderGrootboekPdf(boek, opties));
  });
});
