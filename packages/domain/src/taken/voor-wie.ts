import type { Afspraak, CanvasGebruiker, CanvasLid } from '../canvas/canvas.ts';
import type { TeVertellen } from './bericht.ts';
import { describeWanneer } from './wanneer.ts';

/** Who an afspraak is of: the family, a professional with an account, or anyone else by name. */
export type Kant = 'gezin' | 'professional' | 'ander';

/** An afspraak with the name of who does it. */
export interface VanWie extends TeVertellen {
  kant: Kant;
  stand: Afspraak['stand'];
}

interface Rond {
  afspraken: readonly Afspraak[];
  leden: readonly CanvasLid[];
  gebruikers: readonly CanvasGebruiker[];
}

const noemt = (wat: string, lid: CanvasLid): boolean =>
  wat
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .includes((lid.naam.split(/\s+/)[0] ?? '').toLowerCase());

/**
 * The afspraken as they are told to the family, or to one lid: what the other leden promised, and what speaks of them by name,
 * is left out then. Empty and cancelled ones are left out always.
 * @param vandaag `YYYY-MM-DD`
 */
export function listVoorGezin(
  { afspraken, leden, gebruikers }: Rond,
  lidId: string | null,
  vandaag: string,
): VanWie[] {
  const anderen = lidId === null ? [] : leden.filter(({ id }) => id !== lidId);
  return (
    afspraken
      .filter(
        ({ wat, stand, verwijderdOp }) => wat.trim() !== '' && stand !== 'vervallen' && verwijderdOp === null,
      )
      .filter((a) => lidId === null || a.lidId === null || a.lidId === lidId)
      .filter(({ wat }) => !anderen.some((lid) => noemt(wat, lid)))
      // What has no day comes last; on one day the order of the canvas stays.
      .sort((a, b) => (a.wanneer ?? '9999').localeCompare(b.wanneer ?? '9999'))
      .map((a) => ({
        naam:
          leden.find(({ id }) => id === a.lidId)?.naam ??
          gebruikers.find(({ id }) => id === a.gebruikerId)?.naam ??
          a.wieTekst.trim(),
        kant: a.lidId ? 'gezin' : a.gebruikerId ? 'professional' : 'ander',
        wat: a.wat.trim(),
        wanneer: describeWanneer(a.wanneer, a.wanneerTekst, vandaag),
        stand: a.stand,
      }))
  );
}
