import { MINIMUM_CASUSSEN } from '../realisatie/index.ts';

/**
 * Counts of households as they may be shown: 1 to 4 become null. Zero may be shown. When what is hidden adds up to
 * less than the minimum, the next smallest count goes too: with a total beside it, the hidden one could be worked out.
 */
export function hideKleine(aantallen: readonly number[]): (number | null)[] {
  const getoond: (number | null)[] = aantallen.map((n) => (n > 0 && n < MINIMUM_CASUSSEN ? null : n));
  const verborgen = aantallen.filter((_, i) => getoond[i] === null);
  const som = verborgen.reduce((totaal, n) => totaal + n, 0);
  if (verborgen.length === 0 || (verborgen.length > 1 && som >= MINIMUM_CASUSSEN)) return getoond;
  const [volgende] = aantallen
    .map((n, i) => ({ n, i }))
    .filter(({ n, i }) => n > 0 && getoond[i] !== null)
    .sort((a, b) => a.n - b.n || a.i - b.i);
  if (volgende) getoond[volgende.i] = null;
  return getoond;
}
