import { describe, expect, test } from 'vitest';
import { type CasusPdf, renderCasusPdf } from './casus-pdf.ts';
import { pagina } from './opmaak.ts';
import { casusKastanje } from './voorbeeld/casus-kastanje.ts';
import { readPdf, readTekst } from './voorbeeld/lees-pdf.ts';

const opties = {
  gemaaktOp: new Date('2026-11-22T10:00:00Z'),
  bestandsId: '0123456789abcdef0123456789abcdef',
};

const leeg: CasusPdf = {
  kop: {
    titel: '',
    wijk: '',
    fase: 'aanmelding',
    contactpersoon: { functie: '', organisatie: '' },
    metNamen: false,
  },
  ontvanger: '',
  doel: '',
  exemplaarNummer: 1,
  exportId: '',
  leden: [],
  canvas: {
    wieZijnWij: '',
    perspectief: { tekst: '', eigenWoorden: [] },
    situatie: [],
    kracht: { zelf: [], deelnemers: [] },
    belemmeringen: [],
    prioriteiten: [],
    doorbraken: [],
    afspraken: [],
    evaluatie: { tekst: '', leerpunt: '' },
  },
};

const metWieZijnWij = (tekst: string): CasusPdf => ({
  ...leeg,
  canvas: { ...leeg.canvas, wieZijnWij: tekst },
});

describe('dezelfde invoer', () => {
  test('geeft dezelfde bytes, in elke tijdzone', () => {
    const eerst = renderCasusPdf(casusKastanje, opties);
    const zone = process.env.TZ;
    process.env.TZ = 'Pacific/Auckland';
    const later = renderCasusPdf(casusKastanje, opties);
    process.env.TZ = zone;
    expect(Buffer.compare(eerst, later)).toBe(0);
  });

  test('met een ander bestandsnummer verschilt alleen dat nummer', () => {
    const ander = { ...opties, bestandsId: 'fedcba9876543210fedcba9876543210' };
    const zonderId = (bytes: Uint8Array, id: string) =>
      Buffer.from(bytes).toString('latin1').replaceAll(id.toUpperCase(), '');
    expect(zonderId(renderCasusPdf(casusKastanje, ander), ander.bestandsId)).toBe(
      zonderId(renderCasusPdf(casusKastanje, opties), opties.bestandsId),
    );
  });

  test('zonder geldig bestandsnummer wordt geweigerd, want dan zou toeval het kiezen', () => {
    expect(() => renderCasusPdf(leeg, { ...opties, bestandsId: 'kort' })).toThrow(RangeError);
  });
});

describe('de volledige casus', () => {
  const bytes = renderCasusPdf(casusKastanje, opties);

  test('heeft op elke bladzijde ontvanger, exemplaar, export, datum en bladzijdenummer', async () => {
    const paginas = await readPdf(bytes);
    expect(paginas.length).toBeGreaterThanOrEqual(4);
    expect(paginas.length).toBeLessThanOrEqual(8);
    for (const [i, { tekst }] of paginas.entries()) {
      expect(tekst).toContain('Voor: Teamleider WIJ Selwerd');
      expect(tekst).toContain('exemplaar 2 van 6 · export EXP-2026-0041 · 22 november 2026');
      expect(tekst).toContain(`pagina ${i + 1} van ${paginas.length}`);
    }
  });

  test('waarschuwt op bladzijde 1, en met namen strenger', async () => {
    const [eerste] = await readPdf(bytes);
    expect(eerste?.tekst).toContain('Dit stuk is gepseudonimiseerd. Het gaat nog steeds over echte mensen.');
    const metNamen = { ...casusKastanje, kop: { ...casusKastanje.kop, metNamen: true } };
    const [naam] = await readPdf(renderCasusPdf(metNamen, opties));
    expect(naam?.tekst).toContain('in dit stuk staan namen');
    expect(naam?.tekst).not.toContain('gepseudonimiseerd');
  });

  test('noemt eerst het systeem, dan professionals, dan onszelf', async () => {
    const tekst = await readTekst(bytes);
    const plekken = ['In het systeem', 'Bij professionals', 'Bij onszelf'].map((kop) => tekst.indexOf(kop));
    expect(plekken).toEqual([...plekken].sort((a, b) => a - b));
    expect(plekken[0]).toBeGreaterThan(0);
  });

  test('noemt bedragen verwacht, met bandbreedte, en maatschappelijk naast budgettair', async () => {
    const tekst = await readTekst(bytes);
    expect(tekst).toContain('naar verwachting € 31.695 minder');
    expect(tekst).toContain('tussen € 9.789 en € 65.614');
    expect(tekst).toContain('Verschil € 31.694,58 € 30.481,49');
    expect(tekst).toContain('Samen € 37.651,29 € 7.169,80 € 30.481,49');
  });

  test('blijft binnen de marges', async () => {
    for (const { rechts, onder } of await readPdf(bytes)) {
      expect(rechts).toBeLessThanOrEqual(pagina.links + pagina.tekst + 1);
      expect(onder).toBeGreaterThan(20);
    }
  });
});

