import type { Rechtsvorm } from '../fonds/codes.ts';

/** `bezwaar` against a besluit under the Awb, `klacht` about a decision of a stichting. */
export const bezwaarsoorten = ['bezwaar', 'klacht'] as const;
export type Bezwaarsoort = (typeof bezwaarsoorten)[number];

/** What somebody who disagrees can do follows from the rechtsvorm of the fonds. */
export const bezwaarsoortVan: Record<Rechtsvorm, Bezwaarsoort> = { college: 'bezwaar', stichting: 'klacht' };

export const bezwaarWijzen = ['brief', 'e-mail', 'gesprek'] as const;
export type BezwaarWijze = (typeof bezwaarWijzen)[number];
export const bezwaarWijzeNamen: Record<BezwaarWijze, string> = {
  brief: 'Met een brief',
  'e-mail': 'Met een e-mail',
  gesprek: 'In een gesprek, opgeschreven door ons',
};

/** Who it comes from, as a role: the commissie knows no names. */
export const bezwaarVan = ['inwoner', 'gemachtigde', 'ander'] as const;
export type BezwaarVan = (typeof bezwaarVan)[number];
export const bezwaarVanNamen: Record<BezwaarVan, string> = {
  inwoner: 'De inwoner zelf',
  gemachtigde: 'De gemachtigde',
  ander: 'Iemand anders namens de inwoner',
};

export const bezwaarUitkomsten = ['ongegrond', 'gegrond', 'niet_ontvankelijk', 'ingetrokken'] as const;
export type BezwaarUitkomst = (typeof bezwaarUitkomsten)[number];
export const bezwaarUitkomstNamen: Record<BezwaarUitkomst, string> = {
  ongegrond: 'Het besluit blijft zoals het is',
  gegrond: 'Het gezin krijgt gelijk',
  niet_ontvankelijk: 'Telt niet mee',
  ingetrokken: 'Ingetrokken door het gezin',
};
