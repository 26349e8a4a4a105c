import { MINIMUM_CASUSSEN } from '../realisatie/index.ts';

/** The way from signal to money, in order; `geheel` is the whole of it. */
export const doorloopstappen = ['plan', 'indiening', 'besluit', 'betaling', 'alles', 'geheel'] as const;
export type Doorloopstap = (typeof doorloopstappen)[number];

export const doorloopstapNamen: Record<Doorloopstap, string> = {
  plan: 'Van aanmelding tot het ja op het plan',
  indiening: 'Van het plan tot de indiening',
  besluit: 'Van indiening tot besluit',
  betaling: 'Van besluit tot eerste betaling',
  alles: 'Van besluit tot alles is betaald',
  geheel: 'Van aanmelding tot eerste betaling',
};

/** Days of one step: the middle half lies between `p25` and `p75`. */
export interface Doorlooptijd {
  stap: Doorloopstap;
  aantal: number;
  p25: number;
  p50: number;
  p75: number;
}

export interface GetoondeDoorlooptijd {
  stap: Doorloopstap;
  /** Null: over too few aanvragen to show. */
  aantal: number | null;
  p25: number | null;
  p50: number | null;
  p75: number | null;
}

/** Every step in order; over fewer than five aanvragen there are no figures. */
export const showDoorlooptijden = (gemeten: readonly Doorlooptijd[]): GetoondeDoorlooptijd[] =>
  doorloopstappen.map((stap) => {
    const { aantal = 0, p25, p50, p75 } = gemeten.find((tijd) => tijd.stap === stap) ?? {};
    const rond = (dagen: number | undefined) =>
      dagen === undefined || aantal < MINIMUM_CASUSSEN ? null : Math.round(dagen);
    return {
      stap,
      aantal: aantal > 0 && aantal < MINIMUM_CASUSSEN ? null : aantal,
      p25: rond(p25),
      p50: rond(p50),
      p75: rond(p75),
    };
  });
