import { describe, expect, it } from 'vitest';
import { formatBedrag, formatGetal, formatProcent } from './format-getal.ts';
import { calculateRendement, explainCel, explainWaarschuwing, WAARSCHUWINGCODES } from './index.ts';
import { CPI } from './voorbeeld/cpi.ts';
import { createInvoer, createRegel, createVoorbeeld } from './voorbeeld/voorbeeld.ts';

describe('zo komen we aan dit bedrag', () => {
  it('legt een regel uit in woorden', () => {
    expect(explainCel(createVoorbeeld(), CPI, 'r1', 2).zinnen).toStrictEqual([
      'Nu 52 keer per jaar, met de doorbraak 4 keer per jaar.',
      'Eén keer kostte € 64,00 in 2022. In prijzen van 2025 is dat € 70,89.',
      '10% van de verbetering was ook vanzelf gekomen. Dat deel telt niet mee.',
      'Het effect wordt elk jaar 10% kleiner. In jaar 2 is er nog 90% van over.',
      'Geld van later telt minder zwaar: in jaar 2 voor 97,8%.',
      'Als we zo doorgaan kost dit in jaar 2 naar verwachting € 3.605,11.',
      'De doorbraak bespaart daarvan naar verwachting € 2.695,51.',
      'We ronden pas aan het einde af, op hele centen.',
    ]);
  });

  it('geeft de factoren als getallen', () => {
    expect(explainCel(createVoorbeeld(), CPI, 'r5', 3)).toMatchObject({
      over: 'regel',
      kansZonder: 0.15,
      indexfactor: '1.107638',
      prijsRekenjaarCent: 36220,
      uitdovingfactor: '0.64',
      discontofactor: '0.956474',
      zonderCent: 155_895,
      baatCent: 49_886,
      inVenster: true,
      teltMee: true,
    });
  });

  it('noemt de kans, en zegt dat een dubbele regel niet meetelt', () => {
    const { zinnen } = explainCel(createVoorbeeld(), CPI, 'r4', 1);
    expect(zinnen[0]).toContain('met een kans van 60%');
    expect(zinnen.at(-1)).toContain('telt niet mee in het totaal');
  });

  it('zegt bij een overdracht dat het geen winst is voor de samenleving', () => {
    expect(explainCel(createVoorbeeld(), CPI, 'r6', 2).zinnen.at(-1)).toContain('geen winst');
  });

  it('zegt dat het meer kost als dat zo is', () => {
    const invoer = createInvoer([createRegel({ aantalMet: 12 })]);
    expect(explainCel(invoer, CPI, 'r1', 1).zinnen).toContain(
      'Met de doorbraak kost dit naar verwachting € 200,00 meer.',
    );
  });

  it('legt een investering uit', () => {
    expect(explainCel(createVoorbeeld(), CPI, 'i3', 2)).toMatchObject({
      over: 'investering',
      bedragCent: 138_680,
      zinnen: [
        'De investering is € 1.418,00 per jaar, van jaar 1 tot en met jaar 2.',
        'Geld van later telt minder zwaar: in jaar 2 voor 97,8%.',
        'In jaar 2 telt de investering voor € 1.386,80.',
      ],
    });
  });

  it('legt uit waarom een jaar buiten het venster nul is', () => {
    expect(explainCel(createVoorbeeld(), CPI, 'r3', 2)).toMatchObject({ inVenster: false, baatCent: 0 });
    expect(explainCel(createVoorbeeld(), CPI, 'i1', 2).zinnen[0]).toContain('alleen in jaar 1');
  });

  it('noemt voor elke cel hetzelfde bedrag als de uitkomst', () => {
    const { cellen } = calculateRendement(createVoorbeeld(), CPI);
    for (const cel of [...cellen.regels, ...cellen.investeringen]) {
      expect(explainCel(createVoorbeeld(), CPI, cel.id, cel.jaar)).toMatchObject(cel);
    }
  });

  it.each([
    ['een onbekende regel', 'r9', 1],
    ['jaar 0', 'r1', 0],
    ['een jaar na de horizon', 'r1', 4],
    ['een half jaar', 'r1', 1.5],
  ])('weigert %s', (_naam, id, jaar) => {
    expect(() => explainCel(createVoorbeeld(), CPI, id, jaar)).toThrow(RangeError);
  });

  it('weigert een ongeldige invoer', () => {
    expect(() => explainCel({ ...createVoorbeeld(), horizonJaren: 99 }, CPI, 'r1', 1)).toThrow(RangeError);
  });
});

