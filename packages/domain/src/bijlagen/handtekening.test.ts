import { describe, expect, it } from 'vitest';
import { writeAkkoordtekst } from './akkoordtekst.ts';
import { cleanBestandsnaam } from './bestandsnaam.ts';
import { isHandtekening, writePad } from './handtekening.ts';

describe('de tekst om te tekenen', () => {
  const feiten = {
    code: 'AV-2026-0001',
    fonds: 'Testfonds',
    doorbraken: ['De huurachterstand gaat weg.'],
    gemachtigde: 'De medewerker van WIJ',
    regels: [
      {
        wat: 'Huur',
        ontvanger: 'Corporatie',
        bedragCent: 196_500,
        aantalMaanden: 1,
        termijn: 'eenmalig' as const,
      },
      { wat: 'Coach', ontvanger: '', bedragCent: 10_000, aantalMaanden: 3, termijn: 'maandelijks' as const },
    ],
  };

  it('noemt elke regel met bedrag en ontvanger, en het totaal over alle maanden', () => {
    const tekst = writeAkkoordtekst(feiten);
    expect(tekst).toContain('1. Huur: € 1.965,00, voor Corporatie');
    expect(tekst).toContain('2. Coach: € 100,00 per maand, 3 keer');
    expect(tekst).toContain('Samen: € 2.265,00');
    expect(tekst).toContain('- De huurachterstand gaat weg.');
  });

  it('is bij dezelfde aanvraag altijd dezelfde tekst, en bij een cent meer een andere', () => {
    expect(writeAkkoordtekst(feiten)).toBe(writeAkkoordtekst(structuredClone(feiten)));
    const meer = { ...feiten, regels: feiten.regels.map((r) => ({ ...r, bedragCent: r.bedragCent + 1 })) };
    expect(writeAkkoordtekst(meer)).not.toBe(writeAkkoordtekst(feiten));
  });
});

describe('een handtekening op het scherm', () => {
  it.each([
    [[], false],
    [[[[5, 5]]], false],
    [
      [
        [
          [0, 0],
          [10, 0],
        ],
      ],
      false,
    ],
    [
      [
        [
          [0, 0],
          [61, 0],
        ],
      ],
      true,
    ],
    [
      [
        [
          [0, 0],
          [30, 0],
        ],
        [
          [0, 50],
          [31, 50],
        ],
      ],
      true,
    ],
  ] as const)('is er pas als er echt is getekend: %j is %s', (streken, verwacht) => {
    expect(isHandtekening(streken)).toBe(verwacht);
  });

  it('wordt een lijn per streek', () => {
    expect(
      writePad([
        [
          [1, 2],
          [3, 4],
        ],
        [[5, 6]],
      ]),
    ).toBe('M1 2 L3 4 M5 6 l0.1 0');
  });
});

describe('een bestandsnaam', () => {
  it.each([
    ['../../x.pdf', 'x.pdf'],
    ['brief.pdf.exe', 'brief.pdf'],
    ['', 'bijlage.pdf'],
    ['....', 'bijlage.pdf'],
    ['notitie van 3.5.doc', 'notitie van 3.5.pdf'],
  ])('%j wordt %j', (gegeven, verwacht) => {
    expect(cleanBestandsnaam(gegeven, 'pdf')).toBe(verwacht);
  });
});
