import type { NaStap } from '@naast/contract/fonds-stappen';
import { type RawBuilder, sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden } from '../platform/problem.ts';

// Every step is one function of the database: it takes the locks, looks who may, and moves the aanvraag.
const call = async (scope: DbScope, functie: RawBuilder<unknown>): Promise<void> => {
  await sql`select ${functie}`.execute(scope.db);
};
const nu = (scope: DbScope) => scope.nu.toISOString();

/** Where the aanvraag is now. @throws Problem 404 when the gebruiker no longer sees it. */
export async function readStap(scope: DbScope, aanvraagId: string): Promise<NaStap> {
  const stap = await findStap(scope, aanvraagId);
  if (!stap) throw nietGevonden();
  return stap;
}

export async function findStap(scope: DbScope, aanvraagId: string): Promise<NaStap | undefined> {
  const { rows } = await sql<NaStap>`
    select id, stand, versie from aanvraag
     where netwerk_id = ${scope.gebruiker.netwerkId} and id = ${aanvraagId}`.execute(scope.db);
  // Undefined for who stepped back: they see no more of it.
  return rows[0];
}

export async function findContactpersoonOrganisatie(scope: DbScope, casusId: string): Promise<string> {
  const { rows } = await sql<{ naam: string }>`
    select o.naam
      from contactpersoon cp
      join gebruiker g on g.netwerk_id = cp.netwerk_id and g.id = cp.gebruiker_id
      join organisatie o on o.netwerk_id = g.netwerk_id and o.id = g.organisatie_id
     where cp.netwerk_id = ${scope.gebruiker.netwerkId} and cp.casus_id = ${casusId} and upper_inf(cp.periode)`.execute(
    scope.db,
  );
  return rows[0]?.naam ?? '';
}

/** Freezes a finished berekening; an unfinished one stays as it is, and submitting will say so. */
export const freezeBerekening = (scope: DbScope, id: string) =>
  call(scope, sql`freeze_berekening(${id}, ${nu(scope)})`);

export const submitAanvraag = (
  scope: DbScope,
  id: string,
  pakket: { canvas: string; sha256: string; advies: string; berekening: string },
) =>
  call(
    scope,
    sql`submit_aanvraag(${id}, ${pakket.canvas}, ${pakket.sha256}, ${pakket.advies}::jsonb, ${nu(scope)},
      ${pakket.berekening}::jsonb)`,
  );

export const takeOverAanvraag = (scope: DbScope, id: string) =>
  call(scope, sql`take_over_aanvraag(${id}, ${nu(scope)})`);

export const takeAanvraag = (scope: DbScope, id: string) =>
  call(scope, sql`take_aanvraag(${id}, ${nu(scope)})`);

export const askVraag = (scope: DbScope, id: string, vraag: { id: string; soort: string; vraag: string }) =>
  call(scope, sql`ask_vraag(${id}, ${vraag.id}, ${vraag.soort}, ${vraag.vraag}, ${nu(scope)})`);

export const answerVraag = (scope: DbScope, id: string, vraagId: string, antwoord: string) =>
  call(scope, sql`answer_vraag(${id}, ${vraagId}, ${antwoord}, ${nu(scope)})`);

/** The trigger on stem looks who may, and lets the own earlier stem lapse. */
export async function insertStem(
  scope: DbScope,
  stem: { id: string; aanvraagId: string; keuze: string; reden: string },
): Promise<void> {
  await sql`insert into stem (netwerk_id, id, aanvraag_id, gebruiker_id, keuze, reden, uitgebracht_op)
    values (${scope.gebruiker.netwerkId}, ${stem.id}, ${stem.aanvraagId}, ${scope.gebruiker.id}, ${stem.keuze},
            ${stem.reden}, ${nu(scope)})`.execute(scope.db);
}

export const recuseLid = (scope: DbScope, id: string, reden: string) =>
  call(scope, sql`recuse_lid(${id}, ${reden}, ${nu(scope)})`);

export const referAanvraag = (scope: DbScope, id: string, reden: string) =>
  call(scope, sql`refer_aanvraag(${id}, ${reden}, ${nu(scope)})`);

export const withdrawAanvraag = (scope: DbScope, id: string, namens: string, reden: string) =>
  call(scope, sql`withdraw_aanvraag(${id}, ${namens}, ${reden}, ${nu(scope)})`);

export const decideAanvraag = (
  scope: DbScope,
  id: string,
  besluit: { id: string; uitkomst: string; motivering: string; regels: readonly object[] },
) =>
  call(
    scope,
    sql`decide_aanvraag(${id}, ${besluit.id}, ${besluit.uitkomst}, ${besluit.motivering},
      ${JSON.stringify(besluit.regels)}::jsonb, ${nu(scope)})`,
  );

export const settleRegel = (
  scope: DbScope,
  id: string,
  post: { id: string; soort: string; regelId: string; bedragCent: number; toelichting: string },
) =>
  call(
    scope,
    sql`settle_regel(${id}, ${post.id}, ${post.soort}, ${post.regelId}, ${post.bedragCent}, ${post.toelichting}, ${nu(scope)})`,
  );

export const accountAanvraag = (scope: DbScope, id: string, oordeel: string, zonderBon: boolean) =>
  call(scope, sql`account_aanvraag(${id}, ${oordeel}, ${nu(scope)}, ${zonderBon})`);
