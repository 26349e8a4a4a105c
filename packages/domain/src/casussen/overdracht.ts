/** States of a hand-over; the last three are final. */
export const overdrachtstanden = ['voorgesteld', 'geaccepteerd', 'afgewezen', 'ingetrokken'] as const;
export type Overdrachtstand = (typeof overdrachtstanden)[number];

/** The facts on which a proposal is judged. */
export interface OverdrachtFeiten {
  casusOpen: boolean;
  isContactpersoon: boolean;
  isTeamleider: boolean;
  /** False when the contactpersoon no longer works here: then the teamleider proposes. */
  contactpersoonActief: boolean;
  /** The teamleider noted that the contactpersoon leaves, and divides the casussen. */
  contactpersoonVertrekt: boolean;
  contactpersoonId: string;
  naarId: string;
  /** The proposed one is an active professional of the same netwerk. */
  naarIsProfessional: boolean;
}

export type OverdrachtOordeel =
  | { soort: 'goed'; bevestigd: boolean }
  | { soort: 'mag_niet' }
  | { soort: 'casus_dicht' }
  | { soort: 'naar_zichzelf' }
  | { soort: 'geen_professional' };

/** Whether this hand-over may be proposed; `bevestigd` when a teamleider does it for someone who left or leaves. */
export function checkOverdracht(feiten: OverdrachtFeiten): OverdrachtOordeel {
  const bevestigd = feiten.isTeamleider && (!feiten.contactpersoonActief || feiten.contactpersoonVertrekt);
  if (!feiten.isContactpersoon && !bevestigd) return { soort: 'mag_niet' };
  if (!feiten.casusOpen) return { soort: 'casus_dicht' };
  if (feiten.naarId === feiten.contactpersoonId) return { soort: 'naar_zichzelf' };
  if (!feiten.naarIsProfessional) return { soort: 'geen_professional' };
  return { soort: 'goed', bevestigd: !feiten.isContactpersoon };
}
