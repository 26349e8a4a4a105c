import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isVerlaging, planRegel } from './plan.ts';

const cent = fc.integer({ min: 0, max: 10_000_000 });

describe('wat een nieuw besluit met een regel doet', () => {
  it('verlaagt wat nog openstaat', () => {
    const stand = { betaaldCent: 40_000, openCent: 60_000, kwijtgescholdenCent: 0 };
    expect(planRegel(stand, 70_000)).toEqual({
      vrijvalCent: 60_000,
      toekenningCent: 30_000,
      vorderingCent: 0,
    });
  });

  it('vordert terug wat meer is betaald dan er nu wordt toegekend', () => {
    const stand = { betaaldCent: 40_000, openCent: 60_000, kwijtgescholdenCent: 0 };
    expect(planRegel(stand, 10_000)).toEqual({
      vrijvalCent: 60_000,
      toekenningCent: 0,
      vorderingCent: 30_000,
    });
  });

  it('vraagt niet nog eens terug wat is kwijtgescholden', () => {
    const stand = { betaaldCent: 40_000, openCent: 0, kwijtgescholdenCent: 30_000 };
    expect(planRegel(stand, 0).vorderingCent).toBe(10_000);
  });

  it('verliest nooit een cent: betaald en opnieuw beloofd min gevorderd is wat er is toegekend', () => {
    fc.assert(
      fc.property(cent, cent, cent, (betaaldCent, openCent, toegekendCent) => {
        const { toekenningCent, vorderingCent } = planRegel(
          { betaaldCent, openCent, kwijtgescholdenCent: 0 },
          toegekendCent,
        );
        expect(betaaldCent + toekenningCent - vorderingCent).toBe(toegekendCent);
        expect(Math.min(toekenningCent, vorderingCent)).toBe(0);
      }),
    );
  });
});

describe('een verlaging', () => {
  it('is er als één regel minder krijgt, ook als het samen meer is', () => {
    expect(
      isVerlaging([{ toegekendCent: 5 }, { toegekendCent: 5 }], [{ toegekendCent: 4 }, { toegekendCent: 9 }]),
    ).toBe(true);
    expect(isVerlaging([{ toegekendCent: 5 }], [{ toegekendCent: 5 }])).toBe(false);
  });
});
