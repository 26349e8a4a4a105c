import type { RealisatieBody } from '@naast/contract/realisatie';
import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';

/** An evaluatie as it is kept. */
export interface RealisatieRij extends RealisatieBody {
  id: string;
  versie: number;
  gemaaktDoor: string;
  gemaaktOp: string;
}

/** Makes two evaluaties of one berekening wait for each other, so that each gets a number of its own. */
export async function lockBerekening(scope: DbScope, id: string): Promise<void> {
  await sql`select 1 from berekening where netwerk_id = ${scope.gebruiker.netwerkId} and id = ${id} for update`.execute(
    scope.db,
  );
}

/** The evaluaties of a berekening, the newest first. */
export async function listRealisatieRijen(scope: DbScope, berekeningId: string): Promise<RealisatieRij[]> {
  const { rows } = await sql<RealisatieRij>`
    select r.id, r.versie, r.peildatum, r.jaren, r.bron, r.regels, r.investeringen,
           g.naam as "gemaaktDoor", r.gemaakt_op as "gemaaktOp"
      from realisatie r join gebruiker g on g.netwerk_id = r.netwerk_id and g.id = r.gemaakt_door
     where r.netwerk_id = ${scope.gebruiker.netwerkId} and r.berekening_id = ${berekeningId}
     order by r.versie desc limit 100`.execute(scope.db);
  return rows;
}

export async function insertRealisatie(
  scope: DbScope,
  nieuw: RealisatieBody & { id: string; versie: number; casusId: string; berekeningId: string },
): Promise<void> {
  await scope.db
    .insertInto('realisatie')
    .values({
      netwerk_id: scope.gebruiker.netwerkId,
      id: nieuw.id,
      casus_id: nieuw.casusId,
      berekening_id: nieuw.berekeningId,
      versie: nieuw.versie,
      peildatum: nieuw.peildatum,
      jaren: nieuw.jaren,
      bron: nieuw.bron,
      regels: sql<string>`${JSON.stringify(nieuw.regels)}::jsonb`,
      investeringen: sql<string>`${JSON.stringify(nieuw.investeringen)}::jsonb`,
      gemaakt_door: scope.gebruiker.id,
      gemaakt_op: scope.nu.toISOString(),
    })
    .execute();
}
