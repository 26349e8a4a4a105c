import type { Werk } from '@naast/contract/mijn-werk';
import { isEldersKlaar, taakSoorten } from '@naast/domain/taken';
import { type RawBuilder, sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';

/** Whose work: my own, or that of my team. */
export type WerkVan = 'mij' | 'team';

/** Days `YYYY-MM-DD`, both included. */
export interface Periode {
  vanaf: string;
  tot: string;
}

/** The casussen of which this is the plan: I am contactpersoon or stand in today, or my team is. One row per casus. */
function listPlannen(scope: DbScope, van: WerkVan): RawBuilder<unknown> {
  const { netwerkId, id } = scope.gebruiker;
  return van === 'team'
    ? sql`select distinct t as casus_id from teamcasussen() t`
    : sql`select c as casus_id from contactcasussen() c
          union
          select v.casus_id from vervanger v where v.netwerk_id = ${netwerkId} and v.gebruiker_id = ${id}
             and v.ingetrokken_op is null and vandaag() >= v.vanaf and (v.tot is null or vandaag() <= v.tot)`;
}

type Deel = RawBuilder<unknown>;

interface Vraag {
  netwerkId: string;
  ik: string;
  van: WerkVan;
  periode: Periode;
}

// These end in the dossier, with their outcome.
const metUitkomst = taakSoorten.filter((soort) => isEldersKlaar({ soort, bronId: 'bron' }));
const plannen = sql`array(select casus_id from plan)`;
const binnen = ({ periode: { vanaf, tot } }: Vraag, kolom: string): Deel =>
  sql`${sql.ref(kolom)} between ${vanaf}::date and ${tot}::date`;

/** In the plans I keep: of me only what no colleague promised, for they have it in their own list. And what I promised anywhere. */
const listVan = (vraag: Vraag, select: Deel, waar: Deel, wie: Deel): Deel =>
  vraag.van === 'team'
    ? sql`${select} where ${waar} and casus_id = any(${plannen})`
    : sql`${select} where ${waar} and casus_id = any(${plannen}) and ${wie} is null
          union all ${select} where ${waar} and ${wie} = ${vraag.ik}`;

function selectAfspraken(vraag: Vraag): Deel {
  const select = sql`select 'afspraak' as soort, a.id, null::text as taak_soort, a.casus_id,
    case when a.wat = '' then 'Afspraak' else a.wat end as wat, a.wanneer, a.versie,
    coalesce((select l.naam from lid l where l.netwerk_id = a.netwerk_id and l.id = a.lid_id),
             (select g.naam from gebruiker g where g.netwerk_id = a.netwerk_id and g.id = a.gebruiker_id),
             nullif(a.wie_tekst, '')) as wie,
    coalesce(a.gebruiker_id = ${vraag.ik}, false) as van_mij from afspraak a`;
  const open = sql`a.netwerk_id = ${vraag.netwerkId} and a.stand = 'open' and a.verwijderd_op is null
    and ${binnen(vraag, 'a.wanneer')}`;
  return listVan(vraag, select, open, sql`a.gebruiker_id`);
}

function selectTaken(vraag: Vraag): Deel {
  const select = sql`select 'taak', t.id, t.soort, t.casus_id, t.wat, t.wanneer,
    case when t.bron_id is null or t.soort <> all(${sql.val(metUitkomst)}::text[]) then t.versie end,
    (select g.naam from gebruiker g where g.netwerk_id = t.netwerk_id and g.id = t.gebruiker_id),
    coalesce(t.gebruiker_id = ${vraag.ik}, ${sql.lit(vraag.van === 'mij')}) from taak t`;
  const open = sql`t.netwerk_id = ${vraag.netwerkId} and t.stand = 'open' and ${binnen(vraag, 't.wanneer')}`;
  return listVan(vraag, select, open, sql`t.gebruiker_id`);
}

/** What came up by itself: an evaluatie of a besluit, and the next date of the casus. */
function selectVanCasus(vraag: Vraag): Deel {
  const vanMij = sql.lit(vraag.van === 'mij');
  return sql`
    select 'evaluatie', a.id, null, a.casus_id, 'Kijk terug op ' || a.code || ': hielp het?', o.evaluatie_op, null::integer, null, ${vanMij}
      from aanvraag a join opvolging o on o.netwerk_id = a.netwerk_id and o.aanvraag_id = a.id
     where a.netwerk_id = ${vraag.netwerkId} and a.casus_id = any(${plannen})
       and a.stand in ('besloten', 'uitbetaald', 'verantwoord') and o.geevalueerd_op is null and ${binnen(vraag, 'o.evaluatie_op')}
    union all
    select 'volgende_datum', c.id, null, c.id, 'Volgende datum van de casus', c.volgende_datum, null, null, ${vanMij}
      from casus c where c.netwerk_id = ${vraag.netwerkId} and c.id = any(${plannen}) and ${binnen(vraag, 'c.volgende_datum')}`;
}

/**
 * What is due in a period, first day first, at most 500. Of me: what I promised anywhere, and in the casussen whose plan I keep
 * also the taken, and what the family and people without an account promised. Of a closed casus only nazorg goes on.
 */
export async function listWerk(scope: DbScope, van: WerkVan, periode: Periode): Promise<Werk[]> {
  const { netwerkId, id: ik } = scope.gebruiker;
  const vraag = { netwerkId, ik, van, periode };
  const { rows } = await sql<Werk>`
    with plan as materialized (${listPlannen(scope, van)}),
    werk as materialized (
      ${selectAfspraken(vraag)} union all ${selectTaken(vraag)} union all ${selectVanCasus(vraag)}),
    kop as materialized (
      select c.id, c.code, c.fase, h.naam, json_build_object('id', g.id, 'naam', g.naam) as contactpersoon
        from casus c
        join huishouden h on h.netwerk_id = c.netwerk_id and h.id = c.huishouden_id
        join contactpersoon p on p.netwerk_id = c.netwerk_id and p.casus_id = c.id and upper_inf(p.periode)
        join gebruiker g on g.netwerk_id = p.netwerk_id and g.id = p.gebruiker_id
       where c.netwerk_id = ${netwerkId} and c.id = any(array(select casus_id from werk)))
    select w.soort, w.id, w.taak_soort as "taakSoort", w.casus_id as "casusId", k.code as "casusCode", k.naam as huishouden, w.wat,
           w.wanneer, w.wie, w.van_mij as "vanMij", k.contactpersoon, w.versie
      from werk w join kop k on k.id = w.casus_id
     where k.fase not in ('afgesloten', 'gestopt') or w.taak_soort = 'nazorg'
     order by w.wanneer, k.naam, w.soort, w.id limit 500`.execute(scope.db);
  return rows;
}

/** The casussen whose leden are apart: about these nothing leaves the house. */
export async function listGescheiden(scope: DbScope): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`select g as id from gescheiden_casussen() g`.execute(scope.db);
  return new Set(rows.map(({ id }) => id));
}
