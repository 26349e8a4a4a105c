import { calculateInvesteringcellen, calculateRegelcellen } from './calculate-cellen.ts';
import type { Investering, Regel } from './invoer.ts';
import type { Rekenbasis } from './rekenbasis.ts';
import type { Investeringcel, Regelcel } from './uitkomst.ts';

/** A regel with its cells and their sums over the horizon, in cents. */
export interface Regelpost {
  regel: Regel;
  cellen: Regelcel[];
  zonderCent: number;
  baatCent: number;
}

/** An investering with its cells and their sum over the horizon, in cents. */
export interface Investeringpost {
  investering: Investering;
  cellen: Investeringcel[];
  bedragCent: number;
}

/** What a total is taken over: counted regels and all investeringen. */
export interface Posten {
  regels: readonly Regelpost[];
  investeringen: readonly Investeringpost[];
}

export function calculateRegelpost(regel: Regel, basis: Rekenbasis): Regelpost {
  const cellen = calculateRegelcellen(regel, basis);
  const zonderCent = sumOver(cellen, (cel) => cel.zonderCent);
  const baatCent = sumOver(cellen, (cel) => cel.baatCent);
  return { regel, cellen, zonderCent, baatCent };
}

export function calculateInvesteringpost(investering: Investering, basis: Rekenbasis): Investeringpost {
  const cellen = calculateInvesteringcellen(investering, basis);
  return { investering, cellen, bedragCent: sumOver(cellen, (cel) => cel.bedragCent) };
}

/** The posten without what is an overdracht. */
export function takeMaatschappelijk({ regels, investeringen }: Posten): Posten {
  return {
    regels: regels.filter(({ regel }) => regel.prijs.soort !== 'overdracht'),
    investeringen: investeringen.filter(({ investering }) => investering.soort !== 'overdracht'),
  };
}

/** Sum of one amount over a list, in the unit of that amount. */
export function sumOver<T>(lijst: readonly T[], bedrag: (item: T) => number): number {
  return lijst.reduce((som, item) => som + bedrag(item), 0);
}
