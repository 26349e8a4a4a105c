import { expect, test } from 'vitest';
import { leegKlad, readKlad, writeKlad } from './klad-plan.ts';

const stuk = { tekst: 'Weer werk', plek: 'blok_2', kop: false } as const;

test('wat bewaard is, komt terug zoals het was', () => {
  expect(readKlad(writeKlad({ tekst: 'Plan', stukken: [] }))).toEqual({ tekst: 'Plan', stukken: [] });
  expect(readKlad(writeKlad({ tekst: 'Plan', stukken: [stuk] }))).toEqual({ tekst: '', stukken: [stuk] });
});

test('wat niet te lezen is, of geen plek meer heeft, komt niet terug', () => {
  expect(writeKlad(readKlad('geen json'))).toBe(leegKlad);
  expect(readKlad(JSON.stringify({ stukken: [{ ...stuk, plek: 'blok_99' }, stuk] })).stukken).toEqual([stuk]);
});
