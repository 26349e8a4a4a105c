import type { createVertrekBody, Teamlid, Vertrek, VertrekCasus } from '@naast/contract/vertrekken';
import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type * as z from 'zod/mini';
import type { DbScope } from '../platform/db-scope.ts';

/** Everyone in the team of the teamleider except themselves, by name; those who left only while a casus is open. */
export async function listTeamleden(scope: DbScope): Promise<Teamlid[]> {
  const { rows } = await sql<Teamlid>`
    select g.id, g.naam, g.functie, g.actief, coalesce(n.aantal, 0) as "openCasussen", v.id as "vertrekId",
           (select json_build_object('id', a.id, 'vanaf', a.vanaf, 'tot', a.tot, 'waarnemer', w.naam,
                     'doorMij', a.gemeld_door = ${scope.gebruiker.id})
              from afwezigheid a join gebruiker w on w.netwerk_id = a.netwerk_id and w.id = a.waarnemer_id
             where a.netwerk_id = g.netwerk_id and a.gebruiker_id = g.id and a.beeindigd_op is null and a.tot >= vandaag()
             order by a.vanaf, a.id limit 1) as afwezig
      from gebruiker g
      left join (select cp.gebruiker_id, count(*) as aantal from contactpersoon cp
                   join casus c on c.netwerk_id = cp.netwerk_id and c.id = cp.casus_id and c.fase not in ('afgesloten', 'gestopt')
                  where cp.netwerk_id = ${scope.gebruiker.netwerkId} and upper_inf(cp.periode) group by 1) n on n.gebruiker_id = g.id
      left join vertrek v on v.netwerk_id = g.netwerk_id and v.gebruiker_id = g.id and v.afgerond_op is null
     where g.netwerk_id = ${scope.gebruiker.netwerkId} and g.id = any(array(select mijn_teamleden()))
       and g.id <> ${scope.gebruiker.id} and (g.actief or n.aantal > 0)
     order by g.naam, g.id limit 200`.execute(scope.db);
  return rows;
}

type Kop = Omit<Vertrek, 'casussen'>;

/** Without its casussen; undefined when it is not of the own team. */
export async function findVertrek(scope: DbScope, id: string): Promise<Kop | undefined> {
  const { rows } = await sql<Kop>`
    select v.id, json_build_object('id', g.id, 'naam', g.naam) as gebruiker, v.laatste_dag as "laatsteDag", v.reden,
           v.gemaakt_op as "gemaaktOp", v.afgerond_op as "afgerondOp", v.versie
      from vertrek v join gebruiker g on g.netwerk_id = v.netwerk_id and g.id = v.gebruiker_id
     where v.netwerk_id = ${scope.gebruiker.netwerkId} and v.id = ${id}
       and v.gebruiker_id = any(array(select mijn_teamleden()))`.execute(scope.db);
  return rows[0];
}

/** True when the teamleider divides the casussen of this colleague now. */
export async function hasOpenVertrek(scope: DbScope, gebruikerId: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from vertrek where netwerk_id = ${scope.gebruiker.netwerkId} and gebruiker_id = ${gebruikerId}
       and afgerond_op is null and gebruiker_id = any(array(select mijn_teamleden()))`.execute(scope.db);
  return rows.length > 0;
}

/** @returns the id, or undefined when it was begun already */
export async function insertVertrek(
  scope: DbScope,
  invoer: z.infer<typeof createVertrekBody>,
): Promise<string | undefined> {
  const id = uuidv7();
  const { numAffectedRows } = await sql`
    insert into vertrek (netwerk_id, id, gebruiker_id, laatste_dag, reden, gemaakt_door, gemaakt_op)
    values (${scope.gebruiker.netwerkId}, ${id}, ${invoer.gebruikerId}, ${invoer.laatsteDag}::date, ${invoer.reden},
            ${scope.gebruiker.id}, ${scope.nu.toISOString()}) on conflict do nothing`.execute(scope.db);
  return numAffectedRows === 1n ? id : undefined;
}

interface Rij extends Omit<VertrekCasus, 'overdracht'> {
  overdrachtId: string | null;
  stand: NonNullable<VertrekCasus['overdracht']>['stand'];
  naarId: string;
  naarNaam: string;
  antwoordGezin: string;
  beslistOp: string | null;
}

/** Every casus of who leaves, by code. */
export async function listVertrekCasussen(scope: DbScope, vertrekId: string): Promise<VertrekCasus[]> {
  const { rows } = await sql<Rij>`
    select casus_id as "casusId", code, huishouden_naam as "huishoudenNaam", fase, nog_te_doen as "nogTeDoen",
           overdracht_id as "overdrachtId", stand, naar_id as "naarId", naar_naam as "naarNaam", antwoord_gezin as "antwoordGezin",
           beslist_op as "beslistOp"
      from vertrek_casussen(${vertrekId})`.execute(scope.db);
  return rows.map(({ overdrachtId, stand, naarId, naarNaam, antwoordGezin, beslistOp, ...casus }) => ({
    ...casus,
    overdracht: overdrachtId
      ? { id: overdrachtId, stand, naar: { id: naarId, naam: naarNaam }, antwoordGezin, beslistOp }
      : null,
  }));
}

/** @returns false when somebody was first */
export async function finishVertrekRij(scope: DbScope, id: string, versie: number): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update vertrek set afgerond_op = ${scope.nu.toISOString()}, afgerond_door = ${scope.gebruiker.id}, versie = versie + 1
     where netwerk_id = ${scope.gebruiker.netwerkId} and id = ${id} and versie = ${versie} and afgerond_op is null`.execute(
    scope.db,
  );
  return numAffectedRows === 1n;
}
