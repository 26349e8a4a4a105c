import type { Fonds } from '@naast/contract/fonds';
import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';

/** The fondsen of the netwerk with their saldi; what is asked for stands beside it, never in it. */
export async function listFondsen(scope: DbScope): Promise<Fonds[]> {
  const { rows } = await sql<Fonds>`
    select f.id, f.naam, v.rechtsvorm, v.grondslag, v.domeinen, v.gebied, f.versie,
           v.streeftermijn_dagen as "streeftermijnDagen", v.beslistermijn_dagen as "beslistermijnDagen",
           coalesce((select json_agg(json_build_object('budgetjaar', s.budgetjaar, 'vrijCent', s.vrij_cent,
               'verplichtCent', s.verplicht_cent, 'betaaldCent', s.betaald_cent) order by s.budgetjaar desc)
             from grootboek_saldo s where s.netwerk_id = f.netwerk_id and s.fonds_id = f.id), '[]') as saldi,
           g.cent as "ingediendCent", g.aantal as "ingediendAantal",
           (select case when c.is_voorzitter then 'voorzitter' when c.plaatsvervangt_id is not null then 'plaatsvervanger' else 'lid' end
              from commissielid c where c.netwerk_id = f.netwerk_id and c.fonds_id = f.id and c.gebruiker_id = ${scope.gebruiker.id}
               and vandaag() >= c.vanaf and (c.tot is null or vandaag() <= c.tot)) as "mijnZetel",
           coalesce((select json_agg(json_build_object('gebruikerId', u.id, 'naam', u.naam, 'isVoorzitter', c.is_voorzitter)
               order by c.is_voorzitter desc, u.naam, u.id)
             from commissielid c join gebruiker u on u.netwerk_id = c.netwerk_id and u.id = c.gebruiker_id
            where c.netwerk_id = f.netwerk_id and c.fonds_id = f.id
              and vandaag() >= c.vanaf and (c.tot is null or vandaag() <= c.tot)), '[]') as commissie
      from fonds f cross join lateral fonds_gevraagd(f.id) g
      join fonds_versie v on v.netwerk_id = f.netwerk_id and v.id = fonds_versie_nu(f.id)
     where f.netwerk_id = ${scope.gebruiker.netwerkId}
     order by f.naam, f.id`.execute(scope.db);
  return rows;
}

export function findFonds(scope: DbScope, fondsId: string) {
  return scope.db
    .selectFrom('fonds')
    .select(['id', 'naam'])
    .where('netwerk_id', '=', scope.gebruiker.netwerkId)
    .where('id', '=', fondsId)
    .executeTakeFirst();
}
