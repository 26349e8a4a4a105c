import { describe, expect, it } from 'vitest';
import {
  type BeletselFeiten,
  listStembeletselen,
  stembeletselen,
  stembeletselRedenen,
} from './stembeletsel.ts';

const vrij: BeletselFeiten = {
  wijze: 'commissie',
  plekken: ['zetel'],
  isAanvrager: false,
  isTeamleiderVanAanvrager: false,
  heeftMandaatVastgesteld: false,
  heeftTeruggetrokken: false,
  heeftBetaaldOfGecontroleerd: false,
  zetelBezet: false,
  plekBezet: false,
  betrokkenheden: [],
  ingediendOp: '2026-11-22T10:00:00.000Z',
};

describe('stembeletsel', () => {
  it('is er niet voor een lid dat er buiten staat', () => {
    expect(listStembeletselen(vrij)).toEqual([]);
  });

  it.each([
    [{ plekken: [] }, 'geen_lid'],
    [{ wijze: 'spoed', plekken: [] }, 'geen_lid'],
    [{ wijze: 'twee_collegas', plekken: [] }, 'geen_collega'],
    [{ wijze: 'teamleider_en_commissielid', plekken: [] }, 'geen_teamleider_of_lid'],
    [{ heeftBetaaldOfGecontroleerd: true }, 'ander_werk'],
    [{ wijze: 'twee_collegas', plekken: ['collega_1', 'collega_2'], plekBezet: true }, 'plek_bezet'],
    [{ isAanvrager: true }, 'aanvrager'],
    [{ isTeamleiderVanAanvrager: true }, 'teamleider_aanvrager'],
    [{ heeftMandaatVastgesteld: true }, 'mandaat_vastgesteld'],
    [{ heeftTeruggetrokken: true }, 'teruggetrokken'],
    [{ zetelBezet: true }, 'zetel_bezet'],
  ] as const)('is er bij %j', (over, reden) => {
    expect(listStembeletselen({ ...vrij, ...over })).toEqual([reden]);
  });

  it.each([
    ['nog steeds', null, ['betrokken']],
    ['tot een dag binnen de 24 maanden', '2024-11-23T10:00:00.000Z', ['betrokken']],
    ['tot precies 24 maanden geleden', '2024-11-22T10:00:00.000Z', []],
    ['tot na de indiening', '2026-12-01T10:00:00.000Z', ['betrokken']],
  ] as const)('kijkt naar wie betrokken was: %s', (_naam, tot, reden) => {
    const betrokkenheden = [{ vanaf: '2020-01-01T00:00:00.000Z', tot }];
    expect(listStembeletselen({ ...vrij, betrokkenheden })).toEqual(reden);
  });

  it('geldt ook voor wie na de indiening betrokken raakt', () => {
    const betrokkenheden = [{ vanaf: '2026-11-25T00:00:00.000Z', tot: null }];
    expect(listStembeletselen({ ...vrij, betrokkenheden })).toEqual(['betrokken']);
  });

  it('rekent 24 maanden terug naar de laatste dag van een kortere maand', () => {
    const betrokkenheden = [{ vanaf: '2020-01-01T00:00:00.000Z', tot: '2026-02-28T11:00:00.000Z' }];
    const feiten = { ...vrij, betrokkenheden, ingediendOp: '2028-02-29T10:00:00.000Z' };
    expect(listStembeletselen(feiten)).toEqual(['betrokken']);
  });

  it('heeft bij elke reden een zin in gewone taal', () => {
    for (const reden of stembeletselen) expect(stembeletselRedenen[reden]).toMatch(/^[A-Z].*\.$/);
  });
});
