import type { Prijsregel, Prijsveld } from './prijsregel.ts';

/** Oldest price year that a list takes. */
export const OUDSTE_PEILJAAR = 1950;

export interface Prijsfout {
  veld: Prijsveld;
  code: string;
  bericht: string;
}

type Gekeurd = Pick<
  Prijsregel,
  'bedragCent' | 'bedragLaagCent' | 'bedragHoogCent' | 'peiljaar' | 'batenhouder' | 'gebruik'
>;

/**
 * What is wrong between the fields of one price: bounds around the amount, a year that can be, one payer.
 * @param jaar - the year of today; a price of next year may already be known
 */
export function checkPrijsregel(prijs: Partial<Gekeurd>, jaar: number): Prijsfout[] {
  const { bedragCent, bedragLaagCent, bedragHoogCent, peiljaar, batenhouder, gebruik } = prijs;
  const fouten: Prijsfout[] = [];
  const meld = (veld: Prijsveld, code: string, bericht: string) => fouten.push({ veld, code, bericht });
  if (bedragCent !== undefined && bedragLaagCent != null && bedragLaagCent > bedragCent) {
    meld('bedragLaagCent', 'laag_boven_bedrag', 'Het laagste bedrag is hoger dan het bedrag zelf.');
  }
  if (bedragCent !== undefined && bedragHoogCent != null && bedragHoogCent < bedragCent) {
    meld('bedragHoogCent', 'hoog_onder_bedrag', 'Het hoogste bedrag is lager dan het bedrag zelf.');
  }
  if (peiljaar !== undefined && (peiljaar < OUDSTE_PEILJAAR || peiljaar > jaar + 1)) {
    meld('peiljaar', 'jaar_kan_niet', `Kies een jaar van ${OUDSTE_PEILJAAR} tot en met ${jaar + 1}.`);
  }
  if (batenhouder === 'meerdere' && gebruik !== undefined && gebruik !== 'referentie') {
    meld(
      'batenhouder',
      'meerdere_alleen_referentie',
      'Kies één partij. "Meerdere" kan alleen als het gebruik "referentie" is.',
    );
  }
  return fouten;
}
