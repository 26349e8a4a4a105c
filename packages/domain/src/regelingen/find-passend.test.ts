import { describe, expect, it } from 'vitest';
import type { PassendeRegeling } from './codes.ts';
import { listTreffers, scorePassend, sortPassend } from './find-passend.ts';

const regeling = (over: Partial<PassendeRegeling> = {}): PassendeRegeling => ({
  id: 'r1',
  naam: 'Bijzondere bijstand',
  soort: 'bijzondere_bijstand',
  domeinen: ['wonen'],
  bedoeldVoor: 'Inrichting.',
  trefwoorden: 'bed, koelkast, eigen bijdrage',
  ...over,
});

describe('welke regeling past', () => {
  it.each([
    ['Bedden voor de kinderen', ['bed']],
    ['Een KOELKAST', ['koelkast']],
    ['Eigen-bijdrage rechtsbijstand', ['eigen bijdrage']],
    ['Verbeden', []],
    ['', []],
  ])('leest in %j de woorden %j', (wat, verwacht) => {
    expect(listTreffers(wat, regeling().trefwoorden)).toEqual(verwacht);
  });

  it('past bij niets als er geen woorden zijn', () => {
    expect(listTreffers('Alles', ' , ')).toEqual([]);
  });

  it('zet woorden boven domein, en domein boven niets', () => {
    const opDomein = regeling({ id: 'r2', trefwoorden: 'boiler' });
    const niets = regeling({ id: 'r3', trefwoorden: '', domeinen: [] });
    const vraag = { wat: 'Koelkast', domein: 'wonen' as const };
    expect([regeling(), opDomein, niets].map((r) => scorePassend(vraag, r))).toEqual([2, 1, 0]);
    expect(sortPassend(vraag, [niets, opDomein, regeling()]).map(({ id }) => id)).toEqual(['r1', 'r2', 'r3']);
  });
});
