import { expect, test } from 'vitest';
import { explainBezetting } from './bezetting.ts';

test('met genoeg leden en een voorzitter kan er een besluit komen', () => {
  expect(explainBezetting({ zetels: 3, voorzitter: true }, 3)).toEqual([]);
});

test('zonder voorzitter legt niemand het vast, hoeveel leden er ook zijn', () => {
  expect(explainBezetting({ zetels: 5, voorzitter: false }, 3)).toEqual([
    expect.stringContaining('Niemand kan het besluit vastleggen.'),
  ]);
});

test.each([
  [2, 'Er mogen maar 2 leden stemmen. Er zijn er 3 nodig.'],
  [1, 'Er mag maar 1 lid stemmen. Er zijn er 3 nodig.'],
  [0, 'Er mogen maar 0 leden stemmen. Er zijn er 3 nodig.'],
])('met %i leden is het quorum niet te halen', (zetels, zin) => {
  expect(explainBezetting({ zetels, voorzitter: true }, 3)).toEqual([zin]);
});
