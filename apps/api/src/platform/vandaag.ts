const dag = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' });

/** The calendar day `YYYY-MM-DD` that people here live at this moment. */
export const vandaag = (nu: Date): string => dag.format(nu);
