import type { createNotitieBody, Notitie, updateNotitieBody } from '@naast/contract/notities';
import { type RawBuilder, sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type * as z from 'zod/mini';
import type { DbScope } from '../platform/db-scope.ts';

async function listWaar(scope: DbScope, casusId: string, waar: RawBuilder<unknown>): Promise<Notitie[]> {
  const { rows } = await sql<Notitie>`
    select n.id, n.dag, n.tekst, n.voor, n.gemaakt_op as "gemaaktOp", n.gewijzigd_op as "gewijzigdOp", n.versie,
           n.weg_op is not null as weg, json_build_object('id', g.id, 'naam', g.naam) as door,
           case when l.id is not null then json_build_object('id', l.id, 'naam', l.naam) end as lid,
           (select count(*) from notitie_versie v where v.netwerk_id = n.netwerk_id and v.notitie_id = n.id) as eerdere
      from notitie n
      join gebruiker g on g.netwerk_id = n.netwerk_id and g.id = n.door
      left join lid l on l.netwerk_id = n.netwerk_id and l.id = n.lid_id
     where n.netwerk_id = ${scope.gebruiker.netwerkId} and n.casus_id = ${casusId} and ${waar}
     order by n.dag desc, n.id desc limit 300`.execute(scope.db);
  return rows;
}

/** The notities the gebruiker may read, newest day first; empty when the casus is hidden. */
export const listNotities = (scope: DbScope, casusId: string): Promise<Notitie[]> =>
  listWaar(scope, casusId, sql`n.weg_op is null`);

/** Those whose text, lid or author holds these words. */
export function searchNotities(scope: DbScope, casusId: string, zoek: string): Promise<Notitie[]> {
  const patroon = sql`'%' || replace(replace(replace(zoektekst(${zoek}), '\\', ''), '%', ''), '_', '') || '%'`;
  return listWaar(
    scope,
    casusId,
    sql`n.weg_op is null and (zoektekst(n.tekst) like ${patroon} or zoektekst(l.naam) like ${patroon}
      or zoektekst(g.naam) like ${patroon})`,
  );
}

export const findNotitie = async (
  scope: DbScope,
  casusId: string,
  id: string,
): Promise<Notitie | undefined> => (await listWaar(scope, casusId, sql`n.id = ${id}`))[0];

export async function insertNotitie(
  scope: DbScope,
  casusId: string,
  invoer: z.infer<typeof createNotitieBody>,
): Promise<string> {
  const id = uuidv7();
  const nu = scope.nu.toISOString();
  await sql`insert into notitie (netwerk_id, id, casus_id, lid_id, dag, tekst, voor, door, gemaakt_op, gewijzigd_op)
    values (${scope.gebruiker.netwerkId}, ${id}, ${casusId}, ${invoer.lidId ?? null}, ${invoer.dag}::date, ${invoer.tekst},
            ${invoer.voor}, ${scope.gebruiker.id}, ${nu}, ${nu})`.execute(scope.db);
  return id;
}

/** What one change is about. */
export interface NotitieVersie {
  casusId: string;
  notitieId: string;
  versie: number;
}

const waar = (scope: DbScope, { casusId, notitieId, versie }: NotitieVersie) =>
  sql`netwerk_id = ${scope.gebruiker.netwerkId} and casus_id = ${casusId} and id = ${notitieId} and versie = ${versie}`;

/** @returns false when somebody was first */
export async function updateNotitieRij(
  scope: DbScope,
  gezien: NotitieVersie,
  invoer: z.infer<typeof updateNotitieBody>,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update notitie set dag = ${invoer.dag}::date, tekst = ${invoer.tekst}, voor = ${invoer.voor}, versie = versie + 1,
           gewijzigd_op = ${scope.nu.toISOString()} where ${waar(scope, gezien)} and weg_op is null`.execute(
    scope.db,
  );
  return numAffectedRows === 1n;
}

/** @returns false when somebody was first */
export async function setWeg(scope: DbScope, gezien: NotitieVersie, weg: boolean): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update notitie set weg_op = ${weg ? scope.nu.toISOString() : null}, versie = versie + 1
     where ${waar(scope, gezien)}`.execute(scope.db);
  return numAffectedRows === 1n;
}

/** What stood there before, newest first. */
export async function listVersies(scope: DbScope, casusId: string, notitieId: string) {
  const { rows } = await sql<{ nr: number; dag: string; tekst: string; op: string }>`
    select nr, dag, tekst, op from notitie_versie
     where netwerk_id = ${scope.gebruiker.netwerkId} and casus_id = ${casusId} and notitie_id = ${notitieId}
     order by nr desc limit 200`.execute(scope.db);
  return rows;
}
