import { expect, it } from 'vitest';
import { readJaren } from './read-jaren.ts';

it.each([
  ['1988, 2009 en 2014', [1988, 2009, 2014]],
  ['moeder 1988; kinderen: 2009/2009', [1988, 2009]],
  ['ik weet het niet', []],
  ['198, 19880 of 1888', []],
])('leest uit %j de jaren %j', (tekst, jaren) => {
  expect(readJaren(tekst)).toEqual(jaren);
});
