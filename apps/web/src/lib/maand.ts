const maand = new Intl.DateTimeFormat('nl-NL', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** The month of a date `YYYY-MM-DD` as `maart 2027`. */
export const showMaand = (datum: string): string => maand.format(new Date(`${datum}T12:00:00Z`));
