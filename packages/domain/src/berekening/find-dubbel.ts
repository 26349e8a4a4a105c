import type { Batenhouder } from '../rendement/index.ts';
import type { ConceptRegel } from './concept.ts';

/** Why regels may count the same thing: the same price, the same gebeurtenis, or the same part of life. */
export type Dubbelreden = 'prijs' | 'gebeurtenis' | 'leefgebied';

/** Regels that may count the same saving twice. */
export interface Dubbel {
  reden: Dubbelreden;
  batenhouder: Batenhouder;
  regelIds: string[];
}

/**
 * Regels of the same payer that may be about the same saving and that no overlapgroep holds together. A hint, no
 * refusal: two regels on one price can be right. The strongest reason comes first, and a group is named once.
 *
 * @param leefgebiedVan - leefgebied of a price by its code; undefined when the list no longer has it
 */
export function findDubbel(
  regels: readonly ConceptRegel[],
  leefgebiedVan: (code: string) => string | undefined,
): Dubbel[] {
  const kenmerken: Record<Dubbelreden, (regel: ConceptRegel) => string | undefined> = {
    prijs: ({ prijs }) => prijs.code,
    gebeurtenis: ({ gebeurtenis }) => gebeurtenis?.trim() || undefined,
    leefgebied: ({ prijs }) => leefgebiedVan(prijs.code),
  };
  const gevonden: Dubbel[] = [];
  for (const reden of ['prijs', 'gebeurtenis', 'leefgebied'] as const) {
    for (const groep of groupBy(regels, kenmerken[reden])) {
      const regelIds = groep.map(({ id }) => id);
      const alGenoemd = gevonden.some((eerder) => regelIds.every((id) => eerder.regelIds.includes(id)));
      const [eerste] = groep;
      if (!eerste || alGenoemd || countLos(groep) < 2) continue;
      gevonden.push({ reden, batenhouder: eerste.prijs.batenhouder, regelIds });
    }
  }
  return gevonden;
}

function groupBy(
  regels: readonly ConceptRegel[],
  kenmerk: (regel: ConceptRegel) => string | undefined,
): ConceptRegel[][] {
  const groepen = new Map<string, ConceptRegel[]>();
  for (const regel of regels) {
    const waarde = kenmerk(regel);
    if (waarde === undefined) continue;
    const sleutel = JSON.stringify([regel.prijs.batenhouder, waarde]);
    groepen.set(sleutel, [...(groepen.get(sleutel) ?? []), regel]);
  }
  return [...groepen.values()];
}

/** How many of these count beside each other: of one overlapgroep only one does. */
function countLos(regels: readonly ConceptRegel[]): number {
  return new Set(regels.map(({ id, overlapgroep }) => (overlapgroep ? `groep ${overlapgroep}` : `los ${id}`)))
    .size;
}
