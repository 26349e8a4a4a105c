import type { AanvraagKaart } from '@naast/contract/fonds-aanvraag';
import { calculateStreefdag, calculateUiterlijk, type StandWissel } from '@naast/domain/fonds';
import { type RawBuilder, sql } from 'kysely';
import type { DbScope } from '../platform/db-scope.ts';

type KaartRij = Omit<AanvraagKaart, 'uiterlijkOp' | 'streefdag'> & {
  wissels: StandWissel[];
  beslistermijnDagen: number;
  streeftermijnDagen: number;
};

export interface KaartVraag {
  casusId?: string | undefined;
  fonds?: string | undefined;
  stand?: string | undefined;
  na?: { op: string; id: string } | undefined;
  aantal: number;
}

const alles = sql`true`;

const filters = (vraag: KaartVraag): RawBuilder<unknown> =>
  sql.join(
    [
      vraag.casusId ? sql`a.casus_id = ${vraag.casusId}` : alles,
      vraag.fonds ? sql`a.fonds_id = ${vraag.fonds}` : alles,
      vraag.stand ? sql`a.stand = ${vraag.stand}` : alles,
      // The cursor has milliseconds, the column microseconds: both sides are cut to the same.
      vraag.na
        ? sql`(date_trunc('milliseconds', a.gewijzigd_op), a.id) < (${vraag.na.op}::timestamptz, ${vraag.na.id}::uuid)`
        : alles,
    ],
    sql` and `,
  );

/** Aanvragen that the gebruiker may see, newest change first. */
export async function listKaarten(scope: DbScope, vraag: KaartVraag): Promise<AanvraagKaart[]> {
  const { rows } = await sql<KaartRij>`
    with gezien as (select array(select commissie_aanvragen()) as ids)
    select a.id, a.code, a.stand, json_build_object('id', f.id, 'naam', f.naam) as fonds, a.casus_code as "casusCode",
           json_build_object('id', g.id, 'naam', g.naam, 'functie', g.functie, 'organisatie', o.naam) as aanvrager,
           array(select r.wat from aanvraag_regel r where r.netwerk_id = a.netwerk_id and r.aanvraag_id = a.id
                  and r.wat <> '' order by r.volgorde, r.id) as waarvoor,
           coalesce(a.gevraagd_cent, (select coalesce(sum(r.bedrag_cent * r.aantal_maanden), 0)::bigint from aanvraag_regel r
              where r.netwerk_id = a.netwerk_id and r.aanvraag_id = a.id)) as "gevraagdCent",
           b.uitkomst, (select sum(r.toegekend_cent)::bigint from besluit_regel r
              where r.netwerk_id = a.netwerk_id and r.besluit_id = b.id) as "toegekendCent",
           a.ingediend_op as "ingediendOp", a.gewijzigd_op as "gewijzigdOp", v.beslistermijn_dagen as "beslistermijnDagen",
           coalesce(md.streeftermijn_dagen, v.streeftermijn_dagen) as "streeftermijnDagen", md.wijze, a.spoed,
           (select count(*)::int from aanvraag_vraag v where v.netwerk_id = a.netwerk_id and v.aanvraag_id = a.id
               and v.antwoord is null) as "openVragen",
           case when a.id = any(gezien.ids) then (select count(*)::int from stem s where s.netwerk_id = a.netwerk_id
               and s.aanvraag_id = a.id and s.vervallen_op is null) end as "aantalStemmen",
           (select s.keuze from stem s where s.netwerk_id = a.netwerk_id and s.aanvraag_id = a.id and s.vervallen_op is null
               and s.gebruiker_id = ${scope.gebruiker.id}) as "mijnStem",
           mijn."heeftBeletsel", mijn."magBeslissen", mijn."magAntwoorden",
           coalesce((select json_agg(json_build_object('naar', e.naar, 'op', e.op) order by e.nr) from aanvraag_gebeurtenis e
              where e.netwerk_id = a.netwerk_id and e.aanvraag_id = a.id), '[]') as wissels
      from gezien, aanvraag a
      join fonds f on f.netwerk_id = a.netwerk_id and f.id = a.fonds_id
      left join fonds_versie v on v.netwerk_id = a.netwerk_id and v.id = coalesce(a.fonds_versie_id, fonds_versie_nu(a.fonds_id))
      left join mandaatregel md on md.netwerk_id = a.netwerk_id and md.id = a.mandaatregel_id
      left join lateral (select cardinality(m.beletselen) > 0 as "heeftBeletsel", 'stemmer' = any(m.betrekkingen) as "magBeslissen",
          m.betrekkingen && array['aanvrager', 'contactpersoon'] as "magAntwoorden"
        from mijn_betrekkingen(a.id) m) mijn on true
      join gebruiker g on g.netwerk_id = a.netwerk_id and g.id = a.aanvrager_id
      join organisatie o on o.netwerk_id = g.netwerk_id and o.id = g.organisatie_id
      left join besluit b on b.netwerk_id = a.netwerk_id and b.aanvraag_id = a.id and not exists (
        select from besluit l where l.netwerk_id = b.netwerk_id and l.aanvraag_id = b.aanvraag_id and l.vervangt_id = b.id)
     where a.netwerk_id = ${scope.gebruiker.netwerkId} and ${filters(vraag)}
     order by date_trunc('milliseconds', a.gewijzigd_op) desc, a.id desc limit ${vraag.aantal}`.execute(
    scope.db,
  );
  const nu = scope.nu.toISOString();
  return rows.map(({ wissels, beslistermijnDagen, streeftermijnDagen, ...kaart }) => ({
    ...kaart,
    streefdag: calculateStreefdag(wissels, streeftermijnDagen, nu),
    uiterlijkOp: calculateUiterlijk(wissels, beslistermijnDagen, nu),
  }));
}
