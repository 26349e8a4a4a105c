/** Place of a lid in the huishouden. */
export const gezinsrollen = ['ouder', 'partner', 'kind', 'ander'] as const;
export type Gezinsrol = (typeof gezinsrollen)[number];

/** How a gezinsrol is written on screen. */
export const gezinsrolNamen: Record<Gezinsrol, string> = {
  ouder: 'Ouder',
  partner: 'Partner',
  kind: 'Kind',
  ander: 'Iemand anders',
};
