/** `college`: a besluit under the Awb, bezwaar. `stichting`: own rules, klacht. */
export const rechtsvormen = ['college', 'stichting'] as const;
export type Rechtsvorm = (typeof rechtsvormen)[number];

export const termijnen = ['eenmalig', 'maandelijks'] as const;
export type Termijn = (typeof termijnen)[number];

/** Who gets the money: a gift to the family may count as income, a supplier's bill does not. */
export const ontvangerSoorten = ['leverancier', 'huishouden'] as const;
export type OntvangerSoort = (typeof ontvangerSoorten)[number];

/** How the inwoner said yes to this aanvraag. */
export const akkoordWijzen = ['gesprek', 'telefoon', 'schriftelijk'] as const;
export type AkkoordWijze = (typeof akkoordWijzen)[number];

export const keuzes = ['voor', 'tegen', 'onthouden'] as const;
export type Keuze = (typeof keuzes)[number];

export const keuzeNamen: Record<Keuze, string> = {
  voor: 'Voor',
  tegen: 'Tegen',
  onthouden: 'Ik onthoud me',
};

export const uitkomsten = ['toegekend', 'deels', 'afgewezen'] as const;
export type Uitkomst = (typeof uitkomsten)[number];

export const uitkomstNamen: Record<Uitkomst, string> = {
  toegekend: 'Toegekend',
  deels: 'Voor een deel toegekend',
  afgewezen: 'Afgewezen',
};
