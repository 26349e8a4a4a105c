import type { Antwoorden } from '@naast/contract/gesprekken';
import { meetmomentNamen } from '@naast/domain/gesprekken';
import { showDatum } from '#web/lib/datum.ts';

export interface Naamgever {
  /** Name of the lid, or undefined for the household. */
  lid: (lidId: string | null) => string | undefined;
  /** When it was said; undefined when there was only one gesprek. */
  wanneer: (gesprekId: string) => string | undefined;
}

/** Says who and when, in words. */
export function createNaamgever({ leden, gesprekken }: Antwoorden): Naamgever {
  const namen = new Map(leden.map(({ id, naam }) => [id, naam]));
  const momenten = new Map(
    gesprekken.map((g) => [
      g.id,
      `${meetmomentNamen[g.meetmoment]}, ${showDatum(g.gehoudenOp ?? g.begonnenOp)}`,
    ]),
  );
  return {
    lid: (lidId) => (lidId === null ? undefined : namen.get(lidId)),
    wanneer: (gesprekId) => (gesprekken.length > 1 ? momenten.get(gesprekId) : undefined),
  };
}
