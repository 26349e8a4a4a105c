export type { Staaf } from './calculate-histogram.ts';
export { calculateRendement } from './calculate-rendement.ts';
export { AANNAMEN, type Aanname, type AannameSoort, calculateTornado } from './calculate-tornado.ts';
export { calculateVerdeling, type Verdeling } from './calculate-verdeling.ts';
export type { Celsom } from './cel-som.ts';
export type { CelUitleg, InvesteringcelUitleg, RegelcelUitleg } from './cel-uitleg.ts';
export { checkRendement } from './check-rendement.ts';
export type { Reden } from './check-waarden.ts';
export * from './codelijsten.ts';
export { explainCel } from './explain-cel.ts';
export { explainGrens, type Regelgrens } from './explain-grens.ts';
export { explainWaarschuwing, type WaarschuwingUitleg } from './explain-waarschuwing.ts';
export { listRekenjaren } from './indexreeksen.ts';
export type { Cpi, Indexcijfer, Investering, Invoer, Prijs, Regel } from './invoer.ts';
export type {
  Balans,
  Investeringcel,
  JaarUitkomst,
  PartijUitkomst,
  Regelcel,
  Uitkomst,
  Variant,
  Waarschuwing,
} from './uitkomst.ts';
