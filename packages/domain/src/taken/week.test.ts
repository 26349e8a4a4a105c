import { describe, expect, it } from 'vitest';
import { addDagen, findWerkGroep, findZondag } from './week.ts';

describe('de week', () => {
  it.each([
    ['2026-11-23', '2026-11-29'],
    ['2026-11-28', '2026-11-29'],
    ['2026-11-29', '2026-11-29'],
    ['2026-12-31', '2027-01-03'],
  ])('van %s eindigt op zondag %s', (dag, zondag) => {
    expect(findZondag(dag)).toBe(zondag);
  });

  it.each([
    ['2026-11-22', 'te_laat'],
    ['2026-11-25', 'vandaag'],
    ['2026-11-26', 'deze_week'],
    ['2026-11-29', 'deze_week'],
    ['2026-11-30', 'volgende_week'],
    ['2026-12-06', 'volgende_week'],
    ['2026-12-07', 'later'],
  ] as const)('zet %s op woensdag 25 november bij %s', (dag, groep) => {
    expect(findWerkGroep(dag, '2026-11-25')).toBe(groep);
  });

  it('telt door over de zomertijd heen', () => {
    expect(addDagen('2026-03-28', 1)).toBe('2026-03-29');
    expect(addDagen('2026-03-29', 1)).toBe('2026-03-30');
    expect(addDagen('2026-10-26', -1)).toBe('2026-10-25');
  });
});
