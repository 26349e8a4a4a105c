import { describe, expect, it } from 'vitest';
import { calculateUiterlijk } from './termijn.ts';

const ingediend = { naar: 'ingediend', op: '2026-11-01T09:00:00.000Z' } as const;

describe('de beslistermijn', () => {
  it('begint bij de indiening', () => {
    expect(calculateUiterlijk([], 56, ingediend.op)).toBeNull();
    expect(calculateUiterlijk([ingediend], 14, ingediend.op)).toBe('2026-11-15T09:00:00.000Z');
  });

  it('staat stil zolang een antwoord wordt verwacht', () => {
    const wissels = [
      ingediend,
      { naar: 'in_behandeling', op: '2026-11-02T09:00:00.000Z' },
      { naar: 'aanvulling_gevraagd', op: '2026-11-03T09:00:00.000Z' },
      { naar: 'aanvulling_gevraagd', op: '2026-11-04T09:00:00.000Z' },
      { naar: 'in_behandeling', op: '2026-11-06T09:00:00.000Z' },
    ] as const;
    expect(calculateUiterlijk(wissels, 14, '2026-11-10T00:00:00.000Z')).toBe('2026-11-18T09:00:00.000Z');
  });

  it('schuift mee zolang de vraag nog open is', () => {
    const wissels = [ingediend, { naar: 'aanvulling_gevraagd', op: '2026-11-03T09:00:00.000Z' }] as const;
    expect(calculateUiterlijk(wissels, 14, '2026-11-08T09:00:00.000Z')).toBe('2026-11-20T09:00:00.000Z');
  });
});
