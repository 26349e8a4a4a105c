import type { NieuwsRegel } from '@naast/contract/mijn-werk';
import { type RawBuilder, sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';

/** Groups of changes in one casus. */
export interface NieuwsRij extends NieuwsRegel {
  casusId: string;
  casusCode: string;
  huishouden: string;
}

// What the casus hears of an aanvraag; who votes or pays is no news of the casus.
const gebeurtenissen = [
  'indienen',
  'vraag_stellen',
  'voornemen_afwijzing',
  'besluiten',
  'herzien',
  'afronden',
  'intrekken',
];

/** Every change by another after a moment, part by part; each part is an index condition on casus and moment. */
function selectNieuws(scope: DbScope, sinds: string): RawBuilder<unknown> {
  const { netwerkId, id } = scope.gebruiker;
  const casussen = sql`x.netwerk_id = ${netwerkId} and x.casus_id = any(array(select casus_id from mijne))`;
  const na = (kolom: string, door: string) =>
    sql`${sql.ref(kolom)} > ${sinds}::timestamptz and ${sql.ref(door)} <> ${id}`;
  return sql`
      select x.casus_id, 'canvas' as soort, null::text as wat, x.blok::int as blok, x.door, x.op
        from canvas_wijziging x where ${casussen} and ${na('x.op', 'x.door')}
      union all
      select x.casus_id, 'fase', x.naar, null, x.door, x.op from fasewissel x where ${casussen} and ${na('x.op', 'x.door')}
      union all
      select x.casus_id, 'contactpersoon', null, null, x.gebruiker_id, lower(x.periode) from contactpersoon x
       where ${casussen} and lower(x.periode) > ${sinds}::timestamptz and x.gebruiker_id <> ${id}
      union all
      select x.casus_id, 'gesprek', x.meetmoment, null, x.begonnen_door, coalesce(x.afgerond_op, x.begonnen_op) from gesprek x
       where ${casussen} and coalesce(x.afgerond_op, x.begonnen_op) > ${sinds}::timestamptz and x.begonnen_door <> ${id}
      union all
      select x.casus_id, 'bijlage', null, null, x.toegevoegd_door, x.toegevoegd_op from bijlage x
       where ${casussen} and ${na('x.toegevoegd_op', 'x.toegevoegd_door')} and x.verwijderd_op is null
      union all
      select x.casus_id, 'berekening', x.naam, null, x.gewijzigd_door, x.gewijzigd_op from berekening x
       where ${casussen} and ${na('x.gewijzigd_op', 'x.gewijzigd_door')}
      union all
      select x.casus_id, 'aanvraag', x.code, null, case when e.gebeurtenis in ('indienen', 'intrekken') then e.door end, e.op
        from aanvraag x join aanvraag_gebeurtenis e on e.netwerk_id = x.netwerk_id and e.aanvraag_id = x.id
       where ${casussen} and ${na('e.op', 'e.door')} and e.gebeurtenis = any(${sql.val(gebeurtenissen)}::text[])
      union all
      select x.casus_id, 'taak', null, null, coalesce(x.klaar_door, x.gemaakt_door), coalesce(x.klaar_op, x.gemaakt_op) from taak x
       where ${casussen} and coalesce(x.klaar_op, x.gemaakt_op) > ${sinds}::timestamptz
         and coalesce(x.klaar_door, x.gemaakt_door) <> ${id}`;
}

/** What others changed after a moment in the casussen this gebruiker sees, newest casus first, of at most `aantal` casussen. */
export async function listNieuws(scope: DbScope, sinds: string, aantal: number): Promise<NieuwsRij[]> {
  const { netwerkId } = scope.gebruiker;
  const { rows } = await sql<NieuwsRij>`
    with mijne as materialized (select distinct z as casus_id from zichtbare_casussen() z),
    nieuws as materialized (${selectNieuws(scope, sinds)}),
    kort as materialized (
      select casus_id, soort, wat, blok, door, max(op) as op from nieuws group by casus_id, soort, wat, blok, door),
    recent as (select casus_id, max(op) as op from kort group by casus_id order by 2 desc, 1 limit ${aantal}),
    mensen as materialized (
      select casus_id, door, lezer_json(casus_id, door, false) ->> 'naam' as naam
        from (select distinct casus_id, door from kort where door is not null and casus_id in (select casus_id from recent)) d)
    select n.casus_id as "casusId", c.code as "casusCode", h.naam as huishouden, n.soort, n.wat,
           coalesce(array_agg(distinct n.blok order by n.blok) filter (where n.blok is not null), '{}') as blokken,
           coalesce(array_agg(distinct g.naam order by g.naam) filter (where g.naam is not null), '{}') as wie, max(n.op) as op
      from recent r
      join kort n on n.casus_id = r.casus_id
      join casus c on c.netwerk_id = ${netwerkId} and c.id = n.casus_id
      join huishouden h on h.netwerk_id = c.netwerk_id and h.id = c.huishouden_id
      left join mensen g on g.casus_id = n.casus_id and g.door = n.door
     group by r.op, n.casus_id, c.code, h.naam, n.soort, n.wat
     order by r.op desc, n.casus_id, max(n.op) desc, n.soort, n.wat`.execute(scope.db);
  return rows;
}
