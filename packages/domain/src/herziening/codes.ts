/** What a new besluit does to the earlier one. `kwijtschelden` lets go of what should have come back. */
export const herzieningSoorten = ['wijzigen', 'intrekken', 'terugvorderen', 'kwijtschelden'] as const;
export type HerzieningSoort = (typeof herzieningSoorten)[number];
export const herzieningSoortNamen: Record<HerzieningSoort, string> = {
  wijzigen: 'Wijzigen',
  intrekken: 'Intrekken',
  terugvorderen: 'Terugvorderen',
  kwijtschelden: 'Kwijtschelden',
};

/** Why it began: the fonds itself, a wish of the family, or a bezwaar or klacht that was right. */
export const herzieningAanleidingen = ['fonds', 'gezin', 'bezwaar'] as const;
export type HerzieningAanleiding = (typeof herzieningAanleidingen)[number];
export const herzieningAanleidingNamen: Record<HerzieningAanleiding, string> = {
  fonds: 'Het fonds zelf',
  gezin: 'Een wens van het gezin',
  bezwaar: 'Een bezwaar of klacht',
};

export const herzieningStanden = ['zienswijze', 'stemmen', 'aangenomen', 'verworpen', 'gestopt'] as const;
export type HerzieningStand = (typeof herzieningStanden)[number];
export const herzieningStandNamen: Record<HerzieningStand, string> = {
  zienswijze: 'Het gezin mag reageren',
  stemmen: 'Er wordt gestemd',
  aangenomen: 'Nieuw besluit genomen',
  verworpen: 'Besluit blijft zoals het is',
  gestopt: 'Gestopt',
};

/** How many days the family has to say what it thinks of less than it was granted. */
export const zienswijzeDagen = 14;
