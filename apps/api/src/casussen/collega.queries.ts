import type { Rol } from '@naast/domain/gebruikers';
import { type RawBuilder, sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';

/** The colleague with this id as JSON: id, naam, functie, organisatie. `id` is a column of the outer query. */
export const collegaJson = (id: RawBuilder<unknown>) => sql<{
  id: string;
  naam: string;
  functie: string;
  organisatie: string;
}>`(select json_build_object('id', cg.id, 'naam', cg.naam, 'functie', cg.functie, 'organisatie', co.naam)
      from gebruiker cg join organisatie co on co.netwerk_id = cg.netwerk_id and co.id = cg.organisatie_id
     where cg.netwerk_id = huidig_netwerk() and cg.id = ${id})`;

/** Roles of an active colleague in the same netwerk; none when there is no such colleague. */
export async function listCollegaRollen(scope: DbScope, gebruikerId: string): Promise<Rol[]> {
  const rijen = await scope.db
    .selectFrom('gebruiker as g')
    .innerJoin('gebruiker_rol as r', (j) =>
      j.onRef('r.netwerk_id', '=', 'g.netwerk_id').onRef('r.gebruiker_id', '=', 'g.id'),
    )
    .select(sql<Rol>`r.rol`.as('rol'))
    .where('g.netwerk_id', '=', scope.gebruiker.netwerkId)
    .where('g.id', '=', gebruikerId)
    .where('g.actief', '=', true)
    .orderBy('r.rol')
    .execute();
  return rijen.map((rij) => rij.rol);
}

/** Takes the lock that granting toegang, handing over and deciding on money share, until the transaction ends. */
export async function lockHuishouden(scope: DbScope, huishoudenId: string): Promise<void> {
  await sql`select lock_huishouden(${huishoudenId})`.execute(scope.db);
}
