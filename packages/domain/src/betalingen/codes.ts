export const termijnStanden = ['gepland', 'in_opdracht', 'betaald', 'vervallen'] as const;
export type TermijnStand = (typeof termijnStanden)[number];

export const termijnStandNamen: Record<TermijnStand, string> = {
  gepland: 'Gepland',
  in_opdracht: 'In een betaalopdracht',
  betaald: 'Betaald',
  vervallen: 'Gestopt',
};

/** Why a termijn cannot be paid now, in the order in which the database looks (`betaalbeletsel()`). */
export const betaalbeletselen = [
  'klaar',
  'geen_besluit',
  'herziening',
  'voorwaarde',
  'pauze',
  'wijziging',
  'retour',
  'rekening',
] as const;
export type Betaalbeletsel = (typeof betaalbeletselen)[number];

export const betaalbeletselNamen: Record<Betaalbeletsel, string> = {
  klaar: 'Al betaald of gestopt',
  geen_besluit: 'Het besluit geldt niet meer',
  herziening: 'Het besluit wordt opnieuw bekeken',
  voorwaarde: 'Wacht op de voorwaarde',
  pauze: 'Staat stil',
  wijziging: 'Andere rekening wacht op controle',
  retour: 'Kwam terug: rekening controleren',
  rekening: 'Rekening ontbreekt',
};

export const postStanden = ['open', 'betaald', 'retour', 'vervallen'] as const;
export type PostStand = (typeof postStanden)[number];

export const postStandNamen: Record<PostStand, string> = {
  open: 'Nog niet betaald',
  betaald: 'Betaald',
  retour: 'Teruggekomen',
  vervallen: 'Eruit gehaald',
};

export const bestedingSoorten = ['bon', 'verklaring'] as const;
export type BestedingSoort = (typeof bestedingSoorten)[number];

export const bestedingNamen: Record<BestedingSoort, string> = {
  bon: 'Bon of rekening',
  verklaring: 'Verklaring',
};

/** Did it help: the answer of the evaluation that the besluit asks for. */
export const hulpAntwoorden = ['ja', 'deels', 'nee'] as const;
export type HulpAntwoord = (typeof hulpAntwoorden)[number];

export const hulpNamen: Record<HulpAntwoord, string> = { ja: 'Ja', deels: 'Voor een deel', nee: 'Nee' };
