import type {
  Aandachtspunt,
  createAandachtspuntBody,
  updateAandachtspuntBody,
} from '@naast/contract/aandachtspunten';
import { zietGezinAandachtspunt } from '@naast/domain/casussen';
import { type RawBuilder, sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type * as z from 'zod/mini';
import type { DbScope } from '../platform/db-scope.ts';
import { vandaag } from '../platform/vandaag.ts';

async function listWaar(
  scope: DbScope,
  casusId: string,
  waar: RawBuilder<unknown>,
): Promise<Aandachtspunt[]> {
  const { rows } = await sql<Omit<Aandachtspunt, 'gezinZiet'>>`
    select a.id, a.soort, a.toelichting, a.tot, a.tot < ${vandaag(scope.nu)}::date as verlopen, a.besproken, a.reden,
           g.naam as "gemaaktDoor", a.gemaakt_op as "gemaaktOp", a.versie
      from aandachtspunt a join gebruiker g on g.netwerk_id = a.netwerk_id and g.id = a.gemaakt_door
     where a.netwerk_id = ${scope.gebruiker.netwerkId} and a.casus_id = ${casusId} and a.beeindigd_op is null and ${waar}
     order by a.gemaakt_op, a.id limit 100`.execute(scope.db);
  return rows.map((rij) => ({ ...rij, gezinZiet: zietGezinAandachtspunt(rij.besproken) }));
}

/** What holds now, and what expired and waits for a look, oldest first; empty when the casus is hidden. */
export const listAandachtspunten = (scope: DbScope, casusId: string): Promise<Aandachtspunt[]> =>
  listWaar(scope, casusId, sql`true`);

export const findAandachtspunt = async (
  scope: DbScope,
  casusId: string,
  id: string,
): Promise<Aandachtspunt | undefined> => (await listWaar(scope, casusId, sql`a.id = ${id}`))[0];

export async function insertAandachtspunt(
  scope: DbScope,
  casusId: string,
  invoer: z.infer<typeof createAandachtspuntBody>,
): Promise<string> {
  const id = uuidv7();
  const nu = scope.nu.toISOString();
  await sql`insert into aandachtspunt (netwerk_id, id, casus_id, soort, toelichting, tot, besproken, reden, gemaakt_door, gemaakt_op, bekeken_op)
    values (${scope.gebruiker.netwerkId}, ${id}, ${casusId}, ${invoer.soort}, ${invoer.toelichting}, ${invoer.tot}::date,
            ${invoer.besproken}, ${invoer.reden}, ${scope.gebruiker.id}, ${nu}, ${nu})`.execute(scope.db);
  return id;
}

/** What one change is about. */
export interface PuntVersie {
  casusId: string;
  puntId: string;
  versie: number;
}

const waarPunt = (scope: DbScope, { casusId, puntId, versie }: PuntVersie) =>
  sql`netwerk_id = ${scope.gebruiker.netwerkId} and casus_id = ${casusId} and id = ${puntId} and versie = ${versie} and beeindigd_op is null`;

/** @returns false when somebody was first */
export async function updateAandachtspuntRij(
  scope: DbScope,
  gezien: PuntVersie,
  invoer: z.infer<typeof updateAandachtspuntBody>,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update aandachtspunt set toelichting = ${invoer.toelichting}, tot = ${invoer.tot}::date, besproken = ${invoer.besproken},
           reden = ${invoer.reden}, bekeken_op = ${scope.nu.toISOString()}, versie = versie + 1
     where ${waarPunt(scope, gezien)}`.execute(scope.db);
  return numAffectedRows === 1n;
}

/** @returns false when somebody was first */
export async function endAandachtspuntRij(scope: DbScope, gezien: PuntVersie): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update aandachtspunt set beeindigd_op = ${scope.nu.toISOString()}, beeindigd_door = ${scope.gebruiker.id}, versie = versie + 1
     where ${waarPunt(scope, gezien)}`.execute(scope.db);
  return numAffectedRows === 1n;
}
