/** What toegang allows. */
export const niveaus = ['kijken', 'meewerken'] as const;
export type Niveau = (typeof niveaus)[number];

export const niveauNamen: Record<Niveau, string> = { kijken: 'Kijken', meewerken: 'Meewerken' };

/** Someone on the map around the household: paid to help, or from their own circle. It gives no rights. */
export const deelnemersoorten = ['professional', 'eigen_kring'] as const;
export type Deelnemersoort = (typeof deelnemersoorten)[number];

export const deelnemersoortNamen: Record<Deelnemersoort, string> = {
  professional: 'Professional',
  eigen_kring: 'Eigen kring',
};
