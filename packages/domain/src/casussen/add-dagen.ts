const dagMs = 24 * 60 * 60 * 1000;

/** A calendar day (`YYYY-MM-DD`) so many days later, or earlier when `dagen` is negative. */
export const addDagen = (dag: string, dagen: number): string =>
  new Date(Date.parse(dag) + dagen * dagMs).toISOString().slice(0, 10);
