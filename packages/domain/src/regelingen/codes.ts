import type { Domein } from '../canvas/codes.ts';

/** What kind of way it is; bijzondere bijstand stands apart because every aanvraag asks about it. */
export const regelingSoorten = ['regeling', 'bijzondere_bijstand', 'fonds', 'hulp'] as const;
export type RegelingSoort = (typeof regelingSoorten)[number];

export const regelingSoortNamen: Record<RegelingSoort, string> = {
  regeling: 'Regeling of toeslag',
  bijzondere_bijstand: 'Bijzondere bijstand',
  fonds: 'Fonds van anderen',
  hulp: 'Hulp in spullen of diensten',
};

/** What a household did with a regeling. */
export const gebruikStanden = ['gebruikt', 'aangevraagd', 'afgewezen', 'niet_geprobeerd'] as const;
export type GebruikStand = (typeof gebruikStanden)[number];

export const gebruikNamen: Record<GebruikStand, string> = {
  gebruikt: 'Wordt gebruikt',
  aangevraagd: 'Aangevraagd',
  afgewezen: 'Afgewezen',
  niet_geprobeerd: 'Niet geprobeerd',
};

/** A regeling as far as it can say whether it is meant for something. */
export interface PassendeRegeling {
  id: string;
  naam: string;
  soort: RegelingSoort;
  domeinen: readonly Domein[];
  /** For which costs, in words. */
  bedoeldVoor: string;
  /** Words that a line about such costs holds, divided by commas. */
  trefwoorden: string;
}
