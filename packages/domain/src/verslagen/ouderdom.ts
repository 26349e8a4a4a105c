/** Upper bounds in days of the ages that are counted; the last group has none. */
export const ouderdomsgrenzen = [7, 14, 28, 56] as const;

export const ouderdomNamen = ['0–7 dagen', '8–14 dagen', '15–28 dagen', '29–56 dagen', 'langer'] as const;

/** The group of an age in whole days: 0 for up to a week, 4 for more than eight weeks. */
export function findOuderdom(dagen: number): number {
  const plek = ouderdomsgrenzen.findIndex((grens) => dagen <= grens);
  return plek === -1 ? ouderdomsgrenzen.length : plek;
}

/** How many per group of age. */
export function groupOuderdom(rijen: readonly { dagen: number; aantal: number }[]): number[] {
  const groepen = ouderdomNamen.map(() => 0);
  for (const { dagen, aantal } of rijen) {
    const groep = findOuderdom(dagen);
    groepen[groep] = (groepen[groep] ?? 0) + aantal;
  }
  return groepen;
}
