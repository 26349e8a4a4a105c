import type { Afscherming } from '@naast/contract/afscherming';
import type { Leefgebied } from '@naast/domain/leefgebieden';
import type { DeelKeuze } from '@naast/domain/veiligheid';
import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';

/** What is shielded now and the gebruiker may see, newest first; the policies leave out the rest. */
export async function listDelen(scope: DbScope, casusId: string): Promise<Afscherming[]> {
  const { rows } = await sql<Afscherming>`
    select d.id, d.lid_id as "lidId", d.leefgebied, d.wie, d.met_eigen_woorden as "metEigenWoorden", d.op, d.versie, b.naam as door,
           (select coalesce(json_agg(json_build_object('id', g.id, 'naam', g.naam, 'functie', g.functie, 'organisatie', o.naam)
                     order by g.naam, g.id), '[]'::json)
              from afgeschermd_deel_lezer z
              join gebruiker g on g.netwerk_id = z.netwerk_id and g.id = z.gebruiker_id
              join organisatie o on o.netwerk_id = g.netwerk_id and o.id = g.organisatie_id
             where z.netwerk_id = d.netwerk_id and z.deel_id = d.id) as lezers
      from afgeschermd_deel d join gebruiker b on b.netwerk_id = d.netwerk_id and b.id = d.door
     where d.netwerk_id = ${scope.gebruiker.netwerkId} and d.casus_id = ${casusId} and d.opgeheven_op is null
     order by d.op desc, d.id desc limit 500`.execute(scope.db);
  return rows;
}

export interface NieuwDeel {
  id: string;
  casusId: string;
  lidId: string;
  leefgebied: Leefgebied | null;
  wie: DeelKeuze;
  metEigenWoorden: boolean;
}

export async function insertDeel(scope: DbScope, nieuw: NieuwDeel): Promise<void> {
  const { netwerkId, id } = scope.gebruiker;
  await sql`insert into afgeschermd_deel (netwerk_id, id, casus_id, lid_id, leefgebied, wie, met_eigen_woorden, door, op)
    values (${netwerkId}, ${nieuw.id}, ${nieuw.casusId}, ${nieuw.lidId}, ${nieuw.leefgebied}, ${nieuw.wie},
            ${nieuw.metEigenWoorden}, ${id}, ${scope.nu.toISOString()})`.execute(scope.db);
}

/** Makes exactly these the readers of a part. */
export async function replaceLezers(
  scope: DbScope,
  casusId: string,
  deelId: string,
  lezers: readonly string[],
): Promise<void> {
  const { netwerkId } = scope.gebruiker;
  await sql`delete from afgeschermd_deel_lezer where netwerk_id = ${netwerkId} and casus_id = ${casusId}
    and deel_id = ${deelId} and gebruiker_id <> all(${lezers}::uuid[])`.execute(scope.db);
  await sql`insert into afgeschermd_deel_lezer (netwerk_id, casus_id, deel_id, gebruiker_id)
    select ${netwerkId}, ${casusId}, ${deelId}, lezer from unnest(${lezers}::uuid[]) as lezer
    on conflict do nothing`.execute(scope.db);
}

/** Changes who may see a part; false when somebody else was first, or it was lifted. */
export async function updateDeel(
  scope: DbScope,
  { casusId, id, versie }: { casusId: string; id: string; versie: number },
  { wie, metEigenWoorden }: { wie: DeelKeuze; metEigenWoorden: boolean },
): Promise<boolean> {
  const { numAffectedRows } = await sql`update afgeschermd_deel
      set wie = ${wie}, met_eigen_woorden = ${metEigenWoorden}, versie = versie + 1
    where netwerk_id = ${scope.gebruiker.netwerkId} and casus_id = ${casusId} and id = ${id} and versie = ${versie}
      and opgeheven_op is null`.execute(scope.db);
  return numAffectedRows === 1n;
}

/** Lifts a part; false when there is no such part. */
export async function endDeel(scope: DbScope, casusId: string, id: string): Promise<boolean> {
  const { netwerkId, id: gebruikerId } = scope.gebruiker;
  const { numAffectedRows } = await sql`update afgeschermd_deel
      set opgeheven_door = ${gebruikerId}, opgeheven_op = ${scope.nu.toISOString()}, versie = versie + 1
    where netwerk_id = ${netwerkId} and casus_id = ${casusId} and id = ${id} and opgeheven_op is null`.execute(
    scope.db,
  );
  return numAffectedRows === 1n;
}

export interface BijlagePlek {
  casusId: string;
  lidId: string | null;
  leefgebied: Leefgebied | null;
  versie: number;
}

/** About whom a bijlage is; undefined when it is absent, removed or hidden. */
export async function findBijlagePlek(scope: DbScope, id: string): Promise<BijlagePlek | undefined> {
  const { rows } = await sql<BijlagePlek>`
    select casus_id as "casusId", lid_id as "lidId", leefgebied, versie from bijlage
     where netwerk_id = ${scope.gebruiker.netwerkId} and id = ${id} and verwijderd_op is null`.execute(
    scope.db,
  );
  return rows[0];
}

export async function updateBijlagePlek(
  scope: DbScope,
  id: string,
  { lidId, leefgebied, versie }: Omit<BijlagePlek, 'casusId'>,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update bijlage set lid_id = ${lidId}, leefgebied = ${leefgebied}, versie = versie + 1
     where netwerk_id = ${scope.gebruiker.netwerkId} and id = ${id} and versie = ${versie}`.execute(scope.db);
  return numAffectedRows === 1n;
}
