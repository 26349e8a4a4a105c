import { describe, expect, it } from 'vitest';
import { type Bankregel, readBankBedrag, readBankDatum } from './bankregel.ts';
import { matchBankregels, type TeMatchen } from './match.ts';
import { readBankCsv } from './read-bank-csv.ts';

const regel = (over: Partial<Bankregel> = {}): Bankregel => ({
  rij: 1,
  rekening: 'NL44RABO0123456789',
  boekdatum: '2026-11-23',
  bedragCent: -196_500,
  tegenrekening: 'NL91ABNA0417164300',
  tegennaam: 'De Corporatie',
  kenmerk: 'AV-2026-0001-01',
  opdracht: '',
  omschrijving: '',
  retourReden: '',
  isRetour: false,
  bankId: '',
  ...over,
});
const post = (over: Partial<TeMatchen> = {}): TeMatchen => ({
  postId: 'een',
  code: 'AV-2026-0001-01',
  opdrachtCode: 'BO-2026-0001',
  bedragCent: 196_500,
  iban: 'NL91ABNA0417164300',
  stand: 'open',
  gezien: false,
  ...over,
});
const match = (regels: Bankregel[], posten = [post()]) => matchBankregels(regels, posten);

describe('een regel van de bank', () => {
  it('is zeker bij onze code met hetzelfde bedrag en dezelfde rekening', () => {
    expect(match([regel()])).toEqual([{ uitslag: 'betaling', postIds: ['een'] }]);
  });
  it('vindt onze code ook in de omschrijving, maar niet als deel van een andere code', () => {
    const in_ = { kenmerk: '', omschrijving: 'Omschrijving: AV-2026-0001-01 huur' };
    expect(match([regel(in_)])).toMatchObject([{ uitslag: 'betaling' }]);
    expect(match([regel({ ...in_, omschrijving: 'AV-2026-0001-011', tegenrekening: '' })])).toEqual([
      { uitslag: 'vreemd' },
    ]);
  });
  it.each([
    ['een ander bedrag', { bedragCent: -1 }, {}, 'ander_bedrag'],
    ['een andere rekening', { tegenrekening: 'NL20INGB0001234567' }, {}, 'andere_rekening'],
    ['een betaling die de bank al meldde', {}, { stand: 'betaald', gezien: true }, 'al_betaald'],
    ['een betaling die vervallen is', {}, { stand: 'vervallen' }, 'niet_onderweg'],
    ['dezelfde rekening en hetzelfde bedrag zonder code', { kenmerk: '' }, {}, 'geen_code'],
    [
      'geld dat erbij komt zonder dat de bank retour zegt',
      { bedragCent: 196_500 },
      { stand: 'betaald' },
      'geld_erbij',
    ],
    ['een retour van wat niet betaald was', { bedragCent: 196_500, isRetour: true }, {}, 'niet_betaald'],
  ] as const)('is voor een mens bij %s', (_naam, r, p, reden) => {
    expect(match([regel(r)], [post(p)])).toEqual([{ uitslag: 'onzeker', reden, postIds: ['een'] }]);
  });
  it('is een retour als de bank dat zegt', () => {
    const terug = regel({ bedragCent: 196_500, isRetour: true, retourReden: 'AC04' });
    expect(match([terug], [post({ stand: 'betaald' })])).toEqual([{ uitslag: 'retour', postIds: ['een'] }]);
    expect(match([regel(), terug])).toMatchObject([{ uitslag: 'betaling' }, { uitslag: 'retour' }]);
  });
  it('betaalt nooit twee keer: de tweede is voor een mens', () => {
    expect(match([regel(), regel()])).toMatchObject([
      { uitslag: 'betaling' },
      { uitslag: 'onzeker', reden: 'al_betaald' },
    ]);
  });
  it('bevestigt wat met de hand als betaald was vastgelegd, één keer', () => {
    expect(match([regel(), regel()], [post({ stand: 'betaald' })])).toMatchObject([
      { uitslag: 'bevestiging', postIds: ['een'] },
      { uitslag: 'onzeker', reden: 'al_betaald' },
    ]);
  });
  it('kan een hele opdracht zijn, als de som klopt', () => {
    const twee = [post(), post({ postId: 'twee', code: 'AV-2026-0002-01', bedragCent: 3500 })];
    const heel = regel({ kenmerk: '', tegenrekening: '', opdracht: 'BO-2026-0001', bedragCent: -200_000 });
    expect(match([heel], twee)).toEqual([{ uitslag: 'betaling', postIds: ['een', 'twee'] }]);
    expect(match([{ ...heel, bedragCent: -1 }], twee)).toMatchObject([
      { uitslag: 'onzeker', reden: 'ander_bedrag' },
    ]);
  });
  it('die niet van ons is, is vreemd', () => {
    expect(match([regel({ kenmerk: 'X', tegenrekening: 'NL20INGB0001234567' })])).toEqual([
      { uitslag: 'vreemd' },
    ]);
  });
});

