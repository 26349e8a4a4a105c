import type { Vraag, ZichtbareVraag } from '@naast/domain/gesprekken';
import { describe, expect, it } from 'vitest';
import { findPlek, listStappen } from './stappen.ts';

const stel = (
  sectie: number,
  code: string,
  lidId: string | null = null,
  gevoelig = false,
): ZichtbareVraag => ({
  sectie,
  lidId,
  vraag: { code, gevoelig } as Vraag,
});
const zichtbaar = [
  stel(0, 'taal'),
  stel(0, 'delen'),
  stel(1, 'zijn', 'a'),
  stel(1, 'veilig', 'a', true),
  stel(1, 'trots', 'a'),
  stel(1, 'zijn', 'b'),
];
const codes = (weergave: 'vraag' | 'stuk') =>
  listStappen(zichtbaar, weergave).map((stap) => stap.vragen.map((vraag) => vraag.code).join('+'));

describe('stappen van een gesprek', () => {
  it('zijn losse vragen, of een heel stuk over één persoon', () => {
    expect(codes('vraag')).toEqual(['taal', 'delen', 'zijn', 'veilig', 'trots', 'zijn']);
    expect(codes('stuk')).toEqual(['taal+delen', 'zijn', 'veilig', 'trots', 'zijn']);
  });

  it('gaan verder bij de gevraagde vraag, anders bij de eerste open vraag, anders bij het einde', () => {
    const stappen = listStappen(zichtbaar, 'stuk');
    expect(findPlek(stappen, 'delen|', () => true)).toBe(0);
    expect(findPlek(stappen, 'zijn|b', () => false)).toBe(4);
    expect(findPlek(stappen, 'weg|', (sleutel) => sleutel !== 'veilig|a')).toBe(2);
    expect(findPlek(stappen, undefined, () => true)).toBe(5);
  });
});
