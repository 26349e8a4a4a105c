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

/** Undefined when the casus is absent or hidden. */
async function findFeiten(scope: DbScope, casusId: string): Promise<CasusFeiten | undefined> {
  const { rows } = await sql<CasusFeiten>`
    select id as "casusId", huishouden ->> 'id' as "huishoudenId", fase, versie, rollen,
           contactpersoon ->> 'id' as "contactpersoonId", (contactpersoon ->> 'actief')::boolean as "contactpersoonActief"
      from casushoofd(${casusId})`.execute(scope.db);
  if (rows[0]) noteDossier(scope, rows[0]);
  return rows[0];
}

/** @throws Problem 404 when the casus is absent or hidden */
export async function requireFeiten(scope: DbScope, casusId: string): Promise<CasusFeiten> {
  const feiten = await findFeiten(scope, casusId);
  if (!feiten) throw nietGevonden();
  return feiten;
}

/**
 * The facts as they are once everyone who was handing over, standing in, stopping or closing is done: it takes the lock of
 * the huishouden first, and reads after it. Undefined when the casus is absent or hidden.
 */
export async function findFeitenMetSlot(scope: DbScope, casusId: string): Promise<CasusFeiten | undefined> {
  await sql`select lock_huishouden(huishouden_id) from casus
    where netwerk_id = ${scope.gebruiker.netwerkId} and id = ${casusId}`.execute(scope.db);
  return findFeiten(scope, casusId);
}

/** @throws Problem 404 when the casus is absent or hidden */
export async function requireFeitenMetSlot(scope: DbScope, casusId: string): Promise<CasusFeiten> {
  const feiten = await findFeitenMetSlot(scope, casusId);
  if (!feiten) throw nietGevonden();
  return feiten;
}
