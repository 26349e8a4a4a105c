import type { CanvasWijziging } from '@naast/contract/canvas';
import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';

/** A row as the history keeps it: column → value. */
export type Rij = Record<string, unknown>;

export interface WijzigingRij
  extends Pick<CanvasWijziging, 'nr' | 'blok' | 'soort' | 'itemId' | 'actie' | 'op'> {
  voor: Rij | null;
  na: Rij | null;
  doorId: string;
  doorNaam: string;
}

/** Changes before number `voorNr`, newest first. */
export async function selectWijzigingen(
  scope: DbScope,
  casusId: string,
  voorNr: number,
  aantal: number,
): Promise<WijzigingRij[]> {
  const { rows } = await sql<WijzigingRij>`
    select w.nr, w.blok, w.soort, w.item_id as "itemId", w.actie, w.voor, w.na, w.op,
           g.id as "doorId", g.naam as "doorNaam"
      from canvas_wijziging w join gebruiker g on g.netwerk_id = w.netwerk_id and g.id = w.door
     where w.netwerk_id = ${scope.gebruiker.netwerkId} and w.casus_id = ${casusId} and w.nr < ${voorNr}
     order by w.nr desc limit ${aantal}`.execute(scope.db);
  return rows;
}
