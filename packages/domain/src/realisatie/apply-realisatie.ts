import type { Investering, Invoer, Regel } from '../rendement/index.ts';
import type { Realisatie } from './realisatie.ts';

/** Two inputs of the same engine, with the same lines over the same years. */
export interface TweeKanten {
  verwacht: Invoer;
  gerealiseerd: Invoer;
}

/**
 * The frozen invoer over the years that have passed, as it was expected and as it went.
 *
 * What happens without the doorbraak cannot be measured and stays as it was expected, as do autonoom and attributie.
 * Uitdoving is dropped on the realised side: a count of what happened already holds what wore off.
 *
 * @param nietMeegeteld - ids that lost in their overlapgroep when it was frozen; they stay out on both sides
 */
export function applyRealisatie(
  invoer: Invoer,
  nietMeegeteld: readonly string[],
  realisatie: Realisatie,
): TweeKanten {
  const { jaren } = realisatie;
  const regels = matchRegels(invoer, nietMeegeteld, realisatie);
  const investeringen = matchInvesteringen(invoer, realisatie);
  const kant = { ...invoer, horizonJaren: jaren };
  return {
    verwacht: {
      ...kant,
      regels: regels.map(({ regel }) => regel),
      investeringen: investeringen.map(({ investering }) => investering),
    },
    gerealiseerd: {
      ...kant,
      regels: regels.map(({ regel, aantalMet, prijsCent }) =>
        realiseRegel(regel, aantalMet, prijsCent, invoer.rekenjaar),
      ),
      // The engine refuses an investering of nothing, and nothing is what it adds.
      investeringen: investeringen
        .filter(({ bedragCent }) => bedragCent > 0)
        .map(({ investering, bedragCent }) => ({ ...investering, bedragCent })),
    },
  };
}

interface GemetenRegel {
  regel: Regel;
  aantalMet: number;
  prijsCent: number | null;
}

/** The counted regels that had begun and that somebody could measure, in the order of the invoer. */
export function matchRegels(
  invoer: Invoer,
  nietMeegeteld: readonly string[],
  { jaren, regels }: Realisatie,
): GemetenRegel[] {
  return invoer.regels.flatMap((regel) => {
    const meting = regels.find(({ id }) => id === regel.id);
    if (meting?.aantalMet == null || regel.vanafJaar > jaren || nietMeegeteld.includes(regel.id)) return [];
    return [{ regel, aantalMet: meting.aantalMet, prijsCent: meting.prijsCent }];
  });
}

/** The investeringen that had begun and of which somebody knows what was paid. */
export function matchInvesteringen(
  invoer: Invoer,
  { jaren, investeringen }: Realisatie,
): { investering: Investering; bedragCent: number }[] {
  return invoer.investeringen.flatMap((investering) => {
    const meting = investeringen.find(({ id }) => id === investering.id);
    if (meting?.bedragCent == null || investering.vanafJaar > jaren) return [];
    return [{ investering, bedragCent: meting.bedragCent }];
  });
}

function realiseRegel(regel: Regel, aantalMet: number, prijsCent: number | null, rekenjaar: number): Regel {
  // What happened is certain, so its chance is 1 and its count says the rest; with kansMet 0 the engine would refuse
  // an autonoom beside it.
  const { kansMetLaag: _laag, kansMetHoog: _hoog, ...rest } = regel;
  const prijs =
    prijsCent === null
      ? regel.prijs
      : {
          ...regel.prijs,
          bedragCent: prijsCent,
          bedragLaagCent: undefined,
          bedragHoogCent: undefined,
          peiljaar: rekenjaar,
          index: 'geen' as const,
        };
  return { ...rest, aantalMet, kansMet: 1, uitdoving: 0, prijs };
}
