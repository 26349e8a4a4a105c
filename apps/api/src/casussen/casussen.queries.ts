import type { CasusRegel } from '@naast/contract/casussen';
import type { Fase } from '@naast/domain/casussen';
import { type RawBuilder, sql } from 'kysely';
import type { Cursor } from '../platform/cursor.ts';
import type { DbScope } from '../platform/db-scope.ts';

// To the millisecond, as the cursor carries it.
const gewijzigd = sql`date_trunc('milliseconds', c.gewijzigd_op)`;

async function listRegels(
  scope: DbScope,
  waar: RawBuilder<unknown>[],
  limiet: number,
): Promise<CasusRegel[]> {
  const { rows } = await sql<CasusRegel>`
    select c.id, c.code, c.fase, json_build_object('id', h.id, 'naam', h.naam) as huishouden, h.wijk,
           json_build_object('id', g.id, 'naam', g.naam) as contactpersoon,
           g.id = ${scope.gebruiker.id} as "isContactpersoon",
           c.volgende_datum as "volgendeDatum", ${gewijzigd} as "gewijzigdOp"
      from casus c
      join huishouden h on h.netwerk_id = c.netwerk_id and h.id = c.huishouden_id
      join contactpersoon cp on cp.netwerk_id = c.netwerk_id and cp.casus_id = c.id and upper_inf(cp.periode)
      join gebruiker g on g.netwerk_id = cp.netwerk_id and g.id = cp.gebruiker_id
     where c.netwerk_id = ${scope.gebruiker.netwerkId} and ${sql.join(waar, sql` and `)}
     order by ${gewijzigd} desc, c.id desc limit ${limiet}`.execute(scope.db);
  return rows;
}

const inFase = (fase: Fase | undefined) => (fase ? sql`c.fase = ${fase}` : sql`true`);

/** Casussen the gebruiker sees, last changed first, from after `na`; at most `limiet`. */
export function listCasussen(
  scope: DbScope,
  vraag: { fase?: Fase | undefined; na: Cursor | undefined; limiet: number },
): Promise<CasusRegel[]> {
  const { na } = vraag;
  const vanaf = na ? sql`(${gewijzigd}, c.id) < (${na.op}::timestamptz, ${na.id}::uuid)` : sql`true`;
  return listRegels(scope, [inFase(vraag.fase), vanaf], vraag.limiet);
}

/** Casussen the gebruiker sees by name of huishouden or lid, wijk or code; at most 25. */
export function searchCasussen(
  scope: DbScope,
  vraag: { zoek: string; fase?: Fase | undefined },
): Promise<CasusRegel[]> {
  const patroon = sql`'%' || replace(replace(replace(zoektekst(${vraag.zoek}), '\\', ''), '%', ''), '_', '') || '%'`;
  const raak = sql`(zoektekst(h.naam) like ${patroon} or zoektekst(h.wijk) like ${patroon} or lower(c.code) like ${patroon}
    or exists (select from huishouden_lid hl join lid l on l.netwerk_id = hl.netwerk_id and l.id = hl.lid_id
                where hl.netwerk_id = h.netwerk_id and hl.huishouden_id = h.id and hl.tot is null
                  and zoektekst(l.naam) like ${patroon}))`;
  return listRegels(scope, [inFase(vraag.fase), raak], 25);
}
