export const vergaderingStanden = ['gepland', 'bezig', 'gesloten', 'vervallen'] as const;
export type VergaderingStand = (typeof vergaderingStanden)[number];

export const vergaderingNamen: Record<VergaderingStand, string> = {
  gepland: 'Gepland',
  bezig: 'Bezig',
  gesloten: 'Gesloten',
  vervallen: 'Gaat niet door',
};

/** From where a meeting can go where; the trigger `check_vergadering()` holds the same. */
const wegen: Record<VergaderingStand, readonly VergaderingStand[]> = {
  gepland: ['bezig', 'vervallen'],
  bezig: ['gesloten'],
  gesloten: [],
  vervallen: [],
};

export const canVergadering = (van: VergaderingStand, naar: VergaderingStand): boolean =>
  wegen[van].includes(naar);

/** What stands on an agenda: deciding, or hearing what two members decided in a hurry. */
export const puntSoorten = ['beslissen', 'spoed'] as const;
export type PuntSoort = (typeof puntSoorten)[number];

export const inspraakWijzen = ['aanwezig', 'telefoon', 'schriftelijk', 'via_contactpersoon'] as const;
export type InspraakWijze = (typeof inspraakWijzen)[number];

export const inspraakNamen: Record<InspraakWijze, string> = {
  aanwezig: 'Was erbij',
  telefoon: 'Aan de telefoon',
  schriftelijk: 'Op papier of per bericht',
  via_contactpersoon: 'Via de contactpersoon',
};
