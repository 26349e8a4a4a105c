import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkFamilieband,
  describeFamilie,
  type Familielid,
  layoutGeneraties,
  type Ouderband,
} from './familie.ts';

const lid = (id: string, geboortejaar: number | null = null): Familielid => ({ id, naam: id, geboortejaar });
const band = (ouderId: string, kindId: string): Ouderband => ({ ouderId, kindId });
const [oma, moeder, vader, kind] = [
  lid('oma', 1950),
  lid('moeder', 1980),
  lid('vader', 1979),
  lid('kind', 2010),
];

describe('wie is wiens ouder', () => {
  it('neemt een gewone band aan, ook zonder geboortejaren', () => {
    expect(checkFamilieband(oma, moeder, [])).toBe('goed');
    expect(checkFamilieband(lid('a'), lid('b', 2010), [])).toBe('goed');
  });

  it.each([
    ['met zichzelf', moeder, moeder, [], 'zelfde'],
    ['die er al is', oma, moeder, [band('oma', 'moeder')], 'bestaat'],
    ['in een kring', lid('kind'), lid('oma'), [band('oma', 'moeder'), band('moeder', 'kind')], 'kring'],
    [
      'met een vijfde ouder',
      lid('e'),
      kind,
      ['a', 'b', 'c', 'd'].map((o) => band(o, 'kind')),
      'te_veel_ouders',
    ],
    ['waarvan de jaren niet kloppen', kind, moeder, [], 'jaren_kloppen_niet'],
    ['met een ouder van elf', lid('a', 2000), lid('b', 2011), [], 'jaren_kloppen_niet'],
  ] as const)('weigert een band %s', (_wat, ouder, k, banden, verwacht) => {
    expect(checkFamilieband(ouder, k, [...banden])).toBe(verwacht);
  });
});

describe('de familie in rijen', () => {
  it('zet drie generaties onder elkaar, en twee ouders naast elkaar', () => {
    const banden = [band('oma', 'moeder'), band('moeder', 'kind'), band('vader', 'kind')];
    const rijen = layoutGeneraties([kind, vader, moeder, oma], banden);
    expect(rijen.map((rij) => rij.map((l) => l.id))).toEqual([['oma'], ['vader', 'moeder'], ['kind']]);
  });

  it('zet een kind van twee ouders tussen hen in, en een kind van één onder die ene', () => {
    const banden = [band('vader', 'jongste'), band('moeder', 'jongste'), band('moeder', 'kind')];
    const rijen = layoutGeneraties([vader, moeder, kind, lid('jongste')], banden);
    expect(rijen[1]?.map((l) => l.id)).toEqual(['jongste', 'kind']);
  });

  it('zet wie geen banden heeft bij de oudsten', () => {
    expect(layoutGeneraties([oma, moeder], [])).toEqual([[oma, moeder]]);
    expect(layoutGeneraties([], [])).toEqual([]);
  });

  it('zet elk kind onder al zijn ouders, hoe de familie ook is', () => {
    const n = 8;
    const paar = fc.tuple(fc.nat(n - 1), fc.nat(n - 1)).filter(([a, b]) => a < b);
    fc.assert(
      fc.property(fc.array(paar, { maxLength: 14 }), (paren) => {
        const leden = Array.from({ length: n }, (_, i) => lid(`l${i}`));
        const banden = paren.map(([a, b]) => band(`l${a}`, `l${b}`));
        const rijen = layoutGeneraties(leden, banden);
        const hoogte = (id: string) => rijen.findIndex((rij) => rij.some((l) => l.id === id));
        expect(rijen.flat()).toHaveLength(n);
        for (const b of banden) expect(hoogte(b.kindId)).toBeGreaterThan(hoogte(b.ouderId));
      }),
    );
  });

  it('zegt het ook in woorden', () => {
    const banden = [band('oma', 'moeder'), band('moeder', 'kind'), band('moeder', 'zus')];
    expect(describeFamilie([oma, moeder, kind, lid('zus')], banden)).toEqual([
      'oma is ouder van moeder.',
      'moeder is ouder van kind en zus.',
    ]);
  });
});
