import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';

/**
 * Makes room from `vanaf` on: a vervanging that began earlier ends the day before, one that begins later is
 * withdrawn.
 */
export async function makeRuimte(scope: DbScope, casusId: string, vanaf: string): Promise<void> {
  const eerder = sql<boolean>`vanaf < ${vanaf}::date`;
  await scope.db
    .updateTable('vervanger')
    .set((eb) => ({
      tot: sql<string | null>`case when ${eerder} then ${vanaf}::date - 1 else tot end`,
      ingetrokken_op: sql<
        string | null
      >`case when ${eerder} then null else ${scope.nu.toISOString()}::timestamptz end`,
      ingetrokken_door: sql<
        string | null
      >`case when ${eerder} then null else ${scope.gebruiker.id}::uuid end`,
      versie: eb('versie', '+', 1),
    }))
    .where('netwerk_id', '=', scope.gebruiker.netwerkId)
    .where('casus_id', '=', casusId)
    .where('ingetrokken_op', 'is', null)
    .where(sql<boolean>`(tot is null or tot >= ${vanaf}::date)`)
    .execute();
}

export async function insertVervanger(
  scope: DbScope,
  vervanger: {
    id: string;
    casusId: string;
    gebruikerId: string;
    vanaf: string;
    tot?: string | null | undefined;
  },
): Promise<void> {
  await scope.db
    .insertInto('vervanger')
    .values({
      netwerk_id: scope.gebruiker.netwerkId,
      id: vervanger.id,
      casus_id: vervanger.casusId,
      gebruiker_id: vervanger.gebruikerId,
      vanaf: vervanger.vanaf,
      tot: vervanger.tot ?? null,
      aangewezen_door: scope.gebruiker.id,
      aangewezen_op: scope.nu.toISOString(),
    })
    .execute();
}

/** Ends a vervanging now; false when the casus has no such vervanging. */
export async function endVervanger(scope: DbScope, casusId: string, vervangerId: string): Promise<boolean> {
  const { numUpdatedRows } = await scope.db
    .updateTable('vervanger')
    .set((eb) => ({
      ingetrokken_op: scope.nu.toISOString(),
      ingetrokken_door: scope.gebruiker.id,
      versie: eb('versie', '+', 1),
    }))
    .where('netwerk_id', '=', scope.gebruiker.netwerkId)
    .where('casus_id', '=', casusId)
    .where('id', '=', vervangerId)
    .where('ingetrokken_op', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
