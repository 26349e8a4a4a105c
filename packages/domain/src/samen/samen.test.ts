import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Aanwezige,
  describeAanwezigen,
  describeWijzigingen,
  type Gebeurtenis,
  makeInitialen,
  mergeGebeurtenissen,
} from './index.ts';

const wie = (naam: string | null, schrijft: Aanwezige['schrijft'] = null): Aanwezige => ({
  naam,
  functie: 'Schuldhulpverlener',
  organisatie: 'GKB',
  schrijft,
});

describe('wie er nu is', () => {
  it('zegt per collega of die kijkt of schrijft, en waar', () => {
    expect(
      describeAanwezigen([
        wie('Jelle de Vries'),
        wie('Anna Jansen', { onderwerp: 'canvas', blok: 3 }),
        wie('Omar', { onderwerp: 'gesprek', blok: null }),
      ]),
    ).toEqual(['Jelle kijkt mee', 'Anna schrijft bij blok 3', 'Omar schrijft in het gesprek']);
  });

  it('noemt twee met dezelfde voornaam voluit', () => {
    expect(describeAanwezigen([wie('Anna Jansen'), wie('Anna de Boer'), wie('Omar Y')])).toEqual([
      'Anna Jansen kijkt mee',
      'Anna de Boer kijkt mee',
      'Omar kijkt mee',
    ]);
  });

  it('noemt na een veiligheidsscheiding alleen organisatie en functie', () => {
    expect(describeAanwezigen([wie(null)])).toEqual(['Een collega van GKB (schuldhulpverlener) kijkt mee']);
    expect(describeAanwezigen([{ ...wie(null), functie: 'Medewerker WIJ' }])).toEqual([
      'Een collega van GKB (medewerker WIJ) kijkt mee',
    ]);
    expect(makeInitialen(wie(null))).toBe('G');
  });

  it('maakt initialen van het eerste en het laatste woord', () => {
    expect(
      ['Jelle de Vries', 'Anna', ' omar  yilmaz ', 'Éva Ünal'].map((n) => makeInitialen(wie(n))),
    ).toEqual(['JV', 'A', 'OY', 'ÉÜ']);
  });
});

describe('wat anderen net veranderden', () => {
  const w = (naam: string | null, blok: number | null, onderwerp: Gebeurtenis['onderwerp'] = 'canvas') => ({
    naam,
    blok,
    onderwerp,
  });

  it.each([
    [[], ''],
    [[w('Anna', 4)], 'Anna heeft blok 4 aangepast'],
    [[w('Anna', 4), w('Anna', 3), w('Anna', 4)], 'Anna heeft blok 3 en 4 aangepast'],
    [[w('Anna', 4), w('Omar', null, 'gesprek')], 'Anna en Omar hebben blok 4 en het gesprek aangepast'],
    [[w(null, null, 'aanvraag')], 'Een collega heeft de aanvraag aangepast'],
    [[w('Anna', 1), w(null, 1)], 'Anna en een collega hebben blok 1 aangepast'],
  ])('%# is één rustige zin', (lijst, zin) => {
    expect(describeWijzigingen(lijst)).toBe(zin);
  });
});

const gebeurtenis = fc.record({
  onderwerp: fc.constantFrom('canvas' as const, 'gesprek' as const),
  blok: fc.constantFrom(null, 1, 2),
  id: fc.constantFrom(null, 'a', 'b'),
  versie: fc.option(fc.integer({ min: 1, max: 9 })),
  door: fc.constantFrom('anna', 'bram'),
});

describe('gebeurtenissen samenvoegen', () => {
  it('houdt van elk ding en elke schrijver één over, met de hoogste versie', () => {
    fc.assert(
      fc.property(fc.array(gebeurtenis), (lijst) => {
        const samen = mergeGebeurtenissen(lijst);
        const zelfde = (a: Gebeurtenis, b: Gebeurtenis) =>
          a.onderwerp === b.onderwerp && a.blok === b.blok && a.id === b.id && a.door === b.door;
        for (const uit of samen) {
          const bron = lijst.filter((g) => zelfde(g, uit));
          expect(uit.versie ?? 0).toBe(Math.max(...bron.map((g) => g.versie ?? 0)));
          expect(samen.filter((g) => zelfde(g, uit))).toHaveLength(1);
        }
        for (const g of lijst) expect(samen.some((uit) => zelfde(g, uit))).toBe(true);
      }),
    );
  });
});
