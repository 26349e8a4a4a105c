import type { Bezwaar } from '@naast/contract/bezwaren';
import type { Rechtsvorm } from '@naast/domain/fonds';
import { sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';

/** The bezwaren or klachten at an aanvraag, the newest first. */
export async function listBezwaren(scope: DbScope, aanvraagId: string): Promise<Bezwaar[]> {
  const { rows } = await sql<Bezwaar>`
    select x.id, x.besluit_id as "besluitId", x.soort, x.ontvangen_op as "ontvangenOp", x.hoe, x.van, x.inhoud, x.bekend_op as "bekendOp",
           x.termijn_einde as "termijnEinde", x.op_tijd as "opTijd", x.met_commissie as "metCommissie", x.beslis_voor as "beslisVoor",
           x.verdaagd_op as "verdaagdOp", x.verdaging_reden as "verdagingReden", b.naam as behandelaar, x.ontvankelijk,
           x.ontvankelijk_reden as "ontvankelijkReden", x.gehoord_op as "gehoordOp", x.hoorverslag, x.uitkomst, x.motivering,
           x.herziening_id as "herzieningId", x.afgedaan_op as "afgedaanOp", r.naam as "geregistreerdDoor",
           json_build_object(
             'magNemen', x.uitkomst is null and m.onafhankelijk and x.behandelaar_id is distinct from ${scope.gebruiker.id},
             'behandelIk', x.uitkomst is null and x.behandelaar_id is not distinct from ${scope.gebruiker.id} and m.onafhankelijk,
             'magIntrekken', x.uitkomst is null and (array['aanvrager', 'contactpersoon'] && k.betrekkingen
               or heeft_rol('fondsbeheerder'))) as mijn
      from bezwaar x
      join gebruiker r on r.netwerk_id = x.netwerk_id and r.id = x.geregistreerd_door
      left join gebruiker b on b.netwerk_id = x.netwerk_id and b.id = x.behandelaar_id
      cross join lateral mijn_bezwaar(x.aanvraag_id, x.besluit_id) m
      cross join lateral mijn_betrekkingen(x.aanvraag_id) k
     where x.netwerk_id = ${scope.gebruiker.netwerkId} and x.aanvraag_id = ${aanvraagId}
     order by x.ontvangen_op desc, x.id desc`.execute(scope.db);
  return rows;
}

export interface BezwaarKader {
  rechtsvorm: Rechtsvorm;
  magRegistreren: boolean;
  /** The besluit that holds now; null before there is one. */
  besluitId: string | null;
}

export async function findKader(scope: DbScope, aanvraagId: string): Promise<BezwaarKader | undefined> {
  const { rows } = await sql<BezwaarKader>`
    select coalesce(v.rechtsvorm, f.rechtsvorm) as rechtsvorm, m.registreren as "magRegistreren",
           (select b.id from besluit b where b.netwerk_id = a.netwerk_id and b.aanvraag_id = a.id and not exists (
              select from besluit l where l.netwerk_id = b.netwerk_id and l.aanvraag_id = b.aanvraag_id and l.vervangt_id = b.id)) as "besluitId"
      from aanvraag a join fonds f on f.netwerk_id = a.netwerk_id and f.id = a.fonds_id
      left join fonds_versie v on v.netwerk_id = a.netwerk_id and v.id = a.fonds_versie_id
      cross join lateral mijn_bezwaar(a.id, null) m
     where a.netwerk_id = ${scope.gebruiker.netwerkId} and a.id = ${aanvraagId}`.execute(scope.db);
  return rows[0];
}

/** Where a running bezwaar stands, for its terms. */
export async function findTermijn(scope: DbScope, aanvraagId: string, bezwaarId: string) {
  const { rows } = await sql<Pick<Bezwaar, 'soort' | 'beslisVoor' | 'ontvangenOp'>>`
    select soort, beslis_voor as "beslisVoor", ontvangen_op as "ontvangenOp" from bezwaar
     where netwerk_id = ${scope.gebruiker.netwerkId} and aanvraag_id = ${aanvraagId} and id = ${bezwaarId}`.execute(
    scope.db,
  );
  return rows[0];
}
