const dag = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** The day (YYYY-MM-DD, Amsterdam) that lies so many days ahead. */
export const dagOver = (dagen: number): string => dag.format(Date.now() + dagen * 24 * 60 * 60 * 1000);
