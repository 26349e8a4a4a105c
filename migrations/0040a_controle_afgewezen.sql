-- A refusal ends at its besluit: counted among what still has to be paid it would grow older for ever.
create or replace function controle_standen(f_id uuid, moment timestamptz) returns table (stand text, dagen integer, aantal integer, cent bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  select case when a.stand = 'besloten' and (geldig_besluit(a.netwerk_id, a.id)).uitkomst = 'afgewezen' then 'afgewezen' else a.stand end,
         greatest(0, floor(extract(epoch from moment - s.sinds) / 86400))::int, count(*)::int, sum(a.gevraagd_cent)::bigint
    from aanvraag a
    join lateral (select max(g.op) as sinds from aanvraag_gebeurtenis g
                   where g.netwerk_id = a.netwerk_id and g.aanvraag_id = a.id and g.naar = a.stand and g.van <> g.naar) s on true
   where a.netwerk_id = huidig_netwerk() and a.fonds_id = f_id and a.ingediend_op is not null and mag_controle(f_id)
   group by 1, 2
$$;
