import type { Aannamesoort } from './aannames.ts';

/** How a kind of assumption is written on screen and in documents. */
export const aannamesoortNamen: Record<Aannamesoort, string> = {
  aantal: 'Hoe vaak iets gebeurt',
  kans: 'De kans dat iets gebeurt',
  prijs: 'Wat één keer kost',
  investering: 'Wat de doorbraak kost',
};
