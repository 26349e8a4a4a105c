import type { BelemmeringSoort } from './codes.ts';
import { belemmeringSoorten } from './codes.ts';

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

/** The order after moving one item `stap` places (−1 up, 1 down); unchanged at either end. */
export function moveItem(ids: readonly string[], id: string, stap: -1 | 1): string[] {
  const van = ids.indexOf(id);
  const naar = van + stap;
  if (van < 0 || naar < 0 || naar >= ids.length) return [...ids];
  return ids.with(van, ids[naar] as string).with(naar, id);
}
