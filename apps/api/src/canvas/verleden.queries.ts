import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';
import type { Rij } from './wijzigingen.queries.ts';

/** Which moment of the past: after change `nr`, at the end of day `op` (`YYYY-MM-DD`, Amsterdam), or now. */
export interface Moment {
  nr?: number | undefined;
  op?: string | undefined;
}

const opCasus = (scope: DbScope, casusId: string) =>
  sql`w.netwerk_id = ${scope.gebruiker.netwerkId} and w.casus_id = ${casusId}`;

/** Number of the last change up to that moment; 0 when there was none. */
export async function findNr(scope: DbScope, casusId: string, { nr, op }: Moment): Promise<number> {
  const { rows } = await sql<{ nr: number }>`
    select coalesce(max(w.nr), 0) as nr from canvas_wijziging w where ${opCasus(scope, casusId)}
       and w.nr <= ${nr ?? Number.MAX_SAFE_INTEGER}
       and (${op ?? null}::date is null or w.op < (${op ?? null}::date + 1)::timestamp at time zone 'Europe/Amsterdam')`.execute(
    scope.db,
  );
  return rows[0]?.nr ?? 0;
}

export interface StapRij {
  van: number;
  tot: number;
  blok: number;
  op: string;
  doorId: string;
  doorNaam: string;
  vorige: number | null;
  volgende: number | null;
}

/**
 * The stap in which change `nr` lies, or the first one when nothing was written before it. Text saves itself at every
 * pause, so what one person does to one thing within five minutes counts as one stap.
 */
export async function findStap(scope: DbScope, casusId: string, nr: number): Promise<StapRij | undefined> {
  const { rows } = await sql<StapRij>`
    with w as (
      select w.nr, w.op, w.door, w.blok,
             (lag(w.door) over o, lag(w.blok) over o, lag(w.item_id) over o) is distinct from (w.door, w.blok, w.item_id)
               or w.op - lag(w.op) over o >= interval '5 minutes' as nieuw
        from canvas_wijziging w where ${opCasus(scope, casusId)} window o as (order by w.nr)
    ), s as (
      select w.*, count(*) filter (where nieuw) over (order by nr) as stap from w
    ), stappen as (
      select stap, min(nr) as van, max(nr) as tot, max(op) as op, min(blok) as blok, (array_agg(door))[1] as door
        from s group by stap
    ), rij as (
      select t.*, lag(tot) over v as vorige, lead(tot) over v as volgende from stappen t window v as (order by stap)
    )
    select r.van, r.tot, r.blok, r.op, r.vorige, r.volgende, g.id as "doorId", g.naam as "doorNaam"
      from rij r join gebruiker g on g.netwerk_id = ${scope.gebruiker.netwerkId} and g.id = r.door
     where r.van <= ${nr} or r.stap = 1 order by r.stap desc limit 1`.execute(scope.db);
  return rows[0];
}

export interface BewaardeRij {
  soort: string;
  na: Rij;
}

/** Every row of the canvas as it stood after change `nr`: of each the last one kept, unless that was its end. */
export async function selectStand(scope: DbScope, casusId: string, nr: number): Promise<BewaardeRij[]> {
  const { rows } = await sql<BewaardeRij>`
    select soort, na from (
      select distinct on (w.soort, w.item_id, w.blok, r.rij ->> 'veroorzaakt_id', r.rij ->> 'belemmering_id')
             w.soort, w.na
        from canvas_wijziging w cross join lateral (select coalesce(w.na, w.voor) as rij) r
       where ${opCasus(scope, casusId)} and w.nr <= ${nr}
       order by w.soort, w.item_id, w.blok, r.rij ->> 'veroorzaakt_id', r.rij ->> 'belemmering_id', w.nr desc) laatste
     where na is not null order by na ->> 'gemaakt_op', na ->> 'id', na ->> 'belemmering_id', na ->> 'veroorzaakt_id'`.execute(
    scope.db,
  );
  return rows;
}
