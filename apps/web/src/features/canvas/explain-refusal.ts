import type { Refusal } from '#web/lib/call-types.ts';

/** Beside one field the message of that field says more than "look at the fields we name". */
export function explainRefusal<T extends { ok: true } | Refusal>(uitkomst: T): T {
  if (uitkomst.ok) return uitkomst;
  const bericht = uitkomst.problem.errors?.[0]?.bericht;
  return bericht ? { ...uitkomst, problem: { ...uitkomst.problem, detail: bericht } } : uitkomst;
}
