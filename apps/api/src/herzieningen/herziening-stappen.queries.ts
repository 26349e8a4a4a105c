import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';

// Every step is one function of the database: it takes the locks, looks who may, and books what follows.
const nu = (scope: DbScope) => scope.nu.toISOString();

export interface Voorstel {
  id: string;
  soort: string;
  aanleiding: string;
  reden: string;
  regels: readonly object[];
  terugVoor?: string | undefined;
  terugRegeling: string;
  zienswijzeVoor: string;
}

export const openHerziening = (scope: DbScope, aanvraagId: string, v: Voorstel) =>
  sql`select open_herziening(${aanvraagId}, ${v.id}, ${v.soort}, ${v.aanleiding}, ${v.reden}, ${JSON.stringify(v.regels)}::jsonb,
    ${v.terugVoor ?? null}, ${v.terugRegeling}, ${v.zienswijzeVoor}, ${nu(scope)})`.execute(scope.db);

export const hearGezin = (scope: DbScope, aanvraagId: string, herzieningId: string, zienswijze: string) =>
  sql`select hear_gezin(${aanvraagId}, ${herzieningId}, ${zienswijze}, ${nu(scope)})`.execute(scope.db);

/** The trigger on herziening_stem looks who may, and lets the own earlier stem lapse. */
export const insertStem = (
  scope: DbScope,
  aanvraagId: string,
  herzieningId: string,
  stem: { id: string; keuze: string; reden: string },
) =>
  sql`insert into herziening_stem (netwerk_id, id, aanvraag_id, herziening_id, gebruiker_id, keuze, reden, uitgebracht_op)
    values (${scope.gebruiker.netwerkId}, ${stem.id}, ${aanvraagId}, ${herzieningId}, ${scope.gebruiker.id}, ${stem.keuze},
            ${stem.reden}, ${nu(scope)})`.execute(scope.db);

export async function decideHerziening(
  scope: DbScope,
  aanvraagId: string,
  herzieningId: string,
  besluit: { id: string; motivering: string },
): Promise<'aangenomen' | 'verworpen'> {
  const { rows } = await sql<{ stand: 'aangenomen' | 'verworpen' }>`
    select decide_herziening(${aanvraagId}, ${herzieningId}, ${besluit.id}, ${besluit.motivering}, ${nu(scope)}) as stand`.execute(
    scope.db,
  );
  return rows[0]?.stand ?? 'verworpen';
}

/** What became of the new besluit, in one word. */
export async function findUitkomst(scope: DbScope, besluitId: string): Promise<string | undefined> {
  const { rows } = await sql<{ uitkomst: string }>`
    select uitkomst from besluit where netwerk_id = ${scope.gebruiker.netwerkId} and id = ${besluitId}`.execute(
    scope.db,
  );
  return rows[0]?.uitkomst;
}

export const stopHerziening = (scope: DbScope, aanvraagId: string, herzieningId: string, reden: string) =>
  sql`select stop_herziening(${aanvraagId}, ${herzieningId}, ${reden}, ${nu(scope)})`.execute(scope.db);

export const receiveTerug = (
  scope: DbScope,
  aanvraagId: string,
  vorderingId: string,
  ontvangst: { id: string; bedragCent: number; toelichting: string },
) =>
  sql`select receive_terug(${aanvraagId}, ${vorderingId}, ${ontvangst.id}, ${ontvangst.bedragCent}, ${ontvangst.toelichting},
    ${nu(scope)})`.execute(scope.db);
