import type { Oordeel } from './advies.ts';
import { zegBedrag } from './regel-woorden.ts';

/** What a household asked in twelve months, beside what the fonds thinks is much; null when it names no amount. */
export interface Maximum {
  maximumCent: number | null;
  twaalfMaandenCent: number;
}

/** A high amount asks for a closer look, and never decides by itself. */
export function adviseMaximum({ maximum }: { maximum?: Maximum | undefined }): Oordeel {
  if (!maximum || maximum.maximumCent === null)
    return { oordeel: 'past', reden: 'Het fonds noemt geen hoogste bedrag per gezin.' };
  const { maximumCent, twaalfMaandenCent } = maximum;
  return twaalfMaandenCent <= maximumCent
    ? {
        oordeel: 'past',
        reden: `Samen ${zegBedrag(twaalfMaandenCent)} in twaalf maanden. Dat blijft binnen ${zegBedrag(maximumCent)}.`,
      }
    : {
        oordeel: 'let_op',
        reden: `Samen ${zegBedrag(twaalfMaandenCent)} in twaalf maanden. Dat is meer dan ${zegBedrag(maximumCent)}. Leg uit waarom dat nodig is.`,
      };
}
