import { describe, expect, it } from 'vitest';
import {
  checkAandachtspunt,
  composeLoketTekst,
  findOpschalingStand,
  findUitersteDag,
  foresee18,
  levenspunten,
  levenssoorten,
  nextTrede,
  planPunt,
  planPunten,
  proposeNazorgdagen,
  treden,
} from './index.ts';

describe('de ladder van opschalen', () => {
  it('gaat van een collega stap voor stap naar het Landelijk Maatwerkloket', () => {
    const pad = [treden[0] as (typeof treden)[number]];
    for (let stap = nextTrede(pad[0] as never); stap; stap = nextTrede(stap)) pad.push(stap);
    expect(pad).toEqual(treden);
  });

  it.each([
    ['wacht tot en met de dag zelf', { antwoordVoor: '2026-11-22' }, 'wacht'],
    ['is de dag daarna te laat', { antwoordVoor: '2026-11-21' }, 'te_laat'],
    ['is met een antwoord nooit te laat', { antwoordVoor: '2020-01-01', beantwoordOp: 'x' }, 'beantwoord'],
    ['is ingetrokken niet te laat', { antwoordVoor: '2020-01-01', ingetrokkenOp: 'x' }, 'ingetrokken'],
  ] as const)('%s', (_wat, feiten, stand) => {
    expect(findOpschalingStand({ beantwoordOp: null, ingetrokkenOp: null, ...feiten }, '2026-11-22')).toBe(
      stand,
    );
  });

  it('maakt een tekst voor het loket, met wat eerder gevraagd is', () => {
    const tekst = composeLoketTekst({
      code: 'NA-2026-0001',
      organisatie: 'WIJ Groningen',
      fase: 'Uitvoering',
      leden: ['ouder van 35 tot 39 jaar'],
      eerder: [{ trede: 'bestuur', vraag: 'Mag dit?', antwoord: 'Nee.' }],
      vraag: 'Kan het toch?',
      antwoordVoor: '4 januari 2027',
    });
    for (const deel of ['NA-2026-0001', 'Het bestuur', 'Mag dit?', 'Kan het toch?', '4 januari 2027'])
      expect(tekst).toContain(deel);
  });
});

describe('een aandachtspunt', () => {
  const goed = { tot: '2027-11-22', besproken: 'ja', reden: '' } as const;
  it.each([
    ['mag precies een jaar duren', goed, undefined],
    ['mag niet langer', { ...goed, tot: '2027-11-23' }, 'tot'],
    ['begint niet in het verleden', { ...goed, tot: '2026-11-21' }, 'tot'],
    ['vraagt een reden als het nog niet besproken is', { ...goed, besproken: 'nog_niet' }, 'reden'],
    ['vraagt een reden bij veiligheid', { ...goed, besproken: 'veiligheid', reden: ' ' }, 'reden'],
    ['is met een reden goed', { ...goed, besproken: 'veiligheid', reden: 'Dreiging.' }, undefined],
  ] as const)('%s', (_wat, invoer, veld) => {
    expect(checkAandachtspunt(invoer, '2026-11-22')?.veld).toBe(veld);
  });

  it('rekent een schrikkeldag terug', () => {
    expect(findUitersteDag('2028-02-29')).toBe('2029-02-28');
    expect(findUitersteDag('2026-12-31')).toBe('2027-12-31');
  });
});

describe('levensgebeurtenissen', () => {
  it.each(levenssoorten)('noemt bij %s wat er te regelen is, elk punt een keer', (soort) => {
    const codes = levenspunten[soort].map(({ code }) => code);
    expect(codes.length).toBeGreaterThan(4);
    expect(new Set(codes).size).toBe(codes.length);
    for (const { code, wat } of levenspunten[soort]) {
      expect(code).toMatch(/^[a-z0-9_]{1,40}$/);
      expect(wat.split(' ').length).toBeLessThanOrEqual(15);
    }
  });

  it('plant wat ervoor moet van tevoren, en nooit in het verleden', () => {
    expect(planPunt({ dagen: 30 }, '2027-03-01', '2026-11-22')).toBe('2027-01-30');
    expect(planPunt({ dagen: 180 }, '2027-03-01', '2026-11-22')).toBe('2026-11-22');
    expect(planPunt({ dagen: -14 }, '2026-11-22', '2026-11-22')).toBe('2026-12-06');
  });

  it('spreidt wat al gedaan had moeten zijn over de dagen die er nog zijn', () => {
    const dagen = [...planPunten('wordt_18', '2026-12-05', '2026-11-22').values()];
    expect(dagen.slice(0, 3)).toEqual(['2026-11-22', '2026-11-24', '2026-11-26']);
    for (const dag of dagen) {
      expect(dag >= '2026-11-22').toBe(true);
      expect(dag <= '2026-12-05').toBe(true);
    }
    expect(planPunten('wordt_18', '2028-01-01', '2026-11-22').get('digid')).toBe('2027-10-03');
    for (const dag of planPunten('ziek', '2020-01-01', '2026-11-22').values())
      expect(dag >= '2026-11-22' && dag <= '2026-12-06').toBe(true);
  });

  const lid = (geboortejaar: number | null, geboortemaand: number | null) => ({
    id: 'lid',
    geboortejaar,
    geboortemaand,
  });
  it.each([
    ['over vier maanden', lid(2009, 3), '2027-03-01'],
    ['precies over een jaar', lid(2009, 11), '2027-11-01'],
    ['over dertien maanden nog niet', lid(2009, 12), undefined],
    ['drie maanden geleden nog wel', lid(2008, 8), '2026-08-01'],
    ['vier maanden geleden niet meer', lid(2008, 7), undefined],
    ['met alleen een jaar: het hele jaar', lid(2009, null), '2027-01-01'],
    ['zonder geboortejaar niet', lid(null, null), undefined],
    ['een volwassene niet', lid(1988, 5), undefined],
  ])('ziet aankomen wie 18 wordt: %s', (_wat, wie, datum) => {
    expect(foresee18([wie], '2026-11-22')[0]?.datum).toBe(datum);
  });
});

describe('nazorg', () => {
  it('stelt drie dagen voor: na een, drie en zes maanden', () => {
    expect(proposeNazorgdagen('2026-11-22')).toEqual(['2026-12-22', '2027-02-21', '2027-05-23']);
  });
});
