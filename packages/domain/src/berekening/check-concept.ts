import { type Cpi, checkRendement } from '../rendement/index.ts';
import { type ConceptInvoer, toInvoer } from './concept.ts';

/** Why a concept cannot be calculated yet: stable code, path in the invoer, Dutch sentence. */
export interface ConceptReden {
  code: string;
  pad: string;
  bericht: string;
}

/**
 * Every reason why this concept has no uitkomst yet; empty when it can be calculated. On top of `checkRendement`:
 * whoever sets the bounds of a price gives a reason (rekenmethode.md §1), and starting values of a sjabloon are
 * confirmed.
 */
export function checkConcept(concept: ConceptInvoer, cpi: Cpi): ConceptReden[] {
  return [
    ...checkRendement(toInvoer(concept), cpi),
    ...checkGrensredenen(concept),
    ...checkStartwaarden(concept),
  ];
}

function checkStartwaarden({ regels }: ConceptInvoer): ConceptReden[] {
  return regels.flatMap(({ teBevestigen }, i) => {
    if (!teBevestigen) return [];
    const bericht = 'Dit zijn startwaarden. Kijk of ze kloppen, en bevestig ze.';
    return [{ code: 'startwaarde_niet_bevestigd', pad: `regels.${i}.teBevestigen`, bericht }];
  });
}

function checkGrensredenen({ regels }: ConceptInvoer): ConceptReden[] {
  return regels.flatMap(({ prijs }, i) => {
    if (prijs.grensReden === undefined || prijs.grensReden.trim() !== '') return [];
    const bericht = 'Schrijf op waarom je deze grenzen kiest.';
    return [{ code: 'grens_zonder_reden', pad: `regels.${i}.prijs.grensReden`, bericht }];
  });
}

const onderdeel = /^(regels|investeringen)\.(\d+)\./;

/**
 * The part of a concept that can already be calculated: regels and investeringen without a reason of their own.
 * Undefined when something about the whole (horizon, rekenjaar) is wrong. For a preview only; never stored.
 */
export function takeAffeDeel(
  concept: ConceptInvoer,
  redenen: readonly ConceptReden[],
): ConceptInvoer | undefined {
  const onaf = { regels: new Set<number>(), investeringen: new Set<number>() };
  for (const { pad } of redenen) {
    const treffer = onderdeel.exec(pad);
    if (!treffer) return undefined;
    onaf[treffer[1] as keyof typeof onaf].add(Number(treffer[2]));
  }
  return {
    ...concept,
    regels: concept.regels.filter((_, i) => !onaf.regels.has(i)),
    investeringen: concept.investeringen.filter((_, i) => !onaf.investeringen.has(i)),
  };
}
