import { expect, test } from 'vitest';
import { calculateBezwaareinde } from './bezwaartermijn.ts';

test.each([
  ['2026-11-23', '2027-01-04', 'gewone maandag'],
  ['2026-11-20', '2027-01-04', 'eindigt op nieuwjaarsdag, daarna weekend'],
  ['2026-11-13', '2026-12-28', 'eindigt op eerste kerstdag, daarna weekend'],
  ['2026-02-20', '2026-04-07', 'eindigt op Goede Vrijdag, daarna Pasen'],
  ['2026-04-02', '2026-05-15', 'eindigt op Hemelvaartsdag'],
  ['2026-04-13', '2026-05-26', 'eindigt op tweede pinksterdag'],
  ['2026-03-24', '2026-05-06', 'eindigt op bevrijdingsdag'],
  ['2026-03-16', '2026-04-28', 'eindigt op koningsdag'],
])('verzonden op %s: bezwaar tot en met %s (%s)', (verzonden, einde) => {
  expect(calculateBezwaareinde(verzonden)).toBe(einde);
});
