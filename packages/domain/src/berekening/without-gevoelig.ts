/**
 * The same berekening without its gevoelige regels, for canvas, Ons plan and session PDF (rekenmethode.md §4).
 *
 * Calculate again with what is left, and show only that outcome there: a total in which a hidden regel still counts
 * would give it away as the difference, and nobody could explain the number. The committee and the controller see
 * the whole berekening.
 */
export function withoutGevoelig<T extends { regels: readonly { gevoelig?: boolean | undefined }[] }>(
  invoer: T,
): T {
  return { ...invoer, regels: invoer.regels.filter(({ gevoelig }) => gevoelig !== true) };
}
