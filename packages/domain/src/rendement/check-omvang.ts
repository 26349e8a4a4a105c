import type { Keuring } from './check-waarden.ts';
import { STANDAARDREEKS } from './codelijsten.ts';
import type { Cpi, Invoer } from './invoer.ts';

// Sums of cells, also twelve times as large (terugverdienMaand), must stay exact integers of a double.
const MAXIMUM_CENT = Number.MAX_SAFE_INTEGER / 100;
// The widest margin of a price without bounds is 50 %.
const HOOGSTE_MARGE = 1.5;

/** Presumes that everything else is valid. A rough upper bound is enough: no real berekening comes near it. */
export function checkOmvang(keuring: Keuring, invoer: Invoer, cpi: Cpi): void {
  const groei = calculateGroei(cpi);
  let perJaarCent = 0;
  for (const { prijs, aantalZonder, aantalMet } of invoer.regels) {
    const hoogCent = prijs.bedragHoogCent ?? prijs.bedragCent * HOOGSTE_MARGE;
    perJaarCent += Math.max(aantalZonder, aantalMet) * hoogCent * groei;
  }
  for (const { bedragCent } of invoer.investeringen) perJaarCent += bedragCent;
  if (perJaarCent * invoer.horizonJaren <= MAXIMUM_CENT) return;
  const bericht =
    'De bedragen samen zijn te groot om op de cent te rekenen. Controleer aantallen en prijzen.';
  keuring.meld('uitkomst_te_groot', 'regels', bericht);
}

/** The most that one series can make of a price, up or down. */
function calculateGroei(cpi: Cpi): number {
  const perReeks = new Map<string, number>();
  for (const { reeks = STANDAARDREEKS, mutatieProcent } of cpi) {
    const factor = 1 + mutatieProcent / 100;
    perReeks.set(reeks, (perReeks.get(reeks) ?? 1) * Math.max(factor, 1 / factor));
  }
  return Math.max(1, ...perReeks.values());
}
