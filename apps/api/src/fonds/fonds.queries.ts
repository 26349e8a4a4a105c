import type { Fonds, Mutatie, Saldo } from '@naast/contract/fonds';
import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';

/** The fondsen of the netwerk with their saldi; what is asked for stands beside it, never in it. */
export async function listFondsen(scope: DbScope): Promise<Fonds[]> {
  const { rows } = await sql<Fonds>`
    select f.id, f.naam, f.rechtsvorm, f.grondslag, f.domeinen, f.gebied, f.versie,
           f.streeftermijn_dagen as "streeftermijnDagen", f.beslistermijn_dagen as "beslistermijnDagen",
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

/** The saldi of one fonds, newest budgetjaar first. */
export function listSaldi(scope: DbScope, fondsId: string): Promise<Saldo[]> {
  return scope.db
    .selectFrom('grootboek_saldo')
    .select([
      'budgetjaar',
      'vrij_cent as vrijCent',
      'verplicht_cent as verplichtCent',
      'betaald_cent as betaaldCent',
    ])
    .where('netwerk_id', '=', scope.gebruiker.netwerkId)
    .where('fonds_id', '=', fondsId)
    .orderBy('budgetjaar', 'desc')
    .execute();
}

/** Mutaties of one budgetjaar, newest first, before the mutatie with number `voor`. */
export async function listMutaties(
  scope: DbScope,
  vraag: { fondsId: string; budgetjaar: number; voor: number; aantal: number },
): Promise<Mutatie[]> {
  const { rows } = await sql<Mutatie>`
    select m.id, m.nr, m.soort, m.vrij_cent as "vrijCent", m.verplicht_cent as "verplichtCent",
           m.betaald_cent as "betaaldCent", m.omschrijving, g.naam as door, m.op
      from grootboek_mutatie m join gebruiker g on g.netwerk_id = m.netwerk_id and g.id = m.door
     where m.netwerk_id = ${scope.gebruiker.netwerkId} and m.fonds_id = ${vraag.fondsId}
       and m.budgetjaar = ${vraag.budgetjaar} and m.nr < ${vraag.voor}
     order by m.nr desc limit ${vraag.aantal}`.execute(scope.db);
  return rows;
}
