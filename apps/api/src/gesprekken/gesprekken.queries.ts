import type { Gesprekstand, Gesprekwijze, Meetmoment, Omvang, Vragenlijst } from '@naast/domain/gesprekken';
import type { Gezinsrol } from '@naast/domain/huishoudens';
import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';

export interface GesprekRij {
  id: string;
  casusId: string;
  vragenlijstId: string;
  inhoud: Vragenlijst;
  meetmoment: Meetmoment;
  omvang: Omvang;
  stand: Gesprekstand;
  wijze: Gesprekwijze;
  gehoudenOp: string | null;
  begonnenOp: string;
  begonnenDoor: string;
  /** Calendar year in which it was held, as people here live it. */
  jaar: number;
  afgerondOp: string | null;
  versie: number;
}

const selectGesprek = sql`
  select g.id, g.casus_id as "casusId", vv.vragenlijst_id as "vragenlijstId", vv.inhoud, g.meetmoment, g.omvang, g.stand,
         g.begonnen_op as "begonnenOp", wie.naam as "begonnenDoor", g.afgerond_op as "afgerondOp", g.versie,
         g.wijze, g.gehouden_op as "gehoudenOp",
         extract(year from coalesce(g.gehouden_op, (g.begonnen_op at time zone 'Europe/Amsterdam')::date))::int as jaar
    from gesprek g
    join vragenlijst_versie vv on vv.netwerk_id = g.netwerk_id and vv.id = g.vragenlijst_versie_id
    join gebruiker wie on wie.netwerk_id = g.netwerk_id and wie.id = g.begonnen_door`;

/** One gesprek with its vragenlijst; undefined when absent or hidden (the policies decide). */
export async function findGesprek(scope: DbScope, gesprekId: string): Promise<GesprekRij | undefined> {
  const { rows } = await sql<GesprekRij>`${selectGesprek}
    where g.netwerk_id = ${scope.gebruiker.netwerkId} and g.id = ${gesprekId}`.execute(scope.db);
  return rows[0];
}

/** The gesprekken of a casus, newest first. */
export async function listGesprekken(scope: DbScope, casusId: string): Promise<GesprekRij[]> {
  const { rows } = await sql<GesprekRij>`${selectGesprek}
    where g.netwerk_id = ${scope.gebruiker.netwerkId} and g.casus_id = ${casusId}
    order by g.begonnen_op desc, g.id desc`.execute(scope.db);
  return rows;
}

export interface GespreksLidRij {
  gesprekId: string;
  id: string;
  naam: string;
  gezinsrol: Gezinsrol;
  geboortejaar: number | null;
  doetMee: boolean;
}

/**
 * The household as each gesprek of the casus knows it: everyone who had not left when it began, and whoever takes
 * part. A child that comes later is asked about as well.
 */
export async function listGespreksLeden(scope: DbScope, casusId: string): Promise<GespreksLidRij[]> {
  const { rows } = await sql<GespreksLidRij>`
    select g.id as "gesprekId", l.id, l.naam, hl.gezinsrol, l.geboortejaar, gl.lid_id is not null as "doetMee"
      from gesprek g
      join casus c on c.netwerk_id = g.netwerk_id and c.id = g.casus_id
      join huishouden_lid hl on hl.netwerk_id = c.netwerk_id and hl.huishouden_id = c.huishouden_id
      join lid l on l.netwerk_id = hl.netwerk_id and l.id = hl.lid_id
      left join gesprek_lid gl on gl.netwerk_id = g.netwerk_id and gl.gesprek_id = g.id and gl.lid_id = l.id
     where g.netwerk_id = ${scope.gebruiker.netwerkId} and g.casus_id = ${casusId}
       and (hl.tot is null or gl.lid_id is not null or hl.tot >= (g.begonnen_op at time zone 'Europe/Amsterdam')::date)
     order by hl.volgorde, l.geboortejaar nulls last, l.id`.execute(scope.db);
  return rows;
}

/** Ids of who lives in the household of this casus now. */
export async function listHuishoudenLeden(scope: DbScope, huishoudenId: string): Promise<string[]> {
  const rijen = await scope.db
    .selectFrom('huishouden_lid')
    .select('lid_id as id')
    .where('netwerk_id', '=', scope.gebruiker.netwerkId)
    .where('huishouden_id', '=', huishoudenId)
    .where(sql<boolean>`(tot is null or tot >= vandaag())`)
    .orderBy('lid_id')
    .execute();
  return rijen.map((rij) => rij.id);
}

export interface NieuwGesprek {
  id: string;
  casusId: string;
  versieId: string;
  meetmoment: Meetmoment;
  omvang: Omvang;
  wijze: Gesprekwijze;
  gehoudenOp: string | null;
  leden: readonly string[];
}

export async function insertGesprek(scope: DbScope, gesprek: NieuwGesprek): Promise<void> {
  const { netwerkId, id: gebruikerId } = scope.gebruiker;
  await scope.db
    .insertInto('gesprek')
    .values({
      netwerk_id: netwerkId,
      id: gesprek.id,
      casus_id: gesprek.casusId,
      vragenlijst_versie_id: gesprek.versieId,
      meetmoment: gesprek.meetmoment,
      omvang: gesprek.omvang,
      wijze: gesprek.wijze,
      gehouden_op: gesprek.gehoudenOp,
      begonnen_op: scope.nu.toISOString(),
      begonnen_door: gebruikerId,
    })
    .execute();
}

export async function insertGesprekLeden(scope: DbScope, gesprek: NieuwGesprek): Promise<void> {
  const rijen = gesprek.leden.map((lidId) => ({
    netwerk_id: scope.gebruiker.netwerkId,
    gesprek_id: gesprek.id,
    lid_id: lidId,
    casus_id: gesprek.casusId,
  }));
  await scope.db.insertInto('gesprek_lid').values(rijen).execute();
}

/** Moves the gesprek when nobody else did: false when `versie` is no longer the current one. */
export async function updateStand(
  scope: DbScope,
  gesprekId: string,
  versie: number,
  stand: Gesprekstand,
): Promise<boolean> {
  const uitkomst = await scope.db
    .updateTable('gesprek')
    .set({
      stand,
      afgerond_op: stand === 'afgerond' ? scope.nu.toISOString() : null,
      versie: versie + 1,
    })
    .where('netwerk_id', '=', scope.gebruiker.netwerkId)
    .where('id', '=', gesprekId)
    .where('versie', '=', versie)
    .executeTakeFirst();
  return uitkomst.numUpdatedRows === 1n;
}
