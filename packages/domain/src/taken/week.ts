export const werkGroepen = ['te_laat', 'vandaag', 'deze_week', 'volgende_week', 'later'] as const;
export type WerkGroep = (typeof werkGroepen)[number];

/** Late is nobody's fault on a screen that a family may see along: it says that the day has passed. */
export const werkGroepNamen: Record<WerkGroep, string> = {
  te_laat: 'De dag is al voorbij',
  vandaag: 'Vandaag',
  deze_week: 'Deze week',
  volgende_week: 'Volgende week',
  later: 'Later',
};

const dagMs = 86_400_000;
const alsDag = (datum: string): number => Date.parse(`${datum}T00:00:00Z`);

/** A day so many days on, as `YYYY-MM-DD`; negative goes back. */
export const addDagen = (datum: string, dagen: number): string =>
  new Date(alsDag(datum) + dagen * dagMs).toISOString().slice(0, 10);

/** The Sunday that ends the week of this day: a week begins on Monday. */
export const findZondag = (datum: string): string =>
  addDagen(datum, (7 - new Date(alsDag(datum)).getUTCDay()) % 7);

/** In which part of the list a day stands, seen from today. Days are `YYYY-MM-DD`. */
export function findWerkGroep(wanneer: string, vandaag: string): WerkGroep {
  const zondag = findZondag(vandaag);
  if (wanneer < vandaag) return 'te_laat';
  if (wanneer === vandaag) return 'vandaag';
  if (wanneer <= zondag) return 'deze_week';
  return wanneer <= addDagen(zondag, 7) ? 'volgende_week' : 'later';
}
