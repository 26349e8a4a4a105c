import { STANDAARDREEKS } from './codelijsten.ts';
import { type Exact, toExact } from './exact-getal.ts';
import type { Cpi, Prijs } from './invoer.ts';

const EEN = toExact(1);
const HONDERD = toExact(100);

/** Factor from the prices of `prijs.peiljaar` to those of the rekenjaar (rekenmethode.md §2). */
export type Indexeer = (prijs: Pick<Prijs, 'index' | 'peiljaar'>) => Exact;

/** Factors are built outward from the rekenjaar and remembered: regels share most of their price years. */
export function createIndexeer(rekenjaar: number, cpi: Cpi): Indexeer {
  const reeksen = new Map<string, (peiljaar: number) => Exact>();
  return ({ index, peiljaar }) => {
    if (index === 'geen') return EEN;
    const factorVan = reeksen.get(index) ?? createReeks(rekenjaar, cpi, index);
    reeksen.set(index, factorVan);
    return factorVan(peiljaar);
  };
}

function createReeks(rekenjaar: number, cpi: Cpi, index: string): (peiljaar: number) => Exact {
  const eigen = cpi.filter(({ reeks = STANDAARDREEKS }) => reeks === index);
  const mutaties = new Map(eigen.map(({ jaar, mutatieProcent }) => [jaar, mutatieProcent]));
  const bekend = new Map<number, Exact>([[rekenjaar, EEN]]);
  const groeiIn = (jaar: number): Exact => {
    const mutatie = mutaties.get(jaar);
    if (mutatie === undefined) throw new RangeError(`Geen indexcijfer voor ${jaar}`);
    return toExact(mutatie).div(HONDERD).add(EEN);
  };
  const factorVan = (peiljaar: number): Exact => {
    const eerder = bekend.get(peiljaar);
    if (eerder) return eerder;
    const factor =
      peiljaar < rekenjaar
        ? factorVan(peiljaar + 1).mul(groeiIn(peiljaar + 1))
        : factorVan(peiljaar - 1).div(groeiIn(peiljaar));
    bekend.set(peiljaar, factor);
    return factor;
  };
  return factorVan;
}

/** Years whose index figure is needed: after the earlier year, up to and including the later one. */
export function listIndexjaren(peiljaar: number, rekenjaar: number): number[] {
  const eerste = Math.min(peiljaar, rekenjaar) + 1;
  return Array.from({ length: Math.abs(rekenjaar - peiljaar) }, (_, i) => eerste + i);
}
