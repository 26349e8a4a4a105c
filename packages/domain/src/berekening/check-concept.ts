import { type Cpi, checkRendement } from '../rendement/index.ts';
import { checkBewijs } from './check-bewijs.ts';
import { type ConceptInvoer, toInvoer } from './concept.ts';

/** Why a concept cannot be calculated yet: stable code, path in the invoer, Dutch sentence. */
export interface ConceptReden {
  code: string;
  pad: string;
  bericht: string;
}

/**
 * Every reason why this concept has no uitkomst yet; empty when it can be calculated. On top of `checkRendement`:
 * a threat has its signal, source and bounds, whoever sets the bounds of a price gives a reason (rekenmethode.md §1),
 * starting values of a sjabloon are confirmed, and a line of the map of deelnemers counts once.
 */
export function checkConcept(concept: ConceptInvoer, cpi: Cpi): ConceptReden[] {
  return [
    ...checkRendement(toInvoer(concept), cpi),
    ...checkBewijs(concept),
    ...checkGrensredenen(concept),
    ...checkStartwaarden(concept),
    ...checkUitKaart(concept),
  ];
}

function checkUitKaart({ regels }: ConceptInvoer): ConceptReden[] {
  return regels.flatMap(({ uitKaart }, i) => {
    if (!uitKaart || regels.findIndex((ander) => ander.uitKaart === uitKaart) === i) return [];
    const bericht = 'Deze regel uit de kaart van deelnemers staat er al. Haal er één weg.';
    return [{ code: 'uit_kaart_dubbel', pad: `regels.${i}.uitKaart`, bericht }];
  });
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
