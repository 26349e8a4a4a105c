export { type Aanname, type Aannamesoort, listAannames } from './aannames.ts';
export { applyRealisatie, type TweeKanten } from './apply-realisatie.ts';
export { checkRealisatie } from './check-realisatie.ts';
export {
  diffVerwacht,
  type InvesteringVerschil,
  type PartijVerschil,
  type RegelVerschil,
  type Vergelijking,
  type Verschil,
} from './diff-verwacht.ts';
export { MINIMUM_CASUSSEN } from './drempel.ts';
export { aannamesoortNamen } from './namen.ts';
export { type Afwijking, rankAfwijkingen } from './rank-afwijkingen.ts';
export type { Realisatie } from './realisatie.ts';
export {
  type FondsCasus,
  type FondsPartij,
  type FondsRendement,
  sumFonds,
} from './sum-fonds.ts';
