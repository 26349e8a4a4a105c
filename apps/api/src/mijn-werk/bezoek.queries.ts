import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';

/**
 * Notes that the gebruiker is here. In another login, half an hour or more after the last look, a new visit begins; two
 * devices beside each other are one visit.
 * @returns the last moment of the visit before this one, or null on the first
 */
export async function noteBezoek(scope: DbScope): Promise<string | null> {
  const { netwerkId, id, loginId } = scope.gebruiker;
  const nu = scope.nu.toISOString();
  const nieuw = sql`b.login_id <> excluded.login_id and b.laatste_op < excluded.laatste_op - interval '30 minutes'`;
  const { rows } = await sql<{ sinds: string | null }>`
    insert into bezoek as b (netwerk_id, gebruiker_id, login_id, laatste_op) values (${netwerkId}, ${id}, ${loginId}, ${nu})
    on conflict (netwerk_id, gebruiker_id) do update
      set vorige_op = case when ${nieuw} then b.laatste_op else b.vorige_op end,
          login_id = excluded.login_id, laatste_op = greatest(b.laatste_op, excluded.laatste_op)
    returning vorige_op as sinds`.execute(scope.db);
  return rows[0]?.sinds ?? null;
}
