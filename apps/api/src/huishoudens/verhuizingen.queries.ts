import type { Gezinsrol } from '@naast/domain/huishoudens';
import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';

export interface Verhuizer {
  lidId: string;
  gezinsrol: Gezinsrol;
}

/** The day is their last in this household; who came in after it was noted late. */
export async function endAsVerhuisd(
  scope: DbScope,
  huishoudenId: string,
  leden: readonly Verhuizer[],
  dag: string,
): Promise<void> {
  await sql`update huishouden_lid set tot = ${dag}::date, vanaf = least(vanaf, ${dag}::date), einde = 'verhuisd'
     where netwerk_id = ${scope.gebruiker.netwerkId} and huishouden_id = ${huishoudenId} and tot is null
       and lid_id = any(${leden.map(({ lidId }) => lidId)}::uuid[])`.execute(scope.db);
}

/** From that day they live here. */
export async function startLeden(
  scope: DbScope,
  huishoudenId: string,
  leden: readonly Verhuizer[],
  dag: string,
): Promise<void> {
  await scope.db
    .insertInto('huishouden_lid')
    .values(
      leden.map(({ lidId, gezinsrol }, i) => ({
        netwerk_id: scope.gebruiker.netwerkId,
        huishouden_id: huishoudenId,
        lid_id: lidId,
        gezinsrol,
        volgorde: i + 1,
        vanaf: dag,
      })),
    )
    .execute();
}

export async function insertVerhuizing(
  scope: DbScope,
  v: {
    id: string;
    huishoudenId: string;
    naarId: string;
    leden: string[];
    dag: string;
  },
): Promise<void> {
  await scope.db
    .insertInto('verhuizing')
    .values({
      netwerk_id: scope.gebruiker.netwerkId,
      id: v.id,
      huishouden_id: v.huishoudenId,
      naar_id: v.naarId,
      leden: v.leden,
      dag: v.dag,
      door: scope.gebruiker.id,
      op: scope.nu.toISOString(),
    })
    .execute();
}

export async function undoVerhuizing(scope: DbScope, verhuizingId: string): Promise<void> {
  await sql`select undo_verhuizing(${verhuizingId}, ${scope.nu.toISOString()})`.execute(scope.db);
}

/** True while the leden of this household are set apart, or when it is one part of what was split. */
export async function isVeiligheidBegonnen(scope: DbScope, huishoudenId: string): Promise<boolean> {
  const { rows } = await sql<{ ja: boolean }>`select lezers_naamloos(${huishoudenId}) as ja`.execute(
    scope.db,
  );
  return rows[0]?.ja ?? false;
}
