import type { Gezinsrol } from '../huishoudens/index.ts';

/** Where a lid lives after the split: only a child can be in both. */
export const plekken = ['blijft', 'gaat', 'beide'] as const;
export type Plek = (typeof plekken)[number];

/** Whether what was written about a lid stays in the old casus or goes along; of a child in both it is copied. */
export const spullenKeuzes = ['blijft', 'mee'] as const;
export type SpullenKeuze = (typeof spullenKeuzes)[number];

export interface LidKeuze {
  lidId: string;
  waar: Plek;
  spullen: SpullenKeuze;
}

export interface SplitsFout {
  veld: string;
  code: string;
  bericht: string;
}

/** What is wrong with this division, per field; empty when it can be done. Every lid of the household is placed once. */
export function checkSplitsing(
  leden: readonly { id: string; gezinsrol: Gezinsrol }[],
  keuzes: readonly LidKeuze[],
): SplitsFout[] {
  const geplaatst = new Set(keuzes.map(({ lidId }) => lidId));
  if (
    keuzes.length !== leden.length ||
    geplaatst.size !== leden.length ||
    leden.some(({ id }) => !geplaatst.has(id))
  )
    return [{ veld: 'leden', code: 'niet_iedereen', bericht: 'Kies voor iedereen één plek.' }];
  const fouten = keuzes.flatMap(({ lidId, waar }, i): SplitsFout[] =>
    waar === 'beide' && leden.find(({ id }) => id === lidId)?.gezinsrol !== 'kind'
      ? [{ veld: `leden.${i}.waar`, code: 'geen_kind', bericht: 'Alleen een kind kan bij allebei horen.' }]
      : [],
  );
  if (!keuzes.some(({ waar }) => waar === 'gaat'))
    fouten.push({
      veld: 'leden',
      code: 'niemand_gaat',
      bericht: 'Kies wie naar het nieuwe huishouden gaat.',
    });
  if (!keuzes.some(({ waar }) => waar === 'blijft'))
    fouten.push({
      veld: 'leden',
      code: 'niemand_blijft',
      bericht: 'Er moet iemand in dit huishouden blijven.',
    });
  return fouten;
}

/** The safe default: who stays keeps what is written about them, who goes takes it along. */
export const defaultSpullen = (waar: Plek): SpullenKeuze => (waar === 'gaat' ? 'mee' : 'blijft');
