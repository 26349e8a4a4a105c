import type { VersieRegel } from '@naast/contract/vragenlijsten-beheer';
import type { Vragenlijst } from '@naast/domain/gesprekken';
import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';

export interface VersieRij extends Omit<VersieRegel, 'titel' | 'secties' | 'vragen'> {
  inhoud: Vragenlijst;
}

/** Every version of every vragenlijst, the newest of each first; one of them when its id is given. */
export async function listVersies(scope: DbScope, id?: string): Promise<VersieRij[]> {
  const { rows } = await sql<VersieRij>`
    select vv.id, vv.vragenlijst_id as "vragenlijstId", vv.nummer, vv.stand, vv.inhoud, vv.gepubliceerd_op as "gepubliceerdOp",
           vv.gewijzigd_op as "gewijzigdOp", wie.naam as "gewijzigdDoor", vv.versie
      from vragenlijst_versie vv
      join vragenlijst v on v.netwerk_id = vv.netwerk_id and v.id = vv.vragenlijst_id
      left join gebruiker wie on wie.netwerk_id = vv.netwerk_id and wie.id = vv.gewijzigd_door
     where vv.netwerk_id = ${scope.gebruiker.netwerkId} and (${id ?? null}::uuid is null or vv.id = ${id ?? null})
     order by v.titel, v.id, vv.nummer desc`.execute(scope.db);
  return rows;
}

export const findVersie = async (scope: DbScope, id: string): Promise<VersieRij | undefined> =>
  (await listVersies(scope, id))[0];

/** The newest version of one vragenlijst; undefined when there is no such list. */
export async function findLaatste(scope: DbScope, vragenlijstId: string): Promise<VersieRij | undefined> {
  return (await listVersies(scope)).find((rij) => rij.vragenlijstId === vragenlijstId);
}

export async function insertVragenlijst(scope: DbScope, id: string, titel: string): Promise<void> {
  await scope.db
    .insertInto('vragenlijst')
    .values({ netwerk_id: scope.gebruiker.netwerkId, id, titel })
    .execute();
}

export async function insertConcept(
  scope: DbScope,
  concept: { id: string; vragenlijstId: string; nummer: number; inhoud: Vragenlijst },
): Promise<void> {
  await scope.db
    .insertInto('vragenlijst_versie')
    .values({
      netwerk_id: scope.gebruiker.netwerkId,
      id: concept.id,
      vragenlijst_id: concept.vragenlijstId,
      nummer: concept.nummer,
      stand: 'concept',
      inhoud: JSON.stringify(concept.inhoud),
      gewijzigd_op: scope.nu.toISOString(),
      gewijzigd_door: scope.gebruiker.id,
    })
    .execute();
}

type Zet = { inhoud: Vragenlijst } | { stand: 'gepubliceerd'; inhoud: Vragenlijst } | { stand: 'vervallen' };

/** Changes one version when nobody else did; false when `versie` is no longer the current one. */
export async function changeVersie(
  scope: DbScope,
  { id, versie }: { id: string; versie: number },
  zet: Zet,
): Promise<boolean> {
  const gepubliceerd = 'stand' in zet && zet.stand === 'gepubliceerd';
  const { numUpdatedRows } = await scope.db
    .updateTable('vragenlijst_versie')
    .set({
      ...('stand' in zet ? { stand: zet.stand } : {}),
      ...('inhoud' in zet ? { inhoud: JSON.stringify(zet.inhoud) } : {}),
      ...(gepubliceerd ? { gepubliceerd_op: scope.nu.toISOString() } : {}),
      versie: versie + 1,
      gewijzigd_op: scope.nu.toISOString(),
      gewijzigd_door: scope.gebruiker.id,
    })
    .where('netwerk_id', '=', scope.gebruiker.netwerkId)
    .where('id', '=', id)
    .where('versie', '=', versie)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** What is published now lapses, so that another version can take its place. */
export async function expireGepubliceerd(scope: DbScope, vragenlijstId: string): Promise<void> {
  await sql`
    update vragenlijst_versie set stand = 'vervallen', versie = versie + 1, gewijzigd_op = ${scope.nu.toISOString()},
           gewijzigd_door = ${scope.gebruiker.id}
     where netwerk_id = ${scope.gebruiker.netwerkId} and vragenlijst_id = ${vragenlijstId} and stand = 'gepubliceerd'`.execute(
    scope.db,
  );
}

/** Throws a concept away; false when it changed meanwhile. A list without versions goes with it. */
export async function deleteConcept(
  scope: DbScope,
  { id, vragenlijstId, versie }: { id: string; vragenlijstId: string; versie: number },
): Promise<boolean> {
  const { netwerkId } = scope.gebruiker;
  const { numAffectedRows } = await sql`
    delete from vragenlijst_versie
     where netwerk_id = ${netwerkId} and id = ${id} and versie = ${versie} and stand = 'concept'`.execute(
    scope.db,
  );
  await sql`
    delete from vragenlijst v where v.netwerk_id = ${netwerkId} and v.id = ${vragenlijstId} and not exists (
      select from vragenlijst_versie vv where vv.netwerk_id = v.netwerk_id and vv.vragenlijst_id = v.id)`.execute(
    scope.db,
  );
  return numAffectedRows === 1n;
}
