import { expect, it } from 'vitest';
import { joinTexts } from './join-texts.ts';

it('zet twee teksten onder elkaar', () => {
  expect(joinTexts('Er is post.\n', '\nIk slaap slecht.')).toBe('Er is post.\n\nIk slaap slecht.');
});

it('schrijft niets dubbel als de ene tekst in de andere staat', () => {
  expect(joinTexts('Er is post. Veel post.', 'Er is post.')).toBe('Er is post. Veel post.');
  expect(joinTexts('', 'Er is post.')).toBe('Er is post.');
});

it('laat de zinnen die gelijk zijn één keer staan, voor en na wat verschilt', () => {
  const samen = 'Wij zijn samen. ';
  expect(joinTexts(`${samen}Er is post.`, `${samen}Ik slaap slecht.`)).toBe(
    `${samen}Er is post.\n\nIk slaap slecht.`,
  );
  expect(joinTexts('Zus komt.\nWij zijn samen.', 'Oma komt.\nWij zijn samen.')).toBe(
    'Zus komt.\n\nOma komt.\n\nWij zijn samen.',
  );
});

it('houdt twee versies van één zin allebei heel', () => {
  expect(joinTexts('Er zijn 2 kinderen. Rust.', 'Er zijn 3 kinderen. Rust.')).toBe(
    'Er zijn 2 kinderen.\n\nEr zijn 3 kinderen.\n\nRust.',
  );
});

const zinnen = ['Er is post. ', 'Rust! ', 'Zus komt\n', 'Oma ', '\n'];
const teksten = zinnen.reduce(
  (alle) => [...new Set(alle.flatMap((t) => ['', ...zinnen].map((z) => z + t)))],
  [''],
);

/** True when these words stand there in this order, with perhaps others in between. */
function staanEr(woorden: string[], tekst: string): boolean {
  const rest = tekst.split(/\s+/);
  return woorden.every((woord) => {
    const plek = rest.indexOf(woord);
    rest.splice(0, plek + 1);
    return plek !== -1;
  });
}

it('verliest nooit een woord, wat er ook samenkomt', () => {
  const korte = teksten.filter((t) => t.length < 18);
  expect(korte.length).toBeGreaterThan(60);
  const kwijt = korte.flatMap((a) =>
    korte.flatMap((b) => {
      const samen = joinTexts(a, b);
      return [a, b].filter((een) => !staanEr(een.split(/\s+/).filter(Boolean), samen));
    }),
  );
  expect(kwijt).toEqual([]);
});
