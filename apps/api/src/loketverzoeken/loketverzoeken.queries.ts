import type {
  LoketRegel,
  LoketTeLaat,
  Loketverzoek,
  updateLoketverzoekBody,
} from '@naast/contract/loketverzoeken';
import type { LoketRoute, LoketStand } from '@naast/domain/loketverzoeken';
import { sql } from 'kysely';
import type * as z from 'zod/mini';
import type { DbScope } from '../platform/db-scope.ts';

type Wijziging = z.infer<typeof updateLoketverzoekBody>;

/** The loketverzoeken of a casus, newest first; empty when the casus is hidden. */
export async function listLoketverzoeken(scope: DbScope, casusId: string) {
  const { rows } = await sql<LoketRegel & { doorbraakId: string | null }>`
    select l.id, l.route, l.stand, l.loket, l.onderwerp, l.verstuurd_op as "verstuurdOp", l.uiterlijk_op as "uiterlijkOp",
           l.antwoord_op as "antwoordOp", l.vervolg, g.naam as door, l.gewijzigd_op as "gewijzigdOp", l.versie,
           l.doorbraak_id as "doorbraakId"
      from loketverzoek l join gebruiker g on g.netwerk_id = l.netwerk_id and g.id = l.gemaakt_door
     where l.netwerk_id = ${scope.gebruiker.netwerkId} and l.casus_id = ${casusId}
     order by l.gemaakt_op desc, l.id desc limit 200`.execute(scope.db);
  return rows;
}

/** One loketverzoek without its history; undefined when it is absent or hidden. */
export async function findLoketverzoek(
  scope: DbScope,
  id: string,
): Promise<Omit<Loketverzoek, 'geschiedenis' | 'mijn'> | undefined> {
  const { rows } = await sql<Omit<Loketverzoek, 'geschiedenis' | 'mijn'>>`
    select l.id, l.casus_id as "casusId", l.route, l.stand, l.loket, l.onderwerp, l.brief, l.deelt, l.akkoord_door as "akkoordDoor",
           l.akkoord_op as "akkoordOp", l.termijn_dagen as "termijnDagen", l.verstuurd_op as "verstuurdOp",
           l.verstuurd_hoe as "verstuurdHoe", l.uiterlijk_op as "uiterlijkOp", l.antwoord, l.antwoord_op as "antwoordOp",
           l.vervolg, g.naam as door, l.gewijzigd_op as "gewijzigdOp", l.versie,
           case when d.id is not null then jsonb_build_object('id', d.id, 'zin', d.zin) end as doorbraak
      from loketverzoek l
      join gebruiker g on g.netwerk_id = l.netwerk_id and g.id = l.gemaakt_door
      left join doorbraak d on d.netwerk_id = l.netwerk_id and d.id = l.doorbraak_id
     where l.netwerk_id = ${scope.gebruiker.netwerkId} and l.id = ${id}`.execute(scope.db);
  return rows[0];
}

export async function listGeschiedenis(scope: DbScope, id: string): Promise<Loketverzoek['geschiedenis']> {
  const { rows } = await sql<Loketverzoek['geschiedenis'][number]>`
    select e.id, e.gebeurtenis, e.naar, e.toelichting, g.naam as door, e.op
      from loketverzoek_gebeurtenis e join gebruiker g on g.netwerk_id = e.netwerk_id and g.id = e.door
     where e.netwerk_id = ${scope.gebruiker.netwerkId} and e.loketverzoek_id = ${id}
     order by e.op, e.id limit 200`.execute(scope.db);
  return rows;
}

/** Letters without an answer in time, of who wrote them or is contactpersoon now; at most 100. */
export async function listTeLaat(scope: DbScope, vandaag: string): Promise<LoketTeLaat[]> {
  const { netwerkId, id } = scope.gebruiker;
  const { rows } = await sql<LoketTeLaat>`
    select l.id, l.casus_id as "casusId", c.code as "casusCode", l.loket, l.onderwerp, l.uiterlijk_op as "uiterlijkOp"
      from loketverzoek l join casus c on c.netwerk_id = l.netwerk_id and c.id = l.casus_id
     where l.netwerk_id = ${netwerkId} and l.stand = 'verstuurd' and l.uiterlijk_op < ${vandaag}::date
       and (l.gemaakt_door = ${id} or exists (select from contactpersoon p where p.netwerk_id = l.netwerk_id
         and p.casus_id = l.casus_id and p.gebruiker_id = ${id} and upper_inf(p.periode)))
     order by l.uiterlijk_op, l.id limit 100`.execute(scope.db);
  return rows;
}

/** How long the loket usually takes, in the words of the list of regelingen; of the one that this may be for first. */
export async function findLoketTermijn(scope: DbScope, domein: string | null): Promise<string | undefined> {
  const { rows } = await sql<{ termijn: string }>`
    select r.termijn from regeling r
     where r.netwerk_id = ${scope.gebruiker.netwerkId} and r.actief and r.soort = 'bijzondere_bijstand' and r.termijn <> ''
     order by (${domein}::text = any(r.domeinen)) desc nulls last, r.volgorde, r.id limit 1`.execute(
    scope.db,
  );
  return rows[0]?.termijn;
}

