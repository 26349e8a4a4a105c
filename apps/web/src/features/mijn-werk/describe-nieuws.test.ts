import type { NieuwsRegel } from '@naast/contract/mijn-werk';
import { nieuwsSoorten } from '@naast/contract/mijn-werk';
import { describe, expect, it } from 'vitest';
import { describeNieuws, findNieuwsPlek } from './describe-nieuws.ts';

const regel = (velden: Partial<NieuwsRegel>): NieuwsRegel => ({
  soort: 'canvas',
  wat: null,
  blokken: [],
  wie: [],
  op: '2026-11-22T10:00:00.000Z',
  ...velden,
});

describe('wat anderen deden', () => {
  it('noemt de blokken van het canvas bij hun naam', () => {
    expect(describeNieuws(regel({ blokken: [6, 8] }))).toBe('Canvas: Wat eerst en Afspraken');
    expect(describeNieuws(regel({ soort: 'fase', wat: 'nazorg' }))).toBe('De casus ging naar de fase nazorg');
  });

  it('wijst naar de bladzijde waar het staat', () => {
    expect(findNieuwsPlek(regel({ blokken: [8] }))).toBe('afspraken');
    expect(findNieuwsPlek(regel({ blokken: [6, 8] }))).toBe('canvas');
    expect(findNieuwsPlek(regel({ soort: 'bijlage' }))).toBe('bijlagen');
  });

  it.each(nieuwsSoorten)('heeft woorden voor %s', (soort) => {
    expect(describeNieuws(regel({ soort, wat: 'x', blokken: [1] })).length).toBeGreaterThan(5);
  });
});
