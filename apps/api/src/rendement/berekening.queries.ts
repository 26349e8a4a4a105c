import type { ConceptInvoer, ConceptReden } from '@naast/domain/berekening';
import type { Cpi, Uitkomst } from '@naast/domain/rendement';
import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';

/** What is worked out from an invoer and kept with it. */
export interface Rekening {
  invoer: ConceptInvoer;
  indexcijfers: Cpi;
  redenen: ConceptReden[];
  uitkomst: Uitkomst | null;
}

export interface NieuweBerekening extends Rekening {
  id: string;
  casusId: string;
  prijslijstId: string;
  naam: string;
}

const json = (waarde: unknown) => sql<string>`${JSON.stringify(waarde)}::jsonb`;

const rekeningKolommen = ({ invoer, indexcijfers, redenen, uitkomst }: Rekening) => ({
  invoer: json(invoer),
  indexcijfers: json(indexcijfers),
  redenen: json(redenen),
  uitkomst: uitkomst === null ? null : json(uitkomst),
});

export async function insertBerekening(scope: DbScope, nieuw: NieuweBerekening): Promise<void> {
  const door = scope.gebruiker.id;
  const op = scope.nu.toISOString();
  await scope.db
    .insertInto('berekening')
    .values({
      netwerk_id: scope.gebruiker.netwerkId,
      id: nieuw.id,
      casus_id: nieuw.casusId,
      prijslijst_id: nieuw.prijslijstId,
      naam: nieuw.naam,
      ...rekeningKolommen(nieuw),
      gemaakt_door: door,
      gemaakt_op: op,
      gewijzigd_door: door,
      gewijzigd_op: op,
    })
    .execute();
}

/** Saves over the versie that the client has seen. @returns false when somebody was first, or it was frozen meanwhile */
export async function updateBerekening(
  scope: DbScope,
  id: string,
  versie: number,
  wijziging: { naam: string | undefined; rekening: Rekening | undefined },
): Promise<boolean> {
  const { numUpdatedRows } = await scope.db
    .updateTable('berekening')
    .set({
      ...(wijziging.naam === undefined ? {} : { naam: wijziging.naam }),
      ...(wijziging.rekening ? rekeningKolommen(wijziging.rekening) : {}),
      versie: versie + 1,
      gewijzigd_door: scope.gebruiker.id,
      gewijzigd_op: scope.nu.toISOString(),
    })
    .where('netwerk_id', '=', scope.gebruiker.netwerkId)
    .where('id', '=', id)
    .where('versie', '=', versie)
    .where('stand', '=', 'concept')
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** @returns false when somebody was first, or it was frozen meanwhile */
export async function deleteBerekening(scope: DbScope, id: string, versie: number): Promise<boolean> {
  const { numDeletedRows } = await scope.db
    .deleteFrom('berekening')
    .where('netwerk_id', '=', scope.gebruiker.netwerkId)
    .where('id', '=', id)
    .where('versie', '=', versie)
    .where('stand', '=', 'concept')
    .executeTakeFirst();
  return numDeletedRows === 1n;
}

/** Which of these are doorbraken of the casus that still exist. */
export async function listDoorbraakIds(
  scope: DbScope,
  casusId: string,
  ids: readonly string[],
): Promise<string[]> {
  const rijen = await scope.db
    .selectFrom('doorbraak')
    .select('id')
    .where('netwerk_id', '=', scope.gebruiker.netwerkId)
    .where('casus_id', '=', casusId)
    .where('id', 'in', ids.length === 0 ? [null as never] : [...ids])
    .where('verwijderd_op', 'is', null)
    .execute();
  return rijen.map(({ id }) => id);
}

/** Makes the berekening cover exactly these doorbraken. */
export async function replaceDoorbraken(
  scope: DbScope,
  berekening: { id: string; casusId: string },
  doorbraakIds: readonly string[],
): Promise<void> {
  const { netwerkId } = scope.gebruiker;
  await scope.db
    .deleteFrom('berekening_doorbraak')
    .where('netwerk_id', '=', netwerkId)
    .where('berekening_id', '=', berekening.id)
    .execute();
  if (doorbraakIds.length === 0) return;
  const rijen = [...new Set(doorbraakIds)].map((doorbraakId) => ({
    netwerk_id: netwerkId,
    casus_id: berekening.casusId,
    berekening_id: berekening.id,
    doorbraak_id: doorbraakId,
  }));
  await scope.db.insertInto('berekening_doorbraak').values(rijen).execute();
}