export interface NieuwVerzoek {
  id: string;
  casusId: string;
  doorbraakId: string;
  route: LoketRoute;
  loket: string;
  onderwerp: string;
  brief: string;
  termijnDagen: number;
}

export async function insertLoketverzoek(scope: DbScope, nieuw: NieuwVerzoek): Promise<void> {
  const nu = scope.nu.toISOString();
  await sql`insert into loketverzoek (netwerk_id, id, casus_id, doorbraak_id, route, loket, onderwerp, brief, termijn_dagen,
      gemaakt_door, gemaakt_op, gewijzigd_op)
    values (${scope.gebruiker.netwerkId}, ${nieuw.id}, ${nieuw.casusId}, ${nieuw.doorbraakId}, ${nieuw.route}, ${nieuw.loket},
            ${nieuw.onderwerp}, ${nieuw.brief}, ${nieuw.termijnDagen}, ${scope.gebruiker.id}, ${nu}, ${nu})`.execute(
    scope.db,
  );
}

/** Changes it when it still has this versie. @returns false when it has another. */
export async function updateLoketverzoek(
  scope: DbScope,
  id: string,
  versie: number,
  w: Wijziging,
): Promise<boolean> {
  const { numUpdatedRows } = await scope.db
    .updateTable('loketverzoek')
    .set({
      ...(w.loket === undefined ? {} : { loket: w.loket }),
      ...(w.onderwerp === undefined ? {} : { onderwerp: w.onderwerp }),
      ...(w.brief === undefined ? {} : { brief: w.brief }),
      ...(w.termijnDagen === undefined ? {} : { termijn_dagen: w.termijnDagen }),
      ...(w.deelt === undefined ? {} : { deelt: w.deelt }),
      ...(w.akkoordDoor === undefined ? {} : { akkoord_door: w.akkoordDoor }),
      ...(w.akkoordOp === undefined ? {} : { akkoord_op: w.akkoordOp }),
      ...(w.vervolg === undefined ? {} : { vervolg: w.vervolg }),
      versie: sql`versie + 1`,
      gewijzigd_op: scope.nu.toISOString(),
    })
    .where('netwerk_id', '=', scope.gebruiker.netwerkId)
    .where('id', '=', id)
    .where('versie', '=', versie)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export interface Stap {
  gebeurtenis: string;
  van: LoketStand;
  naar: LoketStand;
  toelichting: string;
  velden: {
    verstuurd_op?: string;
    verstuurd_hoe?: string;
    uiterlijk_op?: string;
    antwoord?: string;
    antwoord_op?: string;
    vervolg?: string;
  };
}

/** Moves it along, when it is still where it was, and keeps that in its history. @returns false when someone was first. */
export async function moveLoketverzoek(
  scope: DbScope,
  bij: { id: string; casusId: string },
  stap: Stap,
  gebeurtenisId: string,
) {
  const { netwerkId, id: gebruikerId } = scope.gebruiker;
  const { numUpdatedRows } = await scope.db
    .updateTable('loketverzoek')
    .set({ ...stap.velden, stand: stap.naar, versie: sql`versie + 1`, gewijzigd_op: scope.nu.toISOString() })
    .where('netwerk_id', '=', netwerkId)
    .where('id', '=', bij.id)
    .where('stand', '=', stap.van)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) return false;
  await sql`insert into loketverzoek_gebeurtenis (netwerk_id, id, casus_id, loketverzoek_id, gebeurtenis, van, naar, toelichting, door, op)
    values (${netwerkId}, ${gebeurtenisId}, ${bij.casusId}, ${bij.id}, ${stap.gebeurtenis}, ${stap.van}, ${stap.naar},
            ${stap.toelichting}, ${gebruikerId}, ${scope.nu.toISOString()})`.execute(scope.db);
  return true;
}

/** Who sends the letter and for whom. */
export async function findBriefhoofd(scope: DbScope, casusId: string) {
  const { rows } = await sql<{ huishouden: string; schrijver: string; functie: string; organisatie: string }>`
    select h.naam as huishouden, ik.naam as schrijver, ik.functie, o.naam as organisatie
      from casus c
      join huishouden h on h.netwerk_id = c.netwerk_id and h.id = c.huishouden_id
      join gebruiker ik on ik.netwerk_id = c.netwerk_id and ik.id = ${scope.gebruiker.id}
      join organisatie o on o.netwerk_id = ik.netwerk_id and o.id = ik.organisatie_id
     where c.netwerk_id = ${scope.gebruiker.netwerkId} and c.id = ${casusId}`.execute(scope.db);
  return rows[0];
}
