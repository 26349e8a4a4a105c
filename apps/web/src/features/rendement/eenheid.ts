/** What a price is for, in a sentence: `per uur`, `eenmalig`. */
export const describePer = (eenheid: string): string => (eenheid === 'eenmalig' ? eenheid : `per ${eenheid}`);
