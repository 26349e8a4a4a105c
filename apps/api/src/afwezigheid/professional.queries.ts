import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';

/** The rule of the database for who can stand beside a household: at work, a professional, in this netwerk. */
export async function isProfessional(scope: DbScope, gebruikerId: string): Promise<boolean> {
  const { rows } = await sql<{ ja: boolean }>`select is_professional(${gebruikerId}) as ja`.execute(scope.db);
  return rows[0]?.ja ?? false;
}
