import type { grantToegangBody, Toegang } from '@naast/contract/toegang';
import { sql } from 'kysely';
import type * as z from 'zod/mini';
import type { DbScope } from '../platform/db-scope.ts';

const laatsteDag = sql<string | null>`((t.tot at time zone 'Europe/Amsterdam')::date - 1)`;

const lezer = sql<Toegang['gebruiker']>`lezer_json(t.casus_id, t.gebruiker_id, false)`;

/** Toegang that holds now, oldest first. */
export function listToegang(scope: DbScope, casusId: string): Promise<Toegang[]> {
  return scope.db
    .selectFrom('toegang as t')
    .innerJoin('gebruiker as d', (j) =>
      j.onRef('d.netwerk_id', '=', 't.netwerk_id').onRef('d.id', '=', 't.verleend_door'),
    )
    .select(['t.id', 't.reden', 'd.naam as verleendDoor', 't.verleend_op as verleendOp'])
    .select(sql<Toegang['niveau']>`t.niveau`.as('niveau'))
    .select([lezer.as('gebruiker'), laatsteDag.as('tot')])
    .where('t.netwerk_id', '=', scope.gebruiker.netwerkId)
    .where('t.casus_id', '=', casusId)
    .where('t.ingetrokken_op', 'is', null)
    .where(sql<boolean>`(t.tot is null or t.tot > now())`)
    .orderBy('t.verleend_op')
    .orderBy('t.id')
    .execute();
}

/** Ends what this gebruiker had on the casus, expired or not; the row stays as history. */
export async function endToegangVan(scope: DbScope, casusId: string, gebruikerId: string): Promise<void> {
  await scope.db
    .updateTable('toegang')
    .set((eb) => ({
      ingetrokken_op: scope.nu.toISOString(),
      ingetrokken_door: scope.gebruiker.id,
      versie: eb('versie', '+', 1),
    }))
    .where('netwerk_id', '=', scope.gebruiker.netwerkId)
    .where('casus_id', '=', casusId)
    .where('gebruiker_id', '=', gebruikerId)
    .where('ingetrokken_op', 'is', null)
    .execute();
}

export async function insertToegang(
  scope: DbScope,
  id: string,
  casusId: string,
  invoer: z.infer<typeof grantToegangBody>,
): Promise<void> {
  await scope.db
    .insertInto('toegang')
    .values({
      netwerk_id: scope.gebruiker.netwerkId,
      id,
      casus_id: casusId,
      gebruiker_id: invoer.gebruikerId,
      niveau: invoer.niveau,
      reden: invoer.reden,
      verleend_door: scope.gebruiker.id,
      verleend_op: scope.nu.toISOString(),
      // The last day counts whole: the right ends at the midnight after it.
      tot: sql<string | null>`((${invoer.tot ?? null}::date + 1)::timestamp at time zone 'Europe/Amsterdam')`,
    })
    .execute();
}

/** Ends one toegang; false when the casus has no such open toegang. */
export async function endToegang(scope: DbScope, casusId: string, toegangId: string): Promise<boolean> {
  const { numUpdatedRows } = await scope.db
    .updateTable('toegang')
    .set((eb) => ({
      ingetrokken_op: scope.nu.toISOString(),
      ingetrokken_door: scope.gebruiker.id,
      versie: eb('versie', '+', 1),
    }))
    .where('netwerk_id', '=', scope.gebruiker.netwerkId)
    .where('casus_id', '=', casusId)
    .where('id', '=', toegangId)
    .where('ingetrokken_op', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
