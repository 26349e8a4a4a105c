/** When a gesprek is held, so that the same questions can be laid beside each other. */
export const meetmomenten = ['start', '6_maanden', '12_maanden', 'einde', 'nazorg'] as const;
export type Meetmoment = (typeof meetmomenten)[number];

export const meetmomentNamen: Record<Meetmoment, string> = {
  start: 'Start',
  '6_maanden': 'Na 6 maanden',
  '12_maanden': 'Na 12 maanden',
  einde: 'Aan het einde',
  nazorg: 'Nazorg',
};

/** At the table with Naast, or written down first and typed in afterwards. */
export const gesprekwijzen = ['samen', 'papier', 'telefoon'] as const;
export type Gesprekwijze = (typeof gesprekwijzen)[number];

export const gesprekwijzeNamen: Record<Gesprekwijze, string> = {
  samen: 'Samen met Naast erbij',
  papier: 'Op papier',
  telefoon: 'Telefonisch',
};

export const gesprekstanden = ['bezig', 'gepauzeerd', 'afgerond'] as const;
export type Gesprekstand = (typeof gesprekstanden)[number];

export const gesprekgebeurtenissen = ['pauze', 'hervatting', 'afronding'] as const;
export type Gesprekgebeurtenis = (typeof gesprekgebeurtenissen)[number];

interface Overgang {
  van: Gesprekstand;
  gebeurtenis: Gesprekgebeurtenis;
  naar: Gesprekstand;
}

const overgangen: readonly Overgang[] = [
  { van: 'bezig', gebeurtenis: 'pauze', naar: 'gepauzeerd' },
  { van: 'bezig', gebeurtenis: 'afronding', naar: 'afgerond' },
  { van: 'gepauzeerd', gebeurtenis: 'hervatting', naar: 'bezig' },
  { van: 'gepauzeerd', gebeurtenis: 'afronding', naar: 'afgerond' },
];

const weigeringen: Record<Gesprekstand, { code: string; bericht: string }> = {
  bezig: { code: 'gesprek_bezig', bericht: 'Dit gesprek is al bezig.' },
  gepauzeerd: { code: 'gesprek_gepauzeerd', bericht: 'Dit gesprek staat op pauze. Kies eerst Verder gaan.' },
  afgerond: { code: 'gesprek_afgerond', bericht: 'Dit gesprek is afgerond. Er verandert niets meer aan.' },
};

export type Stap = { ok: true; stand: Gesprekstand } | { ok: false; code: string; bericht: string };

/** Where this event takes a gesprek, or why it cannot. */
export function nextStand(van: Gesprekstand, gebeurtenis: Gesprekgebeurtenis): Stap {
  const overgang = overgangen.find((o) => o.van === van && o.gebeurtenis === gebeurtenis);
  return overgang ? { ok: true, stand: overgang.naar } : { ok: false, ...weigeringen[van] };
}

/** Answers are written only while the gesprek is going on. */
export const checkBezig = (stand: Gesprekstand): Stap =>
  stand === 'bezig' ? { ok: true, stand } : { ok: false, ...weigeringen[stand] };
