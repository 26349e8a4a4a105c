import type { Aanvraag } from '@naast/contract/fonds-aanvraag';
import type { Betrekking, Bezetting, Mandaatregel, Stand, Stembeletsel, Toets } from '@naast/domain/fonds';
import { sql } from 'kysely';
import { mandaatregelsVan } from '../fondsregels/mandaatregels.read.ts';
import type { DbScope } from '../platform/db-scope.ts';

/** The aanvraag itself, as its own row and the things it points to say it. */
export interface AanvraagRij {
  id: string;
  code: string;
  stand: Stand;
  versie: number;
  casusId: string;
  huishoudenId: string;
  /** False for who sees the frozen pack only. */
  zietCasus: boolean;
  magBewerken: boolean;
  /** Of the commissie, fondsbeheerder or controleur. */
  magStemmenZien: boolean;
  casusCode: string;
  fonds: Aanvraag['fonds'];
  beslistermijnDagen: number;
  aanvrager: Aanvraag['aanvrager'];
  toelichting: string;
  toets: Partial<Toets>;
  akkoord: Aanvraag['akkoord'];
  berekeningId: string | null;
  ingediendOp: string | null;
  gevraagdCent: number | null;
  twaalfMaandenCent: number | null;
  quorum: number | null;
  spoed: Aanvraag['spoed'];
  /** Null in concept: what it would be follows from what is asked. */
  mandaatregelId: string | null;
  /** Of the versie it was submitted under; in concept of the one of today. */
  mandaatregels: Mandaatregel[];
  versieNr: number | null;
  streeftermijnDagen: number;
  maximumCent: number | null;
  /** Of the household now; empty for who does not see it. */
  wijk: string;
  kopieVan: Aanvraag['kopieVan'];
  zietRekening: boolean;
  magRekening: boolean;
}

/** The aanvraag as far as the gebruiker may see it; the policies decide. */
export async function findAanvraag(scope: DbScope, aanvraagId: string): Promise<AanvraagRij | undefined> {
  const { rows } = await sql<AanvraagRij>`
    select a.id, a.code, a.stand, a.versie, a.casus_id as "casusId", a.huishouden_id as "huishoudenId",
           a.casus_code as "casusCode", a.toelichting, a.toets, a.berekening_id as "berekeningId",
           a.casus_id = any(array(select zichtbare_casussen())) as "zietCasus",
           a.casus_id = any(array(select bewerkbare_casussen())) as "magBewerken",
           a.id = any(array(select commissie_aanvragen())) as "magStemmenZien",
           json_build_object('id', f.id, 'naam', f.naam, 'domeinen', v.domeinen, 'gebied', v.gebied) as fonds,
           v.beslistermijn_dagen as "beslistermijnDagen", v.streeftermijn_dagen as "streeftermijnDagen", v.nr as "versieNr",
           v.maximum_cent as "maximumCent", ${mandaatregelsVan} as mandaatregels, a.mandaatregel_id as "mandaatregelId",
           json_build_object('gevraagd', a.spoed, 'reden', a.spoed_reden) as spoed,
           json_build_object('id', g.id, 'naam', g.naam, 'functie', g.functie, 'organisatie', o.naam) as aanvrager,
           json_build_object('hoe', a.akkoord_hoe, 'door', a.akkoord_door, 'op', a.akkoord_op) as akkoord,
           a.ingediend_op as "ingediendOp", a.gevraagd_cent as "gevraagdCent",
           a.twaalf_maanden_cent as "twaalfMaandenCent", m.quorum, coalesce(h.wijk, '') as wijk,
           case when k.id is not null then json_build_object('id', k.id, 'code', k.code,
             'op', coalesce(k.ingediend_op, k.gemaakt_op)) end as "kopieVan",
           a.id = any(array(select regelrekening_aanvragen())) as "zietRekening",
           a.id = any(array(select regelrekening_te_wijzigen())) as "magRekening"
      from aanvraag a
      join fonds f on f.netwerk_id = a.netwerk_id and f.id = a.fonds_id
      left join fonds_versie v on v.netwerk_id = a.netwerk_id and v.id = coalesce(a.fonds_versie_id, fonds_versie_nu(a.fonds_id))
      join gebruiker g on g.netwerk_id = a.netwerk_id and g.id = a.aanvrager_id
      join organisatie o on o.netwerk_id = g.netwerk_id and o.id = g.organisatie_id
      left join mandaatregel m on m.netwerk_id = a.netwerk_id and m.id = a.mandaatregel_id
      left join aanvraag k on k.netwerk_id = a.netwerk_id and k.id = a.kopie_van_id
      left join huishouden h on h.netwerk_id = a.netwerk_id and h.id = a.huishouden_id
     where a.netwerk_id = ${scope.gebruiker.netwerkId} and a.id = ${aanvraagId}`.execute(scope.db);
  return rows[0];
}

/** Who is left to decide on it; undefined when the commissie does not, or not any more. */
export async function findBezetting(scope: DbScope, aanvraagId: string): Promise<Bezetting | undefined> {
  const { rows } =
    await sql<Bezetting>`select zetels, voorzitter from commissie_bezetting(${aanvraagId})`.execute(scope.db);
  return rows[0];
}

/** What I am to this aanvraag, and why I may not decide on it, by the very rules that the database keeps. */
export async function findBetrekkingen(
  scope: DbScope,
  aanvraagId: string,
): Promise<{ betrekkingen: Betrekking[]; beletselen: Stembeletsel[] }> {
  const { rows } = await sql<{ betrekkingen: Betrekking[]; beletselen: Stembeletsel[] }>`
    select betrekkingen, beletselen from mijn_betrekkingen(${aanvraagId})`.execute(scope.db);
  return rows[0] ?? { betrekkingen: [], beletselen: [] };
}
