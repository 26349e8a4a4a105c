import type { Berekening } from '@naast/contract/rendement';
import type { InvoerBody } from '@naast/contract/rendement-invoer';
import {
  type ConceptInvestering,
  type ConceptInvoer,
  type ConceptReden,
  type ConceptRegel,
  checkConcept,
  takeAffeDeel,
  toInvoer,
} from '@naast/domain/berekening';
import { type Cpi, calculateRendement, type Invoer, type Uitkomst } from '@naast/domain/rendement';

/** What is saved by itself: everything about a berekening that its maker can change. */
export interface Werkstuk {
  naam: string;
  doorbraakIds: readonly string[];
  invoer: ConceptInvoer;
}

export const toWerkstuk = ({ naam, doorbraken, invoer }: Berekening): Werkstuk => ({
  naam,
  doorbraakIds: doorbraken.map(({ id }) => id),
  invoer,
});

interface WerkstukBody {
  naam?: string;
  doorbraakIds: string[];
  invoer: InvoerBody;
}

/** As the API takes it: of a price only what its maker may choose. An empty name is not sent, so the old one stays. */
export function toBody({ naam, doorbraakIds, invoer }: Werkstuk): WerkstukBody {
  return {
    ...(naam.trim() === '' ? {} : { naam }),
    doorbraakIds: [...doorbraakIds],
    invoer: {
      ...invoer,
      regels: invoer.regels.map((regel) => ({ ...regel, prijs: toPrijskeuze(regel) })),
      // A party is chosen from a list without `meerdere`; what the API answered has none either.
      investeringen: invoer.investeringen as InvoerBody['investeringen'],
    },
  };
}

function toPrijskeuze({ prijs }: ConceptRegel): InvoerBody['regels'][number]['prijs'] {
  const { code, bedragLaagCent = null, bedragHoogCent = null, grensReden } = prijs;
  // Bounds without a reason are those of the price list: the server fills them again.
  return grensReden === undefined ? { code } : { code, bedragLaagCent, bedragHoogCent, grensReden };
}

type Deel<T> = Partial<T>;

const change = <T extends { id: string }>(lijst: readonly T[], id: string, deel: Deel<T>): T[] =>
  lijst.map((item) => (item.id === id ? { ...item, ...deel } : item));

export const changeRegel = (invoer: ConceptInvoer, id: string, deel: Deel<ConceptRegel>): ConceptInvoer => ({
  ...invoer,
  regels: change(invoer.regels, id, deel),
});

export const changeInvestering = (
  invoer: ConceptInvoer,
  id: string,
  deel: Deel<ConceptInvestering>,
): ConceptInvoer => ({ ...invoer, investeringen: change(invoer.investeringen, id, deel) });

/** A regel or investering out of the invoer. */
export const removeDeel = (invoer: ConceptInvoer, id: string): ConceptInvoer => ({
  ...invoer,
  regels: invoer.regels.filter((regel) => regel.id !== id),
  investeringen: invoer.investeringen.filter((investering) => investering.id !== id),
});

/** What is certain has no chance; what threatens has, and then nothing comes by itself on top of it. */
export const changeScenario = (scenario: ConceptRegel['scenario']): Deel<ConceptRegel> =>
  scenario === 'vandaag'
    ? {
        scenario,
        kansZonder: 1,
        kansMet: 1,
        kansZonderLaag: undefined,
        kansZonderHoog: undefined,
        kansMetLaag: undefined,
        kansMetHoog: undefined,
        kansBron: undefined,
        signaal: undefined,
        gebeurtenis: undefined,
      }
    : { scenario, kansZonder: null, kansMet: null, autonoom: 0 };

/** Input that can be calculated, and what came out. */
export interface Som {
  invoer: Invoer;
  uitkomst: Uitkomst;
  cpi: Cpi;
}

/** The outcome as far as it can be calculated now. */
export interface Voorlopig {
  redenen: ConceptReden[];
  /** The part that was calculated, and what came out; undefined when nothing can be calculated. */
  som: Som | undefined;
}

/** Calculates in the browser with the same engine as the server; unfinished regels wait. */
export function calculateVoorlopig(concept: ConceptInvoer, cpi: Cpi): Voorlopig {
  const redenen = checkConcept(concept, cpi);
  const deel = redenen.length === 0 ? concept : takeAffeDeel(concept, redenen);
  // Left out what was wrong, and still refused: then the whole is too large to calculate.
  if (!deel || checkConcept(deel, cpi).length > 0) return { redenen, som: undefined };
  const invoer = toInvoer(deel);
  return { redenen, som: { invoer, uitkomst: calculateRendement(invoer, cpi), cpi } };
}
