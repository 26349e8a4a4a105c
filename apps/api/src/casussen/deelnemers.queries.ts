import type { Deelnemer } from '@naast/contract/deelnemers';
import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { DbScope } from '../platform/db-scope.ts';

export type DeelnemerGegevens = Omit<Deelnemer, 'id' | 'versie'>;

const kolommen = ['id', 'naam', 'organisatie', 'rol', 'aanbod', 'versie'] as const;
const soort = sql<Deelnemer['soort']>`soort`.as('soort');

/** Everyone on the map: own circle first, then professionals, in the order they came. */
export function listDeelnemers(scope: DbScope, casusId: string): Promise<Deelnemer[]> {
  return scope.db
    .selectFrom('deelnemer')
    .select(kolommen)
    .select(soort)
    .where('netwerk_id', '=', scope.gebruiker.netwerkId)
    .where('casus_id', '=', casusId)
    .orderBy('soort')
    .orderBy('gemaakt_op')
    .orderBy('id')
    .execute();
}

export function findDeelnemer(
  scope: DbScope,
  casusId: string,
  deelnemerId: string,
): Promise<Deelnemer | undefined> {
  return scope.db
    .selectFrom('deelnemer')
    .select(kolommen)
    .select(soort)
    .where('netwerk_id', '=', scope.gebruiker.netwerkId)
    .where('casus_id', '=', casusId)
    .where('id', '=', deelnemerId)
    .executeTakeFirst();
}

export async function insertDeelnemer(
  scope: DbScope,
  casusId: string,
  gegevens: DeelnemerGegevens,
): Promise<Deelnemer> {
  const id = uuidv7();
  await scope.db
    .insertInto('deelnemer')
    .values({
      ...gegevens,
      netwerk_id: scope.gebruiker.netwerkId,
      id,
      casus_id: casusId,
      gemaakt_op: scope.nu.toISOString(),
    })
    .execute();
  return { ...gegevens, id, versie: 1 };
}

/** Changes the deelnemer; false when somebody else was first. */
export async function updateDeelnemer(
  scope: DbScope,
  deelnemerId: string,
  versie: number,
  gegevens: Partial<DeelnemerGegevens>,
): Promise<boolean> {
  const { numUpdatedRows } = await scope.db
    .updateTable('deelnemer')
    .set({ ...gegevens, versie: versie + 1 })
    .where('netwerk_id', '=', scope.gebruiker.netwerkId)
    .where('id', '=', deelnemerId)
    .where('versie', '=', versie)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Takes the deelnemer off the map; false when somebody else was first. */
export async function deleteDeelnemer(scope: DbScope, deelnemerId: string, versie: number): Promise<boolean> {
  const { numDeletedRows } = await scope.db
    .deleteFrom('deelnemer')
    .where('netwerk_id', '=', scope.gebruiker.netwerkId)
    .where('id', '=', deelnemerId)
    .where('versie', '=', versie)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}
