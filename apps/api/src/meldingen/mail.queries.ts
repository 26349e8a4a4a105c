import type { LopendeAanvraag, MailKeuze, MeldingSoort } from '@naast/domain/meldingen';
import { sql } from 'kysely';
import type { DbScope, SysteemScope } from '../platform/db-scope.ts';

// The pass that mails has no gebruiker: these call the named SECURITY DEFINER functions of the migration.

export interface Wachtende {
  netwerkId: string;
  gebruikerId: string;
  email: string;
  keuze: MailKeuze;
  laatsteMailOp: string | null;
  oudsteOp: string;
}

/** Who has something that is unread and was not mailed. */
export async function listWachtenden(scope: SysteemScope): Promise<Wachtende[]> {
  const { rows } = await sql<Wachtende>`
    select netwerk_id as "netwerkId", gebruiker_id as "gebruikerId", email, voorkeur as keuze,
           laatste_mail_op as "laatsteMailOp", oudste_op as "oudsteOp"
      from mail_wachtenden(${scope.nu.toISOString()})`.execute(scope.db);
  return rows;
}

export async function postponeMail(scope: SysteemScope, wie: Wachtende): Promise<void> {
  await sql`select mail_mislukt(${wie.netwerkId}, ${wie.gebruikerId}, ${scope.nu.toISOString()})`.execute(
    scope.db,
  );
}

export interface LopendeTermijn extends LopendeAanvraag {
  netwerkId: string;
  aanvraagId: string;
}

export async function listTermijnen(scope: SysteemScope): Promise<LopendeTermijn[]> {
  const { rows } = await sql<LopendeTermijn>`
    select netwerk_id as "netwerkId", aanvraag_id as "aanvraagId", stand, dagen,
           streef as "streefDagen", herinner as "herinnerDagen", wissels
      from lopende_termijnen()`.execute(scope.db);
  return rows;
}

export async function insertHerinnering(
  scope: SysteemScope,
  { netwerkId, aanvraagId, soort, dag }: LopendeTermijn & { soort: MeldingSoort; dag: string },
): Promise<void> {
  await sql`select meld_herinnering(${netwerkId}, ${aanvraagId}, ${soort}, ${dag}::date,
    ${scope.nu.toISOString()})`.execute(scope.db);
}

/** Tells who must do something on a day that is reached, or is within `vooruit` days. */
export async function insertDagen(scope: SysteemScope, vooruit: number): Promise<void> {
  await sql`select meld_dagen(${scope.nu.toISOString()}, ${vooruit})`.execute(scope.db);
}

export interface TeMailen {
  soort: MeldingSoort;
  code: string | null;
}

/**
 * Claims what goes into the mail, under the policies of who gets it: what they may no longer see is not told.
 * Another API that is busy with the same person keeps its rows.
 */
export async function claimMeldingen(scope: DbScope): Promise<TeMailen[]> {
  const { netwerkId } = scope.gebruiker;
  const { rows } = await sql<TeMailen>`
    with rij as (
      select id from melding
       where netwerk_id = ${netwerkId} and gelezen_op is null and gemaild_op is null
       order by op, id limit 200 for update skip locked),
    gemaild as (
      update melding m set gemaild_op = ${scope.nu.toISOString()} from rij
       where m.netwerk_id = ${netwerkId} and m.id = rij.id returning m.soort, m.aanvraag_id, m.op, m.id)
    select g.soort, a.code from gemaild g
      left join aanvraag a on a.netwerk_id = ${netwerkId} and a.id = g.aanvraag_id
     order by g.op, g.id`.execute(scope.db);
  return rows;
}

export async function keepMailmoment(scope: DbScope): Promise<void> {
  const { netwerkId, id } = scope.gebruiker;
  const nu = scope.nu.toISOString();
  await sql`insert into melding_voorkeur as v (netwerk_id, gebruiker_id, laatste_mail_op)
    values (${netwerkId}, ${id}, ${nu})
    on conflict (netwerk_id, gebruiker_id)
      do update set laatste_mail_op = ${nu}, pogingen = 0, volgende_poging_op = null`.execute(scope.db);
}
