import { sql } from 'kysely';
import type { DbScope } from './db-scope.ts';

/** Claims the key; false when it was used before. */
export async function reserveSleutel(
  scope: DbScope,
  invoer: { sleutel: string; route: string; hash: Buffer },
): Promise<boolean> {
  const uitkomst = await scope.db
    .insertInto('idempotentie')
    .values({
      netwerk_id: scope.gebruiker.netwerkId,
      gebruiker_id: scope.gebruiker.id,
      sleutel: invoer.sleutel,
      route: invoer.route,
      inhoud_hash: invoer.hash,
    })
    .onConflict((oc) => oc.doNothing())
    .executeTakeFirst();
  return uitkomst.numInsertedOrUpdatedRows === 1n;
}

export function findIdempotentie(scope: DbScope, sleutel: string) {
  return scope.db
    .selectFrom('idempotentie')
    .select(['inhoud_hash as hash', 'antwoord', 'casus_ids as casusIds', 'huishouden_ids as huishoudenIds'])
    .select(
      sql<boolean>`casus_ids <@ array(select zichtbare_casussen()) and huishouden_ids <@ array(select zichtbare_huishoudens())`.as(
        'nogZichtbaar',
      ),
    )
    .where('netwerk_id', '=', scope.gebruiker.netwerkId)
    .where('gebruiker_id', '=', scope.gebruiker.id)
    .where('sleutel', '=', sleutel)
    .executeTakeFirst();
}

/** Keeps the answer with the dossiers it came from: who no longer sees those, no longer gets it. */
export async function keepAntwoord(scope: DbScope, sleutel: string, antwoord: unknown): Promise<void> {
  const dossiers = [...scope.gezien.values()];
  await scope.db
    .updateTable('idempotentie')
    .set({
      antwoord: JSON.stringify(antwoord ?? null),
      casus_ids: dossiers.flatMap(({ casusId }) => casusId ?? []),
      huishouden_ids: dossiers.flatMap(({ casusId, huishoudenId }) => (casusId ? [] : huishoudenId)),
    })
    .where('netwerk_id', '=', scope.gebruiker.netwerkId)
    .where('gebruiker_id', '=', scope.gebruiker.id)
    .where('sleutel', '=', sleutel)
    .execute();
}
