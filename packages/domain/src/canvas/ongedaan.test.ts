import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maakBelemmering, maakCanvas, maakTekst } from './maak-canvas.ts';
import {
  canDo,
  type Daad,
  dropLaatste,
  legeStapel,
  popTerug,
  popVooruit,
  pushDaad,
  reverseDaad,
  type Stapel,
} from './ongedaan.ts';

const tekst = (van: string, naar: string, id = 'b'): Daad => ({
  soort: 'velden',
  lijst: 'belemmeringen',
  id,
  van: { omschrijving: van },
  naar: { omschrijving: naar },
});
const doe = (...stappen: [daad: Daad, op: number][]): Stapel =>
  stappen.reduce((stapel, [daad, op]) => pushDaad(stapel, daad, op), legeStapel);
const daden = ({ terug }: Stapel) => terug.map(({ daad }) => daad);

describe('terug en weer vooruit', () => {
  it('neemt wat achter elkaar op één plek getypt is als één stap', () => {
    const stapel = doe([tekst('', 'G'), 0], [tekst('G', 'GKB'), 4_000], [tekst('GKB', 'GKB wacht'), 8_000]);
    expect(daden(stapel)).toEqual([tekst('', 'GKB wacht')]);
  });

  it('houdt een andere plek, een pauze en een keuze uit elkaar', () => {
    expect(daden(doe([tekst('', 'a'), 0], [tekst('', 'x', 'ander'), 100]))).toHaveLength(2);
    expect(daden(doe([tekst('', 'a'), 0], [tekst('a', 'b'), 6_000]))).toHaveLength(2);
    const weg: Daad = { soort: 'weg', lijst: 'belemmeringen', id: 'b' };
    expect(daden(doe([weg, 0], [weg, 1]))).toHaveLength(2);
  });

  it('vergeet vooruit zodra er iets nieuws gebeurt', () => {
    const terug = popTerug(doe([tekst('', 'a'), 0]));
    expect(terug.vooruit).toEqual([tekst('', 'a')]);
    expect(pushDaad(terug, tekst('', 'b'), 1).vooruit).toEqual([]);
  });

  it('smelt nieuwe letters niet samen met wat opnieuw gedaan is', () => {
    const opnieuw = popVooruit(popTerug(doe([tekst('', 'a'), 0])));
    expect(daden(pushDaad(opnieuw, tekst('a', 'ab'), 1))).toHaveLength(2);
  });

  it('doet aan een lege kant niets', () => {
    expect([popTerug(legeStapel), popVooruit(legeStapel)]).toEqual([legeStapel, legeStapel]);
    expect(dropLaatste(doe([tekst('', 'a'), 0]), 'terug').terug).toEqual([]);
  });

  it('terug en weer vooruit geeft dezelfde stappen', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 8 }), fc.nat({ max: 10 }), (teksten, keer) => {
        const begin = doe(...teksten.map((t, i): [Daad, number] => [tekst('', t, `b${i}`), i]));
        let stapel = begin;
        for (let i = 0; i < keer; i++) stapel = popTerug(stapel);
        for (let i = 0; i < keer; i++) stapel = popVooruit(stapel);
        expect(daden(stapel)).toEqual(daden(begin));
      }),
    );
  });
});

describe('wat nog kan', () => {
  const canvas = maakCanvas({
    belemmeringen: [maakBelemmering('b', { omschrijving: 'GKB wacht' })],
    blokken: [maakTekst(1, 'Wij')],
    volgordes: [{ blok: 6, ids: ['x', 'y'], versie: 2 }],
  });

  it('is alleen wat niemand intussen veranderde', () => {
    expect(canDo(reverseDaad(tekst('', 'GKB wacht')), canvas)).toBe(true);
    expect(canDo(reverseDaad(tekst('', 'iets anders')), canvas)).toBe(false);
    expect(canDo({ soort: 'weg', lijst: 'belemmeringen', id: 'b' }, canvas)).toBe(true);
    expect(canDo({ soort: 'erbij', lijst: 'belemmeringen', id: 'b' }, canvas)).toBe(false);
    expect(canDo({ soort: 'blok', blok: 1, van: 'Wij', naar: '' }, canvas)).toBe(true);
    expect(canDo({ soort: 'woorden', lidId: 'zoon', van: 'iets', naar: '' }, canvas)).toBe(false);
    expect(canDo({ soort: 'volgorde', blok: 6, van: ['x', 'y'], naar: ['y', 'x'] }, canvas)).toBe(true);
  });

  it('het omgekeerde van het omgekeerde is de daad zelf', () => {
    const alle: Daad[] = [
      tekst('a', 'b'),
      { soort: 'weg', lijst: 'afspraken', id: 'a' },
      { soort: 'erbij', lijst: 'afspraken', id: 'a' },
      { soort: 'blok', blok: 4, van: 'a', naar: 'b' },
      { soort: 'woorden', lidId: 'l', van: 'a', naar: 'b' },
      { soort: 'volgorde', blok: 6, van: ['a'], naar: ['b'] },
    ];
    for (const daad of alle) expect(reverseDaad(reverseDaad(daad))).toEqual(daad);
  });
});
