import type { Lid } from '@naast/contract/huishoudens';
import type { Lidcorrectie, Opgeschreven, VerplaatsVoorbeeld } from '@naast/contract/huishoudens-correcties';
import type { Dubbel } from '@naast/domain/huishoudens';
import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';

/** Leden whom the casus speaks of, whether they still live in its household or not. */
export async function listGenoemdeLeden(scope: DbScope, casusId: string): Promise<Lid[]> {
  const { rows } = await sql<Lid>`
    select l.id, l.naam, hl.gezinsrol, l.geboortejaar, l.geboortemaand, l.versie
      from casus c
      join huishouden_lid hl on hl.netwerk_id = c.netwerk_id and hl.huishouden_id = c.huishouden_id
      join lid l on l.netwerk_id = hl.netwerk_id and l.id = hl.lid_id
     where c.netwerk_id = ${scope.gebruiker.netwerkId} and c.id = ${casusId}
       and l.id in (select leden_in_casus(c.id))
     order by hl.volgorde, l.geboortejaar nulls last, l.id`.execute(scope.db);
  return rows;
}

type Beletsel = VerplaatsVoorbeeld['beletsels'][number];

/** Why this casus cannot go there now, in a fixed order; the command checks it all once more. */
export async function listVerplaatsBeletsels(
  scope: DbScope,
  casusId: string,
  naarId: string,
): Promise<Beletsel[]> {
  const { rows } = await sql<{ beletsels: Beletsel[] }>`
    with c as (
      select c.*, c.id = any(array(select contactcasussen())) as mijn, c.id = any(array(select teamcasussen())) as team
        from casus c where c.netwerk_id = ${scope.gebruiker.netwerkId} and c.id = ${casusId}),
    a as (select stand, ingediend_op from aanvraag a join c on a.netwerk_id = c.netwerk_id and a.casus_id = c.id)
    select array_remove(array[
      case when not (mijn or team) then 'niet_van_casus' end,
      case when huishouden_id = ${naarId} then 'zelfde_huishouden' end,
      case when huishoudens_gescheiden(huishouden_id, ${naarId}) then 'afgeschermd' end,
      case when fase not in ('afgesloten', 'gestopt') and huishouden_id <> ${naarId} and exists (
        select from casus x where x.netwerk_id = c.netwerk_id and x.huishouden_id = ${naarId}
           and x.fase not in ('afgesloten', 'gestopt')) then 'casus_een_open' end,
      case when exists (select from a where stand in ('ingediend', 'in_behandeling', 'aanvulling_gevraagd'))
        then 'aanvraag_loopt' end,
      case when not team and exists (select from a where ingediend_op is not null and stand <> 'ingetrokken'
          and stand not in ('ingediend', 'in_behandeling', 'aanvulling_gevraagd'))
        then 'alleen_teamleider_na_aanvraag' end], null) as beletsels
      from c`.execute(scope.db);
  return rows[0]?.beletsels ?? [];
}

/** Moves the casus; false when somebody else changed it first. */
export async function moveCasusRij(
  scope: DbScope,
  v: {
    id: string;
    casusId: string;
    versie: number;
    naarId: string;
    dubbelen: readonly Dubbel[];
    reden: string;
  },
): Promise<boolean> {
  const { rows } = await sql<{ gelukt: boolean }>`
    select move_casus(${v.id}, ${v.casusId}, ${v.versie}::integer, ${v.naarId}, ${JSON.stringify(v.dubbelen)}::jsonb,
      ${v.reden}, ${scope.nu.toISOString()}) as gelukt`.execute(scope.db);
  return rows[0]?.gelukt ?? false;
}

export async function unmoveCasusRij(scope: DbScope, verplaatsingId: string): Promise<void> {
  await sql`select unmove_casus(${verplaatsingId}, ${scope.nu.toISOString()})`.execute(scope.db);
}

/** What was written about, or by, one lid on the canvas, newest first. */
export async function listCanvasVanLeden(scope: DbScope, casusId: string): Promise<Opgeschreven[]> {
  const bij = sql`netwerk_id = ${scope.gebruiker.netwerkId} and casus_id = ${casusId}`;
  const { rows } = await sql<Opgeschreven>`
    select soort, "itemId", "lidId", waar, tekst from (
      select 'situatie' as soort, id as "itemId", lid_id as "lidId", coalesce(leefgebied, kapitaalvorm) as waar,
             coalesce(nullif(woorden, ''), nullif(feiten, ''), 'cijfer ' || cijfer, '') as tekst, gemaakt_op as op
        from situatie where ${bij} and verwijderd_op is null
      union all
      select 'eigen_woorden', lid_id, lid_id, '', woorden, gemaakt_op from eigen_woorden where ${bij} and woorden <> ''
      union all
      select 'afspraak', id, lid_id, '', wat, gemaakt_op from afspraak
       where ${bij} and verwijderd_op is null and (lid_id is not null or num_nonnulls(gebruiker_id, nullif(wie_tekst, '')) = 0)
      ) alles order by op desc, "itemId" limit 400`.execute(scope.db);
  return rows;
}

