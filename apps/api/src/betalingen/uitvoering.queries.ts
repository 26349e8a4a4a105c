import type { Uitvoering, UitvoeringRegel } from '@naast/contract/uitvoering';
import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';

type Termijn = UitvoeringRegel['termijnen'][number] & { regelId: string };
type Los<T> = T & { regelId: string };

/** The lines of the besluit that holds now, with what was done with their money. */
export async function listUitvoeringRegels(
  scope: DbScope,
  aanvraagId: string,
): Promise<Omit<UitvoeringRegel, 'termijnen' | 'bestedingen'>[]> {
  const { rows } = await sql<Omit<UitvoeringRegel, 'termijnen' | 'bestedingen'>>`
    select r.id as "regelId", r.wat, r.ontvanger, r.termijn, br.toegekend_cent as "toegekendCent", br.voorwaarde,
           v.betaald as "betaaldCent", v.terug as "terugCent", v.besteed as "besteedCent",
           coalesce((select sum(t.bedrag_cent)::bigint from betaaltermijn t where t.netwerk_id = r.netwerk_id and t.besluit_id = b.id
             and t.regel_id = r.id and t.stand in ('gepland', 'in_opdracht')), 0) as "openCent",
           voorwaarde_open(r.netwerk_id, b.id, r.id) as "voorwaardeOpen",
           (select json_build_object('waarmee', x.waarmee, 'door', g.naam, 'op', x.op)
              from voorwaarde_vervulling x join gebruiker g on g.netwerk_id = x.netwerk_id and g.id = x.door
             where x.netwerk_id = r.netwerk_id and x.regel_id = r.id and x.voorwaarde = br.voorwaarde) as vervulling,
           (select json_build_object('reden', x.reden, 'door', g.naam, 'op', x.op)
              from regel_pauze x join gebruiker g on g.netwerk_id = x.netwerk_id and g.id = x.door
             where x.netwerk_id = r.netwerk_id and x.regel_id = r.id and x.hervat_op is null) as pauze,
           (select json_build_object('iban', k.iban, 'houder', k.houder, 'kenmerk', k.kenmerk)
              from regel_rekeningen(array[r.aanvraag_id]) k where k.regel_id = r.id) as rekening,
           (select json_build_object('id', x.id, 'iban', x.iban, 'houder', x.houder, 'kenmerk', x.kenmerk, 'reden', x.reden,
                'isMijn', x.door = ${scope.gebruiker.id}, 'door', g.naam, 'op', x.op)
              from rekeningwijziging x join gebruiker g on g.netwerk_id = x.netwerk_id and g.id = x.door
             where x.netwerk_id = r.netwerk_id and x.regel_id = r.id and x.oordeel is null) as wijziging
      from aanvraag_regel r
      cross join lateral geldig_besluit(r.netwerk_id, r.aanvraag_id) b
      join besluit_regel br on br.netwerk_id = r.netwerk_id and br.besluit_id = b.id and br.regel_id = r.id
      join regel_verantwoording(${aanvraagId}) v on v.regel_id = r.id
     where r.netwerk_id = ${scope.gebruiker.netwerkId} and r.aanvraag_id = ${aanvraagId}
     order by r.volgorde, r.id`.execute(scope.db);
  return rows;
}

/** Every termijn of every besluit of this aanvraag, in the order of paying. */
export async function listTermijnen(scope: DbScope, aanvraagId: string): Promise<Termijn[]> {
  const { rows } = await sql<Termijn>`
    select t.id, t.regel_id as "regelId", t.nr, t.gepland_op as "geplandOp", t.bedrag_cent as "bedragCent", t.stand,
           t.betaald_op as "betaaldOp", case when t.stand = 'gepland' then betaalbeletsel(t) end as beletsel,
           (select json_build_object('reden', x.reden, 'door', g.naam, 'op', x.op)
              from betaling_retour x join gebruiker g on g.netwerk_id = x.netwerk_id and g.id = x.door
             where x.netwerk_id = t.netwerk_id and x.termijn_id = t.id order by x.op desc limit 1) as retour
      from betaaltermijn t
     where t.netwerk_id = ${scope.gebruiker.netwerkId} and t.aanvraag_id = ${aanvraagId}
       and (t.stand <> 'vervallen' or t.besluit_id = (geldig_besluit(t.netwerk_id, t.aanvraag_id)).id)
     order by t.gepland_op, t.nr, t.id`.execute(scope.db);
  return rows;
}

export async function listBestedingen(
  scope: DbScope,
  aanvraagId: string,
): Promise<Los<UitvoeringRegel['bestedingen'][number]>[]> {
  const { rows } = await sql<Los<UitvoeringRegel['bestedingen'][number]>>`
    select x.id, x.regel_id as "regelId", x.soort, x.bedrag_cent as "bedragCent", x.omschrijving, x.bijlage_id as "bijlageId",
           g.naam as door, x.op
      from besteding x join gebruiker g on g.netwerk_id = x.netwerk_id and g.id = x.door
     where x.netwerk_id = ${scope.gebruiker.netwerkId} and x.aanvraag_id = ${aanvraagId}
     order by x.op, x.id`.execute(scope.db);
  return rows;
}

export async function findOpvolging(scope: DbScope, aanvraagId: string): Promise<Uitvoering['opvolging']> {
  const { rows } = await sql<NonNullable<Uitvoering['opvolging']>>`
    select o.evaluatie_op as "evaluatieOp", o.verantwoorden_voor as "verantwoordenVoor", o.versie,
           case when o.hielp is not null then json_build_object('hielp', o.hielp, 'tekst', o.evaluatie, 'door', g.naam,
             'op', o.geevalueerd_op) end as evaluatie
      from opvolging o left join gebruiker g on g.netwerk_id = o.netwerk_id and g.id = o.geevalueerd_door
     where o.netwerk_id = ${scope.gebruiker.netwerkId} and o.aanvraag_id = ${aanvraagId}`.execute(scope.db);
  return rows[0] ?? null;
}

export async function listBetrekkingen(scope: DbScope, aanvraagId: string): Promise<string[]> {
  const { rows } = await sql<{ betrekkingen: string[] }>`
    select betrekkingen from mijn_betrekkingen(${aanvraagId})`.execute(scope.db);
  return rows[0]?.betrekkingen ?? [];
}
