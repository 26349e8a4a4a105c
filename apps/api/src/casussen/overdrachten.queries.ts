import type { Overdracht, proposeOverdrachtBody } from '@naast/contract/overdrachten';
import { type RawBuilder, sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type * as z from 'zod/mini';
import type { DbScope } from '../platform/db-scope.ts';
import { collegaJson } from './collega.queries.ts';

async function listWaar(scope: DbScope, waar: RawBuilder<unknown>): Promise<Overdracht[]> {
  const { rows } = await sql<Overdracht>`
    select o.id, o.casus_id as "casusId", coalesce(c.code, m.casus_code, '') as "casusCode", h.naam as "huishoudenNaam",
           ${collegaJson(sql`o.van_id`)} as van, ${collegaJson(sql`o.naar_id`)} as naar, o.reden,
           coalesce((select a.antwoord from overdracht_antwoord a where a.netwerk_id = o.netwerk_id and a.overdracht_id = o.id
                      order by a.op desc, a.id desc limit 1), o.antwoord_gezin) as "antwoordGezin", o.stand, o.bevestigd_door is not null as "doorTeamleider",
           o.voorgesteld_op as "voorgesteldOp", o.beslist_op as "beslistOp", o.versie
      from overdracht o
      left join casus c on c.netwerk_id = o.netwerk_id and c.id = o.casus_id
      left join huishouden h on h.netwerk_id = c.netwerk_id and h.id = c.huishouden_id
      left join mijn_overdrachten() m on m.overdracht_id = o.id
     where o.netwerk_id = ${scope.gebruiker.netwerkId} and ${waar}
     order by o.voorgesteld_op desc, o.id desc limit 100`.execute(scope.db);
  return rows;
}

/** Hand-overs of a casus the gebruiker sees, newest first. */
export const listCasusOverdrachten = (scope: DbScope, casusId: string): Promise<Overdracht[]> =>
  listWaar(scope, sql`o.casus_id = ${casusId}`);

/** Hand-overs that wait for the answer of the gebruiker, newest first. */
export const listMijnOverdrachten = (scope: DbScope): Promise<Overdracht[]> =>
  listWaar(scope, sql`o.naar_id = ${scope.gebruiker.id} and o.stand = 'voorgesteld'`);

export async function findOverdracht(scope: DbScope, id: string): Promise<Overdracht | undefined> {
  const [overdracht] = await listWaar(scope, sql`o.id = ${id}`);
  return overdracht;
}

/** @returns the id, or undefined when there is an open proposal already */
export async function insertOverdracht(
  scope: DbScope,
  casusId: string,
  vanId: string,
  invoer: z.infer<typeof proposeOverdrachtBody> & { bevestigdDoor: string | null; vertrekId?: string },
): Promise<string | undefined> {
  const id = uuidv7();
  const { numInsertedOrUpdatedRows } = await scope.db
    .insertInto('overdracht')
    .values({
      netwerk_id: scope.gebruiker.netwerkId,
      id,
      casus_id: casusId,
      van_id: vanId,
      naar_id: invoer.naarId,
      reden: invoer.reden,
      antwoord_gezin: invoer.antwoordGezin,
      stand: 'voorgesteld',
      bevestigd_door: invoer.bevestigdDoor,
      voorgesteld_op: scope.nu.toISOString(),
      vertrek_id: invoer.vertrekId ?? null,
    })
    .onConflict((oc) => oc.columns(['netwerk_id', 'casus_id']).where('stand', '=', 'voorgesteld').doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n ? id : undefined;
}

/** True when this colleague stands beside a part that is shielded from this casus. */
export async function cannotTakeOver(scope: DbScope, casusId: string, naarId: string): Promise<boolean> {
  const { rows } = await sql<{ ja: boolean }>`select kan_niet_overnemen(${casusId}, ${naarId}) as ja`.execute(
    scope.db,
  );
  return rows[0]?.ja ?? false;
}

/** What the family says now; what they said before is kept. */
export async function insertAntwoordGezin(
  scope: DbScope,
  { id, casusId }: Pick<Overdracht, 'id' | 'casusId'>,
  antwoord: string,
): Promise<void> {
  await sql`insert into overdracht_antwoord (netwerk_id, id, casus_id, overdracht_id, antwoord, door, op)
    values (${scope.gebruiker.netwerkId}, ${uuidv7()}, ${casusId}, ${id}, ${antwoord}, ${scope.gebruiker.id},
            ${scope.nu.toISOString()})`.execute(scope.db);
}

/** Ends an open proposal; false when it was decided just before. */
export async function closeOverdracht(
  scope: DbScope,
  id: string,
  stand: 'afgewezen' | 'ingetrokken',
): Promise<boolean> {
  const { numUpdatedRows } = await scope.db
    .updateTable('overdracht')
    .set((eb) => ({ stand, beslist_op: scope.nu.toISOString(), versie: eb('versie', '+', 1) }))
    .where('netwerk_id', '=', scope.gebruiker.netwerkId)
    .where('id', '=', id)
    .where('stand', '=', 'voorgesteld')
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** What accept_overdracht answers. */
export type Acceptatie =
  | 'geaccepteerd'
  | 'onbekend'
  | 'al_beslist'
  | 'casus_dicht'
  | 'geen_professional'
  | 'contactpersoon_gewijzigd';

/** Ends the one period and begins the other in the database, under the lock of the huishouden. */
export async function acceptInDatabase(scope: DbScope, id: string): Promise<Acceptatie> {
  const { rows } = await sql<{ uitkomst: Acceptatie }>`
    select accept_overdracht(${id}, ${uuidv7()}, ${scope.nu.toISOString()}) as uitkomst`.execute(scope.db);
  return rows[0]?.uitkomst ?? 'onbekend';
}
