const tijdzone = 'Europe/Amsterdam';
const lang = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: tijdzone,
});
const kort = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'short', timeZone: tijdzone });
const klok = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit', timeZone: tijdzone });
// A calendar date has no time zone; read at UTC noon it stays the same day everywhere.
const alsMoment = (waarde: string): Date => new Date(waarde.length === 10 ? `${waarde}T12:00:00Z` : waarde);

/** A date or moment as `22 november 2026`. */
export const showDatum = (waarde: string): string => lang.format(alsMoment(waarde));

/** A date or moment as `22 nov`. */
export const showKorteDatum = (waarde: string): string => kort.format(alsMoment(waarde)).replace('.', '');

/** A calendar date as people type it: `22-11-2026`. */
export const writeDatum = (datum: string): string => datum.split('-').reverse().join('-');

/** A moment as `14:05`. */
export const showTijd = (waarde: string | Date): string => klok.format(new Date(waarde));

/** A moment as `22 november 2026, 14:05`. */
export const showMoment = (waarde: string): string => `${showDatum(waarde)}, ${showTijd(waarde)}`;

const dagVan = (moment: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: tijdzone }).format(moment);

/** The day in Amsterdam of a moment, as `YYYY-MM-DD`. */
export const toDag = (moment: string): string => dagVan(new Date(moment));

/** Today in Amsterdam as `YYYY-MM-DD`. */
export const today = (nu = new Date()): string => dagVan(nu);

const uren = new Intl.DateTimeFormat('en-GB', {
  timeZone: tijdzone,
  hourCycle: 'h23',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** How far Amsterdam is ahead of UTC at this moment, in ms. */
function aheadOfUtc(moment: number): number {
  const [dag = '', tijd = ''] = uren.format(moment).split(', ');
  const lokaal = Date.parse(`${dag.split('/').reverse().join('-')}T${tijd}:00Z`);
  return lokaal - Math.floor(moment / 60_000) * 60_000;
}

/** Day `YYYY-MM-DD` and time `10:30` or `9.05` in Amsterdam, wherever the browser is, as a moment in ISO. */
export function toMoment(dag: string, tijd: string): string {
  const alsUtc = Date.parse(`${dag}T${tijd.replace('.', ':').padStart(5, '0')}:00Z`);
  return new Date(alsUtc - aheadOfUtc(alsUtc - aheadOfUtc(alsUtc))).toISOString();
}

/** A moment as people say it: `zojuist`, `5 minuten geleden`, `vandaag om 14:05`, `gisteren om 9:30`, or the date. */
export function showGeleden(waarde: string, nu = new Date()): string {
  const toen = new Date(waarde);
  const minuten = Math.floor((nu.getTime() - toen.getTime()) / 60_000);
  if (minuten < 1) return 'zojuist';
  if (minuten === 1) return '1 minuut geleden';
  if (minuten < 60) return `${minuten} minuten geleden`;
  if (dagVan(toen) === dagVan(nu)) return `vandaag om ${showTijd(toen)}`;
  if (dagVan(toen) === dagVan(new Date(nu.getTime() - 86_400_000))) return `gisteren om ${showTijd(toen)}`;
  return showDatum(waarde);
}

/**
 * Reads a date as people type it: `22-11-2026`, `22/11/2026`, `22 november 2026`, or `2026-11-22`.
 * @returns `YYYY-MM-DD`, or undefined when the date does not exist.
 */
export function parseDatum(tekst: string): string | undefined {
  const schoon = tekst.trim().toLowerCase();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(schoon);
  if (iso) return toDatum(iso[1], iso[2], iso[3]);
  const cijfers = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(schoon);
  if (cijfers) return toDatum(cijfers[3], cijfers[2], cijfers[1]);
  const woord = /^(\d{1,2}) ([a-z]+)\.? (\d{4})$/.exec(schoon);
  const maand = woord
    ? maanden.findIndex((m) => m.startsWith(woord[2] ?? '-') && (woord[2] ?? '').length > 2)
    : -1;
  return woord && maand >= 0 ? toDatum(woord[3], String(maand + 1), woord[1]) : undefined;
}

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

function toDatum(jaar = '', maand = '', dag = ''): string | undefined {
  const datum = `${jaar}-${maand.padStart(2, '0')}-${dag.padStart(2, '0')}`;
  const moment = new Date(`${datum}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(datum) ? datum : undefined;
}
