import type { CanvasAntwoord } from '@naast/contract/canvas';
import { describe, expect, it } from 'vitest';
import { putItem, putVolgorde } from './canvas-cache.ts';

const prio = (id: string, versie = 1, verwijderdOp: string | null = null) => ({
  id,
  versie,
  tekst: id,
  belemmeringen: [],
  gewijzigdOp: '2026-11-03T09:00:00.000Z',
  gewijzigdDoor: 'wij',
  verwijderdOp,
});
const canvas = {
  situaties: [],
  belemmeringen: [],
  prioriteiten: [prio('a'), prio('b', 3)],
  doorbraken: [],
  afspraken: [],
  volgordes: [{ blok: 6, ids: ['b', 'a'], versie: 2 }],
} as unknown as CanvasAntwoord;
const ids = (c: CanvasAntwoord) => c.prioriteiten.map((p) => p.id).join('');

describe('een antwoord van de server in het canvas', () => {
  it('zet een nieuw item achteraan en een veranderd item op zijn plek', () => {
    const erbij = putItem(canvas, 'prioriteiten', prio('c'));
    expect(ids(erbij)).toBe('bac');
    expect(ids(putItem(erbij, 'prioriteiten', prio('a', 2)))).toBe('bac');
  });

  it('haalt een verwijderd item weg en zet het terug waar het stond', () => {
    const weg = putItem(canvas, 'prioriteiten', prio('b', 4, '2026-11-03T10:00:00.000Z'));
    expect(ids(weg)).toBe('a');
    expect(ids(putItem(weg, 'prioriteiten', prio('b', 5)))).toBe('ba');
  });

  it('laat een ouder antwoord niets terugdraaien', () => {
    expect(putItem(canvas, 'prioriteiten', prio('b', 2))).toBe(canvas);
  });

  it('neemt een nieuwe volgorde over', () => {
    expect(ids(putVolgorde(canvas, { blok: 6, ids: ['a', 'b'], versie: 3 }))).toBe('ab');
  });
});
