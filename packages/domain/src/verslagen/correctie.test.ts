import { expect, it } from 'vitest';
import { createCorrectie } from './correctie.ts';

it.each([
  ['buiten', 'vrij', [500, 0, 0]],
  ['vrij', 'buiten', [-500, 0, 0]],
  ['betaald', 'vrij', [500, 0, -500]],
  ['vrij', 'betaald', [-500, 0, 500]],
] as const)('boekt van %s naar %s', (van, naar, [vrijCent, verplichtCent, betaaldCent]) => {
  expect(createCorrectie(van, naar, 500)).toEqual({ vrijCent, verplichtCent, betaaldCent });
});
