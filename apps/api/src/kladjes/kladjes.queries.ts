import { randomBytes } from 'node:crypto';
import type { Kladje } from '@naast/contract/kladjes';
import { sql } from 'kysely';
import type { DbScope, SysteemScope } from '../platform/db-scope.ts';

/** Days that a draft waits for its writer after the last word. */
const bewaardagen = 30;
const maxPerGebruiker = 500;

const eigen = ({ gebruiker, nu }: DbScope) =>
  sql`netwerk_id = ${gebruiker.netwerkId} and gebruiker_id = ${gebruiker.id}
    and gewijzigd_op > ${nu.toISOString()}::timestamptz - make_interval(days => ${bewaardagen})`;

export async function listKladjes(scope: DbScope): Promise<Omit<Kladje, 'inhoud'>[]> {
  const { rows } = await sql<Omit<Kladje, 'inhoud'>>`
    select plek, versie, gewijzigd_op as "gewijzigdOp" from kladje
     where ${eigen(scope)} order by gewijzigd_op desc, plek limit ${maxPerGebruiker}`.execute(scope.db);
  return rows;
}

export async function findKladje(scope: DbScope, plek: string): Promise<Kladje | undefined> {
  const { rows } = await sql<Kladje>`
    select plek, versie, gewijzigd_op as "gewijzigdOp", inhoud, casus_id as "casusId",
           huishouden_id as "huishoudenId", aanvraag_id as "aanvraagId" from kladje
     where ${eigen(scope)} and plek = ${plek}`.execute(scope.db);
  return rows[0];
}

export interface NieuwKladje {
  plek: string;
  inhoud: string;
  casusId?: string | undefined;
  huishoudenId?: string | undefined;
  aanvraagId?: string | undefined;
}

/** @returns false when there is one on this place already, or there are too many. */
export async function insertKladje(scope: DbScope, nieuw: NieuwKladje): Promise<boolean> {
  const { netwerkId, id } = scope.gebruiker;
  const nu = scope.nu.toISOString();
  // One that is past its days is no longer there for its writer, so it makes room.
  await sql`delete from kladje where netwerk_id = ${netwerkId} and gebruiker_id = ${id} and plek = ${nieuw.plek}
    and gewijzigd_op <= ${nu}::timestamptz - make_interval(days => ${bewaardagen})`.execute(scope.db);
  const { numAffectedRows } = await sql`
    insert into kladje (netwerk_id, gebruiker_id, plek, casus_id, huishouden_id, aanvraag_id, inhoud, gemaakt_op, gewijzigd_op)
    select ${netwerkId}, ${id}, ${nieuw.plek}, ${nieuw.casusId ?? null}, ${nieuw.huishoudenId ?? null},
           ${nieuw.aanvraagId ?? null}, ${nieuw.inhoud}, ${nu}, ${nu}
     where (select count(*) from kladje where netwerk_id = ${netwerkId} and gebruiker_id = ${id}) < ${maxPerGebruiker}
    on conflict do nothing`.execute(scope.db);
  return numAffectedRows === 1n;
}

/** @returns false when it is another versie by now. */
export async function updateKladje(
  scope: DbScope,
  { plek, versie, inhoud }: { plek: string; versie: number; inhoud: string },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update kladje set inhoud = ${inhoud}, versie = versie + 1, gewijzigd_op = ${scope.nu.toISOString()}
     where ${eigen(scope)} and plek = ${plek} and versie = ${versie}`.execute(scope.db);
  return numAffectedRows === 1n;
}

export async function deleteKladje(scope: DbScope, plek: string): Promise<void> {
  const { netwerkId, id } = scope.gebruiker;
  await sql`delete from kladje where netwerk_id = ${netwerkId} and gebruiker_id = ${id} and plek = ${plek}`.execute(
    scope.db,
  );
}

/** The key of this gebruiker, made when it is asked for the first time; two first times give one key. */
export async function getKluissleutel(scope: DbScope): Promise<Buffer> {
  const { netwerkId, id } = scope.gebruiker;
  await sql`insert into kluissleutel (netwerk_id, gebruiker_id, sleutel) values (${netwerkId}, ${id}, ${randomBytes(32)})
    on conflict do nothing`.execute(scope.db);
  const { rows } = await sql<{ sleutel: Buffer }>`
    select sleutel from kluissleutel where netwerk_id = ${netwerkId} and gebruiker_id = ${id}`.execute(
    scope.db,
  );
  if (!rows[0]) throw new Error('de kluissleutel is er niet');
  return rows[0].sleutel;
}

/** @returns how many drafts were past their thirty days */
export async function forgetKladjes(scope: SysteemScope): Promise<number> {
  const { rows } = await sql<{ aantal: number }>`
    select kladjes_vergeten(${scope.nu.toISOString()}) as aantal`.execute(scope.db);
  return rows[0]?.aantal ?? 0;
}
