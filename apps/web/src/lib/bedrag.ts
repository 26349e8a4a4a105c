const euro = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' });
const heleEuro = new Intl.NumberFormat('nl-NL', {
  style: 'currency',
  currency: 'EUR',
  maximumFractionDigits: 0,
});
const kaal = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** Cents as `€ 1.234,56`. */
export const showBedrag = (cent: number): string => euro.format(cent / 100);

/** Cents as whole euros, `€ 1.235`, for charts and estimates. */
export const showHeleEuro = (cent: number): string => heleEuro.format(Math.round(cent / 100));

/** Cents as a person would type them: `1.234,56`. */
export const writeBedrag = (cent: number): string => kaal.format(cent / 100);

const nederlands = /^(-?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}))?$/;
const metPunt = /^(-?)(\d+)\.(\d{1,2})$/;

/**
 * Reads an amount as Dutch people write it: `1.234,56`, `1234`, `€ 12,5`, `12,-`, also `12.50` from a receipt.
 * @returns cents, or undefined when it is not an amount.
 */
export function parseBedrag(tekst: string): number | undefined {
  const schoon = tekst.replace(/[\s\u00a0€]/g, '').replace(/,(-|–)+$/, '');
  const treffer = nederlands.exec(schoon) ?? metPunt.exec(schoon);
  if (!treffer) return undefined;
  const [, min, euros = '', centen = ''] = treffer;
  const cent = Number(euros.replaceAll('.', '')) * 100 + Number(centen.padEnd(2, '0'));
  if (!Number.isSafeInteger(cent)) return undefined;
  return min && cent !== 0 ? -cent : cent;
}
