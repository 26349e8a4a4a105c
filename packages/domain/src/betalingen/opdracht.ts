export const opdrachtStanden = ['concept', 'vrijgegeven', 'verzonden', 'verwerkt', 'vervallen'] as const;
export type OpdrachtStand = (typeof opdrachtStanden)[number];

export const opdrachtStandNamen: Record<OpdrachtStand, string> = {
  concept: 'Wacht op vrijgave',
  vrijgegeven: 'Vrijgegeven',
  verzonden: 'Naar de bank',
  verwerkt: 'Verwerkt',
  vervallen: 'Vervallen',
};

export const opdrachtGebeurtenissen = ['vrijgeven', 'verzenden', 'verwerken', 'laten_vervallen'] as const;
export type OpdrachtGebeurtenis = (typeof opdrachtGebeurtenissen)[number];

/** `tweede`: a betaler who did not prepare this order. */
export type OpdrachtWie = 'betaler' | 'tweede';

export interface OpdrachtOvergang {
  van: OpdrachtStand;
  gebeurtenis: OpdrachtGebeurtenis;
  naar: OpdrachtStand;
  wie: OpdrachtWie;
}

/**
 * The life of a betaalopdracht; the database function `opdracht_overgangen()` holds the same rows. What went to the bank
 * falls away only when the bank refused it, and a second person says so. `verwerken` follows the last payment.
 */
export const opdrachtOvergangen: readonly OpdrachtOvergang[] = [
  { van: 'concept', gebeurtenis: 'vrijgeven', naar: 'vrijgegeven', wie: 'tweede' },
  { van: 'concept', gebeurtenis: 'laten_vervallen', naar: 'vervallen', wie: 'betaler' },
  { van: 'vrijgegeven', gebeurtenis: 'verzenden', naar: 'verzonden', wie: 'betaler' },
  { van: 'vrijgegeven', gebeurtenis: 'verwerken', naar: 'verwerkt', wie: 'betaler' },
  { van: 'vrijgegeven', gebeurtenis: 'laten_vervallen', naar: 'vervallen', wie: 'betaler' },
  { van: 'verzonden', gebeurtenis: 'verwerken', naar: 'verwerkt', wie: 'betaler' },
  { van: 'verzonden', gebeurtenis: 'laten_vervallen', naar: 'vervallen', wie: 'tweede' },
];

/** What this betaler can do with the order now. */
export const listOpdrachtGebeurtenissen = (
  van: OpdrachtStand,
  zelfVoorbereid: boolean,
): OpdrachtGebeurtenis[] =>
  opdrachtOvergangen
    .filter((o) => o.van === van && (o.wie === 'betaler' || !zelfVoorbereid))
    .map((o) => o.gebeurtenis);

/** Standen in which the file for the bank exists: after the second person has looked. */
export const metBankbestand = (stand: OpdrachtStand): boolean =>
  stand === 'vrijgegeven' || stand === 'verzonden' || stand === 'verwerkt';
