/** What put a taak on the list of somebody. */
export const taakSoorten = [
  'nazorg',
  'levensgebeurtenis',
  'opschaling',
  'aandachtspunt',
  'evaluatie',
  'veiligheid',
  'overig',
] as const;
export type TaakSoort = (typeof taakSoorten)[number];

export const taakSoortNamen: Record<TaakSoort, string> = {
  nazorg: 'Nazorg',
  levensgebeurtenis: 'Er verandert iets in het gezin',
  opschaling: 'Hulp van een ander',
  aandachtspunt: 'Aandachtspunt',
  evaluatie: 'Terugkijken',
  veiligheid: 'Veiligheid',
  overig: 'Taak',
};

/** The same three as of an afspraak. */
export const taakStanden = ['open', 'gedaan', 'vervallen'] as const;
export type TaakStand = (typeof taakStanden)[number];
