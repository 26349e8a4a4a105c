import { expect, it } from 'vitest';
import { showDoorlooptijden } from './stappen.ts';

it('laat dagen zien vanaf vijf aanvragen, en zegt anders dat het er te weinig zijn', () => {
  const getoond = showDoorlooptijden([
    { stap: 'besluit', aantal: 5, p25: 4.4, p50: 9.5, p75: 12 },
    { stap: 'betaling', aantal: 4, p25: 1, p50: 2, p75: 3 },
  ]);
  expect(getoond).toHaveLength(6);
  expect(getoond[2]).toEqual({ stap: 'besluit', aantal: 5, p25: 4, p50: 10, p75: 12 });
  expect(getoond[3]).toEqual({ stap: 'betaling', aantal: null, p25: null, p50: null, p75: null });
  expect(getoond[0]).toEqual({ stap: 'plan', aantal: 0, p25: null, p50: null, p75: null });
});
