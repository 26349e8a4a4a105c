import { addDagen } from './add-dagen.ts';

/** How a day of nazorg went. */
export const nazorgUitkomsten = ['gesproken', 'niet_gelukt', 'niet_nodig'] as const;
export type NazorgUitkomst = (typeof nazorgUitkomsten)[number];
export const nazorgUitkomstNamen: Record<NazorgUitkomst, string> = {
  gesproken: 'We hebben elkaar gesproken',
  niet_gelukt: 'Het lukte niet om contact te krijgen',
  niet_nodig: 'Het was niet nodig',
};

/** Days of nazorg to begin with when a casus closes on `vandaag`: after one, three and six months. */
export const proposeNazorgdagen = (vandaag: string): string[] =>
  [30, 91, 182].map((dagen) => addDagen(vandaag, dagen));
