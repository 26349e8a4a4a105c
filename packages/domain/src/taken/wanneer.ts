// A calendar date has no time zone; read at UTC noon it is the same day everywhere.
const dag = new Intl.DateTimeFormat('nl-NL', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});

/** When, as people say it: `vrijdag 27 november, om tien uur`; '' when nothing was agreed. */
export const describeWanneer = (datum: string | null, inWoorden: string): string =>
  [datum === null ? '' : dag.format(new Date(`${datum}T12:00:00Z`)), inWoorden.trim()]
    .filter(Boolean)
    .join(', ');
