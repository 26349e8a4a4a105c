/** What a change can be about, as a page shows it. */
export const onderwerpen = [
  'canvas',
  'gesprek',
  'afspraken',
  'deelnemers',
  'mensen',
  'casus',
  'dossier',
  'gezin',
  'bijlagen',
  'regelingen',
  'rendement',
  'aanvraag',
] as const;
export type Onderwerp = (typeof onderwerpen)[number];

/** Where somebody can be typing. */
export const schrijfplekken = [
  'canvas',
  'gesprek',
  'afspraken',
  'deelnemers',
  'aanvraag',
  'dossier',
] as const;
export type Schrijfplek = (typeof schrijfplekken)[number];

/** A change of a casus as it is told: ids only, never contents. */
export interface Gebeurtenis {
  onderwerp: Onderwerp;
  /** Block of the canvas, 1 to 9. */
  blok: number | null;
  /** The item that changed; null when it is about the whole subject. */
  id: string | null;
  versie: number | null;
  /** Gebruiker who did it; null for the system, or where a reader may not know. */
  door: string | null;
}

const sleutel = ({ onderwerp, blok, id, door }: Gebeurtenis): string => [onderwerp, blok, id, door].join();

/** One line per item and writer, the last versie: ten saves of one text are one change. The order is that of the last one. */
export function mergeGebeurtenissen<G extends Gebeurtenis>(lijst: readonly G[]): G[] {
  const laatste = new Map<string, G>();
  for (const gebeurtenis of lijst) {
    const eerder = laatste.get(sleutel(gebeurtenis));
    laatste.delete(sleutel(gebeurtenis));
    const ouder = eerder && (eerder.versie ?? 0) > (gebeurtenis.versie ?? 0);
    laatste.set(sleutel(gebeurtenis), ouder ? eerder : gebeurtenis);
  }
  return [...laatste.values()];
}
