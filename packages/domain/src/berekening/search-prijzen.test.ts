import { expect, it } from 'vitest';
import { searchPrijzen } from './search-prijzen.ts';

const prijs = (code: string, omschrijving: string, gebruik: 'effect' | 'referentie' = 'effect') => ({
  code,
  omschrijving,
  eenheid: 'uur',
  leefgebied: 'wonen' as const,
  gebruik,
});

it('vindt op losse woorden in elke volgorde, zonder accenten, met kiesbare prijzen voorop', () => {
  const prijzen = [
    prijs('R-1', 'Crèche, alle kosten', 'referentie'),
    prijs('A-1', 'Crèche thuis'),
    prijs('B-1', 'Opvang'),
  ];
  expect(searchPrijzen(prijzen, 'creche', undefined).map(({ code }) => code)).toEqual(['A-1', 'R-1']);
  expect(searchPrijzen(prijzen, 'thuis  CRÈCHE', 'wonen').map(({ code }) => code)).toEqual(['A-1']);
  expect(searchPrijzen(prijzen, '', 'werk')).toEqual([]);
});
