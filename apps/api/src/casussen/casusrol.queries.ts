import type { Casusrol, Fase } from '@naast/domain/casussen';
import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';
import { noteDossier } from '../platform/gezien.ts';
import { nietGevonden } from '../platform/problem.ts';

/** What the rules of fase, toegang and overdracht ask about a casus. */
export interface CasusFeiten {
  casusId: string;
  huishoudenId: string;
  fase: Fase;
  versie: number;
  /** What the signed-in gebruiker is to it. */
  rollen: Casusrol[];
  contactpersoonId: string;
  contactpersoonActief: boolean;
}

/** @throws Problem 404 when the casus is absent or hidden */
export async function requireFeiten(scope: DbScope, casusId: string): Promise<CasusFeiten> {
  const { rows } = await sql<CasusFeiten>`
    select id as "casusId", huishouden ->> 'id' as "huishoudenId", fase, versie, rollen,
           contactpersoon ->> 'id' as "contactpersoonId", (contactpersoon ->> 'actief')::boolean as "contactpersoonActief"
      from casushoofd(${casusId})`.execute(scope.db);
  if (!rows[0]) throw nietGevonden();
  noteDossier(scope, rows[0]);
  return rows[0];
}
