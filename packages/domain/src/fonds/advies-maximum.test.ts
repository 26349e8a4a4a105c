import { describe, expect, it } from 'vitest';
import { adviseMaximum } from './advies-maximum.ts';

const bij = (maximumCent: number | null, twaalfMaandenCent: number) =>
  adviseMaximum({ maximum: { maximumCent, twaalfMaandenCent } });

describe('het hoogste bedrag per gezin', () => {
  it('is een advies: meer vragen kan, met een uitleg', () => {
    expect(bij(1_000_00, 1_000_00).oordeel).toBe('past');
    expect(bij(1_000_00, 1_000_01)).toEqual({
      oordeel: 'let_op',
      reden: 'Samen € 1.000,01 in twaalf maanden. Dat is meer dan € 1.000. Leg uit waarom dat nodig is.',
    });
  });

  it('is er niet altijd', () => {
    expect(bij(null, 9_999_999_00).oordeel).toBe('past');
    expect(adviseMaximum({}).oordeel).toBe('past');
  });
});
