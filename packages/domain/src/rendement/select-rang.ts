/** Value at a rank (0 = smallest) of the numbers. Reorders them; a fraction of the time of a full sort (Hoare's FIND). */
export function selectRang(getallen: Float64Array, rang: number): number {
  let links = 0;
  let rechts = getallen.length - 1;
  while (links < rechts) {
    const spil = getallen[(links + rechts) >> 1] as number;
    let i = links;
    let j = rechts;
    while (i <= j) {
      while ((getallen[i] as number) < spil) i++;
      while ((getallen[j] as number) > spil) j--;
      if (i > j) break;
      const wissel = getallen[i] as number;
      getallen[i++] = getallen[j] as number;
      getallen[j--] = wissel;
    }
    if (rang <= j) rechts = j;
    else if (rang >= i) links = i;
    else break;
  }
  return getallen[rang] as number;
}

/** Nearest rank: the smallest number that at least this percentage of the numbers does not exceed. */
export function selectPercentiel(getallen: Float64Array, procent: number): number {
  return selectRang(getallen, Math.max(0, Math.ceil((procent * getallen.length) / 100) - 1));
}
