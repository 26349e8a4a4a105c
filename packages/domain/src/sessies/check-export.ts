/** What somebody is to the casus they want to take a copy of. */
export interface Exporteur {
  mag: 'kijken' | 'meewerken';
  isContactpersoon: boolean;
  /** Teamleider of the team of the contactpersoon. */
  isTeamleider: boolean;
}

export type Exportoordeel =
  | { soort: 'goed' }
  | { soort: 'mag_niet'; code: 'geen_export' | 'geen_namen'; bericht: string }
  | { soort: 'ontbreekt'; veld: 'reden'; bericht: string };

/**
 * Who may take a copy out of the house. Pseudonymised: who works on the casus, and the teamleider.
 * With names: only the contactpersoon or the teamleider, and with a reason.
 */
export function checkExport(
  wie: Exporteur,
  vraag: { metNamen: boolean; reden?: string | undefined },
): Exportoordeel {
  if (wie.mag !== 'meewerken' && !wie.isTeamleider) {
    return {
      soort: 'mag_niet',
      code: 'geen_export',
      bericht: 'Je mag dit zien, maar er geen stuk van maken.',
    };
  }
  if (!vraag.metNamen) return { soort: 'goed' };
  if (!wie.isContactpersoon && !wie.isTeamleider) {
    return {
      soort: 'mag_niet',
      code: 'geen_namen',
      bericht: 'Een stuk met namen maakt alleen de contactpersoon of de teamleider.',
    };
  }
  if (!vraag.reden?.trim()) {
    return { soort: 'ontbreekt', veld: 'reden', bericht: 'Schrijf op waarom de namen erin moeten staan.' };
  }
  return { soort: 'goed' };
}
