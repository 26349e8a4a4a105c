import { expect, test } from 'vitest';
import { countLettergrepen, measureLeesbaarheid } from './leesbaarheid.ts';

test.each([
  ['huis', 1],
  ['over', 2],
  ['brief', 1],
  ['zoals', 2],
  ['aanvraag', 2],
  ['gemachtigde', 4],
  ['contactpersoon', 4],
  ['bezwaarschriften', 4],
])('%s heeft %i lettergrepen', (woord, aantal) => {
  expect(countLettergrepen(woord)).toBe(aantal);
});

test('een gewone zin scoort hoog, een ambtelijke laag', () => {
  const gewoon = measureLeesbaarheid(['Wij zeggen ja. U krijgt de hulp die u vroeg.']);
  const stroef = measureLeesbaarheid([
    'Naar aanleiding van uw aanvraag inzake schuldhulpverlening delen wij u mede dat overeenkomstig de vigerende beleidsregels tot inwilliging is besloten.',
  ]);
  expect(gewoon.fleschDouma).toBeGreaterThan(100);
  expect(stroef.fleschDouma).toBeLessThan(40);
  expect(stroef.woordenPerZin).toBeGreaterThan(15);
});
