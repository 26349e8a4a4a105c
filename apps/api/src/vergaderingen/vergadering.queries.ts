import type { Stukken, Vergadering, VergaderingKop } from '@naast/contract/vergaderingen';
import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';

const netwerk = (scope: DbScope) => scope.gebruiker.netwerkId;

export interface FondsRij {
  fonds: { id: string; naam: string };
  magLeiden: boolean;
}

/** The fonds, for who sees its meetings. */
export async function findVergaderendFonds(scope: DbScope, fondsId: string): Promise<FondsRij | undefined> {
  const { rows } = await sql<FondsRij>`
    select json_build_object('id', id, 'naam', naam) as fonds,
           id = any(array(select geleide_fondsen())) as "magLeiden"
      from fonds
     where netwerk_id = ${netwerk(scope)} and id = ${fondsId}
       and id = any(array(select vergaderende_fondsen()))`.execute(scope.db);
  return rows[0];
}

export async function listVergaderingen(scope: DbScope, fondsId: string): Promise<VergaderingKop[]> {
  const { rows } = await sql<VergaderingKop>`
    select v.id, v.begint_op as "begintOp", v.plaats, v.stand, v.versie,
           (select count(*)::int from vergadering_punt p
             where p.netwerk_id = v.netwerk_id and p.vergadering_id = v.id) as "aantalPunten"
      from vergadering v
     where v.netwerk_id = ${netwerk(scope)} and v.fonds_id = ${fondsId}
     order by v.begint_op desc, v.id desc limit 200`.execute(scope.db);
  return rows;
}

export interface VergaderingRij extends Omit<VergaderingKop, 'aantalPunten'> {
  agendaVersie: number;
  geslotenOp: string | null;
  fonds: { id: string; naam: string };
  magLeiden: boolean;
}

export async function findVergadering(scope: DbScope, id: string): Promise<VergaderingRij | undefined> {
  const { rows } = await sql<VergaderingRij>`
    select v.id, v.begint_op as "begintOp", v.plaats, v.stand, v.versie, v.agenda_versie as "agendaVersie",
           v.gesloten_op as "geslotenOp", json_build_object('id', f.id, 'naam', f.naam) as fonds,
           v.fonds_id = any(array(select geleide_fondsen())) as "magLeiden"
      from vergadering v
      join fonds f on f.netwerk_id = v.netwerk_id and f.id = v.fonds_id
     where v.netwerk_id = ${netwerk(scope)} and v.id = ${id}`.execute(scope.db);
  return rows[0];
}

/** Who sits in the commissie on the day of the meeting, and who of them is there. */
export async function listLeden(scope: DbScope, id: string): Promise<Vergadering['leden']> {
  const { rows } = await sql<Vergadering['leden'][number]>`
    select g.id as "gebruikerId", g.naam, bool_or(l.is_voorzitter) as "isVoorzitter",
           exists (select from vergadering_aanwezig x where x.netwerk_id = v.netwerk_id and x.vergadering_id = v.id
                     and x.gebruiker_id = g.id) as aanwezig
      from vergadering v
      join commissielid l on l.netwerk_id = v.netwerk_id and l.fonds_id = v.fonds_id
       and (v.begint_op at time zone 'Europe/Amsterdam')::date between l.vanaf and coalesce(l.tot, 'infinity')
      join gebruiker g on g.netwerk_id = l.netwerk_id and g.id = l.gebruiker_id
     where v.netwerk_id = ${netwerk(scope)} and v.id = ${id}
     group by v.netwerk_id, v.id, g.id, g.naam
     order by bool_or(l.is_voorzitter) desc, g.naam, g.id`.execute(scope.db);
  return rows;
}

export async function listStukken(scope: DbScope, id: string): Promise<Stukken[]> {
  const { rows } = await sql<Stukken>`
    select e.id, e.exemplaar_nummer as "exemplaarNummer", e.ontvanger, g.naam as "gemaaktDoor",
           e.gemaakt_door = ${scope.gebruiker.id} as "vanMij", e.gemaakt_op as "gemaaktOp"
      from vergadering_export e
      join gebruiker g on g.netwerk_id = e.netwerk_id and g.id = e.gemaakt_door
     where e.netwerk_id = ${netwerk(scope)} and e.vergadering_id = ${id}
     order by e.exemplaar_nummer desc`.execute(scope.db);
  return rows;
}

interface NieuweVergadering {
  id: string;
  fondsId: string;
  begintOp: string;
  plaats: string;
}

export async function insertVergadering(scope: DbScope, nieuw: NieuweVergadering): Promise<void> {
  await sql`insert into vergadering (netwerk_id, id, fonds_id, begint_op, plaats, gemaakt_door, gemaakt_op)
    values (${netwerk(scope)}, ${nieuw.id}, ${nieuw.fondsId}, ${nieuw.begintOp}, ${nieuw.plaats},
            ${scope.gebruiker.id}, ${scope.nu.toISOString()})`.execute(scope.db);
}

export interface Wijziging {
  begintOp?: string | undefined;
  plaats?: string | undefined;
  stand?: string | undefined;
}

/** @returns false when it has another versie by now. */
export async function updateVergadering(
  scope: DbScope,
  id: string,
  versie: number,
  { begintOp, plaats, stand }: Wijziging,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update vergadering set versie = versie + 1, begint_op = coalesce(${begintOp ?? null}::timestamptz, begint_op),
           plaats = coalesce(${plaats ?? null}, plaats), stand = coalesce(${stand ?? null}, stand),
           gesloten_op = case when ${stand ?? null} = 'gesloten' then ${scope.nu.toISOString()}::timestamptz else gesloten_op end
     where netwerk_id = ${netwerk(scope)} and id = ${id} and versie = ${versie}`.execute(scope.db);
  return numAffectedRows === 1n;
}

export async function setAanwezigen(
  scope: DbScope,
  id: string,
  gebruikerIds: readonly string[],
): Promise<void> {
  await sql`delete from vergadering_aanwezig where netwerk_id = ${netwerk(scope)} and vergadering_id = ${id}`.execute(
    scope.db,
  );
  await sql`insert into vergadering_aanwezig (netwerk_id, vergadering_id, gebruiker_id)
    select ${netwerk(scope)}, ${id}, x from unnest(${sql.val(gebruikerIds)}::uuid[]) x
    on conflict do nothing`.execute(scope.db);
}
