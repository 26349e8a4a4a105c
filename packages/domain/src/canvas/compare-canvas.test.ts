import { describe, expect, it } from 'vitest';
import { compareCanvas, countVerschillen } from './compare-canvas.ts';
import { maakBelemmering, maakCanvas, maakDoorbraak, maakItem, maakTekst } from './maak-canvas.ts';

const gkb = maakBelemmering('gkb', { omschrijving: 'GKB wacht' });
const huis = maakBelemmering('huis', { omschrijving: 'Ontruiming dreigt' });

describe('twee dagen naast elkaar', () => {
  it('zijn hetzelfde als er niets veranderde', () => {
    const canvas = maakCanvas({ belemmeringen: [gkb], blokken: [maakTekst(1, 'Wij')] });
    expect(compareCanvas(canvas, structuredClone(canvas))).toEqual([]);
  });

  it('zegt per blok wat erbij kwam, veranderde en wegging', () => {
    const van = maakCanvas({ belemmeringen: [gkb, huis] });
    const naar = maakCanvas({
      belemmeringen: [{ ...gkb, loket: 'Loket Noord' }, maakBelemmering('wmo', { omschrijving: 'Wmo' })],
    });
    const [blok] = compareCanvas(van, naar);
    expect(blok?.blok).toBe(5);
    expect(blok?.verschillen.map(({ soort, wat }) => [soort, wat])).toEqual([
      ['erbij', 'Belemmering “Wmo”'],
      ['anders', 'Belemmering “GKB wacht”'],
      ['weg', 'Belemmering “Ontruiming dreigt”'],
    ]);
    expect(blok?.verschillen[1]?.velden).toEqual([{ naam: 'Loket', van: 'GKB', naar: 'Loket Noord' }]);
    expect(countVerschillen(blok?.verschillen ?? [])).toBe('1 erbij gekomen, 1 veranderd, 1 weggehaald');
  });

  it('noemt codes en verwijzingen bij hun naam', () => {
    const van = maakCanvas({ belemmeringen: [gkb], doorbraken: [maakDoorbraak('d')] });
    const naar = maakCanvas({
      belemmeringen: [gkb],
      doorbraken: [
        maakDoorbraak('d', { route: 'geen_geld_nodig', breekt: ['gkb'], antwoordOp: '2026-11-04' }),
      ],
    });
    expect(compareCanvas(van, naar)[0]?.verschillen[0]?.velden).toEqual([
      { naam: 'Route', van: 'Het fonds betaalt', naar: 'Geen geld nodig' },
      { naam: 'Antwoord op', van: '03-11-2026', naar: '04-11-2026' },
      { naam: 'Breekt', van: '', naar: 'GKB wacht' },
    ]);
  });

  it('ziet een tekst als nieuw, anders of weg', () => {
    const canvas = (tekst: string) => maakCanvas({ blokken: [maakTekst(4, tekst)] });
    const soort = (van: string, naar: string) =>
      compareCanvas(canvas(van), canvas(naar))[0]?.verschillen[0]?.soort;
    expect([soort('', 'oma helpt'), soort('oma', 'oma helpt'), soort('oma', ' ')]).toEqual([
      'erbij',
      'anders',
      'weg',
    ]);
  });

  it('houdt de woorden van wie intussen uit huis ging', () => {
    const woorden = {
      lidId: 'zoon',
      woorden: 'Op voetbal.',
      versie: 2,
      gewijzigdOp: null,
      gewijzigdDoor: null,
    };
    const van = maakCanvas({ eigenWoorden: [woorden] });
    const naar = maakCanvas({ leden: van.leden.filter((lid) => lid.id !== 'zoon') });
    expect(compareCanvas(van, naar)[0]?.verschillen[0]).toMatchObject({
      soort: 'weg',
      wat: 'De woorden van Daan',
    });
  });

  it('noemt een andere volgorde, niet wat er alleen tussen kwam', () => {
    const punt = (id: string) => ({ ...maakItem(id), tekst: `punt ${id}`, belemmeringen: [] });
    const canvas = (...ids: string[]) => maakCanvas({ prioriteiten: ids.map(punt) });
    const soorten = (van: string[], naar: string[]) =>
      compareCanvas(canvas(...van), canvas(...naar))[0]?.verschillen.map((v) => v.soort);
    expect(soorten(['a', 'b'], ['a', 'c', 'b'])).toEqual(['erbij']);
    expect(soorten(['a', 'b'], ['b', 'a'])).toEqual(['volgorde']);
    expect(compareCanvas(canvas('a', 'b'), canvas('b', 'a'))[0]?.verschillen[0]?.velden[0]?.naar).toBe(
      '1. punt b\n2. punt a',
    );
  });
});
