import type { BelemmeringSoort } from './codes.ts';
import { belemmeringSoorten } from './codes.ts';
import { type Kapitaalvorm, kapitaalvormen } from './leefgebieden.ts';

/**
 * Puts items in the kept order; items the order does not know yet follow as they came.
 * An order may name items that are gone.
 */
export function orderItems<T extends { id: string }>(items: readonly T[], ids: readonly string[]): T[] {
  const plaats = new Map(ids.map((id, i) => [id, i]));
  const rang = (item: T) => plaats.get(item.id) ?? ids.length;
  return items.toSorted((a, b) => rang(a) - rang(b));
}

/** Systeem, professional, bij onszelf; within each the kept order. */
export function orderBelemmeringen<T extends { id: string; soort: BelemmeringSoort }>(
  items: readonly T[],
  ids: readonly string[],
): T[] {
  const rang = (item: T) => belemmeringSoorten.indexOf(item.soort);
  return orderItems(items, ids).toSorted((a, b) => rang(a) - rang(b));
}

/** Per kapitaalvorm, as block 3 has them; within each the kept order. */
export function orderSituaties<T extends { id: string; kapitaalvorm: Kapitaalvorm }>(
  items: readonly T[],
  ids: readonly string[],
): T[] {
  const rang = (item: T) => kapitaalvormen.indexOf(item.kapitaalvorm);
  return orderItems(items, ids).toSorted((a, b) => rang(a) - rang(b));
}
