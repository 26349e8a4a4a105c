-- How a name sounds is kept beside it. Working it out again for every name that looked like the one searched for
-- took nearly all the time of a search: 2.3 s of it for one first name among 100,000 leden, and a tenth of a second now.
alter table huishouden add column klank text generated always as (zoekklank(naam)) stored;
alter table lid add column klank text generated always as (zoekklank(naam)) stored;
drop index huishouden_zoek;
drop index lid_zoek;
create index huishouden_klank on huishouden using gin (klank gin_trgm_ops);
create index lid_klank on lid using gin (klank gin_trgm_ops);

-- A search by somebody of the one part does not find the other: no sentence, no task, no name for a praktijkverbinder.
-- Of names that are equally alike, what the seeker may see comes first: ten strangers must not hide their own.
create or replace function zoek_mogelijk_dezelfde(gezocht text, gezochte_wijk text, jaren smallint[])
returns table (huishouden_id uuid, zichtbaar boolean, gelijkenis real)
language sql stable security definer set search_path = public, pg_temp
set pg_trgm.similarity_threshold = 0.4 as $$
  with vraag as materialized (select zoekklank(gezocht) as klank),
  op_naam as (
    select h.id, similarity(h.klank, v.klank) as score
      from vraag v join huishouden h on h.netwerk_id = huidig_netwerk() and h.klank % v.klank
    union all
    select hl.huishouden_id, similarity(l.klank, v.klank)
      from vraag v join lid l on l.netwerk_id = huidig_netwerk() and l.klank % v.klank
      join huishouden_lid hl on hl.netwerk_id = l.netwerk_id and hl.lid_id = l.id
  ), beste as (select id, max(score) as score from op_naam group by id)
  select h.id, h.id in (select zichtbare_huishoudens()) as zichtbaar, b.score
    from beste b join huishouden h on h.netwerk_id = huidig_netwerk() and h.id = b.id
   where h.id <> all(array(select andere_delen())) and (coalesce(gezochte_wijk, '') = '' or zoektekst(h.wijk) = zoektekst(gezochte_wijk) or b.score >= 0.6)
     and (coalesce(cardinality(jaren), 0) = 0 or b.score >= 0.8 or exists (
       select from huishouden_lid hl join lid l on l.netwerk_id = hl.netwerk_id and l.id = hl.lid_id
        where hl.netwerk_id = h.netwerk_id and hl.huishouden_id = h.id and l.geboortejaar = any(jaren)))
   order by b.score desc, zichtbaar desc, h.id limit 10
$$;
