import type { Deelnemerskaart } from '@naast/contract/deelnemerskaart';
import { describe, expect, it } from 'vitest';
import { cutTekst, layOutBreed, layOutSmal, measureDikte } from './deelnemers-indeling.ts';

const wie = (id: string, soort: 'professional' | 'eigen_kring', betrokken = true) =>
  ({ id, soort, betrokken }) as Deelnemerskaart['items'][number];

const kaart = (aantal: number): Deelnemerskaart =>
  ({
    items: [
      wie('zus', 'eigen_kring'),
      wie('weg', 'professional', false),
      ...Array.from({ length: aantal }, (_, i) => wie(`p${i}`, 'professional')),
    ],
    lijnen: [
      { deelnemerId: 'p0', jaarCent: 400 },
      { deelnemerId: 'p0', jaarCent: null },
      { deelnemerId: 'p1', jaarCent: 100 },
    ],
  }) as Deelnemerskaart;

describe('de tekening van de kaart', () => {
  it('laat alleen zien wie er nu is, met een dikkere lijn voor wie meer kost', () => {
    expect(measureDikte(kaart(3)).map((p) => [p.wie.id, p.jaarCent, p.dikte])).toEqual([
      ['zus', 0, 1],
      ['p0', 400, 6],
      ['p1', 100, 3.5],
      ['p2', 0, 1],
    ]);
  });

  it.each([0, 1, 11, 40])(
    'houdt iedereen binnen de rand, zonder over elkaar te staan (%i professionals)',
    (aantal) => {
      for (const layOut of [layOutBreed, layOutSmal]) {
        const { punten, breedte, hoogte } = layOut(measureDikte(kaart(aantal)));
        for (const { x, y } of punten) expect(x > 0 && x < breedte && y > 0 && y < hoogte).toBe(true);
        const plekken = punten.map(({ wie: { soort }, y }) => `${soort} ${Math.round(y / 40)}`);
        expect(new Set(plekken).size).toBe(plekken.length);
      }
    },
  );

  it('zet eigen kring links en professionals rechts van het gezin', () => {
    const { punten, midden } = layOutBreed(measureDikte(kaart(2)));
    expect(punten.map(({ x }) => x < midden.x)).toEqual([true, false, false]);
  });

  it('kort een lange naam in', () => {
    expect(cutTekst('Samenwerkingsverband', 10)).toBe('Samenwerk…');
    expect(cutTekst('School', 10)).toBe('School');
  });
});