describe('een CSV van de bank', () => {
  const lees = (rijen: string[][]) => readBankCsv(rijen);
  it('van ING', () => {
    const kop = [
      'Datum',
      'Naam / Omschrijving',
      'Rekening',
      'Tegenrekening',
      'Code',
      'Af Bij',
      'Bedrag (EUR)',
      'Mutatiesoort',
      'Mededelingen',
    ];
    const uit = lees([
      kop,
      [
        '20261123',
        'Corporatie',
        'NL44RABO0123456789',
        'NL91ABNA0417164300',
        'OV',
        'Af',
        '1965,00',
        'Overschrijving',
        'Kenmerk: AV-2026-0001-01 Omschrijving: huur',
      ],
    ]);
    expect(uit).toMatchObject({
      goed: true,
      soort: 'ing',
      regels: [
        {
          bedragCent: -196_500,
          boekdatum: '2026-11-23',
          kenmerk: 'AV-2026-0001-01',
          tegenrekening: 'NL91ABNA0417164300',
        },
      ],
    });
  });
  it('van Rabobank, met de reden van een retour', () => {
    const kop = [
      'IBAN/BBAN',
      'Munt',
      'BIC',
      'Volgnr',
      'Datum',
      'Rentedatum',
      'Bedrag',
      'Saldo na trn',
      'Tegenrekening IBAN/BBAN',
      'Naam tegenpartij',
      'Batch ID',
      'Transactiereferentie',
      'Betalingskenmerk',
      'Omschrijving-1',
      'Omschrijving-2',
      'Omschrijving-3',
      'Reden retour',
    ];
    const uit = lees([
      kop,
      [
        'NL44RABO0123456789',
        'EUR',
        'RABONL2U',
        '000000000000012',
        '2026-11-24',
        '2026-11-24',
        '+1.965,00',
        '+9,00',
        'NL91ABNA0417164300',
        'Corporatie',
        '',
        'AV-2026-0001-01',
        '',
        'huur',
        '',
        '',
        'AC04',
      ],
    ]);
    expect(uit).toMatchObject({
      soort: 'rabobank',
      regels: [{ bedragCent: 196_500, isRetour: true, retourReden: 'AC04', bankId: '000000000000012' }],
    });
  });
  it('van ABN AMRO, zonder kop', () => {
    const uit = lees([
      [
        '123456789',
        'EUR',
        '20261123',
        '100,00',
        '0,00',
        '20261123',
        '-1965,00',
        '/TRTP/SEPA OVERBOEKING/IBAN/NL91ABNA0417164300/BIC/ABNANL2A/NAME/De Corporatie/REMI/huur mei/EREF/AV-2026-0001-01',
      ],
    ]);
    expect(uit).toMatchObject({
      soort: 'abnamro',
      regels: [
        {
          bedragCent: -196_500,
          tegennaam: 'De Corporatie',
          omschrijving: 'huur mei',
          kenmerk: 'AV-2026-0001-01',
        },
      ],
    });
  });
  it('in ons eigen formaat; een rij die niet klopt wordt genoemd en de rest gaat door', () => {
    const uit = lees([
      ['Datum', 'Bedrag', 'Rekening', 'Naam', 'Kenmerk', 'Omschrijving'],
      ['23-11-2026', '-1.965,00', 'NL91 ABNA 0417 1643 00', 'Corporatie', 'AV-2026-0001-01', ''],
      ['31-02-2026', '-1,00', '', '', '', ''],
      ['23-11-2026', 'veel', '', '', '', ''],
      ['', '', '', '', '', ''],
    ]);
    expect(uit).toMatchObject({
      soort: 'naast',
      regels: [{ rij: 2, bedragCent: -196_500, tegenrekening: 'NL91ABNA0417164300' }],
      fouten: [{ rij: 3 }, { rij: 4 }],
    });
  });
  it('van ING in het Engels', () => {
    const uit = lees([
      [
        'Date',
        'Name / Description',
        'Account',
        'Counterparty',
        'Code',
        'Debit/credit',
        'Amount (EUR)',
        'Transaction type',
        'Notifications',
      ],
      [
        '20261123',
        'Corporatie',
        'NL44RABO0123456789',
        'NL91ABNA0417164300',
        'GT',
        'Debit',
        '1965,00',
        'Online Banking',
        'Name: Corporatie Reference: AV-2026-0001-01 Value date: 23/11/2026',
      ],
    ]);
    expect(uit).toMatchObject({
      soort: 'ing',
      regels: [{ bedragCent: -196_500, kenmerk: 'AV-2026-0001-01', tegenrekening: 'NL91ABNA0417164300' }],
    });
  });
  it('die we niet kennen wordt geweigerd met wat er staat en wat wel kan', () => {
    expect(lees([['Rekeningnummer', 'Boekdatum', 'Bedrag', 'D/C', 'Naam']])).toEqual({
      goed: false,
      bericht:
        'We kennen de kolommen van dit bestand niet (Rekeningnummer, Boekdatum, Bedrag, D/C, …). Haal bij je bank een CAMT.053-bestand op, of kies een CSV van ING, Rabobank of ABN AMRO.',
    });
  });
  // Minutes when the words before the reason are looked for from every space.
  it('met een cel zonder einde is toch gelezen', () => {
    const kop = [
      'Datum',
      'Naam / Omschrijving',
      'Rekening',
      'Tegenrekening',
      'Af Bij',
      'Bedrag (EUR)',
      'Mededelingen',
    ];
    const uit = lees([kop, ['20261123', 'X', '', '', 'Af', '1,00', `Reden:${' '.repeat(200_000)}!:`]]);
    expect(uit).toMatchObject({ goed: true, regels: [{ bedragCent: -100 }] });
  });
  it('zonder kop wordt geweigerd zonder iemands gegevens te herhalen', () => {
    const uit = lees([['24-11-2026', 'NL18TRIO0123459876', 'Debet', 'De Vries', '']]);
    expect(uit).toMatchObject({ goed: false, bericht: expect.not.stringContaining('Vries') });
  });
});

it.each([
  ['1.234,56', 123_456],
  ['-1234.5', -123_450],
  ['+12', 1200],
  ['1,234.56', 123_456],
  ['12,345', 1_234_500],
  ['x', undefined],
  ['', undefined],
])('leest %s als bedrag', (tekst, cent) => expect(readBankBedrag(tekst)).toBe(cent));
it.each([
  ['20261122', '2026-11-22'],
  ['22-11-2026', '2026-11-22'],
  ['2026-02-30', undefined],
  ['', undefined],
])('leest %s als dag', (tekst, dag) => expect(readBankDatum(tekst)).toBe(dag));
