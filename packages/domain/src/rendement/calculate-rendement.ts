import { calculateBalans } from './calculate-balans.ts';
import { calculateBandbreedte } from './calculate-bandbreedte.ts';
import { calculatePerBatenhouder } from './calculate-per-batenhouder.ts';
import { calculatePerJaar, findTerugverdienMaand } from './calculate-per-jaar.ts';
import { requireGeldig } from './check-rendement.ts';
import { chooseGeteld } from './choose-geteld.ts';
import type { Scenario, Vermijdbaar } from './codelijsten.ts';
import { findWaarschuwingen } from './find-waarschuwingen.ts';
import type { Cpi, Invoer } from './invoer.ts';
import {
  calculateInvesteringpost,
  calculateRegelpost,
  type Posten,
  type Regelpost,
  sumOver,
  takeMaatschappelijk,
} from './posten.ts';
import { createRekenbasis } from './rekenbasis.ts';
import type { Uitkomst } from './uitkomst.ts';

/**
 * The whole result of a berekening, exact to the cent (rekenmethode.md §2 and §3).
 *
 * @param cpi - index series that holds every year that is needed
 * @throws RangeError when `checkRendement` has a reason to refuse
 */
export function calculateRendement(invoer: Invoer, cpi: Cpi): Uitkomst {
  requireGeldig(invoer, cpi);
  const basis = createRekenbasis(invoer, cpi);
  const alle = invoer.regels.map((regel) => calculateRegelpost(regel, basis));
  const investeringen = invoer.investeringen.map((bron) => calculateInvesteringpost(bron, basis));
  const geteld = chooseGetelde(alle);
  const posten = { regels: alle.filter((post) => geteld.has(post)), investeringen };
  const balans = calculateBalans(posten);
  const maatschappelijk = calculateBalans(takeMaatschappelijk(posten));
  const zonderCent = sumOver(posten.regels, (post) => post.zonderCent);
  const perJaar = calculatePerJaar(invoer.horizonJaren, posten);
  return {
    zonderCent,
    metCent: zonderCent - balans.batenCent + balans.investeringCent,
    ...balans,
    terugverdienMaand: findTerugverdienMaand(perJaar, investeringen),
    ...splitBaten(posten, maatschappelijk),
    perJaar,
    bandbreedte: calculateBandbreedte(posten, basis),
    nietMeegeteld: alle.filter((post) => !geteld.has(post)).map(({ regel }) => regel.id),
    waarschuwingen: findWaarschuwingen({ rekenjaar: invoer.rekenjaar, posten, balans, maatschappelijk }),
    cellen: {
      regels: alle.flatMap(({ cellen }) => cellen),
      investeringen: investeringen.flatMap(({ cellen }) => cellen),
    },
  };
}

function chooseGetelde(posten: readonly Regelpost[]): Set<Regelpost> {
  const perRegel = new Map(posten.map((post) => [post.regel, post]));
  const regels = chooseGeteld([...perRegel.keys()], (regel) => perRegel.get(regel)?.baatCent ?? 0);
  return new Set(posten.filter(({ regel }) => regels.includes(regel)));
}

function splitBaten(posten: Posten, maatschappelijk: Uitkomst['maatschappelijk']) {
  const { regels } = posten;
  return {
    perScenario: { vandaag: sumScenario(regels, 'vandaag'), dreigend: sumScenario(regels, 'dreigend') },
    maatschappelijk,
    vermijdbaar: {
      directCent: sumVermijdbaar(regels, 'direct'),
      opTermijnCent: sumVermijdbaar(regels, 'op_termijn'),
      neeCent: sumVermijdbaar(regels, 'nee'),
    },
    perBatenhouder: calculatePerBatenhouder(posten),
  };
}

function sumScenario(regels: readonly Regelpost[], scenario: Scenario) {
  const deel = regels.filter(({ regel }) => regel.scenario === scenario);
  return {
    zonderCent: sumOver(deel, (post) => post.zonderCent),
    batenCent: sumOver(deel, (post) => post.baatCent),
  };
}

function sumVermijdbaar(regels: readonly Regelpost[], vermijdbaar: Vermijdbaar): number {
  const deel = regels.filter(({ regel }) => regel.prijs.vermijdbaar === vermijdbaar);
  return sumOver(deel, (post) => post.baatCent);
}
