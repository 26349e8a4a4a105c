/** Who reads a notitie: everyone on the casus, or only who wrote it and the contactpersoon. */
export const notitieVoor = ['casus', 'contactpersoon'] as const;
export type NotitieVoor = (typeof notitieVoor)[number];
export const notitieVoorNamen: Record<NotitieVoor, string> = {
  casus: 'Iedereen die deze casus ziet',
  contactpersoon: 'Alleen jij en de contactpersoon',
};
