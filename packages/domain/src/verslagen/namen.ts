import { type Stand, standen, standNamen } from '../fonds/standen.ts';

/** Where an aanvraag is for the controleur: a refusal ended at its besluit and waits for nothing. */
export const controleStanden = [...standen, 'afgewezen'] as const;
export type ControleStand = Stand | 'afgewezen';

export const controleStandNamen: Record<ControleStand, string> = {
  ...standNamen,
  besloten: 'Toegekend, nog niet alles betaald',
  afgewezen: 'Afgewezen',
};

/** Rows beside the domeinen and wijken, so that the table adds up to the saldo. */
export const verdelingNamen = {
  zonder_domein: 'Zonder domein',
  niet_verdeeld: 'Budget, correcties en jaarwisseling',
} as const;

/** What the advice said about bijzondere bijstand. */
export const bijstandNamen = {
  let_op: 'Kan misschien via de bijzondere bijstand',
  past: 'Kan niet via de bijzondere bijstand',
  onbekend: 'Niet ingevuld',
} as const;
