import { type RawBuilder, sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';

// Every step is one function of the database: it takes the locks, looks who may, and keeps plan and grootboek together.
const call = async (scope: DbScope, functie: RawBuilder<unknown>): Promise<void> => {
  await sql`select ${functie}`.execute(scope.db);
};
const nu = (scope: DbScope) => scope.nu.toISOString();

export const noteVoorwaarde = (
  scope: DbScope,
  aanvraagId: string,
  id: string,
  regelId: string,
  waarmee: string,
) => call(scope, sql`note_voorwaarde(${aanvraagId}, ${id}, ${regelId}, ${waarmee}, ${nu(scope)})`);

export const pauseRegel = (scope: DbScope, aanvraagId: string, id: string, regelId: string, reden: string) =>
  call(scope, sql`pause_regel(${aanvraagId}, ${id}, ${regelId}, ${reden}, ${nu(scope)})`);

export const resumeRegel = (scope: DbScope, aanvraagId: string, regelId: string) =>
  call(scope, sql`resume_regel(${aanvraagId}, ${regelId}, ${nu(scope)})`);

export const stopRegel = (scope: DbScope, aanvraagId: string, id: string, regelId: string, reden: string) =>
  call(scope, sql`stop_regel(${aanvraagId}, ${id}, ${regelId}, ${reden}, ${nu(scope)})`);

export const proposeRekening = (
  scope: DbScope,
  aanvraagId: string,
  id: string,
  { regelId, ...nieuw }: { regelId: string; iban: string; houder: string; kenmerk: string; reden: string },
) =>
  call(
    scope,
    sql`propose_rekening(${aanvraagId}, ${id}, ${regelId}, ${JSON.stringify(nieuw)}::jsonb, ${nu(scope)})`,
  );

export const judgeRekening = (
  scope: DbScope,
  aanvraagId: string,
  wijzigingId: string,
  oordeel: { akkoord: boolean; toelichting: string },
) =>
  call(
    scope,
    sql`judge_rekening(${aanvraagId}, ${wijzigingId}, ${oordeel.akkoord}, ${oordeel.toelichting}, ${nu(scope)})`,
  );

export const returnTermijn = (scope: DbScope, aanvraagId: string, termijnId: string, reden: string) =>
  call(scope, sql`return_termijn(${aanvraagId}, ${termijnId}, ${reden}, ${nu(scope)})`);

export const receiveRest = (
  scope: DbScope,
  aanvraagId: string,
  id: string,
  { regelId, bedragCent, reden }: { regelId: string; bedragCent: number; reden: string },
) => call(scope, sql`receive_rest(${aanvraagId}, ${id}, ${regelId}, ${bedragCent}, ${reden}, ${nu(scope)})`);

export const noteBesteding = (
  scope: DbScope,
  aanvraagId: string,
  id: string,
  wat: { regelId: string; soort: string; bedragCent: number; omschrijving: string; bijlageId: string | null },
) =>
  call(
    scope,
    sql`note_besteding(${aanvraagId}, ${id}, ${wat.regelId}, ${wat.soort}, ${wat.bedragCent}, ${wat.omschrijving},
      ${wat.bijlageId}, ${nu(scope)})`,
  );

export const evaluateAanvraag = (scope: DbScope, aanvraagId: string, hielp: string, tekst: string) =>
  call(scope, sql`evaluate_aanvraag(${aanvraagId}, ${hielp}, ${tekst}, ${nu(scope)})`);

/** @returns the new versie, or null when somebody else changed the dates first. */
export async function setOpvolging(
  scope: DbScope,
  aanvraagId: string,
  versie: number,
  { evaluatieOp, verantwoordenVoor }: { evaluatieOp: string; verantwoordenVoor: string | null },
): Promise<number | null> {
  const { rows } = await sql<{ versie: number | null }>`
    select set_opvolging(${aanvraagId}, ${evaluatieOp}, ${verantwoordenVoor}, ${versie}, ${nu(scope)}) as versie`.execute(
    scope.db,
  );
  return rows[0]?.versie ?? null;
}
