import type { Opvolgpunt } from '@naast/contract/uitvoering';
import { sql } from 'kysely';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';

const vooruitDagen = 31;

/** What waits to be evaluated or accounted for within a month, or is late, over every aanvraag that this gebruiker sees. */
export async function listOpvolging(scope: DbScope): Promise<Opvolgpunt[]> {
  const vandaag = scope.nu.toISOString().slice(0, 10);
  const { rows } = await sql<Opvolgpunt>`
    with punt as (
      select o.netwerk_id, o.aanvraag_id, 'evaluatie' as soort, o.evaluatie_op as op, 0::bigint as open
        from opvolging o where o.geevalueerd_op is null
      union all
      select o.netwerk_id, o.aanvraag_id, 'verantwoording', o.verantwoorden_voor,
             (select sum(greatest(v.betaald - v.besteed, 0))::bigint from regel_verantwoording(o.aanvraag_id) v)
        from opvolging o join aanvraag a on a.netwerk_id = o.netwerk_id and a.id = o.aanvraag_id
       where o.verantwoorden_voor is not null and a.stand = 'uitbetaald'
         and o.netwerk_id = ${scope.gebruiker.netwerkId} and o.verantwoorden_voor <= ${vandaag}::date + ${vooruitDagen}::int)
    select a.id as "aanvraagId", a.code, a.casus_code as "casusCode", p.soort, p.op, p.op < ${vandaag}::date as "teLaat",
           coalesce(p.open, 0) as "openCent", case when a.casus_id = any(array(select zichtbare_casussen())) then a.casus_id end as "casusId"
      from punt p join aanvraag a on a.netwerk_id = p.netwerk_id and a.id = p.aanvraag_id
     where p.netwerk_id = ${scope.gebruiker.netwerkId} and p.op <= ${vandaag}::date + ${vooruitDagen}::int
       and a.stand in ('besloten', 'uitbetaald', 'verantwoord')
       and not (p.soort = 'verantwoording' and coalesce(p.open, 0) = 0)
     order by p.op, a.code, p.soort limit 200`.execute(scope.db);
  return rows;
}

/** The same for a page, with its audit line. */
export async function readOpvolging(scope: DbScope): Promise<Opvolgpunt[]> {
  const items = await listOpvolging(scope);
  await logActie(scope, {
    actie: 'lezen',
    onderwerp: 'aanvraag',
    aantal: items.length,
    doel: 'terugkijken en verantwoorden',
  });
  return items;
}
