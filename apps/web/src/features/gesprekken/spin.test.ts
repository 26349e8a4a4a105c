import { describe, expect, it } from 'vitest';
import { anchorVan, drawReeks, placeOpAs } from './spin.ts';

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

  it('zet de naam naast het web', () => {
    expect(anchorVan({ x: 0, y: -100 })).toBe('middle');
    expect(anchorVan({ x: 80, y: 0 })).toBe('start');
    expect(anchorVan({ x: -80, y: 0 })).toBe('end');
  });
});
