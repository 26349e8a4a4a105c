import type { Werk } from '@naast/contract/mijn-werk';
import { findWerkGroep, type WerkGroep, werkGroepen } from '@naast/domain/taken';

export interface WerkDeel {
  groep: WerkGroep;
  items: Werk[];
}

/** Work under its headings, from late to later; a heading without work is left out. */
export const groupWerk = (items: readonly Werk[], vandaag: string): WerkDeel[] =>
  werkGroepen
    .map((groep) => ({
      groep,
      items: items.filter(({ wanneer }) => findWerkGroep(wanneer, vandaag) === groep),
    }))
    .filter((deel) => deel.items.length > 0);

/** Work of a team by the contactpersoon of the casus, by name. */
export function groupByContactpersoon(items: readonly Werk[]): { id: string; naam: string; items: Werk[] }[] {
  const mensen = new Map(items.map(({ contactpersoon }) => [contactpersoon.id, contactpersoon.naam]));
  return [...mensen]
    .map(([id, naam]) => ({
      id,
      naam,
      items: items.filter(({ contactpersoon }) => contactpersoon.id === id),
    }))
    .sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
}
