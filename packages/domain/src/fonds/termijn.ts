import type { Stand } from './standen.ts';

/** A step in the life of an aanvraag; `op` in ISO, UTC. */
export interface StandWissel {
  naar: Stand;
  op: string;
}

const dagMs = 24 * 60 * 60 * 1000;

/**
 * The moment before which must be decided, in ISO: `dagen` after the indiening, the clock standing still while an
 * answer is awaited (Awb 4:15). Null as long as it is not submitted. `nu` counts for a pause that still lasts.
 */
export function calculateUiterlijk(
  wissels: readonly StandWissel[],
  dagen: number,
  nu: string,
): string | null {
  const uiterlijk = calculateTermijn(wissels, dagen, nu);
  return uiterlijk === null ? null : new Date(uiterlijk).toISOString();
}

const dagInNederland = /* @__PURE__ */ new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/**
 * The day (YYYY-MM-DD, Amsterdam) on which we mean to have decided: zero days is the day of the indiening itself. The
 * clock stands still while an answer is awaited. Null as long as it is not submitted.
 */
export function calculateStreefdag(
  wissels: readonly StandWissel[],
  dagen: number,
  nu: string,
): string | null {
  const uiterlijk = calculateTermijn(wissels, dagen, nu);
  return uiterlijk === null ? null : dagInNederland.format(uiterlijk);
}

/** Everything that counts for the mandate, in whole cents: this aanvraag and what was asked in the twelve months before. */
export function calculateTwaalfMaanden(
  gevraagdCent: number,
  eerder: readonly { ingediendOp: string; gevraagdCent: number }[],
  nu: string,
): number {
  const grens = subtractMaanden(nu, 12);
  return eerder
    .filter(({ ingediendOp }) => Date.parse(ingediendOp) > grens)
    .reduce((som, aanvraag) => som + aanvraag.gevraagdCent, gevraagdCent);
}

/** Same moment some months earlier, or on the last day of that month. @returns milliseconds */
export function subtractMaanden(moment: string, maanden: number): number {
  const dag = new Date(moment);
  const gewenst = dag.getUTCDate();
  dag.setUTCDate(1);
  dag.setUTCMonth(dag.getUTCMonth() - maanden);
  const laatste = new Date(Date.UTC(dag.getUTCFullYear(), dag.getUTCMonth() + 1, 0)).getUTCDate();
  dag.setUTCDate(Math.min(gewenst, laatste));
  return dag.getTime();
}

function calculateTermijn(wissels: readonly StandWissel[], dagen: number, nu: string): number | null {
  const indiening = wissels.find((wissel) => wissel.naar === 'ingediend');
  if (!indiening) return null;
  let gepauzeerd = 0;
  let sinds: number | undefined;
  for (const wissel of wissels) {
    const op = Date.parse(wissel.op);
    if (wissel.naar === 'aanvulling_gevraagd') sinds ??= op;
    else if (sinds !== undefined) {
      gepauzeerd += op - sinds;
      sinds = undefined;
    }
  }
  if (sinds !== undefined) gepauzeerd += Math.max(0, Date.parse(nu) - sinds);
  return Date.parse(indiening.op) + dagen * dagMs + gepauzeerd;
}
