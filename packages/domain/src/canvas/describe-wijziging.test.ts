import { describe, expect, it } from 'vitest';
import { describeWijziging } from './describe-wijziging.ts';
import { maakBelemmering, maakCanvas } from './maak-canvas.ts';

const canvas = maakCanvas({
  belemmeringen: [
    maakBelemmering('a', { omschrijving: 'GKB wacht' }),
    maakBelemmering('b', { omschrijving: 'Ontruiming' }),
  ],
});
const beschrijf = (soort: string, veld: string, van: unknown, naar: unknown) =>
  describeWijziging({ soort, velden: [{ veld, van, naar }] }, canvas);

describe('een verandering in woorden', () => {
  it.each([
    ['afspraken', 'wanneer', null, '2026-11-25', { naam: 'Wanneer', van: '', naar: '25-11-2026' }],
    ['afspraken', 'stand', 'open', 'gedaan', { naam: 'Stand', van: 'Open', naar: 'Gedaan' }],
    ['doorbraken', 'route', null, 'binnen_de_regel', { naam: 'Route', van: '', naar: 'Kan binnen de regel' }],
    ['tekstblok', 'tekst', 'Eerst', 'Dan', { naam: 'Tekst', van: 'Eerst', naar: 'Dan' }],
    [
      'veroorzaakt',
      'veroorzaakt',
      null,
      'b',
      { naam: 'Veroorzaakt', van: '', naar: 'Belemmering “Ontruiming”' },
    ],
    [
      'volgorde',
      'ids',
      ['a', 'b'],
      ['b', 'a'],
      {
        naam: 'Volgorde',
        van: 'Belemmering “GKB wacht”, Belemmering “Ontruiming”',
        naar: 'Belemmering “Ontruiming”, Belemmering “GKB wacht”',
      },
    ],
  ])('%s: %s', (soort, veld, van, naar, wordt) => {
    expect(beschrijf(soort, veld, van, naar)).toEqual([wordt]);
  });

  it('noemt ook de eerste volgorde die iemand koos', () => {
    expect(beschrijf('volgorde', 'ids', null, ['b', 'a'])).toMatchObject([
      { naam: 'Volgorde', van: '', naar: 'Belemmering “Ontruiming”, Belemmering “GKB wacht”' },
    ]);
  });

  it('zegt niets over wat er niet meer is', () => {
    expect(beschrijf('breekt', 'breekt', null, 'weg')).toEqual([]);
    expect(beschrijf('afspraken', 'onbekend', 1, 2)).toEqual([]);
  });
});
