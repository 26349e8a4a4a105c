import { describe, expect, it } from 'vitest';
import type { PassendeRegeling } from '../regelingen/index.ts';
import {
  type AdviesFeiten,
  adviesCodes,
  adviseAanvraag,
  giftNamen,
  giftSoorten,
  legeToets,
  sortAdvies,
  type Toets,
} from './advies.ts';
import type { AanvraagRegel } from './regel.ts';

const regel = (over: Partial<AanvraagRegel> = {}): AanvraagRegel => ({
  wat: 'Huurachterstand',
  domein: 'wonen',
  ontvanger: 'De corporatie',
  ontvangerSoort: 'leverancier',
  bedragCent: 196500,
  termijn: 'eenmalig',
  aantalMaanden: 1,
  vanafMaand: null,
  totMaand: null,
  voorliggend: '',
  geprobeerd: [],
  ...over,
});
const feiten = (over: Partial<AdviesFeiten> = {}, toets: Partial<Toets> = {}): AdviesFeiten => ({
  wijk: 'Selwerd',
  fonds: { gebied: ['Selwerd', 'Beijum'], domeinen: ['wonen', 'tijdelijk_inkomen'] },
  regels: [regel()],
  toets: { ...legeToets, ...toets },
  heeftAkkoord: true,
  regelingen: [],
  ...over,
});
const bijstand: PassendeRegeling = {
  id: 'bb',
  naam: 'Bijzondere bijstand',
  soort: 'bijzondere_bijstand',
  domeinen: ['wonen'],
  bedoeldVoor: 'Bijzondere kosten, zoals inrichting.',
  trefwoorden: 'bed, koelkast',
};
const reden = (code: string, f: AdviesFeiten) => adviseAanvraag(f).find((punt) => punt.code === code)?.reden;
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
    [{ regelingReden: 'kan_wel' as const, schadeEigenTaak: true }, 'let_op'],
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

  it('ziet de laatste maand van een regel ook als einddatum', () => {
    const antwoord = { schrijnend: true, buitenInkomensregelingen: true };
    const perMaand = { domein: 'tijdelijk_inkomen' as const, termijn: 'maandelijks' as const };
    expect(oordeel('inkomen', feiten({ regels: [regel(perMaand)] }, antwoord))).toBe('let_op');
    expect(
      oordeel('inkomen', feiten({ regels: [regel({ ...perMaand, totMaand: '2027-03' })] }, antwoord)),
    ).toBe('past');
  });

  it('noemt apart waarvoor geld aan het gezin meetelt: bijstand, toeslagen, beslag en bewind', () => {
    const regels = [regel({ ontvangerSoort: 'huishouden' })];
    const nergens = { bijstand: false, toeslagen: false, beslag: false, bewind: false };
    expect(oordeel('gift', feiten())).toBe('past');
    expect(oordeel('gift', feiten({ regels }))).toBe('onbekend');
    expect(oordeel('gift', feiten({ regels }, { gift: nergens }))).toBe('past');
    for (const soort of giftSoorten) {
      const f = feiten({ regels }, { gift: { ...nergens, [soort]: true } });
      expect(oordeel('gift', f)).toBe('let_op');
      expect(reden('gift', f)).toBe(
        `Geld aan het gezin telt mee voor ${giftNamen[soort]}. Betaal liever de leverancier.`,
      );
    }
    const half = { bijstand: true, toeslagen: null, beslag: true, bewind: null };
    expect(reden('gift', feiten({ regels }, { gift: half }))).toBe(
      'Geld aan het gezin telt mee voor de bijstand en een beslag. Betaal liever de leverancier. Nog niet gezegd of het meetelt voor de toeslagen en een bewind.',
    );
  });

  it('let op als het ja van het gezin nog niet is opgeschreven', () => {
    expect(oordeel('machtiging', feiten({ heeftAkkoord: false }))).toBe('let_op');
  });
});

describe('de lijst van regelingen in het advies', () => {
  const metLijst = (over: Partial<AanvraagRegel>, toets: Partial<Toets> = {}) =>
    feiten({ regels: [regel(), regel(over)], regelingen: [bijstand] }, toets);
  const poging = (uitkomst: 'afgewezen' | 'niet_gevraagd') => [{ regelingId: 'bb', uitkomst }];

  it('zegt waar de bijzondere bijstand voor is, en bij welke regel dat lijkt te passen', () => {
    const f = metLijst({ wat: 'Bed voor Daan' });
    expect(oordeel('bijzondere_bijstand', f)).toBe('onbekend');
    expect(reden('bijzondere_bijstand', f)).toBe(
      'Nog niet gezegd of de bijzondere bijstand dit kan betalen. Zij is voor: Bijzondere kosten, zoals inrichting. Bij regel 2 lijkt dat te passen.',
    );
  });

  it('let op als de bijzondere bijstand niet zou betalen terwijl het lijkt te passen', () => {
    const nee = { bijzondereBijstandKan: false };
    expect(oordeel('bijzondere_bijstand', metLijst({ wat: 'Bed' }, nee))).toBe('let_op');
    expect(oordeel('bijzondere_bijstand', metLijst({ wat: 'Huur' }, nee))).toBe('past');
  });

  it('telt wat geprobeerd is, en wat nog niet gevraagd is niet', () => {
    const nee = { bijzondereBijstandKan: false };
    const gevraagd = metLijst({ wat: 'Bed', geprobeerd: poging('afgewezen') }, nee);
    expect(oordeel('bijzondere_bijstand', gevraagd)).toBe('past');
    expect(reden('bijzondere_bijstand', gevraagd)).toBe(
      'De bijzondere bijstand betaalt dit niet. Bij regel 2: afgewezen.',
    );
    const nog = metLijst({ wat: 'Bed', geprobeerd: poging('niet_gevraagd') }, nee);
    expect(oordeel('bijzondere_bijstand', nog)).toBe('let_op');
  });

  it('past vanzelf als zij bij elke regel is geprobeerd', () => {
    const regels = [regel({ geprobeerd: poging('afgewezen') })];
    expect(oordeel('bijzondere_bijstand', feiten({ regels, regelingen: [bijstand] }))).toBe('past');
  });

  it('wijst op andere regelingen die bij de woorden van een regel passen', () => {
    const sport = {
      ...bijstand,
      id: 'js',
      naam: 'Jeugdfonds Sport',
      soort: 'fonds' as const,
      trefwoorden: 'voetbal',
    };
    const f = feiten({ regels: [regel({ wat: 'Voetbal voor Daan' })], regelingen: [bijstand, sport] });
    expect(reden('buiten_regelingen', f)).toContain('Kijk ook naar: Jeugdfonds Sport (regel 1).');
    expect(reden('buiten_regelingen', f)).not.toContain('Daan');
  });
});

describe('de volgorde voor wie nog schrijft', () => {
  it('zet vooraan wat nog iets vraagt, en houdt verder de vaste volgorde', () => {
    const punten = (['past', 'onbekend', 'let_op', 'past', 'onbekend', 'let_op'] as const).map(
      (oordeel, nr) => ({
        oordeel,
        nr,
      }),
    );
    expect(sortAdvies(punten).map(({ nr }) => nr)).toEqual([2, 5, 1, 4, 0, 3]);
  });
});
