import {
  type Batenhouder,
  type Cpi,
  calculateRendement,
  type Invoer,
  type Uitkomst,
} from '../rendement/index.ts';
import type { TweeKanten } from './apply-realisatie.ts';

/** Whole cents of the rekenjaar; verschil = gerealiseerd − verwacht. */
export interface Verschil {
  verwachtCent: number;
  gerealiseerdCent: number;
  verschilCent: number;
}

/** Baten of one regel. */
export interface RegelVerschil extends Verschil {
  id: string;
  omschrijving: string;
  batenhouder: Batenhouder;
}

/** What one investering cost. */
export interface InvesteringVerschil extends Verschil {
  id: string;
  omschrijving: string;
  betaler: Batenhouder;
}

/** The saldo of one party. */
export interface PartijVerschil extends Verschil {
  batenhouder: Batenhouder;
}

/** The same lines over the same years, expected beside realised. */
export interface Vergelijking {
  jaren: number;
  baten: Verschil;
  investering: Verschil;
  saldo: Verschil;
  regels: RegelVerschil[];
  investeringen: InvesteringVerschil[];
  /** Sorted by code. */
  perBatenhouder: PartijVerschil[];
}

/**
 * Calculates both sides with the engine and takes them apart. Regels and parties add up to the totals.
 * @throws RangeError when `checkRendement` refuses one of the sides
 */
export function diffVerwacht({ verwacht, gerealiseerd }: TweeKanten, cpi: Cpi): Vergelijking {
  const [voor, na] = [calculateAlle(verwacht, cpi), calculateAlle(gerealiseerd, cpi)];
  return {
    jaren: verwacht.horizonJaren,
    baten: subtract(voor.batenCent, na.batenCent),
    investering: subtract(voor.investeringCent, na.investeringCent),
    saldo: subtract(voor.saldoCent, na.saldoCent),
    regels: verwacht.regels.map(({ id, omschrijving, prijs }) => ({
      id,
      omschrijving,
      batenhouder: prijs.batenhouder,
      ...subtract(sumRegel(voor, id), sumRegel(na, id)),
    })),
    investeringen: verwacht.investeringen.map(({ id, omschrijving, betaler }) => ({
      id,
      omschrijving,
      betaler,
      ...subtract(sumInvestering(voor, id), sumInvestering(na, id)),
    })),
    perBatenhouder: diffPartijen(voor, na),
  };
}

// The choice in an overlapgroep was made when the berekening was frozen: who lost is not here any more.
const calculateAlle = (invoer: Invoer, cpi: Cpi): Uitkomst =>
  calculateRendement(
    { ...invoer, regels: invoer.regels.map((regel) => ({ ...regel, overlapgroep: undefined })) },
    cpi,
  );

function diffPartijen(voor: Uitkomst, na: Uitkomst): PartijVerschil[] {
  const codes = new Set([...voor.perBatenhouder, ...na.perBatenhouder].map(({ batenhouder }) => batenhouder));
  const saldo = ({ perBatenhouder }: Uitkomst, code: Batenhouder) =>
    perBatenhouder.find(({ batenhouder }) => batenhouder === code)?.saldoCent ?? 0;
  return [...codes]
    .sort()
    .map((batenhouder) => ({ batenhouder, ...subtract(saldo(voor, batenhouder), saldo(na, batenhouder)) }));
}

const sumRegel = ({ cellen }: Uitkomst, id: string): number =>
  cellen.regels.reduce((som, cel) => (cel.id === id ? som + cel.baatCent : som), 0);

const sumInvestering = ({ cellen }: Uitkomst, id: string): number =>
  cellen.investeringen.reduce((som, cel) => (cel.id === id ? som + cel.bedragCent : som), 0);

const subtract = (verwachtCent: number, gerealiseerdCent: number): Verschil => ({
  verwachtCent,
  gerealiseerdCent,
  verschilCent: gerealiseerdCent - verwachtCent,
});
