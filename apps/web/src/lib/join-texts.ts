/** Sentences and lines, each with the white space after it. */
const splitZinnen = (tekst: string): string[] => tekst.split(/(?<=[.!?…] |\n)/);

const countZelfde = (a: readonly string[], b: readonly string[]): number => {
  const anders = a.findIndex((zin, i) => zin !== b[i]);
  return anders === -1 ? a.length : anders;
};

/** Both texts under each other; the sentences they begin and end with together stay once. */
export function joinTexts(eerst: string, dan: string): string {
  if (eerst.includes(dan)) return eerst;
  if (dan.includes(eerst)) return dan;
  const [a, b] = [splitZinnen(eerst), splitZinnen(dan)];
  const begin = countZelfde(a, b);
  const einde = countZelfde(a.slice(begin).toReversed(), b.slice(begin).toReversed());
  const midden = (zinnen: string[]) =>
    zinnen
      .slice(begin, zinnen.length - einde)
      .join('')
      .trim();
  const verschil = [midden(a), midden(b)].filter((deel) => deel !== '').join('\n\n');
  const slot = a.slice(a.length - einde).join('');
  return `${a.slice(0, begin).join('')}${verschil}${slot === '' ? '' : `\n\n${slot}`}`;
}
