import type { createLevensgebeurtenisBody, Levensgebeurtenis } from '@naast/contract/levensgebeurtenissen';
import { findLevenspunt } from '@naast/domain/casussen';
import { type RawBuilder, sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type * as z from 'zod/mini';
import type { DbScope } from '../platform/db-scope.ts';

type Punt = Levensgebeurtenis['punten'][number];
type Rij = Omit<Levensgebeurtenis, 'punten'> & { punten: Omit<Punt, 'wat'>[] };

async function listWaar(
  scope: DbScope,
  casusId: string,
  waar: RawBuilder<unknown>,
): Promise<Levensgebeurtenis[]> {
  const { rows } = await sql<Rij>`
    select e.id, e.soort, case when l.id is not null then json_build_object('id', l.id, 'naam', l.naam) end as lid, e.datum,
           e.toelichting, e.stand, g.naam as "gemaaktDoor", e.gemaakt_op as "gemaaktOp", e.versie,
           (select coalesce(json_agg(json_build_object('id', p.id, 'code', p.code, 'wanneer', coalesce(t.wanneer, p.wanneer),
                     'taakId', t.id, 'stand', coalesce(t.stand, 'vervallen'), 'versie', coalesce(t.versie, 1))
                     order by coalesce(t.wanneer, p.wanneer), p.code), '[]')
              from levensgebeurtenis_punt p
              left join taak t on t.netwerk_id = p.netwerk_id and t.casus_id = p.casus_id and t.soort = 'levensgebeurtenis' and t.bron_id = p.id
             where p.netwerk_id = e.netwerk_id and p.gebeurtenis_id = e.id) as punten
      from levensgebeurtenis e
      join gebruiker g on g.netwerk_id = e.netwerk_id and g.id = e.gemaakt_door
      left join lid l on l.netwerk_id = e.netwerk_id and l.id = e.lid_id
     where e.netwerk_id = ${scope.gebruiker.netwerkId} and e.casus_id = ${casusId} and e.vervallen_op is null and ${waar}
     order by e.datum desc, e.id desc limit 100`.execute(scope.db);
  return rows.map((rij) => ({
    ...rij,
    punten: rij.punten.map((punt) => ({
      ...punt,
      wat: findLevenspunt(rij.soort, punt.code)?.wat ?? punt.code,
    })),
  }));
}

/** What was noted, newest first; empty when the casus is hidden. */
export const listLevensgebeurtenissen = (scope: DbScope, casusId: string): Promise<Levensgebeurtenis[]> =>
  listWaar(scope, casusId, sql`true`);

export const findLevensgebeurtenis = async (
  scope: DbScope,
  casusId: string,
  id: string,
): Promise<Levensgebeurtenis | undefined> => (await listWaar(scope, casusId, sql`e.id = ${id}`))[0];

/** @returns the id, or undefined when it was noted already */
export async function insertLevensgebeurtenis(
  scope: DbScope,
  casusId: string,
  invoer: z.infer<typeof createLevensgebeurtenisBody>,
): Promise<string | undefined> {
  const id = uuidv7();
  const { numAffectedRows } = await sql`
    insert into levensgebeurtenis (netwerk_id, id, casus_id, soort, lid_id, datum, toelichting, stand, gemaakt_door, gemaakt_op)
    values (${scope.gebruiker.netwerkId}, ${id}, ${casusId}, ${invoer.soort}, ${invoer.lidId ?? null}, ${invoer.datum}::date,
            ${invoer.toelichting}, ${invoer.nietNodig ? 'niet_nodig' : 'genoteerd'}, ${scope.gebruiker.id}, ${scope.nu.toISOString()})
    on conflict do nothing`.execute(scope.db);
  return numAffectedRows === 1n ? id : undefined;
}

export async function insertPunt(
  scope: DbScope,
  punt: { casusId: string; gebeurtenisId: string; code: string; wanneer: string },
): Promise<string> {
  const id = uuidv7();
  await sql`insert into levensgebeurtenis_punt (netwerk_id, id, casus_id, gebeurtenis_id, code, wanneer)
    values (${scope.gebruiker.netwerkId}, ${id}, ${punt.casusId}, ${punt.gebeurtenisId}, ${punt.code}, ${punt.wanneer}::date)`.execute(
    scope.db,
  );
  return id;
}

/** @returns false when somebody was first */
export async function cancelRij(
  scope: DbScope,
  { casusId, gebeurtenisId, versie }: { casusId: string; gebeurtenisId: string; versie: number },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update levensgebeurtenis set vervallen_op = ${scope.nu.toISOString()}, vervallen_door = ${scope.gebruiker.id}, versie = versie + 1
     where netwerk_id = ${scope.gebruiker.netwerkId} and casus_id = ${casusId} and id = ${gebeurtenisId} and versie = ${versie}
       and vervallen_op is null`.execute(scope.db);
  return numAffectedRows === 1n;
}

/** A lid of whom the year of birth is known, in a casus. */
export interface Geboorte {
  id: string;
  naam: string;
  geboortejaar: number | null;
  geboortemaand: number | null;
  casusId: string;
  casusCode: string;
}

const open = sql`c.fase not in ('afgesloten', 'gestopt')`;

/** Leden of one casus that nobody looked at for turning 18; none once it is closed. */
export const listGeboorten = (scope: DbScope, casusId: string): Promise<Geboorte[]> =>
  listLeden(scope, sql`c.id = ${casusId} and ${open}`);

/** The same in every open casus of which the gebruiker is contactpersoon, born between these years. */
export const listEigenGeboorten = (scope: DbScope, van: number, tot: number): Promise<Geboorte[]> =>
  listLeden(
    scope,
    sql`c.id = any(array(select contactcasussen())) and ${open} and l.geboortejaar between ${van} and ${tot}`,
  );

async function listLeden(scope: DbScope, waar: RawBuilder<unknown>): Promise<Geboorte[]> {
  const { rows } = await sql<Geboorte>`
    select l.id, l.naam, l.geboortejaar, l.geboortemaand, c.id as "casusId", c.code as "casusCode"
      from casus c
      join huishouden_lid hl on hl.netwerk_id = c.netwerk_id and hl.huishouden_id = c.huishouden_id and hl.tot is null
      join lid l on l.netwerk_id = hl.netwerk_id and l.id = hl.lid_id
     where c.netwerk_id = ${scope.gebruiker.netwerkId} and ${waar} and l.geboortejaar is not null
       and not exists (select from levensgebeurtenis e where e.netwerk_id = c.netwerk_id and e.casus_id = c.id and e.lid_id = l.id
                          and e.soort = 'wordt_18' and e.vervallen_op is null)
     order by c.id, l.id limit 500`.execute(scope.db);
  return rows;
}
