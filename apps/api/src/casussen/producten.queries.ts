import type { Product } from '@naast/contract/deelnemers';
import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';

export interface Productplek {
  casusId: string;
  deelnemerId: string;
}

/** Makes these the products of the deelnemer, in this order; what is not among them goes. */
export async function replaceProducten(
  scope: DbScope,
  { casusId, deelnemerId }: Productplek,
  producten: readonly Product[],
): Promise<void> {
  const { netwerkId } = scope.gebruiker;
  await sql`delete from deelnemer_product where netwerk_id = ${netwerkId} and deelnemer_id = ${deelnemerId}
    and id <> all(${producten.map(({ id }) => id)}::uuid[])`.execute(scope.db);
  if (producten.length === 0) return;
  const rijen = JSON.stringify(producten.map((product, plek) => ({ ...product, plek })));
  await sql`insert into deelnemer_product (netwerk_id, casus_id, deelnemer_id, id, prijs_id, aantal, per, plek)
    select ${netwerkId}::uuid, ${casusId}::uuid, ${deelnemerId}::uuid, id, "prijsId", aantal, per, plek
      from jsonb_to_recordset(${rijen}::jsonb) as p (id uuid, "prijsId" uuid, aantal numeric, per text, plek smallint)
    on conflict (netwerk_id, id) do update set prijs_id = excluded.prijs_id, aantal = excluded.aantal,
      per = excluded.per, plek = excluded.plek`.execute(scope.db);
}
