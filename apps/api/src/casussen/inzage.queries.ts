import type { InzageRegel } from '@naast/contract/casussen';
import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';

/**
 * Who looked along in this dossier, newest first, at most 200 lines out of the last 5,000 looks. Looks by one
 * person with less than ten minutes between them are one line.
 */
export async function listInzage(
  scope: DbScope,
  { casusId, huishoudenId }: { casusId: string; huishoudenId: string },
): Promise<InzageRegel[]> {
  const { rows } = await sql<InzageRegel>`
    with regels as (
      select l.id, l.gebruiker_id, l.op, l.actie, l.onderwerp from logregel l
       where l.netwerk_id = ${scope.gebruiker.netwerkId}
         and (l.casus_id = ${casusId} or (l.casus_id is null and l.huishouden_id = any(array(
           select ${huishoudenId}::uuid union select o from opgegane_huishoudens() o
            where huidig_huishouden(o) = ${huishoudenId}))))
       order by l.op desc, l.id desc limit 5000
    ), stappen as (
      select *, coalesce(op - lag(op) over w > interval '10 minutes', true) as nieuw from regels
      window w as (partition by gebruiker_id order by op, id)
    ), groepen as (
      select *, count(*) filter (where nieuw) over (partition by gebruiker_id order by op, id) as groep from stappen
    ), lijst as (
      select gebruiker_id, min(op) as van, max(op) as tot, count(*) as aantal,
             array_agg(distinct actie order by actie) as acties, array_agg(distinct onderwerp order by onderwerp) as onderwerpen
        from groepen group by gebruiker_id, groep
    )
    select lezer_json(${casusId}, x.gebruiker_id, true) as gebruiker, x.van, x.tot, x.aantal, x.acties, x.onderwerpen
      from lijst x order by x.tot desc, x.gebruiker_id limit 200`.execute(scope.db);
  return rows;
}
