import type { Berekening, BerekeningRegel } from '@naast/contract/rendement';
import { toInvoer, withoutGevoelig } from '@naast/domain/berekening';
import { calculateRendement } from '@naast/domain/rendement';
import { type RawBuilder, sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden } from '../platform/problem.ts';

const doorbraken = sql`coalesce((
  select jsonb_agg(jsonb_build_object('id', d.id, 'titel', d.titel, 'zin', d.zin)
                   order by array_position(v.ids, d.id) nulls last, d.gemaakt_op, d.id)
    from berekening_doorbraak bd
    join doorbraak d on d.netwerk_id = bd.netwerk_id and d.id = bd.doorbraak_id and (b.stand = 'vastgezet' or d.verwijderd_op is null)
    left join canvas_volgorde v on v.netwerk_id = d.netwerk_id and v.casus_id = d.casus_id and v.blok = 7
   where bd.netwerk_id = b.netwerk_id and bd.berekening_id = b.id), '[]')`;

const kop = sql`b.id, b.casus_id as "casusId", b.naam, b.stand, ${doorbraken} as doorbraken, m.naam as "gemaaktDoor",
  w.naam as "gewijzigdDoor", b.gewijzigd_op as "gewijzigdOp", b.versie`;

const bron = sql`berekening b
  join gebruiker m on m.netwerk_id = b.netwerk_id and m.id = b.gemaakt_door
  join gebruiker w on w.netwerk_id = b.netwerk_id and w.id = b.gewijzigd_door`;

/** The whole berekening, gevoelige regels included; undefined when absent or hidden. */
export async function findBerekening(scope: DbScope, id: string): Promise<Berekening | undefined> {
  const query: RawBuilder<Berekening> = sql`
    select ${kop}, jsonb_build_object('id', l.id, 'naam', l.naam, 'nummer', l.nummer) as prijslijst,
           b.invoer, b.indexcijfers, b.redenen, b.uitkomst
      from ${bron} join prijslijst l on l.netwerk_id = b.netwerk_id and l.id = b.prijslijst_id
     where b.netwerk_id = ${scope.gebruiker.netwerkId} and b.id = ${id}`;
  return (await query.execute(scope.db)).rows[0];
}

/**
 * The whole berekening as its maker, the committee and the controller see it: gevoelige regels included.
 * Not for the canvas, Ons plan or a session PDF: use {@link getBerekeningZonderGevoelig} there.
 * @throws Problem 404 when it is absent or hidden
 */
export async function getBerekening(scope: DbScope, id: string): Promise<Berekening> {
  const berekening = await findBerekening(scope, id);
  if (!berekening) throw nietGevonden();
  return berekening;
}

/**
 * The berekening for the canvas, Ons plan and session PDFs: without its gevoelige regels, and calculated again
 * without them, so that no total gives away what is not shown. The same as {@link getBerekening} when it has none.
 * @throws Problem 404 when it is absent or hidden
 */
export async function getBerekeningZonderGevoelig(scope: DbScope, id: string): Promise<Berekening> {
  const berekening = await getBerekening(scope, id);
  if (!berekening.invoer.regels.some(({ gevoelig }) => gevoelig)) return berekening;
  const invoer = withoutGevoelig(berekening.invoer);
  // A path in redenen counts regels, and those have moved: an unfinished berekening is simply unfinished here.
  if (!berekening.uitkomst) return { ...berekening, invoer, redenen: [] };
  return { ...berekening, invoer, uitkomst: calculateRendement(toInvoer(invoer), berekening.indexcijfers) };
}

/** The berekeningen of a casus without their lines, the last changed first. */
export async function listBerekeningen(scope: DbScope, casusId: string): Promise<BerekeningRegel[]> {
  const query: RawBuilder<BerekeningRegel> = sql`
    select ${kop}, case when b.uitkomst is not null then jsonb_build_object(
             'zonderCent', b.uitkomst -> 'zonderCent', 'metCent', b.uitkomst -> 'metCent',
             'saldoCent', b.uitkomst -> 'saldoCent', 'investeringCent', b.uitkomst -> 'investeringCent') end as samenvatting
      from ${bron}
     where b.netwerk_id = ${scope.gebruiker.netwerkId} and b.casus_id = ${casusId}
     order by b.gewijzigd_op desc, b.id desc limit 200`;
  return (await query.execute(scope.db)).rows;
}
