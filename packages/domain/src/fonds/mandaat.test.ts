import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keuzes } from './codes.ts';
import {
  checkMandaatregels,
  chooseMandaatregel,
  gaatNaarCommissie,
  listStemplekken,
  type Mandaatregel,
  mandaatWijzen,
} from './mandaat.ts';
import { countStemmen } from './stemmen.ts';

const regel = (id: string, over: Partial<Mandaatregel> = {}): Mandaatregel => ({
  id,
  wijze: 'commissie',
  totEnMetCent: null,
  quorum: 2,
  domeinen: [],
  streeftermijnDagen: null,
  ...over,
});
const domeinVoorbeeld = 'wonen' as const;
const demo = [
  regel('twee', { wijze: 'twee_collegas', totEnMetCent: 500_00 }),
  regel('teamleider', { wijze: 'teamleider_en_commissielid', totEnMetCent: 5_000_00 }),
  regel('commissie', { quorum: 3 }),
  regel('spoed', { wijze: 'spoed', totEnMetCent: 5_000_00 }),
];
const kies = (cent: number, over: object = {}, regels = demo) =>
  chooseMandaatregel(regels, { cent, domeinen: ['wonen'], spoed: false, ...over })?.id;

describe('de mandaatregel', () => {
  it.each([
    [1, 'twee'],
    [500_00, 'twee'],
    [500_01, 'teamleider'],
    [5_000_00, 'teamleider'],
    [5_000_01, 'commissie'],
    [7_485_00, 'commissie'],
  ] as const)('bij %i cent is %s', (cent, id) => {
    expect(kies(cent)).toBe(id);
  });

  it('is bij spoed die voor spoed, als het bedrag past', () => {
    expect(kies(100, { spoed: true })).toBe('spoed');
    expect(kies(5_000_01, { spoed: true })).toBe('commissie');
  });

  it('is een eigen regel voor het onderwerp, ook als die zwaarder is', () => {
    const regels = [...demo, regel('inkomen', { domeinen: ['tijdelijk_inkomen'], quorum: 3 })];
    expect(kies(100, { domeinen: ['tijdelijk_inkomen'] }, regels)).toBe('inkomen');
    expect(kies(100, { domeinen: ['wonen'] }, regels)).toBe('twee');
    expect(kies(100, { domeinen: ['wonen', 'tijdelijk_inkomen'] }, regels)).toBe('inkomen');
    expect(kies(100, { domeinen: [null] }, regels)).toBe('twee');
  });

  it('geldt bij spoed alleen als elk onderwerp eronder valt', () => {
    const regels = [...demo.slice(0, 3), regel('spoed', { wijze: 'spoed', domeinen: ['wonen'] })];
    expect(kies(100, { spoed: true }, regels)).toBe('spoed');
    expect(kies(100, { spoed: true, domeinen: ['wonen', null] }, regels)).toBe('twee');
  });

  it('is er niet als niemand over dit bedrag beslist', () => {
    expect(kies(500_01, {}, demo.slice(0, 1))).toBeUndefined();
  });

  it('wordt nooit lichter als er meer wordt gevraagd', () => {
    const cent = fc.integer({ min: 1, max: 10_000_00 });
    const zwaarte = (bedrag: number) => demo.findIndex(({ id }) => id === kies(bedrag));
    fc.assert(fc.property(cent, cent, (a, b) => zwaarte(Math.min(a, b)) <= zwaarte(Math.max(a, b))));
  });
});

const niemand = { isLid: false, isCollega: false, isTeamleider: false, isAnderTeam: true };
describe('de plek waarop iemand beslist', () => {
  it.each([
    ['commissie', { isLid: true }, ['zetel']],
    ['commissie', { isCollega: true, isTeamleider: true }, []],
    ['spoed', { isLid: true }, ['spoed_1', 'spoed_2']],
    ['twee_collegas', { isCollega: true }, ['collega_1', 'collega_2']],
    ['twee_collegas', { isCollega: true, isAnderTeam: false }, []],
    ['twee_collegas', { isLid: true }, []],
    ['teamleider_en_commissielid', { isTeamleider: true }, ['teamleider']],
    ['teamleider_en_commissielid', { isTeamleider: true, isAnderTeam: false }, []],
    ['teamleider_en_commissielid', { isLid: true, isTeamleider: true }, ['teamleider', 'commissielid']],
    ['teamleider_en_commissielid', { isCollega: true }, []],
  ] as const)('volgt uit de regel: %s met %j', (wijze, over, plekken) => {
    expect(listStemplekken({ wijze, ...niemand, ...over })).toEqual(plekken);
  });
});

describe('waar twee beslissen', () => {
  it('gaat alles wat geen voor is naar de commissie', () => {
    for (const wijze of mandaatWijzen)
      for (const keuze of keuzes)
        expect(gaatNaarCommissie(wijze, keuze)).toBe(wijze !== 'commissie' && keuze !== 'voor');
  });

  it('is er pas een uitslag met twee keer voor', () => {
    expect(countStemmen(['voor'], 2, 'twee_collegas').uitslag).toBe('geen_quorum');
    expect(countStemmen(['voor', 'onthouden'], 2, 'spoed').uitslag).toBe('geen_quorum');
    expect(countStemmen(['voor', 'voor'], 2, 'teamleider_en_commissielid').uitslag).toBe('toekennen');
  });
});

describe('nieuwe mandaatregels', () => {
  const codes = (regels: Mandaatregel[]) =>
    checkMandaatregels(regels).map(({ pad, code }) => `${pad} ${code}`);

  it('van de demo kloppen', () => {
    expect(codes(demo)).toEqual([]);
  });

  it('hebben altijd de commissie achter de hand', () => {
    expect(codes(demo.slice(0, 2))).toEqual(['mandaatregels geen_vangnet']);
  });

  it('zijn er niet twee voor hetzelfde', () => {
    expect(codes([...demo, regel('x', { wijze: 'twee_collegas', totEnMetCent: 5_000_00 })])).toEqual([
      'mandaatregels.4.totEnMetCent regels_overlappen',
    ]);
    expect(codes([...demo, regel('x', { domeinen: [domeinVoorbeeld] })])).toEqual([]);
  });

  it('laten twee mensen niet over elk bedrag beslissen', () => {
    expect(codes([...demo, regel('x', { wijze: 'twee_collegas', domeinen: [domeinVoorbeeld] })])).toEqual([
      'mandaatregels.4.totEnMetCent grens_nodig',
    ]);
    expect(
      codes([...demo.slice(1), regel('x', { wijze: 'twee_collegas', totEnMetCent: 1, quorum: 3 })]),
    ).toEqual(['mandaatregels.3.quorum twee_mensen']);
  });
});
