import { calculateRendement } from '@naast/domain/rendement';
import { expect, it } from 'vitest';
import { CPI } from '../../../../../packages/domain/src/rendement/voorbeeld/cpi.ts';
import { createVoorbeeld } from '../../../../../packages/domain/src/rendement/voorbeeld/voorbeeld.ts';
import { listRegelgrenzen } from './regelgrenzen.ts';

it('noemt per regel de prijs en de kansen van die grens', () => {
  const invoer = createVoorbeeld();
  const uitkomst = calculateRendement(invoer, CPI);
  const onder = (id: string) =>
    listRegelgrenzen({ invoer, uitkomst, cpi: CPI }, 'laag')
      .find((deel) => deel.id === id)
      ?.onder?.replaceAll('\u00a0', ' ');
  expect(onder('r1')).toBe('Met een prijs van € 57,60 in 2022.');
  expect(onder('r3')).toBe(
    'Met een prijs van € 11.618,00 in 2011, en een kans van 40% zonder en 20% met de doorbraak.',
  );
});

it('telt per regel op tot precies het laagste en het hoogste verschil', () => {
  const invoer = createVoorbeeld();
  const uitkomst = calculateRendement(invoer, CPI);
  for (const grens of ['laag', 'hoog'] as const) {
    const delen = listRegelgrenzen({ invoer, uitkomst, cpi: CPI }, grens);
    expect(delen.reduce((som, { cent }) => som + cent, 0)).toBe(uitkomst.bandbreedte[grens].saldoCent);
  }
});
