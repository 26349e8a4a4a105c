import type { Saldo } from '../fonds/index.ts';

/** What the grootboek of one budgetjaar says about itself, from four sides; all in whole cents. */
export interface AansluitingFeiten {
  aantal: number;
  laatsteNr: number;
  /** Sum of all mutaties. */
  som: Saldo;
  /** The row that guards the columns. */
  saldo: Saldo;
  /** The balance that stands on the last mutatie; null when there is none. */
  laatste: Saldo | null;
  /** Open on the single granted lines, and promised without a line. */
  openRegelsCent: number;
  losVerplichtCent: number;
}

export const aansluitPunten = ['som', 'laatste', 'nummers', 'regels'] as const;
export type Aansluitpunt = (typeof aansluitPunten)[number];

export const aansluitZinnen: Record<Aansluitpunt, string> = {
  som: 'Alle regels bij elkaar zijn precies de stand.',
  laatste: 'De stand na de laatste regel is dezelfde.',
  nummers: 'Er ontbreekt geen nummer.',
  regels: 'Wat per toegekende regel openstaat, is samen wat er is toegezegd.',
};

const isGelijk = (a: Saldo, b: Saldo): boolean =>
  a.vrijCent === b.vrijCent && a.verplichtCent === b.verplichtCent && a.betaaldCent === b.betaaldCent;

/** Whether the grootboek adds up, point by point. A no is a mistake in the house, never in the reading. */
export function checkAansluiting(feiten: AansluitingFeiten): { punt: Aansluitpunt; klopt: boolean }[] {
  const { som, saldo, laatste } = feiten;
  const oordelen: Record<Aansluitpunt, boolean> = {
    som: isGelijk(som, saldo),
    laatste: laatste === null ? feiten.aantal === 0 : isGelijk(laatste, saldo),
    nummers: feiten.aantal === feiten.laatsteNr,
    regels: feiten.openRegelsCent + feiten.losVerplichtCent === saldo.verplichtCent,
  };
  return aansluitPunten.map((punt) => ({ punt, klopt: oordelen[punt] }));
}
