// A calendar date has no time zone; read at UTC noon it is the same day everywhere.
const dag = new Intl.DateTimeFormat('nl-NL', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});

/**
 * When, as people say it: `vrijdag 27 november, om tien uur`; '' when nothing was agreed. A day of another year says which.
 * @param vandaag `YYYY-MM-DD`
 */
export const describeWanneer = (datum: string | null, inWoorden: string, vandaag: string): string =>
  [datum === null ? '' : describeDag(datum, vandaag), inWoorden.trim()].filter(Boolean).join(', ');

function describeDag(datum: string, vandaag: string): string {
  const zonderJaar = dag.format(new Date(`${datum}T12:00:00Z`));
  const jaar = datum.slice(0, 4);
  return vandaag.startsWith(jaar) ? zonderJaar : `${zonderJaar} ${jaar}`;
}
