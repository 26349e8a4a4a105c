/** Birth years out of a loose line such as `1988, 2009 en 2014`; anything else in it is left alone. */
export function readJaren(tekst: string): number[] {
  const jaren = [...tekst.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].map(([jaar]) => Number(jaar));
  return [...new Set(jaren)].slice(0, 20);
}
