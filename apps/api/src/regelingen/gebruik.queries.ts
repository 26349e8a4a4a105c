import type { CasusRegeling, saveGebruikBody } from '@naast/contract/regelingen';
import { sql } from 'kysely';
import type * as z from 'zod/mini';
import type { DbScope } from '../platform/db-scope.ts';

export type GebruikGegevens = z.infer<typeof saveGebruikBody>;

/** Which regeling for which casus; `versie` as the client saw it, 0 when nothing was noted. */
export interface GebruikPlek {
  casusId: string;
  regelingId: string;
  versie: number;
}

/** The list with what this household did; what ended only when something was noted, and then as it was called. */
export async function listCasusRegelingen(
  scope: DbScope,
  casusId: string,
  regelingId?: string,
): Promise<CasusRegeling[]> {
  const { rows } = await sql<CasusRegeling>`
    select json_build_object('id', r.id, 'naam', r.naam, 'soort', r.soort, 'voorWie', r.voor_wie, 'bedoeldVoor', r.bedoeld_voor,
             'trefwoorden', r.trefwoorden, 'domeinen', r.domeinen, 'link', r.link, 'termijn', r.termijn, 'actief', r.actief,
             'versie', r.versie) as regeling,
           json_build_object('stand', g.stand, 'op', g.op, 'notitie', coalesce(g.notitie, ''), 'door', u.naam,
             'gewijzigdOp', g.gewijzigd_op, 'versie', coalesce(g.versie, 0)) as gebruik
      from regeling r
      left join regeling_gebruik g on g.netwerk_id = r.netwerk_id and g.regeling_id = r.id and g.casus_id = ${casusId}
      left join gebruiker u on u.netwerk_id = g.netwerk_id and u.id = g.door
     where r.netwerk_id = ${scope.gebruiker.netwerkId} and (r.actief or g.stand is not null)
       and (${regelingId ?? null}::uuid is null or r.id = ${regelingId ?? null})
     order by r.volgorde, r.naam, r.id`.execute(scope.db);
  return rows;
}

/** Notes it for the first time; false when somebody else was first. */
export async function insertGebruik(
  scope: DbScope,
  { casusId, regelingId }: GebruikPlek,
  { stand, op, notitie }: GebruikGegevens,
): Promise<boolean> {
  const { netwerkId, id } = scope.gebruiker;
  const { numAffectedRows } = await sql`
    insert into regeling_gebruik (netwerk_id, casus_id, regeling_id, regeling_versie, stand, op, notitie, door, gewijzigd_op)
    values (${netwerkId}, ${casusId}, ${regelingId}, 0, ${stand}, ${op}, ${notitie}, ${id}, ${scope.nu.toISOString()})
    on conflict do nothing`.execute(scope.db);
  return numAffectedRows === 1n;
}

/** Changes what was noted; false when somebody else was first. */
export async function updateGebruik(
  scope: DbScope,
  { casusId, regelingId, versie }: GebruikPlek,
  gegevens: GebruikGegevens,
): Promise<boolean> {
  const { numUpdatedRows } = await scope.db
    .updateTable('regeling_gebruik')
    .set(gegevens)
    .where('netwerk_id', '=', scope.gebruiker.netwerkId)
    .where('casus_id', '=', casusId)
    .where('regeling_id', '=', regelingId)
    .where('versie', '=', versie)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
