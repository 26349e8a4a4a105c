import { type Exact, roundProduct, toExact } from '../rendement/exact-getal.ts';
import type { Batenhouder, Cpi, Prijs } from '../rendement/index.ts';
import { createIndexeer, type Indexeer } from '../rendement/index-prijs.ts';
import { type Hoeveelheid, toPerJaar } from './hoeveelheid.ts';

type Kaartprijs = Pick<Prijs, 'bedragCent' | 'peiljaar' | 'index' | 'batenhouder' | 'soort'>;

/** A product on the map with the price it was given. */
export interface Kaartproduct extends Hoeveelheid {
  prijs: Kaartprijs;
}

/** What one payer spends per year; an overdracht is money that somebody else gets, so it stands apart. */
export interface Betaald {
  batenhouder: Batenhouder;
  kostenCent: number;
  overdrachtCent: number;
}

/** What all products together cost in a year, in whole cents of the rekenjaar. */
export interface Vandaag<P extends Kaartproduct> {
  /** `jaarCent` is null when the index series does not reach the year of the price. */
  lijnen: (P & { perJaar: number; jaarCent: number | null })[];
  kostenCent: number;
  overdrachtCent: number;
  /** By code; only who pays something. */
  perBatenhouder: Betaald[];
}

/**
 * What today costs per year and per payer: quantity × price, brought to the rekenjaar (rekenmethode.md §2) and
 * rounded once per line, so that every total is a sum of lines. A line is to the cent what its regel of scenario
 * `vandaag` says for the first year.
 */
export function calculateVandaag<P extends Kaartproduct>(
  producten: readonly P[],
  rekenjaar: number,
  cpi: Cpi,
): Vandaag<P> {
  const indexeer = createIndexeer(rekenjaar, cpi);
  const lijnen = producten.map((product) => {
    const { prijs } = product;
    const perJaar = toPerJaar(product);
    const factor = findFactor(indexeer, prijs);
    const jaarCent = factor && roundProduct([toExact(perJaar), toExact(prijs.bedragCent), factor]);
    return { ...product, perJaar, jaarCent };
  });
  return { lijnen, ...sumLijnen(lijnen) };
}

/** Null when a year between the price and the rekenjaar has no index figure. */
function findFactor(indexeer: Indexeer, prijs: Kaartprijs): Exact | null {
  try {
    return indexeer(prijs);
  } catch (fout) {
    if (fout instanceof RangeError) return null;
    throw fout;
  }
}

function sumLijnen(lijnen: readonly { prijs: Kaartprijs; jaarCent: number | null }[]) {
  const perPartij = new Map<Batenhouder, Betaald>();
  const totaal = { kostenCent: 0, overdrachtCent: 0 };
  for (const { prijs, jaarCent } of lijnen) {
    if (jaarCent === null) continue;
    const { batenhouder, soort } = prijs;
    const veld = soort === 'overdracht' ? 'overdrachtCent' : 'kostenCent';
    const partij = perPartij.get(batenhouder) ?? { batenhouder, kostenCent: 0, overdrachtCent: 0 };
    partij[veld] += jaarCent;
    totaal[veld] += jaarCent;
    perPartij.set(batenhouder, partij);
  }
  const perBatenhouder = [...perPartij.values()].sort((a, b) => (a.batenhouder < b.batenhouder ? -1 : 1));
  return { ...totaal, perBatenhouder };
}