export interface AntwoordVanLid {
  id: string;
  lidId: string;
  vraag: unknown;
  waarde: unknown;
}

/** Answers of leden with the question they answer; the policy keeps the sensitive ones to the contactpersoon. */
export async function listAntwoordenVanLeden(scope: DbScope, casusId: string): Promise<AntwoordVanLid[]> {
  const { rows } = await sql<AntwoordVanLid>`
    select a.id, a.lid_id as "lidId", a.waarde,
           jsonb_path_query_first(vv.inhoud, '$.secties[*].vragen[*] ? (@.code == $code)',
             jsonb_build_object('code', a.vraag_code)) as vraag
      from antwoord a
      join gesprek g on g.netwerk_id = a.netwerk_id and g.id = a.gesprek_id
      join vragenlijst_versie vv on vv.netwerk_id = g.netwerk_id and vv.id = g.vragenlijst_versie_id
     where a.netwerk_id = ${scope.gebruiker.netwerkId} and a.casus_id = ${casusId} and a.lid_id is not null
       and a.waarde is not null
     order by g.begonnen_op desc, a.vraag_code, a.id limit 400`.execute(scope.db);
  return rows;
}

/** Leden of the household of this casus, also those who left (`weg`). */
export async function listLedenOoitHier(
  scope: DbScope,
  casusId: string,
): Promise<{ id: string; naam: string; weg: boolean }[]> {
  const { rows } = await sql<{ id: string; naam: string; weg: boolean }>`
    select l.id, l.naam, hl.tot is not null as weg
      from casus c
      join huishouden_lid hl on hl.netwerk_id = c.netwerk_id and hl.huishouden_id = c.huishouden_id
      join lid l on l.netwerk_id = hl.netwerk_id and l.id = hl.lid_id
     where c.netwerk_id = ${scope.gebruiker.netwerkId} and c.id = ${casusId}
       and hl.einde is distinct from 'zelfde_persoon' and hl.einde is distinct from 'teruggedraaid'
     order by hl.tot is not null, hl.volgorde, l.id`.execute(scope.db);
  return rows;
}

export async function listLidcorrecties(scope: DbScope, casusId: string): Promise<Lidcorrectie[]> {
  const { rows } = await sql<Lidcorrectie>`
    select k.id, k.soort, van.naam as van, coalesce(naar.naam, '') as naar, k.verwisseld, g.naam as door, k.op
      from lid_correctie k
      left join lid van on van.netwerk_id = k.netwerk_id and van.id = k.van_lid_id
      left join lid naar on naar.netwerk_id = k.netwerk_id and naar.id = k.naar_lid_id
      join gebruiker g on g.netwerk_id = k.netwerk_id and g.id = k.door
     where k.netwerk_id = ${scope.gebruiker.netwerkId} and k.casus_id = ${casusId}
       and k.item_id <> all(array(select verborgen_items() union select verborgen_antwoorden()))
       and not exists (select from unnest(array[k.van_lid_id, k.naar_lid_id]) lid
             where k.soort = 'eigen_woorden' and deel_sleutel(k.casus_id, lid, 'eigen_woorden') = any(verborgen_delen()))
     order by k.op desc, k.id limit 100`.execute(scope.db);
  return rows;
}

/** True when what is moved would land in a part of this lid that is shielded from the gebruiker. */
export async function isDoelVerborgen(
  scope: DbScope,
  k: { casusId: string; soort: Opgeschreven['soort']; itemId: string; naarLidId: string },
): Promise<boolean> {
  const netwerkId = scope.gebruiker.netwerkId;
  const { rows } = await sql<{ ja: boolean }>`
    select deel_sleutel(${k.casusId}, ${k.naarLidId}, case ${k.soort}::text when 'eigen_woorden' then 'eigen_woorden'
      when 'antwoord' then coalesce((select leefgebied from antwoord where netwerk_id = ${netwerkId} and id = ${k.itemId}), 'overig')
      when 'situatie' then (select coalesce(leefgebied, kapitaalvorm) from situatie where netwerk_id = ${netwerkId} and id = ${k.itemId})
      else 'overig' end) = any(verborgen_delen()) as ja`.execute(scope.db);
  return rows[0]?.ja ?? false;
}

export async function correctLidRij(
  scope: DbScope,
  k: {
    id: string;
    casusId: string;
    soort: Opgeschreven['soort'];
    itemId: string;
    naarLidId: string;
    verwissel: boolean;
  },
): Promise<void> {
  await sql`select correct_lid(${k.id}, ${k.casusId}, ${k.soort}, ${k.itemId}, ${k.naarLidId}, ${k.verwissel},
    ${scope.nu.toISOString()})`.execute(scope.db);
}
