import type { Apart } from '@naast/contract/veiligheid';
import type { Casusrol, Fase } from '@naast/domain/casussen';
import type { Gezinsrol } from '@naast/domain/huishoudens';
import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';
import { noteDossier } from '../platform/gezien.ts';
import { nietGevonden } from '../platform/problem.ts';

/** What the rules of veiligheid ask about a casus, for the signed-in gebruiker. */
export interface VeiligheidFeiten {
  casusId: string;
  huishoudenId: string;
  fase: Fase;
  rollen: Casusrol[];
  apart: boolean;
  leden: { id: string; gezinsrol: Gezinsrol }[];
}

/** @throws Problem 404 when the casus is absent or hidden */
export async function requireFeiten(scope: DbScope, casusId: string): Promise<VeiligheidFeiten> {
  const { rows } = await sql<VeiligheidFeiten>`
    select id as "casusId", huishouden ->> 'id' as "huishoudenId", fase, rollen, leden,
           (huishouden ->> 'ledenApart')::boolean as apart
      from casushoofd(${casusId})`.execute(scope.db);
  if (!rows[0]) throw nietGevonden();
  noteDossier(scope, rows[0]);
  return rows[0];
}

/** The times this household was set apart, newest first; none for who does not lead the casus. */
export async function listApart(
  scope: DbScope,
  { casusId, huishoudenId }: { casusId: string; huishoudenId: string },
): Promise<Apart[]> {
  const naam = (kolom: string) => sql`case when x.split and ${sql.ref(kolom)} <> ${scope.gebruiker.id}
    then lezer_json(${casusId}, ${sql.ref(kolom)}, true) ->> 'functie' || ', ' || (lezer_json(${casusId}, ${sql.ref(kolom)}, true) ->> 'organisatie')
    else (select g.naam from gebruiker g where g.netwerk_id = v.netwerk_id and g.id = ${sql.ref(kolom)}) end`;
  const { rows } = await sql<Apart>`
    select v.id, v.reden, ${naam('v.gestart_door')} as "gestartDoor", v.gestart_op as "gestartOp",
           ${naam('v.opgeheven_door')} as "opgehevenDoor", v.opgeheven_op as "opgehevenOp", v.opheffing_reden as "opheffingReden"
      from veiligheid v cross join (select is_gesplitst(${huishoudenId}) as split) x
     where v.netwerk_id = ${scope.gebruiker.netwerkId} and v.huishouden_id = ${huishoudenId}
     order by v.gestart_op desc, v.id desc limit 100`.execute(scope.db);
  return rows;
}

export async function findGesplitst(scope: DbScope, huishoudenId: string): Promise<boolean> {
  const { rows } = await sql<{ ja: boolean }>`select is_gesplitst(${huishoudenId}) as ja`.execute(scope.db);
  return rows[0]?.ja ?? false;
}

export async function insertVeiligheid(
  scope: DbScope,
  nieuw: { id: string; casusId: string; huishoudenId: string; reden: string | undefined },
): Promise<void> {
  const { netwerkId, id } = scope.gebruiker;
  await sql`insert into veiligheid (netwerk_id, id, huishouden_id, casus_id, reden, gestart_door, gestart_op)
    values (${netwerkId}, ${nieuw.id}, ${nieuw.huishoudenId}, ${nieuw.casusId}, ${nieuw.reden?.trim() || null}, ${id},
            ${scope.nu.toISOString()})`.execute(scope.db);
}

/** Lifts what is on now; false when the leden are not apart, or somebody else lifted it first. */
export async function endVeiligheid(scope: DbScope, huishoudenId: string, reden: string): Promise<boolean> {
  const { netwerkId, id } = scope.gebruiker;
  const { numAffectedRows } = await sql`update veiligheid set opgeheven_door = ${id},
      opgeheven_op = ${scope.nu.toISOString()}, opheffing_reden = ${reden}
    where netwerk_id = ${netwerkId} and huishouden_id = ${huishoudenId} and opgeheven_op is null`.execute(
    scope.db,
  );
  return numAffectedRows === 1n;
}

/** What `split_huishouden` does, with the ids it is to use. */
export interface Splitsplan {
  huishoudenId: string;
  casusId: string;
  code: string;
  naam: string;
  wijk: string;
  contactpersoonId: string;
  leden: { lidId: string; nieuwId: string; waar: string; spullen: string }[];
  lezers: { gebruikerId: string; reden: string }[];
}

export async function nextCode(scope: DbScope): Promise<string> {
  const { rows } = await sql<{ code: string }>`
    select next_casuscode('NA', ${scope.nu.getFullYear()}::smallint) as code`.execute(scope.db);
  return rows[0]?.code ?? '';
}

export async function runSplitsing(scope: DbScope, casusId: string, plan: Splitsplan): Promise<void> {
  await sql`select split_huishouden(${casusId}, ${JSON.stringify(plan)}::jsonb, ${scope.nu.toISOString()},
    ${scope.traceId})`.execute(scope.db);
}

/** Of these colleagues who may open a casus, and who of them are professional. */
export async function listBekwaam(
  scope: DbScope,
  ids: readonly string[],
): Promise<{ id: string; professional: boolean }[]> {
  const { rows } = await sql<{ id: string; professional: boolean }>`
    select g.id, bool_or(r.rol = 'professional') as professional
      from gebruiker g join gebruiker_rol r on r.netwerk_id = g.netwerk_id and r.gebruiker_id = g.id
     where g.netwerk_id = ${scope.gebruiker.netwerkId} and g.id = any(${ids}::uuid[]) and g.actief
       and r.rol in ('professional', 'teamleider', 'praktijkverbinder')
     group by g.id order by g.id`.execute(scope.db);
  return rows;
}
