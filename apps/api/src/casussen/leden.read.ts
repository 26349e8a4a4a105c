import type { Gezinsrol } from '@naast/domain/huishoudens';
import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';
import { veldfout } from '../platform/problem.ts';

/** A present lid of the huishouden of a casus. */
export interface CasusLid {
  lidId: string;
  naam: string;
  gezinsrol: Gezinsrol;
  geboortejaar: number | null;
}

/** Leden of the huishouden of this casus, in their order; empty when the casus is hidden. */
export async function listLeden(scope: DbScope, casusId: string): Promise<CasusLid[]> {
  const { rows } = await sql<CasusLid>`
    select l.id as "lidId", l.naam, hl.gezinsrol, l.geboortejaar
      from casus c
      join huishouden_lid hl on hl.netwerk_id = c.netwerk_id and hl.huishouden_id = c.huishouden_id and hl.tot is null
      join lid l on l.netwerk_id = hl.netwerk_id and l.id = hl.lid_id
     where c.netwerk_id = ${scope.gebruiker.netwerkId} and c.id = ${casusId}
     order by hl.volgorde, l.geboortejaar nulls last, l.id`.execute(scope.db);
  return rows;
}

/** @throws Problem 400 at `lidId` when this is no present lid of the huishouden of the casus */
export async function requireLid(scope: DbScope, casusId: string, lidId: string): Promise<CasusLid> {
  const lid = (await listLeden(scope, casusId)).find((een) => een.lidId === lidId);
  if (!lid) throw veldfout('lidId', 'onbekend_lid', 'Kies iemand uit dit huishouden.');
  return lid;
}
