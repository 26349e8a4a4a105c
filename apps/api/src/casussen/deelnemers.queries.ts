import type { Deelnemer } from '@naast/contract/deelnemers';
import { type SqlBool, sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { DbScope } from '../platform/db-scope.ts';

/** A deelnemer without the products, which have a table of their own. */
export type DeelnemerGegevens = Omit<Deelnemer, 'id' | 'versie' | 'producten'>;

const producten = sql`coalesce((
  select jsonb_agg(jsonb_build_object('id', p.id, 'prijsId', p.prijs_id, 'aantal', p.aantal, 'per', p.per) order by p.plek, p.id)
    from deelnemer_product p where p.netwerk_id = d.netwerk_id and p.deelnemer_id = d.id), '[]')`;

async function selectDeelnemers(scope: DbScope, casusId: string, alleen: string | null) {
  const { rows } = await sql<Deelnemer & { opKaartSinds: string }>`
    select d.id, d.soort, d.naam, d.organisatie, d.rol, d.aanbod, d.vanaf, d.tot, ${producten} as producten, d.versie,
           (d.gemaakt_op at time zone 'Europe/Amsterdam')::date as "opKaartSinds"
      from deelnemer d
     where d.netwerk_id = ${scope.gebruiker.netwerkId} and d.casus_id = ${casusId}
       and ${alleen === null ? sql<SqlBool>`true` : sql<SqlBool>`d.id = ${alleen}`}
     order by d.soort, d.gemaakt_op, d.id`.execute(scope.db);
  return rows;
}

/** Everyone on the map: own circle first, then professionals, in the order they came. */
export const listDeelnemers = (scope: DbScope, casusId: string) => selectDeelnemers(scope, casusId, null);

export async function findDeelnemer(
  scope: DbScope,
  casusId: string,
  deelnemerId: string,
): Promise<Deelnemer | undefined> {
  const [rij] = await selectDeelnemers(scope, casusId, deelnemerId);
  if (!rij) return undefined;
  const { opKaartSinds: _dag, ...deelnemer } = rij;
  return deelnemer;
}

/** @returns the id of the new deelnemer, of versie 1 */
export async function insertDeelnemer(
  scope: DbScope,
  casusId: string,
  gegevens: DeelnemerGegevens,
): Promise<string> {
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
  return id;
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

/** Takes the deelnemer off the map, products and all; false when somebody else was first. */
export async function deleteDeelnemer(scope: DbScope, deelnemerId: string, versie: number): Promise<boolean> {
  const { numDeletedRows } = await scope.db
    .deleteFrom('deelnemer')
    .where('netwerk_id', '=', scope.gebruiker.netwerkId)
    .where('id', '=', deelnemerId)
    .where('versie', '=', versie)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}
