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
