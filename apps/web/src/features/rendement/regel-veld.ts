import type { ConceptReden } from '@naast/domain/berekening';

/** The reason at one field of a regel or investering, to show beside it. */
export type VindFout = (veld: string) => string | undefined;

/** Picks the reasons of one item out of all reasons: `regels.2.kansZonder` is `kansZonder` of the third regel. */
export const findFouten =
  (redenen: readonly ConceptReden[], lijst: 'regels' | 'investeringen', nummer: number): VindFout =>
  (veld) =>
    redenen.find(({ pad }) => pad === `${lijst}.${nummer}.${veld}`)?.bericht;

/** How many reasons one item has. */
export const countFouten = (
  redenen: readonly ConceptReden[],
  lijst: 'regels' | 'investeringen',
  nummer: number,
): number => redenen.filter(({ pad }) => pad.startsWith(`${lijst}.${nummer}.`)).length;
