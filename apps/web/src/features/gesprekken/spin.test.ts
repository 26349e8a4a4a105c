import { describe, expect, it } from 'vitest';
import { anchorVan, drawReeks, placeOpAs, placeRegels, wrapNaam } from './spin.ts';

describe('het spinnenweb', () => {
  it('begint boven en gaat met de klok mee', () => {
    expect(placeOpAs(0, 4, 10)).toEqual({ x: 0, y: -100 });
    expect(placeOpAs(1, 4, 5)).toEqual({ x: 50, y: 0 });
    expect(placeOpAs(2, 4, 1)).toEqual({ x: 0, y: 10 });
  });

  it('is dicht als er overal een cijfer is, en breekt waar er geen is', () => {
    expect(drawReeks([10, 10, 10, 10])).toBe('M0 -100L100 0L0 100L-100 0L0 -100');
    expect(drawReeks([10, null, 10, 10])).toBe('M0 100L-100 0M-100 0L0 -100');
    expect(drawReeks([null, 5, null])).toBe('');
  });

  it('breekt een lange naam af tussen woorden, zodat die groot genoeg blijft om te lezen', () => {
    expect(wrapNaam('Rust, vertrouwen en gezondheid')).toEqual(['Rust,', 'vertrouwen en', 'gezondheid']);
    expect(wrapNaam('Mensen om je heen')).toEqual(['Mensen om je', 'heen']);
    expect(wrapNaam('Arbeidsongeschiktheid')).toEqual(['Arbeidsongeschiktheid']);
  });

  it('laat een naam boven het web naar boven groeien, en ernaast naar twee kanten', () => {
    expect(placeRegels({ x: 0, y: -110 }, 2)).toEqual([-128, -110]);
    expect(placeRegels({ x: 0, y: 110 }, 2)).toEqual([122, 140]);
    expect(placeRegels({ x: 90, y: 0 }, 3)).toEqual([-13, 5, 23]);
  });

  it('zet de naam naast het web', () => {
    expect(anchorVan({ x: 0, y: -100 })).toBe('middle');
    expect(anchorVan({ x: 80, y: 0 })).toBe('start');
    expect(anchorVan({ x: -80, y: 0 })).toBe('end');
  });
});
