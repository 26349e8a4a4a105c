import type { Stand, StandWissel } from '@naast/domain/fonds';
import type { ControleStand, Doorlooptijd } from '@naast/domain/verslagen';
import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';

/** One group of the grootboek: of a domein, a wijk, a month, or the whole. */
export interface Geldrij {
  kant: 'domein' | 'wijk' | 'maand' | 'totaal';
  sleutel: string;
  vrijCent: number;
  verplichtCent: number;
  betaaldCent: number;
  huishoudens: number;
}

/** The grootboek of one budgetjaar by domein, by wijk and by month. */
export async function listGeld(scope: DbScope, fondsId: string, budgetjaar: number): Promise<Geldrij[]> {
  const { rows } = await sql<Geldrij>`
    select kant, sleutel, vrij as "vrijCent", verplicht as "verplichtCent", betaald as "betaaldCent", huishoudens
      from controle_geld(${fondsId}, ${budgetjaar}::smallint) order by kant, sleutel`.execute(scope.db);
  return rows;
}

export interface Standrij {
  stand: ControleStand;
  dagen: number;
  aantal: number;
  gevraagdCent: number;
}

/** The aanvragen by stand and by how many whole days they are in it. */
export async function listStanden(scope: DbScope, fondsId: string): Promise<Standrij[]> {
  const { rows } = await sql<Standrij>`
    select stand, dagen, aantal, cent as "gevraagdCent"
      from controle_standen(${fondsId}, ${scope.nu.toISOString()}) order by stand, dagen`.execute(scope.db);
  return rows;
}

export interface Openrij {
  id: string;
  code: string;
  stand: Stand;
  gevraagdCent: number;
  beslistermijnDagen: number;
  wissels: StandWissel[];
}

/** What is submitted and not decided, with what its legal term is worked out from. */
export async function listOpen(scope: DbScope, fondsId: string): Promise<Openrij[]> {
  const { rows } = await sql<Openrij>`
    select a.id, a.code, a.stand, coalesce(a.gevraagd_cent, 0) as "gevraagdCent", v.beslistermijn_dagen as "beslistermijnDagen",
           coalesce((select json_agg(json_build_object('naar', e.naar, 'op', e.op) order by e.nr) from aanvraag_gebeurtenis e
              where e.netwerk_id = a.netwerk_id and e.aanvraag_id = a.id), '[]') as wissels
      from aanvraag a join fonds_versie v on v.netwerk_id = a.netwerk_id and v.id = a.fonds_versie_id
     where a.netwerk_id = ${scope.gebruiker.netwerkId} and a.fonds_id = ${fondsId}
       and a.stand in ('ingediend', 'in_behandeling', 'aanvulling_gevraagd')
     order by a.ingediend_op, a.id`.execute(scope.db);
  return rows;
}

/** Days per step, over the aanvragen that were submitted in a year. */
export async function listDoorlooptijden(
  scope: DbScope,
  fondsId: string,
  jaar: number,
): Promise<Doorlooptijd[]> {
  const { rows } = await sql<Doorlooptijd>`
    select stap, aantal, p25, p50, p75 from controle_doorlooptijd(${fondsId}, ${jaar}::smallint) order by stap`.execute(
    scope.db,
  );
  return rows;
}

export interface Bijstandrij {
  oordeel: 'let_op' | 'past' | 'onbekend';
  aanvragen: number;
  gevraagdCent: number;
  toegekendCent: number;
}

export async function listBijstand(scope: DbScope, fondsId: string, jaar: number): Promise<Bijstandrij[]> {
  const { rows } = await sql<Bijstandrij>`
    select oordeel, aanvragen, gevraagd as "gevraagdCent", toegekend as "toegekendCent"
      from controle_bijstand(${fondsId}, ${jaar}::smallint) order by oordeel`.execute(scope.db);
  return rows;
}
