/** What came of a regeling that was tried before the fonds. */
export const voorliggendUitkomsten = [
  'afgewezen',
  'te_laat',
  'niet_genoeg',
  'past_niet',
  'loopt',
  'niet_gevraagd',
] as const;
export type VoorliggendUitkomst = (typeof voorliggendUitkomsten)[number];

export const voorliggendNamen: Record<VoorliggendUitkomst, string> = {
  afgewezen: 'Afgewezen',
  te_laat: 'Komt te laat',
  niet_genoeg: 'Betaalt maar een deel',
  past_niet: 'Is hier niet voor bedoeld',
  loopt: 'Gevraagd, nog geen antwoord',
  niet_gevraagd: 'Nog niet gevraagd',
};

/** One regeling beside one line of an aanvraag. */
export interface Geprobeerd {
  regelingId: string;
  uitkomst: VoorliggendUitkomst;
}

/** Tried: asked, or looked at and found not to be meant for this. */
export const isGeprobeerd = ({ uitkomst }: Pick<Geprobeerd, 'uitkomst'>): boolean =>
  uitkomst !== 'niet_gevraagd';
