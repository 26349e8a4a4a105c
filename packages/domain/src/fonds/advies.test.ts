import { describe, expect, it } from 'vitest';
import { type AdviesFeiten, adviesCodes, adviseAanvraag, legeToets, type Toets } from './advies.ts';
import type { AanvraagRegel } from './regel.ts';

const regel = (over: Partial<AanvraagRegel> = {}): AanvraagRegel => ({
  wat: 'Huurachterstand',
  domein: 'wonen',
  ontvanger: 'De corporatie',
  ontvangerSoort: 'leverancier',
  bedragCent: 196500,
  termijn: 'eenmalig',
  aantalMaanden: 1,
  voorliggend: '',
  ...over,
});
const feiten = (over: Partial<AdviesFeiten> = {}, toets: Partial<Toets> = {}): AdviesFeiten => ({
  wijk: 'Selwerd',
  fonds: { gebied: ['Selwerd', 'Beijum'], domeinen: ['wonen', 'tijdelijk_inkomen'] },
  regels: [regel()],
  toets: { ...legeToets, ...toets },
  heeftAkkoord: true,
  ...over,
});
const oordeel = (code: string, f: AdviesFeiten) =>
  adviseAanvraag(f).find((punt) => punt.code === code)?.oordeel;

describe('het advies', () => {
  it('noemt altijd alle punten, met bij elk een reden, en wijst nooit af', () => {
    for (const f of [feiten(), feiten({ wijk: '', regels: [], heeftAkkoord: false })]) {
      const advies = adviseAanvraag(f);
      expect(advies.map((punt) => punt.code)).toEqual([...adviesCodes]);
      for (const punt of advies) {
        expect(punt.reden).toMatch(/[.]$/);
        expect(['past', 'let_op', 'onbekend']).toContain(punt.oordeel);
      }
    }
  });

  it.each([
    ['selwerd ', 'past'],
    ['Centrum', 'let_op'],
    ['', 'onbekend'],
  ])('kijkt of de wijk %j bij het fonds hoort: %s', (wijk, verwacht) => {
    expect(oordeel('gebied', feiten({ wijk }))).toBe(verwacht);
  });

  it.each([
    [{ domein: 'wonen' as const }, 'past'],
    [{ domein: 'passend_onderwijs' as const }, 'let_op'],
    [{ domein: null }, 'let_op'],
  ])('kijkt of het domein past: %j is %s', (over, verwacht) => {
    expect(oordeel('domein', feiten({ regels: [regel(over)] }))).toBe(verwacht);
  });

  it('noemt een regel bij zijn nummer: in de tekst van een regel kan een naam staan', () => {
    const regels = [regel(), regel({ wat: 'Bed voor Daan', domein: null })];
    const punt = adviseAanvraag(feiten({ regels })).find(({ code }) => code === 'domein');
    expect(punt?.reden).toBe('Bij regel 2 is geen domein van het fonds gekozen.');
  });

  it.each([
    [{}, 'onbekend'],
    [{ regelingReden: 'geen_wettelijke_taak' as const }, 'onbekend'],
    [{ regelingReden: 'geen_wettelijke_taak' as const, schadeEigenTaak: true }, 'past'],
    [{ regelingReden: 'niet_zonder_partners' as const, schadeEigenTaak: false }, 'let_op'],
  ])('weegt waarom het niet binnen een regeling kan: %j is %s', (toets, verwacht) => {
    expect(oordeel('buiten_regelingen', feiten({}, toets))).toBe(verwacht);
  });

  it.each([
    [{ anderMaatwerk: true }, 'ander_maatwerk', 'let_op'],
    [{ anderMaatwerk: false }, 'ander_maatwerk', 'past'],
    [{ bijzondereBijstandKan: true }, 'bijzondere_bijstand', 'let_op'],
    [{ bijzondereBijstandKan: false }, 'bijzondere_bijstand', 'past'],
  ])('luistert naar het antwoord %j', (toets, code, verwacht) => {
    expect(oordeel(code, feiten({}, toets))).toBe(verwacht);
  });

  it('vraagt bij inkomen of het schrijnend, buiten de regelingen en tijdelijk is', () => {
    const regels = [regel({ domein: 'tijdelijk_inkomen' })];
    expect(oordeel('inkomen', feiten())).toBe('past');
    expect(oordeel('inkomen', feiten({ regels }))).toBe('onbekend');
    const bijna = { schrijnend: true, buitenInkomensregelingen: true };
    expect(oordeel('inkomen', feiten({ regels }, bijna))).toBe('let_op');
    expect(oordeel('inkomen', feiten({ regels }, { ...bijna, einddatum: '2027-03-01' }))).toBe('past');
  });

  it('waarschuwt als geld aan het gezin meetelt als inkomen', () => {
    const regels = [regel({ ontvangerSoort: 'huishouden' })];
    expect(oordeel('gift', feiten())).toBe('past');
    expect(oordeel('gift', feiten({ regels }))).toBe('onbekend');
    expect(oordeel('gift', feiten({ regels }, { telGiftMee: true }))).toBe('let_op');
    expect(oordeel('gift', feiten({ regels }, { telGiftMee: false }))).toBe('past');
  });

  it('let op als het ja van het gezin nog niet is opgeschreven', () => {
    expect(oordeel('machtiging', feiten({ heeftAkkoord: false }))).toBe('let_op');
  });
});
