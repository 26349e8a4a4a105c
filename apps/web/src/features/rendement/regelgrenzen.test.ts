import { calculateRendement } from '@naast/domain/rendement';
import { expect, it } from 'vitest';
import { CPI } from '../../../../../packages/domain/src/rendement/voorbeeld/cpi.ts';
import { createVoorbeeld } from '../../../../../packages/domain/src/rendement/voorbeeld/voorbeeld.ts';
import { listRegelgrenzen } from './regelgrenzen.ts';

it('telt per regel op tot precies het laagste en het hoogste verschil', () => {
  const invoer = createVoorbeeld();
  const uitkomst = calculateRendement(invoer, CPI);
  for (const grens of ['laag', 'hoog'] as const) {
    const delen = listRegelgrenzen({ invoer, uitkomst, cpi: CPI }, grens);
    expect(delen.reduce((som, { cent }) => som + cent, 0)).toBe(uitkomst.bandbreedte[grens].saldoCent);
  }
});
