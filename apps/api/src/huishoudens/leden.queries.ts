import type { Lid } from '@naast/contract/huishoudens';
import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';

export type LidGegevens = Pick<Lid, 'naam' | 'gezinsrol' | 'geboortejaar' | 'geboortemaand'>;
export type NieuwLid = LidGegevens & { id: string };

/** Adds people who are new to Naast. */
export async function insertLeden(scope: DbScope, leden: readonly NieuwLid[]): Promise<void> {
  if (leden.length === 0) return;
  await scope.db
    .insertInto('lid')
    .values(
      leden.map((lid) => ({
        netwerk_id: scope.gebruiker.netwerkId,
        id: lid.id,
        naam: lid.naam,
        geboortejaar: lid.geboortejaar,
        geboortemaand: lid.geboortemaand,
      })),
    )
    .execute();
}

/** Makes them belong to the huishouden, in this order after those who are there; who had left comes back. */
export async function insertLidmaatschappen(
  scope: DbScope,
  huishoudenId: string,
  leden: readonly Pick<NieuwLid, 'id' | 'gezinsrol'>[],
): Promise<void> {
  if (leden.length === 0) return;
  const eerste = sql<number>`(select coalesce(max(hl.volgorde), 0) from huishouden_lid hl
    where hl.netwerk_id = ${scope.gebruiker.netwerkId} and hl.huishouden_id = ${huishoudenId})`;
  await scope.db
    .insertInto('huishouden_lid')
    .values(
      leden.map((lid, i) => ({
        netwerk_id: scope.gebruiker.netwerkId,
        huishouden_id: huishoudenId,
        lid_id: lid.id,
        gezinsrol: lid.gezinsrol,
        volgorde: sql<number>`${eerste} + ${i + 1}`,
        vanaf: sql<string>`vandaag()`,
      })),
    )
    .onConflict((oc) =>
      oc
        .columns(['netwerk_id', 'huishouden_id', 'lid_id'])
        .doUpdateSet((eb) => ({ gezinsrol: eb.ref('excluded.gezinsrol'), tot: null, einde: null })),
    )
    .execute();
}

/** A present lid of this huishouden. */
export function findLid(scope: DbScope, huishoudenId: string, lidId: string): Promise<Lid | undefined> {
  return scope.db
    .selectFrom('huishouden_lid as hl')
    .innerJoin('lid as l', (j) =>
      j.onRef('l.netwerk_id', '=', 'hl.netwerk_id').onRef('l.id', '=', 'hl.lid_id'),
    )
    .select(['l.id', 'l.naam', 'l.geboortejaar', 'l.geboortemaand', 'l.versie'])
    .select(sql<Lid['gezinsrol']>`hl.gezinsrol`.as('gezinsrol'))
    .where('hl.netwerk_id', '=', scope.gebruiker.netwerkId)
    .where('hl.huishouden_id', '=', huishoudenId)
    .where('hl.lid_id', '=', lidId)
    .where('hl.tot', 'is', null)
    .executeTakeFirst();
}

/**
 * What the gebruiker may with this person of another huishouden. Who is kept apart from this one for safety does not
 * exist here.
 */
export async function findLidElders(
  scope: DbScope,
  huishoudenId: string,
  lidId: string,
): Promise<'onbekend' | 'kijken' | 'meewerken'> {
  const { rows } = await sql<{ mag: 'kijken' | 'meewerken' }>`
    select case when l.id = any(array(select bewerkbare_leden())) then 'meewerken' else 'kijken' end as mag
      from lid l
     where l.netwerk_id = ${scope.gebruiker.netwerkId} and l.id = ${lidId}
       and not exists (select from huishouden_lid hl where hl.netwerk_id = l.netwerk_id and hl.lid_id = l.id
             and zijn_afgeschermd(hl.huishouden_id, ${huishoudenId}))`.execute(scope.db);
  return rows[0]?.mag ?? 'onbekend';
}

/** Changes the person; false when somebody else was first. */
export async function updateLid(
  scope: DbScope,
  lidId: string,
  versie: number,
  lid: LidGegevens,
): Promise<boolean> {
  const { numUpdatedRows } = await scope.db
    .updateTable('lid')
    .set({
      naam: lid.naam,
      geboortejaar: lid.geboortejaar,
      geboortemaand: lid.geboortemaand,
      versie: versie + 1,
    })
    .where('netwerk_id', '=', scope.gebruiker.netwerkId)
    .where('id', '=', lidId)
    .where('versie', '=', versie)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Changes the place of a lid in this huishouden, or ends it (`tot` is the last day). */
export async function updateLidmaatschap(
  scope: DbScope,
  huishoudenId: string,
  lidId: string,
  set: { gezinsrol: Lid['gezinsrol'] } | 'beëindigen',
): Promise<void> {
  await scope.db
    .updateTable('huishouden_lid')
    .set(set === 'beëindigen' ? { tot: sql<string>`vandaag()` } : set)
    .where('netwerk_id', '=', scope.gebruiker.netwerkId)
    .where('huishouden_id', '=', huishoudenId)
    .where('lid_id', '=', lidId)
    .execute();
}
