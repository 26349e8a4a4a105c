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
  return new Date(Date.parse(indiening.op) + dagen * dagMs + gepauzeerd).toISOString();
}
