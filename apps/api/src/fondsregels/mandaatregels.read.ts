import { type RawBuilder, sql } from 'kysely';

/** The mandaatregels of a `fonds_versie v`, from light to heavy, as JSON. */
export const mandaatregelsVan: RawBuilder<unknown> = sql`
  coalesce((select json_agg(json_build_object('id', m.id, 'wijze', m.wijze, 'totEnMetCent', m.tot_en_met_cent, 'quorum', m.quorum,
      'domeinen', m.domeinen, 'streeftermijnDagen', m.streeftermijn_dagen)
      order by array_position(array['twee_collegas', 'teamleider_en_commissielid', 'commissie', 'spoed'], m.wijze),
               m.tot_en_met_cent nulls last, m.id)
    from mandaatregel m where m.netwerk_id = v.netwerk_id and m.fonds_versie_id = v.id), '[]')`;
