import type { TijdlijnItem } from '@naast/contract/casussen';
import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';

const naam = (kolom: string) => sql`(select g.naam from gebruiker g where g.netwerk_id = x.netwerk_id
  and g.id = ${sql.ref(kolom)})`;

/** What happened to the casus, newest first, at most 500 moments; empty when the casus is hidden. */
export async function listTijdlijn(scope: DbScope, casusId: string): Promise<TijdlijnItem[]> {
  const van = sql`x.netwerk_id = ${scope.gebruiker.netwerkId} and x.casus_id = ${casusId}`;
  const { rows } = await sql<TijdlijnItem>`
    select x.id::text as id, x.op, 'fase' as soort, null as wie, ${naam('x.door')} as door, x.van, x.naar, x.reden
      from fasewissel x where ${van}
    union all
    select x.id::text, lower(x.periode), 'contactpersoon', ${naam('x.gebruiker_id')}, null, null, null, ''
      from contactpersoon x where ${van}
    union all
    select x.id::text, x.aangewezen_op, 'vervanger', ${naam('x.gebruiker_id')}, ${naam('x.aangewezen_door')},
           x.vanaf::text, x.tot::text, '' from vervanger x where ${van}
    union all
    select x.id || '-einde', x.ingetrokken_op, 'vervanger_gestopt', ${naam('x.gebruiker_id')}, ${naam('x.ingetrokken_door')},
           null, null, '' from vervanger x where ${van} and x.ingetrokken_op is not null
    union all
    select x.id::text, x.verleend_op, 'toegang', ${naam('x.gebruiker_id')}, ${naam('x.verleend_door')}, null, x.niveau, x.reden
      from toegang x where ${van}
    union all
    select x.id || '-einde', coalesce(x.ingetrokken_op, x.tot), 'toegang_gestopt', ${naam('x.gebruiker_id')},
           ${naam('x.ingetrokken_door')}, null, null, ''
      from toegang x where ${van} and (x.ingetrokken_op is not null or x.tot <= now())
    union all
    select x.id::text, x.voorgesteld_op, 'overdracht_voorgesteld', ${naam('x.naar_id')},
           ${naam('x.bevestigd_door')}, ${naam('x.van_id')}, null, x.reden from overdracht x where ${van}
    union all
    select x.id || '-einde', x.beslist_op, 'overdracht_' || x.stand, ${naam('x.naar_id')}, null, ${naam('x.van_id')}, null, ''
      from overdracht x where ${van} and x.stand in ('afgewezen', 'ingetrokken')
    order by 2 desc, 1 desc limit 500`.execute(scope.db);
  return rows;
}
