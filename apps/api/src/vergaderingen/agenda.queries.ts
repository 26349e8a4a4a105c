import type { Punt } from '@naast/contract/vergaderingen';
import { type RawBuilder, sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';

const netwerk = (scope: DbScope) => scope.gebruiker.netwerkId;

/** An aanvraag as the agenda shows it; `a` is the row of the aanvraag. */
const opAgenda: RawBuilder<unknown> = sql`json_build_object('id', a.id, 'code', a.code, 'stand', a.stand,
    'uitkomst', (select b.uitkomst from besluit b where b.netwerk_id = a.netwerk_id and b.aanvraag_id = a.id
        and not exists (select from besluit l where l.netwerk_id = b.netwerk_id and l.aanvraag_id = b.aanvraag_id and l.vervangt_id = b.id)),
    'gevraagdCent', a.gevraagd_cent, 'spoedReden', a.spoed_reden,
    'waarvoor', array(select r.wat from aanvraag_regel r where r.netwerk_id = a.netwerk_id and r.aanvraag_id = a.id
        order by r.volgorde, r.id))`;

/** The points of a meeting, in order; or only the one with this id. */
export async function listPunten(scope: DbScope, vergaderingId: string, puntId?: string): Promise<Punt[]> {
  const { rows } = await sql<Punt>`
    select p.id, p.soort, p.verslag, p.behandeld_op as "behandeldOp", p.versie, ${opAgenda} as aanvraag
      from vergadering_punt p
      join aanvraag a on a.netwerk_id = p.netwerk_id and a.id = p.aanvraag_id
     where p.netwerk_id = ${netwerk(scope)} and p.vergadering_id = ${vergaderingId}
       and (${puntId ?? null}::uuid is null or p.id = ${puntId ?? null})
     order by p.volgorde, p.id`.execute(scope.db);
  return rows;
}

/** What waits for this commissie and is not on the agenda of this meeting. */
export async function listTeAgenderen(
  scope: DbScope,
  { id, fondsId }: { id: string; fondsId: string },
): Promise<Punt['aanvraag'][]> {
  const { rows } = await sql<{ aanvraag: Punt['aanvraag'] }>`
    select ${opAgenda} as aanvraag
      from agendastukken(${fondsId}) s
      join aanvraag a on a.netwerk_id = ${netwerk(scope)} and a.id = s.aanvraag_id
     where not exists (select from vergadering_punt p where p.netwerk_id = a.netwerk_id and p.vergadering_id = ${id}
                         and p.aanvraag_id = a.id)
     order by a.ingediend_op, a.id`.execute(scope.db);
  return rows.map(({ aanvraag }) => aanvraag);
}

/** Everything that waits, on the agenda of a new meeting: first what was decided in a hurry, then the oldest. */
export async function insertAlles(
  scope: DbScope,
  vergadering: { id: string; fondsId: string },
  ids: readonly string[] | undefined,
): Promise<void> {
  await sql`insert into vergadering_punt (netwerk_id, id, fonds_id, vergadering_id, aanvraag_id, soort, volgorde)
    select ${netwerk(scope)}, gen_random_uuid(), ${vergadering.fondsId}, ${vergadering.id}, s.aanvraag_id, s.soort,
           row_number() over ()
      from agendastukken(${vergadering.fondsId}) s
     where ${ids ? sql`s.aanvraag_id = any(${sql.val(ids)}::uuid[])` : sql`true`}`.execute(scope.db);
}

export async function deletePunten(
  scope: DbScope,
  id: string,
  aanvraagIds: readonly string[],
): Promise<void> {
  await sql`delete from vergadering_punt where netwerk_id = ${netwerk(scope)} and vergadering_id = ${id}
    and aanvraag_id = any(${sql.val(aanvraagIds)}::uuid[])`.execute(scope.db);
}

export async function orderPunten(scope: DbScope, id: string, aanvraagIds: readonly string[]): Promise<void> {
  await sql`update vergadering_punt p set volgorde = x.plek
    from unnest(${sql.val(aanvraagIds)}::uuid[]) with ordinality x (aanvraag_id, plek)
   where p.netwerk_id = ${netwerk(scope)} and p.vergadering_id = ${id} and p.aanvraag_id = x.aanvraag_id`.execute(
    scope.db,
  );
}

/** @returns false when somebody else changed the agenda first. */
export async function claimAgenda(scope: DbScope, id: string, agendaVersie: number): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update vergadering set agenda_versie = agenda_versie + 1
     where netwerk_id = ${netwerk(scope)} and id = ${id} and agenda_versie = ${agendaVersie}`.execute(
    scope.db,
  );
  return numAffectedRows === 1n;
}

interface PuntWijziging {
  verslag?: string | undefined;
  behandeld?: boolean | undefined;
}

/** @returns false when it has another versie by now. */
export async function updatePunt(
  scope: DbScope,
  { id, puntId }: { id: string; puntId: string },
  versie: number,
  { verslag, behandeld }: PuntWijziging,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update vergadering_punt set versie = versie + 1, verslag = coalesce(${verslag ?? null}, verslag),
           behandeld_op = case ${behandeld ?? null}::boolean when true then ${scope.nu.toISOString()}::timestamptz
                            when false then null else behandeld_op end
     where netwerk_id = ${netwerk(scope)} and vergadering_id = ${id} and id = ${puntId} and versie = ${versie}`.execute(
    scope.db,
  );
  return numAffectedRows === 1n;
}
