import { describe, expect, it } from 'vitest';
import { matchSleutels } from './sleutels.ts';

let teller = 0;
const nieuw = () => `nieuw${++teller}`;
const lijst = (tekst: string) => [...tekst].map((naam) => ({ naam, sleutel: naam.toUpperCase() }));
const sleutels = (oud: string, namen: string) =>
  matchSleutels(lijst(oud), [...namen], nieuw).map(({ sleutel }) => sleutel);

describe('de sleutels van een lijst', () => {
  it('gaan mee met wat verplaatst wordt', () => {
    expect(sleutels('abc', 'cab')).toEqual(['C', 'A', 'B']);
  });

  it('blijven als alleen de naam verandert', () => {
    expect(sleutels('abc', 'axc')).toEqual(['A', 'B', 'C']);
  });

  it('verdwijnen met wat weg is, en wat erbij komt krijgt een nieuwe', () => {
    expect(sleutels('abc', 'ac')).toEqual(['A', 'C']);
    expect(sleutels('ab', 'xab')).toEqual([expect.stringMatching(/^nieuw/), 'A', 'B']);
  });

  it('zijn nooit dubbel, ook niet bij dezelfde naam', () => {
    const eerst = matchSleutels([], ['a', 'a'], nieuw);
    const uit = matchSleutels(eerst, ['a', 'a', 'a'], nieuw);
    expect(new Set(uit.map(({ sleutel }) => sleutel)).size).toBe(3);
  });
});
