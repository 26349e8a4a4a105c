import { describe, expect, it } from 'vitest';
import { calculateStreefdag, calculateTwaalfMaanden, calculateUiterlijk } from './termijn.ts';

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

describe('de streefdag', () => {
  it('is dezelfde dag waar twee collega’s beslissen, ook laat op de avond', () => {
    expect(calculateStreefdag([ingediend], 0, ingediend.op)).toBe('2026-11-01');
    const laat = { naar: 'ingediend', op: '2026-11-01T22:30:00.000Z' } as const;
    expect(calculateStreefdag([laat], 0, laat.op)).toBe('2026-11-01');
    const naMiddernacht = { naar: 'ingediend', op: '2026-11-01T23:30:00.000Z' } as const;
    expect(calculateStreefdag([naMiddernacht], 0, naMiddernacht.op)).toBe('2026-11-02');
  });

  it('is er niet voor een concept', () => {
    expect(calculateStreefdag([], 0, ingediend.op)).toBeNull();
  });
});

describe('wat telt voor het mandaat', () => {
  it('is alles wat in twaalf maanden voor het huishouden is gevraagd', () => {
    const eerder = [
      { ingediendOp: '2025-11-01T10:00:00.000Z', gevraagdCent: 100 },
      { ingediendOp: '2025-11-01T08:00:00.000Z', gevraagdCent: 7_000 },
      { ingediendOp: '2026-10-01T09:00:00.000Z', gevraagdCent: 20 },
    ];
    expect(calculateTwaalfMaanden(3, eerder, ingediend.op)).toBe(123);
  });
});
