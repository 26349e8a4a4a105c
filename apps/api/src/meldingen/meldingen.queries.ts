import type { Melding } from '@naast/contract/meldingen';
import type { MailKeuze } from '@naast/domain/meldingen';
import { sql } from 'kysely';
import type { Cursor } from '../platform/cursor.ts';
import type { DbScope } from '../platform/db-scope.ts';

/** The meldingen of the gebruiker, newest first; one more than asked when there are more. */
export async function listMeldingen(
  scope: DbScope,
  { plek, aantal }: { plek: Cursor | undefined; aantal: number },
): Promise<Melding[]> {
  const { rows } = await sql<Melding>`
    with m as materialized (
      select id, soort, date_trunc('milliseconds', op) as op, gelezen_op, aanvraag_id, casus_id, vergadering_id,
             case when soort = 'opdracht_wacht' then kenmerk::uuid end as opdracht_id
        from melding
       where netwerk_id = ${scope.gebruiker.netwerkId}
         and (${plek?.op ?? null}::timestamptz is null
           or (date_trunc('milliseconds', op), id) < (${plek?.op ?? null}::timestamptz, ${plek?.id ?? null}::uuid))
       order by date_trunc('milliseconds', op) desc, id desc limit ${aantal + 1})
    select m.id, m.soort, m.op, m.gelezen_op as "gelezenOp",
           case when a.id is not null then jsonb_build_object('id', a.id, 'code', a.code) end as aanvraag,
           coalesce(m.casus_id, c.id) as "casusId", m.vergadering_id as "vergaderingId", m.opdracht_id as "opdrachtId"
      from m
      left join aanvraag a on a.netwerk_id = ${scope.gebruiker.netwerkId} and a.id = m.aanvraag_id
      left join casus c on c.netwerk_id = a.netwerk_id and c.id = a.casus_id
     order by m.op desc, m.id desc`.execute(scope.db);
  return rows;
}

export async function countOngelezen(scope: DbScope): Promise<number> {
  const { rows } = await sql<{ aantal: number }>`
    select count(*)::int as aantal from melding
     where netwerk_id = ${scope.gebruiker.netwerkId} and gelezen_op is null`.execute(scope.db);
  return rows[0]?.aantal ?? 0;
}

/** Marks these as read, or all up to a moment. What is not theirs does not exist, and is left alone. */
export async function markGelezen(
  scope: DbScope,
  welke: { ids: string[] } | { totEnMet: string },
): Promise<void> {
  const filter =
    'ids' in welke
      ? sql`id = any(${sql.val(welke.ids)}::uuid[])`
      : sql`date_trunc('milliseconds', op) <= ${welke.totEnMet}::timestamptz`;
  await sql`update melding set gelezen_op = ${scope.nu.toISOString()}
    where netwerk_id = ${scope.gebruiker.netwerkId} and gelezen_op is null and ${filter}`.execute(scope.db);
}

export interface Voorkeur {
  mail: MailKeuze;
  email: string;
  versie: number;
}

export async function findVoorkeur(scope: DbScope): Promise<Voorkeur> {
  const { netwerkId, id } = scope.gebruiker;
  const { rows } = await sql<Voorkeur>`
    select coalesce(v.mail, 'direct') as mail, g.email, coalesce(v.versie, 1) as versie
      from gebruiker g
      left join melding_voorkeur v on v.netwerk_id = g.netwerk_id and v.gebruiker_id = g.id
     where g.netwerk_id = ${netwerkId} and g.id = ${id}`.execute(scope.db);
  if (!rows[0]) throw new Error('de ingelogde gebruiker bestaat niet');
  return rows[0];
}

/** @returns false when somebody (the same person elsewhere) changed it first. */
export async function saveVoorkeur(scope: DbScope, versie: number, mail: MailKeuze): Promise<boolean> {
  const { netwerkId, id } = scope.gebruiker;
  await sql`insert into melding_voorkeur (netwerk_id, gebruiker_id) values (${netwerkId}, ${id})
    on conflict do nothing`.execute(scope.db);
  const { numAffectedRows } = await sql`
    update melding_voorkeur set mail = ${mail}, versie = versie + 1
     where netwerk_id = ${netwerkId} and gebruiker_id = ${id} and versie = ${versie}`.execute(scope.db);
  return numAffectedRows === 1n;
}
