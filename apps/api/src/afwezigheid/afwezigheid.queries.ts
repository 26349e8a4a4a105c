import type { Afwezigheid, NuAfwezig, Waarneming } from '@naast/contract/afwezigheid';
import { type RawBuilder, sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';

const collega = (
  wie: RawBuilder<unknown>,
) => sql`(select json_build_object('id', g.id, 'naam', g.naam, 'functie', g.functie,
  'organisatie', o.naam) from gebruiker g join organisatie o on o.netwerk_id = g.netwerk_id and o.id = g.organisatie_id
  where g.netwerk_id = a.netwerk_id and g.id = ${wie})`;

/** An open casus of whoever goes away. */
export interface EigenCasus {
  casusId: string;
  huishoudenId: string;
}

/**
 * The open casussen whose contactpersoon this colleague is, in the order in which they are locked: all of my own, and of
 * somebody else those of the team I lead.
 */
export async function listCasussenVan(scope: DbScope, gebruikerId: string): Promise<EigenCasus[]> {
  const { rows } = await sql<EigenCasus>`
    select c.id as "casusId", c.huishouden_id as "huishoudenId" from contactpersoon p
      join casus c on c.netwerk_id = p.netwerk_id and c.id = p.casus_id
     where p.netwerk_id = ${scope.gebruiker.netwerkId} and p.gebruiker_id = ${gebruikerId} and upper_inf(p.periode)
       and (c.id = any(array(select contactcasussen())) or c.id = any(array(select teamcasussen())))
       and c.fase not in ('afgesloten', 'gestopt') order by c.huishouden_id, c.id`.execute(scope.db);
  return rows;
}

/** Takes the lock of every household, always in the same order. */
export async function lockHuishoudens(scope: DbScope, casussen: readonly EigenCasus[]): Promise<void> {
  const ids = casussen.map(({ huishoudenId }) => huishoudenId);
  await sql`select lock_huishouden(h) from unnest(${ids}::uuid[]) with ordinality as u (h, nr) order by nr`.execute(
    scope.db,
  );
}

/** Two colleagues who go away at the same moment do not each become the waarnemer of the other. */
export async function lockAfwezigheid(scope: DbScope, gebruikerIds: readonly string[]): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('afwezigheid:' || g, 0))
      from unnest(${[...gebruikerIds].sort()}::text[]) with ordinality as u (g, nr) order by nr`.execute(
    scope.db,
  );
}

/** An afwezigheid of this colleague that shares a day with these; undefined when they are there. */
export async function findOverlap(
  scope: DbScope,
  gebruikerId: string,
  { vanaf, tot }: { vanaf: string; tot: string },
): Promise<{ vanaf: string; tot: string } | undefined> {
  const { rows } = await sql<{ vanaf: string; tot: string }>`
    select vanaf, tot from afwezigheid
     where netwerk_id = ${scope.gebruiker.netwerkId} and gebruiker_id = ${gebruikerId} and beeindigd_op is null
       and daterange(vanaf, tot, '[]') && daterange(${vanaf}::date, ${tot}::date, '[]') order by vanaf limit 1`.execute(
    scope.db,
  );
  return rows[0];
}

export interface NieuweAfwezigheid {
  id: string;
  gebruikerId: string;
  waarnemerId: string;
  vanaf: string;
  tot: string;
}

export async function insertAfwezigheid(scope: DbScope, nieuw: NieuweAfwezigheid): Promise<void> {
  await sql`insert into afwezigheid (netwerk_id, id, gebruiker_id, waarnemer_id, vanaf, tot, gemaakt_op, gemeld_door)
    values (${scope.gebruiker.netwerkId}, ${nieuw.id}, ${nieuw.gebruikerId}, ${nieuw.waarnemerId}, ${nieuw.vanaf}::date,
            ${nieuw.tot}::date, ${scope.nu.toISOString()}, ${scope.gebruiker.id})`.execute(scope.db);
}

/** The waarnemer becomes vervanger where there is none on any of these days; the others keep theirs. */
export async function insertVervangers(
  scope: DbScope,
  casussen: readonly EigenCasus[],
  afwezigheidId: string,
): Promise<void> {
  const ids = casussen.map(({ casusId }) => casusId);
  await sql`
    select add_waarnemer(a, c, ${scope.nu.toISOString()}::timestamptz)
      from afwezigheid a, unnest(${ids}::uuid[]) with ordinality as u (c, nr)
     where a.netwerk_id = ${scope.gebruiker.netwerkId} and a.id = ${afwezigheidId} order by nr`.execute(
    scope.db,
  );
}

// An open casus of theirs without this waarnemer: mostly because it kept the vervanger it had.
const overgeslagen = sql`(select coalesce(json_agg(json_build_object('casusId', c.id, 'casusCode', c.code, 'huishouden', h.naam,
    'vervanger', ander.naam, 'vanaf', ander.vanaf, 'tot', ander.tot) order by h.naam, c.id), '[]'::json)
  from casus c
  join huishouden h on h.netwerk_id = c.netwerk_id and h.id = c.huishouden_id
  left join lateral (
    select vg.naam, v.vanaf, v.tot from vervanger v
      join gebruiker vg on vg.netwerk_id = v.netwerk_id and vg.id = v.gebruiker_id
     where v.netwerk_id = c.netwerk_id and v.casus_id = c.id and v.ingetrokken_op is null
       and daterange(v.vanaf, v.tot, '[]') && daterange(a.vanaf, a.tot, '[]') order by v.vanaf limit 1) ander on true
 where c.netwerk_id = a.netwerk_id and c.fase not in ('afgesloten', 'gestopt')
   and c.id = any(array(select p.casus_id from contactpersoon p where p.netwerk_id = a.netwerk_id
                           and p.gebruiker_id = a.gebruiker_id and upper_inf(p.periode)))
   and not exists (select from vervanger v where v.netwerk_id = c.netwerk_id and v.casus_id = c.id and v.afwezigheid_id = a.id
                      and v.ingetrokken_op is null))`;
const aantal = sql`(select count(*)::int from vervanger v
  where v.netwerk_id = a.netwerk_id and v.afwezigheid_id = a.id and v.ingetrokken_op is null)`;

/** When this colleague is not there, today or later, first day first. */
export async function listAfwezigheid(
  scope: DbScope,
  gebruikerId: string,
  vandaag: string,
): Promise<Afwezigheid[]> {
  const { rows } = await sql<Afwezigheid>`
    select a.id, a.vanaf, a.tot, ${collega(sql`a.waarnemer_id`)} as waarnemer, ${aantal} as "aantalCasussen",
           (select g.naam from gebruiker g where g.netwerk_id = a.netwerk_id and g.id = a.gemeld_door
               and g.id <> a.gebruiker_id) as "gemeldDoor", ${overgeslagen} as overgeslagen
      from afwezigheid a
     where a.netwerk_id = ${scope.gebruiker.netwerkId} and a.gebruiker_id = ${gebruikerId} and a.beeindigd_op is null
       and a.tot >= ${vandaag}::date order by a.vanaf, a.id`.execute(scope.db);
  return rows;
}

/** For whom I stand in, today or later; casussen count from the first day on. */
export async function listWaarnemingen(scope: DbScope, vandaag: string): Promise<Waarneming[]> {
  const { rows } = await sql<Waarneming>`
    select a.id, a.vanaf, a.tot, ${collega(sql`a.gebruiker_id`)} as collega, ${aantal} as "aantalCasussen"
      from afwezigheid a
     where a.netwerk_id = ${scope.gebruiker.netwerkId} and a.waarnemer_id = ${scope.gebruiker.id} and a.beeindigd_op is null
       and a.tot >= ${vandaag}::date order by a.vanaf, a.id`.execute(scope.db);
  return rows;
}

/** @returns false when this colleague has no such afwezigheid, somebody else noted it, or it ended already */
export async function endAfwezigheid(scope: DbScope, gebruikerId: string, id: string): Promise<boolean> {
  const { numAffectedRows } = await sql`update afwezigheid set beeindigd_op = ${scope.nu.toISOString()}
     where netwerk_id = ${scope.gebruiker.netwerkId} and id = ${id} and gebruiker_id = ${gebruikerId}
       and ${scope.gebruiker.id} in (gebruiker_id, gemeld_door) and beeindigd_op is null`.execute(scope.db);
  return numAffectedRows === 1n;
}

/** True for who works in the team that I lead. */
export async function isTeamlid(scope: DbScope, gebruikerId: string): Promise<boolean> {
  const { rows } =
    await sql`select 1 from gebruiker where netwerk_id = ${scope.gebruiker.netwerkId} and id = ${gebruikerId}
       and actief and id = any(array(select mijn_teamleden()))`.execute(scope.db);
  return rows.length > 0;
}

/** @returns the casussen in which the waarnemer stopped standing in */
export async function endVervangers(scope: DbScope, afwezigheidId: string): Promise<string[]> {
  const { rows } = await sql<{ casusId: string }>`
    update vervanger set ingetrokken_op = ${scope.nu.toISOString()}, ingetrokken_door = ${scope.gebruiker.id}, versie = versie + 1
     where netwerk_id = ${scope.gebruiker.netwerkId} and afwezigheid_id = ${afwezigheidId} and ingetrokken_op is null
    returning casus_id as "casusId"`.execute(scope.db);
  return rows.map(({ casusId }) => casusId);
}

/** Whether a colleague is away today; undefined when there is no such colleague in the netwerk. */
export async function findNuAfwezig(
  scope: DbScope,
  gebruikerId: string,
  vandaag: string,
): Promise<{ afwezig: NuAfwezig | null } | undefined> {
  const { rows } = await sql<{ afwezig: NuAfwezig | null }>`
    select (select json_build_object('tot', a.tot, 'waarnemer', ${collega(sql`a.waarnemer_id`)}) from afwezigheid a
             where a.netwerk_id = w.netwerk_id and a.gebruiker_id = w.id and a.beeindigd_op is null
               and ${vandaag}::date between a.vanaf and a.tot) as afwezig
      from gebruiker w where w.netwerk_id = ${scope.gebruiker.netwerkId} and w.id = ${gebruikerId}`.execute(
    scope.db,
  );
  return rows[0];
}
