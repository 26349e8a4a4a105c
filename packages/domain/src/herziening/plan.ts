/** Where one granted line stands, in whole cents. */
export interface RegelStand {
  /** Paid, less what came back; under every besluit together. */
  betaaldCent: number;
  /** Promised, and not paid or released yet. */
  openCent: number;
  /** Waived before: this is not asked back again. */
  kwijtgescholdenCent: number;
}

/** What a new besluit does with one line, in whole cents. */
export interface RegelGevolg {
  /** Comes free under the earlier besluit. */
  vrijvalCent: number;
  /** Is promised under the new one. */
  toekenningCent: number;
  /** Was paid above the new grant and comes back. */
  vorderingCent: number;
}

/**
 * What happens to the money of one line when it is granted `toegekendCent` from now on; the database books the same
 * (`book_herziening`). Paid stays paid: only what is not paid yet is promised again.
 */
export function planRegel(
  { betaaldCent, openCent, kwijtgescholdenCent }: RegelStand,
  toegekendCent: number,
): RegelGevolg {
  return {
    vrijvalCent: openCent,
    toekenningCent: Math.max(toegekendCent - betaaldCent, 0),
    vorderingCent: Math.max(betaaldCent - toegekendCent - kwijtgescholdenCent, 0),
  };
}

interface Bedrag {
  toegekendCent: number;
}

/** Less for some line than before: then the family says first what it thinks of it. */
export const isVerlaging = (was: readonly Bedrag[], wordt: readonly Bedrag[]): boolean =>
  was.some(({ toegekendCent }, plek) => (wordt[plek]?.toegekendCent ?? 0) < toegekendCent);
