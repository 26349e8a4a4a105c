import { expect, it } from 'vitest';
import { joinTexts } from './join-texts.ts';

it('zet twee teksten onder elkaar', () => {
  expect(joinTexts('Er is post.\n', '\nIk slaap slecht.')).toBe('Er is post.\n\nIk slaap slecht.');
});

it('schrijft niets dubbel als de ene tekst in de andere staat', () => {
  expect(joinTexts('Er is post. Veel post.', 'Er is post.')).toBe('Er is post. Veel post.');
  expect(joinTexts('', 'Er is post.')).toBe('Er is post.');
});
