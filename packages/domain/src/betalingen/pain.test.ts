import { describe, expect, it } from 'vitest';
import { checkPain } from './check-pain.ts';
import { readBetaalkenmerk } from './kenmerk.ts';
import { type PainOpdracht, writePain, writePainBedrag } from './pain.ts';
import { writeSepaTekst } from './sepa-tekst.ts';

const post = (over: Partial<PainOpdracht['posten'][number]> = {}) => ({
  code: 'AV-2026-0001-01',
  bedragCent: 196_500,
  iban: 'NL91ABNA0417164300',
  houder: 'Stichting Wonen & Zo',
  kenmerk: '',
  ...over,
});
const opdracht = (posten = [post()], over: Partial<PainOpdracht> = {}): PainOpdracht => ({
  code: 'BO-2026-0001',
  vrijgegevenOp: '2026-11-22T09:30:00.123Z',
  uitvoerenOp: '2026-11-23',
  iban: 'NL44RABO0123456789',
  houder: 'Gemeente Groningen',
  posten,
  ...over,
});

describe('het SEPA-bestand', () => {
  it.each([
    ['één betaling', [post()]],
    [
      'drie betalingen',
      [
        post(),
        post({ code: 'AV-2026-0002-01', bedragCent: 1 }),
        post({ code: 'AV-2026-0003-01', bedragCent: 99_999_999_999 }),
      ],
    ],
    [
      'namen met accenten, een Poolse l en tekens die XML niet mag',
      [post({ houder: 'Łukasz & Söhne <b>"Öz"</b>', kenmerk: 'Factuur 12 – mei’s €' })],
    ],
    ['een naam van alleen andere letters', [post({ houder: '東京' })]],
    [
      'een Nederlands betalingskenmerk',
      [post({ kenmerk: '5 000 0567 8901 2345' }), post({ kenmerk: '1234567890123456' })],
    ],
    ['een kenmerk volgens ISO 11649', [post({ kenmerk: 'RF18 5390 0754 7034' })]],
    ['een heel lang kenmerk', [post({ kenmerk: 'x'.repeat(140) })]],
  ])('volgt de regels van pain.001.001.09 met %s', (_naam, posten) => {
    expect(checkPain(writePain(opdracht(posten)))).toEqual([]);
  });

  it('telt de bedragen en de betalingen, in de kop en in het blok', () => {
    const xml = writePain(
      opdracht([post({ bedragCent: 10 }), post({ code: 'AV-2026-0002-01', bedragCent: 29 })]),
    );
    expect(xml.match(/<CtrlSum>0\.39<\/CtrlSum>/g)).toHaveLength(2);
    expect(xml.match(/<NbOfTxs>2<\/NbOfTxs>/g)).toHaveLength(2);
    expect(xml).toContain('<InstdAmt Ccy="EUR">0.10</InstdAmt>');
  });

  it('is bij elke keer maken hetzelfde', () => {
    expect(writePain(opdracht())).toBe(writePain(opdracht()));
    expect(writePain(opdracht())).toContain('<CreDtTm>2026-11-22T09:30:00Z</CreDtTm>');
  });

  it.each([
    [0, '0.00'],
    [5, '0.05'],
    [100, '1.00'],
    [123_456_789, '1234567.89'],
  ])('schrijft %i cent als %s', (cent, tekst) => {
    expect(writePainBedrag(cent)).toBe(tekst);
  });
});

describe('de regels zelf', () => {
  const goed = writePain(opdracht());
  it.each([
    ['een verkeerde som', goed.replace('<CtrlSum>1965.00', '<CtrlSum>1965.01'), 'CtrlSum'],
    ['een verkeerd aantal', goed.replace('<NbOfTxs>1', '<NbOfTxs>2'), 'NbOfTxs'],
    [
      'een andere volgorde',
      goed.replace(/(<PmtInfId>.*?<\/PmtInfId>)(<PmtMtd>.*?<\/PmtMtd>)/, '$2$1'),
      'PmtInf',
    ],
    ['een onbekend element', goed.replace('<ChrgBr>', '<Iets>x</Iets><ChrgBr>'), 'Iets'],
    ['een ontbrekend element', goed.replace(/<EndToEndId>.*?<\/EndToEndId>/, ''), 'EndToEndId'],
    ['een IBAN dat niet kan', goed.replace('NL91ABNA0417164300', 'nl91'), 'IBAN'],
    ['een te lange code', goed.replaceAll('AV-2026-0001-01', 'A'.repeat(36)), 'EndToEndId'],
    ['een letter buiten SEPA', goed.replace('Gemeente Groningen', 'Gemeente Gröningen'), 'Nm'],
    ['een dag die niet bestaat', goed.replace('2026-11-23', '2026-02-31'), 'Dt'],
    ['drie cijfers achter de punt', goed.replace('1965.00</InstdAmt>', '1965.000</InstdAmt>'), 'InstdAmt'],
    ['een andere munt', goed.replace('Ccy="EUR"', 'Ccy="USD"'), 'Ccy'],
  ])('vinden %s', (_naam, xml, waar) => {
    expect(checkPain(xml).join('\n')).toContain(waar);
  });
});

describe('tekst voor de bank', () => {
  it.each([
    ['Ahmet Yılmaz', 'Ahmet Yilmaz'],
    ['Ingrid Łukasz', 'Ingrid Lukasz'],
    ['Nguyễn & Zn.', 'Nguyen + Zn.'],
    ['Café "De Æ"', 'Cafe De AE'],
    ['//a//b/', 'a/b'],
    ['東京', ''],
    ['O’Neill – Straße', "O'Neill - Strasse"],
  ])('%s wordt %s', (van, naar) => {
    expect(writeSepaTekst(van, 70)).toBe(naar);
  });

  it('wordt nooit langer dan mag', () => {
    expect(writeSepaTekst('ß'.repeat(60), 70)).toHaveLength(70);
  });
});

describe('een betaalkenmerk', () => {
  it.each([
    ['RF18 5390 0754 7034', 'iso'],
    ['RF19 5390 0754 7034', 'tekst'],
    ['9999999999999999', 'tekst'],
    ['Huur mei', 'tekst'],
    ['', 'tekst'],
  ])('%s is %s', (kenmerk, soort) => {
    expect(readBetaalkenmerk(kenmerk, 'AV-1').soort).toBe(soort);
  });

  it('van zestien cijfers klopt met zijn controlecijfer', () => {
    const [eerste] = Array.from({ length: 10 }, (_leeg, i) => `${i}000056789012345`).filter(
      (k) => readBetaalkenmerk(k, '').soort === 'nl',
    );
    expect(eerste).toMatch(/^\d{16}$/);
  });
});
