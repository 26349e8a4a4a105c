import type { BegonnenHuishouden, Huishouden, Lid } from '@naast/contract/huishoudens';
import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';

type HuishoudenRij = Omit<Huishouden, 'waarschuwingen'>;

const actieveLeden = sql<Lid[]>`(
  select coalesce(json_agg(json_build_object('id', l.id, 'naam', l.naam, 'gezinsrol', hl.gezinsrol,
           'geboortejaar', l.geboortejaar, 'geboortemaand', l.geboortemaand, 'versie', l.versie)
           order by hl.volgorde, l.geboortejaar nulls last, l.id), '[]'::json)
    from huishouden_lid hl join lid l on l.netwerk_id = hl.netwerk_id and l.id = hl.lid_id
   where hl.netwerk_id = h.netwerk_id and hl.huishouden_id = h.id and hl.tot is null)`;

// While leden are apart the contact data stand aside, for who leads the casus.
const bereikbaar = sql<string>`coalesce((select k.bereikbaar from huishouden_contact k
  where k.netwerk_id = h.netwerk_id and k.huishouden_id = h.id), h.bereikbaar)`;

const zichtbareCasussen = sql<Huishouden['casussen']>`(
  select coalesce(json_agg(json_build_object('id', c.id, 'code', c.code, 'fase', c.fase) order by c.gemaakt_op desc, c.id),
           '[]'::json)
    from casus c where c.netwerk_id = h.netwerk_id and c.huishouden_id = h.id)`;

// The policies leave out every household you may not see; with a separation between them nobody sees the link.
const ookElders = sql<Huishouden['ookElders']>`(
  select coalesce(json_agg(json_build_object('lidId', hl.lid_id, 'huishouden', json_build_object('id', e.id, 'naam', e.naam))
           order by e.naam, e.id, hl.lid_id), '[]'::json)
    from huishouden_lid hl
    join huishouden_lid x on x.netwerk_id = hl.netwerk_id and x.lid_id = hl.lid_id and x.huishouden_id <> hl.huishouden_id and x.tot is null
    join huishouden e on e.netwerk_id = x.netwerk_id and e.id = x.huishouden_id
   where hl.netwerk_id = h.netwerk_id and hl.huishouden_id = h.id and hl.tot is null
     and not zijn_afgeschermd(h.id, e.id))`;

const verhuisdeLeden = sql<Huishouden['verhuisd']>`(
  select coalesce(json_agg(json_build_object('id', l.id, 'naam', l.naam, 'op', hl.tot, 'naar',
           (select json_build_object('id', n.id, 'naam', n.naam)
              from verhuizing v join huishouden n on n.netwerk_id = v.netwerk_id and n.id = huidig_huishouden(v.naar_id)
             where v.netwerk_id = h.netwerk_id and huidig_huishouden(v.huishouden_id) = h.id and hl.lid_id = any(v.leden)
               and v.teruggedraaid_op is null and not zijn_afgeschermd(h.id, n.id)
             order by v.op desc, v.id limit 1)) order by hl.tot desc, l.id), '[]'::json)
    from huishouden_lid hl join lid l on l.netwerk_id = hl.netwerk_id and l.id = hl.lid_id
   where hl.netwerk_id = h.netwerk_id and hl.huishouden_id = h.id and hl.einde = 'verhuisd')`;

/** The huishouden with its present leden, also by the id of one that went into it; undefined when absent or hidden. */
export function findHuishouden(scope: DbScope, huishoudenId: string): Promise<HuishoudenRij | undefined> {
  return scope.db
    .selectFrom('huishouden as h')
    .select(['h.id', 'h.naam', 'h.wijk', 'h.taal', 'h.tolk', 'h.voorlezen', 'h.versie'])
    .select(bereikbaar.as('bereikbaar'))
    .select([actieveLeden.as('leden'), zichtbareCasussen.as('casussen')])
    .select([ookElders.as('ookElders'), verhuisdeLeden.as('verhuisd')])
    .select(sql<boolean>`h.id = any(array(select bewerkbare_huishoudens()))`.as('magWijzigen'))
    .where('h.netwerk_id', '=', scope.gebruiker.netwerkId)
    .where('h.id', '=', sql<string>`huidig_huishouden(${huishoudenId})`)
    .executeTakeFirst();
}

/** Huishoudens the gebruiker registered and that wait for their casus, newest first, at most 50. */
export function listBegonnen(scope: DbScope): Promise<BegonnenHuishouden[]> {
  return scope.db
    .selectFrom('huishouden as h')
    .select(['h.id', 'h.naam', 'h.wijk', 'h.gemaakt_op as gemaaktOp'])
    .where('h.netwerk_id', '=', scope.gebruiker.netwerkId)
    .where('h.gemaakt_door', '=', scope.gebruiker.id)
    .where('h.opgegaan_in_id', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('casus as c')
            .select('c.id')
            .whereRef('c.netwerk_id', '=', 'h.netwerk_id')
            .whereRef('c.huishouden_id', '=', 'h.id'),
        ),
      ),
    )
    .orderBy('h.gemaakt_op', 'desc')
    .orderBy('h.id', 'desc')
    .limit(50)
    .execute();
}

/** What can be changed of a huishouden. */
export type Kenmerken = Partial<
  Pick<Huishouden, 'naam' | 'wijk' | 'taal' | 'tolk' | 'voorlezen' | 'bereikbaar'>
>;

export async function insertHuishouden(
  scope: DbScope,
  id: string,
  kenmerken: Kenmerken & { naam: string; wijk: string },
): Promise<void> {
  await scope.db
    .insertInto('huishouden')
    .values({
      ...kenmerken,
      netwerk_id: scope.gebruiker.netwerkId,
      id,
      gemaakt_door: scope.gebruiker.id,
      gemaakt_op: scope.nu.toISOString(),
    })
    .execute();
}

/** Changes the huishouden; false when somebody else was first. */
export async function updateHuishouden(
  scope: DbScope,
  huishoudenId: string,
  versie: number,
  kenmerken: Kenmerken,
): Promise<boolean> {
  const { numUpdatedRows } = await scope.db
    .updateTable('huishouden')
    .set({ ...kenmerken, versie: versie + 1 })
    .where('netwerk_id', '=', scope.gebruiker.netwerkId)
    .where('id', '=', huishoudenId)
    .where('versie', '=', versie)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
