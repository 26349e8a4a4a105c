export const mutatieSoorten = [
  'budget',
  'toekenning',
  'betaling',
  'vrijval',
  'terugontvangst',
  'correctie',
] as const;
export type MutatieSoort = (typeof mutatieSoorten)[number];

export const mutatieNamen: Record<MutatieSoort, string> = {
  budget: 'Budget',
  toekenning: 'Toekenning',
  betaling: 'Betaling',
  vrijval: 'Vrijval',
  terugontvangst: 'Terugontvangst',
  correctie: 'Correctie',
};

/** The three columns of the grootboek, in whole cents: free, promised, paid. */
export interface Saldo {
  vrijCent: number;
  verplichtCent: number;
  betaaldCent: number;
}

export const leegSaldo: Saldo = { vrijCent: 0, verplichtCent: 0, betaaldCent: 0 };

type Teken = -1 | 0 | 1;

/** How each soort moves the columns vrij, verplicht, betaald. A correctie may move any of them. */
export const mutatieTekens: Record<
  Exclude<MutatieSoort, 'correctie'>,
  readonly [vrij: Teken, verplicht: Teken, betaald: Teken]
> = {
  budget: [1, 0, 0],
  toekenning: [-1, 1, 0],
  betaling: [0, -1, 1],
  vrijval: [1, -1, 0],
  terugontvangst: [1, 0, -1],
};

/** The columns of one mutatie of `bedragCent` (whole cents, more than 0). */
export function createMutatie(soort: Exclude<MutatieSoort, 'correctie'>, bedragCent: number): Saldo {
  const [vrij, verplicht, betaald] = mutatieTekens[soort];
  // `+ 0` turns -0 into 0.
  return {
    vrijCent: vrij * bedragCent + 0,
    verplichtCent: verplicht * bedragCent + 0,
    betaaldCent: betaald * bedragCent + 0,
  };
}

export const addSaldo = (a: Saldo, b: Saldo): Saldo => ({
  vrijCent: a.vrijCent + b.vrijCent,
  verplichtCent: a.verplichtCent + b.verplichtCent,
  betaaldCent: a.betaaldCent + b.betaaldCent,
});

export type Boeking =
  | { kan: true; saldo: Saldo }
  | { kan: false; reden: 'niet_genoeg_vrij' | 'niet_genoeg_verplicht' | 'niet_genoeg_betaald' };

/** The saldo of one fonds and budgetjaar after this mutatie, or why it cannot be booked: no column goes below zero. */
export function applyMutatie(saldo: Saldo, mutatie: Saldo): Boeking {
  const na = addSaldo(saldo, mutatie);
  if (na.vrijCent < 0) return { kan: false, reden: 'niet_genoeg_vrij' };
  if (na.verplichtCent < 0) return { kan: false, reden: 'niet_genoeg_verplicht' };
  if (na.betaaldCent < 0) return { kan: false, reden: 'niet_genoeg_betaald' };
  return { kan: true, saldo: na };
}
