import { expect, it } from 'vitest';
import { listErrors } from './form-errors.tsx';

it('noemt ook een veld diep in een lijst bij zijn hele naam', () => {
  const fout = (message: string) => ({ type: 'x', message });
  expect(
    listErrors({
      naam: fout('Vul dit in.'),
      leden: [undefined, { geboortejaar: fout('Vul 1900 of meer in.') }],
      root: { server: fout('niet hier') },
    } as never),
  ).toEqual([
    { veld: 'naam', bericht: 'Vul dit in.' },
    { veld: 'leden.1.geboortejaar', bericht: 'Vul 1900 of meer in.' },
  ]);
});
