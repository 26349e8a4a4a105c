import type { Zoektreffer } from '@naast/contract/huishoudens';
import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';

/** Open zoektreffers, oldest first, at most 200; nothing for who is no praktijkverbinder. */
export async function listZoektreffers(scope: DbScope): Promise<Zoektreffer[]> {
  const { rows } = await sql<Zoektreffer>`
    select id, huishouden_naam as "huishoudenNaam", contactpersoon_naam as "contactpersoonNaam",
           contactpersoon_organisatie as "contactpersoonOrganisatie", zoeker_naam as "zoekerNaam",
           zoeker_organisatie as "zoekerOrganisatie", op
      from list_zoektreffers()`.execute(scope.db);
  return rows;
}

/** Marks a treffer as done; false when there is no such open treffer. */
export async function handleZoektreffer(scope: DbScope, id: string): Promise<boolean> {
  const { numUpdatedRows } = await scope.db
    .updateTable('zoektreffer')
    .set({ afgehandeld_op: scope.nu.toISOString(), afgehandeld_door: scope.gebruiker.id })
    .where('netwerk_id', '=', scope.gebruiker.netwerkId)
    .where('id', '=', id)
    .where('afgehandeld_op', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
