/** Domains of the Doorbraakfonds; a doorbraak may lie outside them. */
export const domeinen = [
  'wonen',
  'passend_onderwijs',
  'psychische_ondersteuning',
  'tijdelijk_inkomen',
] as const;
export type Domein = (typeof domeinen)[number];
export const domeinNamen: Record<Domein, string> = {
  wonen: 'Wonen',
  passend_onderwijs: 'Passend onderwijs',
  psychische_ondersteuning: 'Psychische ondersteuning',
  tijdelijk_inkomen: 'Tijdelijk inkomen',
};