/** A calculator: products with brackets and one subtraction, as they stand on the screen. */
function reken(tekst: string): number {
  const [som = ''] = tekst.split(' = ');
  const kaal = som.replaceAll('€ ', '').replaceAll('.', '').replaceAll(',', '.');
  const keer = (deel: string) => deel.split(' × ').reduce((product, factor) => product * Number(factor), 1);
  const haakjes = /^\((.*) − (.*)\) × (.*)$/.exec(kaal);
  if (!haakjes) return keer(kaal);
  const [, voor = '', na = '', rest = ''] = haakjes;
  return (keer(voor) - keer(na)) * keer(rest);
}

describe('de som in cijfers', () => {
  it('schrijft prijsstijging, aantallen en factoren uit', () => {
    const uitleg = explainCel(createVoorbeeld(), CPI, 'r1', 2);
    expect(uitleg.som).toStrictEqual({
      index: '1,038 × 1,033 × 1,033 = 1,10763838',
      zonder: '52 × € 64,00 × 1,10763838 × 0,97799511 = € 3.605,11',
      baat: '(52 − 4) × € 64,00 × 1,10763838 × 0,9 × 0,9 × 0,97799511 = € 2.695,51',
    });
  });

  it('schrijft een kans uit', () => {
    const uitleg = explainCel(createVoorbeeld(), CPI, 'r5', 1);
    expect(uitleg).toMatchObject({
      som: {
        zonder: '30 × 0,15 × € 327,00 × 1,10763838 = € 1.629,89',
        baat: '(30 × 0,15 − 30 × 0,05) × € 327,00 × 1,10763838 × 0,75 = € 814,94',
      },
    });
  });

  it('rekent een prijs van later terug', () => {
    const invoer = { ...createInvoer([createRegel()]), rekenjaar: 2023 };
    expect(explainCel(invoer, CPI, 'r1', 1)).toMatchObject({
      som: { index: '1 ÷ (1,033 × 1,033) = 0,93712896' },
    });
  });

  it('schrijft een investering uit', () => {
    expect(explainCel(createVoorbeeld(), CPI, 'i3', 2).som).toBe('€ 1.418,00 × 0,97799511 = € 1.386,80');
  });

  it('is er niet voor een jaar dat niet telt', () => {
    expect(explainCel(createVoorbeeld(), CPI, 'r3', 2).som).toBeNull();
    expect(explainCel(createVoorbeeld(), CPI, 'i1', 2).som).toBeNull();
  });

  it('komt op een rekenmachine voor elke cel van het voorbeeld op de cent uit', () => {
    const invoer = createVoorbeeld();
    for (const { id, jaar, zonderCent, baatCent } of calculateRendement(invoer, CPI).cellen.regels) {
      const { som } = explainCel(invoer, CPI, id, jaar);
      if (som === null || typeof som === 'string') continue;
      expect(Math.round(100 * reken(som.zonder)), som.zonder).toBe(zonderCent);
      expect(Math.round(100 * reken(som.baat)), som.baat).toBe(baatCent);
    }
  });
});

describe('getallen in zinnen', () => {
  it('schrijft bedragen, getallen en percentages op zijn Nederlands', () => {
    expect([0, 5, -1234, 123_456_789].map(formatBedrag)).toStrictEqual([
      '€ 0,00',
      '€ 0,05',
      '€ -12,34',
      '€ 1.234.567,89',
    ]);
    expect([1.5, 1234, 0.25].map(formatGetal)).toStrictEqual(['1,5', '1.234', '0,25']);
    expect([0.0225, 0.5, 1].map(formatProcent)).toStrictEqual(['2,25%', '50%', '100%']);
  });
});

describe('waarschuwingen', () => {
  it.each(WAARSCHUWINGCODES)('legt %s uit en zegt wat je kunt doen', (code) => {
    const { titel, uitleg, watTeDoen } = explainWaarschuwing(code);
    expect(titel).not.toBe('');
    expect(uitleg).toMatch(/\.$/);
    expect(watTeDoen).toMatch(/[.?]$/);
  });
});