describe('moeilijke tekst', () => {
  test('namen komen ongeschonden terug, losse accenten als één letter', async () => {
    const tekst = await readTekst(
      renderCasusPdf(metWieZijnWij('Łukasz Şahin-Đorđević en Nguye\u0302\u0303n'), opties),
    );
    expect(tekst).toContain('Łukasz Şahin-Đorđević en Nguyễn');
  });

  test('emoji en Arabisch worden [teken]', async () => {
    expect(await readTekst(renderCasusPdf(metWieZijnWij('Fijn 🎉 م'), opties))).toContain(
      'Fijn [teken] [teken]',
    );
  });

  test('een woord van 5.000 letters loopt niet van de bladzijde, waar het ook staat', async () => {
    const lang = 'w'.repeat(5000);
    const doc: CasusPdf = {
      ...casusKastanje,
      ontvanger: lang,
      doel: lang,
      kop: { ...casusKastanje.kop, titel: lang, wijk: lang },
      leden: [{ aanduiding: lang, gezinsrol: 'kind', leeftijdsband: lang }],
      canvas: {
        ...casusKastanje.canvas,
        wieZijnWij: lang,
        situatie: [
          { kapitaalvorm: 'mentaal', leefgebied: 'werk', lid: lang, woorden: lang, feiten: lang, cijfer: 10 },
        ],
        afspraken: [{ wie: lang, wat: lang, wanneer: lang, staat: 'open' }],
        prioriteiten: [{ tekst: lang, belemmeringen: [1, 2, 3] }],
      },
    };
    for (const { rechts, onder } of await readPdf(renderCasusPdf(doc, opties))) {
      expect(rechts).toBeLessThanOrEqual(pagina.links + pagina.tekst + 1);
      expect(onder).toBeGreaterThan(20);
    }
  });
});

describe('uitersten', () => {
  test('een lege casus is een net stuk dat zegt wat er nog niet is', async () => {
    const paginas = await readPdf(renderCasusPdf(leeg, opties));
    const tekst = paginas.map((bladzijde) => bladzijde.tekst).join(' ');
    expect(paginas.length).toBeLessThanOrEqual(2);
    expect(tekst.match(/Dit blok is nog niet ingevuld\./g)).toHaveLength(9);
  });

  test('van tweehonderd afspraken en belemmeringen valt er niet één weg', async () => {
    const nummers = Array.from({ length: 200 }, (_, i) => i + 1);
    const doc: CasusPdf = {
      ...leeg,
      canvas: {
        ...leeg.canvas,
        afspraken: nummers.map((n) => ({ wie: `Wie ${n}.`, wat: 'Belt.', wanneer: 'morgen', staat: 'open' })),
        belemmeringen: nummers.map((n) => ({
          nummer: n,
          soort: 'systeem',
          tekst: `Regel ${n}.`,
          veroorzaakt: [],
        })),
      },
    };
    const paginas = await readPdf(renderCasusPdf(doc, opties));
    const tekst = paginas.map((bladzijde) => bladzijde.tekst).join('\n');
    for (const n of nummers) expect(tekst).toContain(`Wie ${n}.`);
    for (const n of nummers) expect(tekst).toContain(`Regel ${n}.`);
    const metRijen = paginas.filter((bladzijde) => bladzijde.tekst.includes('Belt.'));
    for (const bladzijde of metRijen) expect(bladzijde.tekst).toContain('Hoe staat het');
  });
});
