import type { Aanvraag, AanvraagRegel } from '@naast/contract/fonds-aanvraag';
import type { RegelElders } from '@naast/domain/fonds';
import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';

type Deel<K extends keyof Aanvraag> = NonNullable<Aanvraag[K]>;

const bij = (scope: DbScope, aanvraagId: string) =>
  sql`x.netwerk_id = ${scope.gebruiker.netwerkId} and x.aanvraag_id = ${aanvraagId}`;

/** The lines; who may not see where the money goes gets them without rekening: the policy leaves that row out. */
export async function listRegels(scope: DbScope, aanvraagId: string): Promise<AanvraagRegel[]> {
  const { rows } = await sql<AanvraagRegel>`
    select x.id, x.wat, x.domein, x.ontvanger, x.ontvanger_soort as "ontvangerSoort", x.bedrag_cent as "bedragCent",
           x.termijn, x.aantal_maanden as "aantalMaanden", x.voorliggend, x.nagekeken, x.betaaldag,
           to_char(x.vanaf_maand, 'YYYY-MM') as "vanafMaand", to_char(x.tot_maand, 'YYYY-MM') as "totMaand",
           case when k.iban is not null then json_build_object('iban', k.iban, 'tenNameVan', k.ten_name_van) end as rekening,
           coalesce((select json_agg(json_build_object('regelingId', g.regeling_id, 'naam', v.naam, 'uitkomst', g.uitkomst,
                'op', g.op, 'toelichting', g.toelichting) order by g.volgorde, g.regeling_id)
              from aanvraag_regel_regeling g
              join regeling_versie v on v.netwerk_id = g.netwerk_id and v.regeling_id = g.regeling_id and v.versie = g.regeling_versie
             where g.netwerk_id = x.netwerk_id and g.aanvraag_id = x.aanvraag_id and g.regel_id = x.id), '[]'::json) as geprobeerd
      from aanvraag_regel x
      left join aanvraag_regel_rekening k on k.netwerk_id = x.netwerk_id and k.aanvraag_id = x.aanvraag_id and k.regel_id = x.id
     where ${bij(scope, aanvraagId)} order by x.volgorde, x.id`.execute(scope.db);
  return rows;
}

export interface ElderRij extends RegelElders {
  zichtbaar: boolean;
}

/** The lines of the other aanvragen for the same household; what is not `zichtbaar` goes no further than its code. */
export async function listElders(scope: DbScope, aanvraagId: string): Promise<ElderRij[]> {
  const { rows } = await sql<ElderRij>`
    select aanvraag_id as "aanvraagId", code, fonds, stand, zichtbaar, wat, ontvanger, bedrag_cent as "bedragCent",
           totaal_cent as "totaalCent", iban
      from regels_elders(${aanvraagId})`.execute(scope.db);
  return rows;
}

