import type { Saldo } from '../fonds/index.ts';

/** Where money of a correctie comes from or goes to. What is promised changes by a besluit only, so it is not one of them. */
export const correctieKanten = ['buiten', 'vrij', 'betaald'] as const;
export type CorrectieKant = (typeof correctieKanten)[number];

export const correctieKantNamen: Record<CorrectieKant, string> = {
  buiten: 'Buiten het fonds',
  vrij: 'Vrij budget',
  betaald: 'Betaald',
};

export const correctieStanden = ['voorgesteld', 'geboekt', 'afgewezen', 'ingetrokken'] as const;
export type CorrectieStand = (typeof correctieStanden)[number];

export const correctieStandNamen: Record<CorrectieStand, string> = {
  voorgesteld: 'Wacht op een tweede persoon',
  geboekt: 'Geboekt',
  afgewezen: 'Afgewezen',
  ingetrokken: 'Ingetrokken',
};

/** The columns of a correctie that moves `bedragCent` (whole cents, more than 0) from one side to another. */
export function createCorrectie(van: CorrectieKant, naar: CorrectieKant, bedragCent: number): Saldo {
  const kolom = (kant: CorrectieKant) => (Number(naar === kant) - Number(van === kant)) * bedragCent + 0;
  return { vrijCent: kolom('vrij'), verplichtCent: 0, betaaldCent: kolom('betaald') };
}
