import type { Herziening } from '@naast/contract/herzieningen';
import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';

export interface HerzieningRij extends Omit<Herziening, 'mijn'> {
  doorMij: boolean;
  /** The family was heard or had its time. */
  gehoord: boolean;
  /** Codes of why I may not vote; null when I have no place in this vote. */
  beletselen: string[] | null;
}

/** The herzieningen of an aanvraag, the newest first. */
export async function listHerzieningen(scope: DbScope, aanvraagId: string): Promise<HerzieningRij[]> {
  const { rows } = await sql<HerzieningRij>`
    select x.id, x.besluit_id as "besluitId", x.soort, x.aanleiding, x.reden, x.voorstel, x.verlaagt, x.terug_voor as "terugVoor",
           x.terug_regeling as "terugRegeling", g.naam as door, x.voorgesteld_op as op, x.zienswijze_voor as "zienswijzeVoor",
           x.zienswijze, x.stand, x.motivering, x.afgedaan_op as "afgedaanOp", m.quorum,
           x.voorgesteld_door = ${scope.gebruiker.id} as "doorMij",
           is_gehoord(x, ${scope.nu.toISOString()}) as gehoord,
           case when x.stand in ('zienswijze', 'stemmen') then mijn_herziening(x.aanvraag_id, x.id) end as beletselen,
           case when x.aanvraag_id = any(array(select commissie_aanvragen())) then coalesce((
             select json_agg(json_build_object('naam', u.naam, 'keuze', s.keuze, 'reden', s.reden,
                      'vanMij', s.gebruiker_id = ${scope.gebruiker.id}) order by s.uitgebracht_op, s.id)
               from herziening_stem s join gebruiker u on u.netwerk_id = s.netwerk_id and u.id = s.gebruiker_id
              where s.netwerk_id = x.netwerk_id and s.herziening_id = x.id and s.vervallen_op is null), '[]') end as stemmen
      from herziening x
      join gebruiker g on g.netwerk_id = x.netwerk_id and g.id = x.voorgesteld_door
      join aanvraag a on a.netwerk_id = x.netwerk_id and a.id = x.aanvraag_id
      join mandaatregel m on m.netwerk_id = a.netwerk_id and m.id = a.mandaatregel_id
     where x.netwerk_id = ${scope.gebruiker.netwerkId} and x.aanvraag_id = ${aanvraagId}
     order by x.voorgesteld_op desc, x.id desc`.execute(scope.db);
  return rows;
}
