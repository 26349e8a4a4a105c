import type { createOpschalingBody, Opschaling } from '@naast/contract/opschalingen';
import type { Vervolg } from '@naast/domain/casussen';
import { type RawBuilder, sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type * as z from 'zod/mini';
import type { DbScope } from '../platform/db-scope.ts';

const wie = (kolom: string) => sql`(select json_build_object('id', g.id, 'naam', g.naam) from gebruiker g
  where g.netwerk_id = o.netwerk_id and g.id = ${sql.ref(kolom)})`;

/** Who was asked looks along, and is a reader as the others see them; to themselves they are who they are. */
const gevraagde = (
  ik: string,
) => sql`case when o.aan_gebruiker is null then null when o.aan_gebruiker = ${ik} then ${wie('o.aan_gebruiker')}
  else (select json_build_object('id', z.l ->> 'id', 'naam', z.l ->> 'naam') from (select lezer_json(o.casus_id, o.aan_gebruiker, false) as l) z) end`;

async function listWaar(scope: DbScope, waar: RawBuilder<unknown>): Promise<Opschaling[]> {
  const { rows } = await sql<Opschaling>`
    select o.id, o.casus_id as "casusId", c.code as "casusCode", o.trede, o.vraag, ${gevraagde(scope.gebruiker.id)} as "aanGebruiker",
           o.aan_wie as "aanWie", o.antwoord_voor as "antwoordVoor", ${wie('o.gesteld_door')} as "gesteldDoor",
           o.gesteld_op as "gesteldOp", o.antwoord,
           case when b.id = o.aan_gebruiker and b.id <> ${scope.gebruiker.id}
             then lezer_json(o.casus_id, b.id, false) ->> 'naam' else b.naam end as "beantwoordDoor", o.beantwoord_op as "beantwoordOp", o.vervolg,
           o.ingetrokken_op as "ingetrokkenOp", o.versie,
           exists (select from toegang t where t.netwerk_id = o.netwerk_id and t.id = o.toegang_id and t.ingetrokken_op is null
                      and (t.tot is null or t.tot > now())) as "kijktMee"
      from opschaling o
      join casus c on c.netwerk_id = o.netwerk_id and c.id = o.casus_id
      left join gebruiker b on b.netwerk_id = o.netwerk_id and b.id = o.beantwoord_door
     where o.netwerk_id = ${scope.gebruiker.netwerkId} and ${waar} limit 200`.execute(scope.db);
  return rows;
}

/** Questions of a casus, oldest first; empty when the casus is hidden. */
export const listOpschalingen = (scope: DbScope, casusId: string): Promise<Opschaling[]> =>
  listWaar(scope, sql`o.casus_id = ${casusId} order by o.gesteld_op, o.id`);

/** Open questions to the gebruiker, first day first. */
export const listMijnOpschalingen = (scope: DbScope): Promise<Opschaling[]> =>
  listWaar(
    scope,
    sql`o.aan_gebruiker = ${scope.gebruiker.id} and o.beantwoord_op is null and o.ingetrokken_op is null
      order by o.antwoord_voor, o.id`,
  );

export const findOpschaling = async (
  scope: DbScope,
  casusId: string,
  id: string,
): Promise<Opschaling | undefined> =>
  (await listWaar(scope, sql`o.casus_id = ${casusId} and o.id = ${id} order by o.id`))[0];

export async function insertOpschaling(
  scope: DbScope,
  casusId: string,
  invoer: z.infer<typeof createOpschalingBody>,
): Promise<string> {
  const id = uuidv7();
  const aan = invoer.aanGebruikerId ?? null;
  await sql`insert into opschaling (netwerk_id, id, casus_id, trede, vraag, aan_gebruiker, aan_wie, antwoord_voor, gesteld_door, gesteld_op)
    values (${scope.gebruiker.netwerkId}, ${id}, ${casusId}, ${invoer.trede}, ${invoer.vraag}, ${aan},
            ${aan ? '' : (invoer.aanWie?.trim() ?? '')}, ${invoer.antwoordVoor}::date, ${scope.gebruiker.id}, ${scope.nu.toISOString()})`.execute(
    scope.db,
  );
  return id;
}

async function ask<T extends string>(scope: DbScope, vraag: RawBuilder<unknown>): Promise<T | 'onbekend'> {
  const { rows } = await sql<{ uitkomst: T }>`select ${vraag} as uitkomst`.execute(scope.db);
  return rows[0]?.uitkomst ?? 'onbekend';
}

/** Tells who was asked, and lets them look along when they do not see the casus. */
export const share = (scope: DbScope, id: string) =>
  ask<'gedeeld' | 'zag_het_al' | 'geen_toegang'>(
    scope,
    sql`deel_opschaling(${id}, ${uuidv7()}, ${scope.nu.toISOString()})`,
  );

/** The answer ends the looking along of who was asked. */
export const answer = (scope: DbScope, id: string, tekst: string) =>
  ask<'goed' | 'mag_niet' | 'ingetrokken' | 'al_beantwoord'>(
    scope,
    sql`beantwoord_opschaling(${id}, ${tekst}, ${scope.nu.toISOString()})`,
  );

export const withdraw = (scope: DbScope, id: string) =>
  ask<'goed' | 'al_beantwoord' | 'ingetrokken'>(
    scope,
    sql`trek_opschaling_in(${id}, ${scope.nu.toISOString()})`,
  );

/** @returns false when somebody was first */
export async function updateOpschalingRij(
  scope: DbScope,
  { casusId, opschalingId, versie }: { casusId: string; opschalingId: string; versie: number },
  { antwoordVoor, vervolg }: { antwoordVoor?: string | undefined; vervolg?: Vervolg | undefined },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update opschaling set antwoord_voor = coalesce(${antwoordVoor ?? null}::date, antwoord_voor),
           vervolg = coalesce(${vervolg ?? null}, vervolg), versie = versie + 1
     where netwerk_id = ${scope.gebruiker.netwerkId} and casus_id = ${casusId} and id = ${opschalingId} and versie = ${versie}`.execute(
    scope.db,
  );
  return numAffectedRows === 1n;
}