export async function listDoorbraakIds(scope: DbScope, aanvraagId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select x.doorbraak_id as id from aanvraag_doorbraak x where ${bij(scope, aanvraagId)}
     order by x.volgorde, x.doorbraak_id`.execute(scope.db);
  return rows.map(({ id }) => id);
}

export interface PakketRij {
  /** Canonical JSON. */
  canvas: string;
  sha256: string;
  wijk: string;
  berekening: {
    naam: string;
    invoer: { rekenjaar: number; horizonJaren: number };
    uitkomst: NonNullable<Deel<'pakket'>['berekening']>['uitkomst'];
  } | null;
  advies: Aanvraag['advies'];
  gemaaktOp: string;
}

export async function findPakket(scope: DbScope, aanvraagId: string): Promise<PakketRij | undefined> {
  const { rows } = await sql<PakketRij>`
    select x.canvas, x.sha256, x.wijk, x.berekening, x.advies, x.gemaakt_op as "gemaaktOp"
      from aanvraag_pakket x where ${bij(scope, aanvraagId)}`.execute(scope.db);
  return rows[0];
}

/** True when a part of this casus is shielded from the gebruiker, or went along when its household was split. */
export async function hasVerborgenDeel(scope: DbScope, casusId: string): Promise<boolean> {
  const { rows } = await sql<{ ja: boolean }>`
    select exists (select from unnest(verborgen_delen()) deel where starts_with(deel, ${casusId}::text)) as ja`.execute(
    scope.db,
  );
  return rows[0]?.ja ?? false;
}

export async function listVragen(scope: DbScope, aanvraagId: string): Promise<Aanvraag['vragen']> {
  const { rows } = await sql<Aanvraag['vragen'][number]>`
    select x.id, x.soort, x.vraag, g.naam as door, x.gesteld_op as op, x.antwoord, x.beantwoord_op as "beantwoordOp"
      from aanvraag_vraag x join gebruiker g on g.netwerk_id = x.netwerk_id and g.id = x.gesteld_door
     where ${bij(scope, aanvraagId)} order by x.gesteld_op, x.id`.execute(scope.db);
  return rows;
}

export async function listStemmen(scope: DbScope, aanvraagId: string): Promise<Deel<'stemming'>['stemmen']> {
  const { rows } = await sql<Deel<'stemming'>['stemmen'][number]>`
    select x.id, x.gebruiker_id as "gebruikerId", g.naam, x.keuze, x.reden, x.plek, x.uitgebracht_op as op,
           x.vervallen_op as "vervallenOp", x.vervallen_reden as "vervallenReden"
      from stem x join gebruiker g on g.netwerk_id = x.netwerk_id and g.id = x.gebruiker_id
     where ${bij(scope, aanvraagId)} order by x.uitgebracht_op, x.id`.execute(scope.db);
  return rows;
}

/** The besluit that holds now: the one that no later besluit replaces. */
export async function findBesluit(scope: DbScope, aanvraagId: string): Promise<Deel<'besluit'> | undefined> {
  const { rows } = await sql<Deel<'besluit'>>`
    select x.id, x.uitkomst, x.motivering, x.telling, g.naam as voorzitter, x.genomen_op as op,
           (select coalesce(sum(r.toegekend_cent), 0)::bigint from besluit_regel r
             where r.netwerk_id = x.netwerk_id and r.besluit_id = x.id) as "toegekendCent",
           (select json_agg(json_build_object('regelId', r.regel_id, 'toegekendCent', r.toegekend_cent,
                'voorwaarde', r.voorwaarde, 'betaaldCent', d.betaald, 'openCent', d.open) order by ar.volgorde, ar.id)
              from besluit_regel r
              join aanvraag_regel ar on ar.netwerk_id = r.netwerk_id and ar.id = r.regel_id
              cross join lateral regel_stand(r.besluit_id, r.regel_id) d
             where r.netwerk_id = x.netwerk_id and r.besluit_id = x.id) as regels
      from besluit x join gebruiker g on g.netwerk_id = x.netwerk_id and g.id = x.voorzitter_id
     where ${bij(scope, aanvraagId)} and not exists (
       select from besluit l where l.netwerk_id = x.netwerk_id and l.aanvraag_id = x.aanvraag_id and l.vervangt_id = x.id)`.execute(
    scope.db,
  );
  return rows[0];
}

export async function findVerantwoording(scope: DbScope, aanvraagId: string) {
  const { rows } = await sql<Deel<'verantwoording'>>`
    select x.oordeel, g.naam as door, x.op
      from verantwoording x join gebruiker g on g.netwerk_id = x.netwerk_id and g.id = x.door
     where ${bij(scope, aanvraagId)}`.execute(scope.db);
  return rows[0];
}

export async function listGeschiedenis(
  scope: DbScope,
  aanvraagId: string,
): Promise<Aanvraag['geschiedenis']> {
  const { rows } = await sql<Aanvraag['geschiedenis'][number]>`
    select x.nr, x.gebeurtenis, x.naar, x.namens, x.reden, g.naam as door, x.op
      from aanvraag_gebeurtenis x join gebruiker g on g.netwerk_id = x.netwerk_id and g.id = x.door
     where ${bij(scope, aanvraagId)} order by x.nr`.execute(scope.db);
  return rows;
}

/** Earlier requests for the same household: amounts, nothing else. */
export async function listEerdere(scope: DbScope, aanvraagId: string): Promise<Aanvraag['eerder']> {
  const { rows } = await sql<Aanvraag['eerder'][number]>`
    select ingediend_op as "ingediendOp", gevraagd_cent as "gevraagdCent", toegekend_cent as "toegekendCent", stand
      from eerdere_aanvragen(${aanvraagId})`.execute(scope.db);
  return rows;
}
