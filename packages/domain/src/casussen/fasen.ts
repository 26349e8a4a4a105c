/** Stages of a casus, in order; `gestopt` can follow from any open one. */
export const fasen = [
  'aanmelding',
  'intake',
  'canvas',
  'uitvoering',
  'nazorg',
  'afgesloten',
  'gestopt',
] as const;
export type Fase = (typeof fasen)[number];

/** How a fase is written on screen. */
export const faseNamen: Record<Fase, string> = {
  aanmelding: 'Aanmelding',
  intake: 'Kennismaking',
  canvas: 'Canvas maken',
  uitvoering: 'Uitvoering',
  nazorg: 'Nazorg',
  afgesloten: 'Afgesloten',
  gestopt: 'Gestopt',
};

/** True while the casus runs: somebody is contactpersoon and things may change. */
export const isOpen = (fase: Fase): boolean => fase !== 'afgesloten' && fase !== 'gestopt';
