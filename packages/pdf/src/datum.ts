/** A calendar day, `2026-11-22`. */
export type Dag = string;

const maanden = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

const inNederland = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' });

/** Writes a calendar day in full: `2026-11-22` → `22 november 2026`. Throws RangeError for anything else. */
export function formatDag(dag: Dag): string {
  const [, jaar, maand, dagnummer] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(dag) ?? [];
  const naam = maanden[Number(maand) - 1];
  if (!jaar || !naam) throw new RangeError(`geen kalenderdag: ${dag}`);
  return `${Number(dagnummer)} ${naam} ${jaar}`;
}

/** Writes the day in the Netherlands on which a moment falls: `22 november 2026`. */
export function formatDatum(moment: Date): string {
  return formatDag(inNederland.format(moment));
}

/** Writes a month: `2026-11` → `november 2026`. Throws RangeError for anything else. */
export const formatMaand = (maand: string): string => formatDag(`${maand}-01`).slice(2);
