import { beforeEach, describe, expect, it } from 'vitest';
import { Recent } from '../src/gebeurtenissen/recent.ts';
import type { Verteld } from '../src/gebeurtenissen/uitzending.ts';

let nu = 0;
let recent: Recent;
const verteld = (versie: number, casusId = 'casus'): Verteld => ({
  casusId,
  onderwerp: 'canvas',
  tabel: 'canvas_blok',
  blok: 1,
  id: null,
  versie,
  door: null,
});
beforeEach(() => {
  nu = 100_000;
  recent = new Recent(() => nu);
  recent.begin();
});

describe('wat er net veranderde', () => {
  it('krijgt wie daarna verbindt alsnog, van die casus', () => {
    nu += 10_000;
    recent.add(verteld(1));
    nu += 1_000;
    recent.add(verteld(2));
    recent.add(verteld(9, 'ander'));
    nu += 2_000;
    expect(recent.since('casus', 500)?.map(({ versie }) => versie)).toEqual([2]);
    expect(recent.since('casus', 5_000)?.map(({ versie }) => versie)).toEqual([1, 2]);
    expect(recent.since('rustig', 5_000)).toEqual([]);
  });

  it('is niet bekend van voor we luisterden, of van langer dan een halve minuut geleden', () => {
    expect(recent.since('casus', 0)).toBeUndefined();
    nu += 5_000;
    expect(recent.since('casus', 1_000)).toEqual([]);
    expect(recent.since('casus', 4_000)).toBeUndefined();
    nu += 100_000;
    expect(recent.since('casus', 40_000)).toBeUndefined();
  });

  it('is niet bekend als er intussen te veel gebeurde om te onthouden', () => {
    nu += 10_000;
    for (let i = 0; i < 600; i++) recent.add(verteld(i));
    expect(recent.since('casus', 0)).toBeUndefined();
    nu += 3_000;
    expect(recent.since('casus', 0)).toEqual([]);
  });

  it('telt opnieuw na een onderbreking', () => {
    nu += 10_000;
    recent.add(verteld(1));
    recent.begin();
    nu += 1_000;
    expect(recent.since('casus', 500)).toBeUndefined();
  });
});
