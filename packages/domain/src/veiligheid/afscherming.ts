import { type Leefgebied, leefgebiedNamen } from '../leefgebieden/index.ts';

/** Who may see a shielded part: the contactpersoon with the vervanger, or these and who is named. */
export const deelKeuzes = ['contactpersoon', 'genoemd'] as const;
export type DeelKeuze = (typeof deelKeuzes)[number];

/** What a shielded part is about, on screen; null is everything of a lid. */
export const describeDeel = (leefgebied: Leefgebied | null): string =>
  leefgebied ? leefgebiedNamen[leefgebied] : 'Alles';
