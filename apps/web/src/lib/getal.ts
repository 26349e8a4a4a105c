const vorm = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 4, useGrouping: false });
const leesbaar = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 });
const procenten = new Intl.NumberFormat('nl-NL', { style: 'percent', maximumFractionDigits: 0 });

/** A number for reading: `1.234,5`. */
export const showGetal = (n: number): string => leesbaar.format(n);

/** A share (0–1) as `42%`. */
export const showProcent = (deel: number): string => procenten.format(deel);

/** A number as typed in a field: `1234,5`. */
export const writeGetal = (n: number): string => vorm.format(n);

/** Reads `1.234`, `2,5` or `2.5`. @returns undefined when it is not a number. */
export function parseGetal(tekst: string): number | undefined {
  const schoon = tekst.replace(/[\s\u00a0]/g, '');
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(schoon))
    return Number(schoon.replaceAll('.', '').replace(',', '.'));
  if (/^-?\d+([.,]\d+)?$/.test(schoon)) return Number(schoon.replace(',', '.'));
  return undefined;
}
