-- Can the commissie decide on this aanvraag at all? How many seats are left once who may not decide is taken off, and whether
-- anybody may record the besluit: when the voorzitter steps back and has no deputy, votes alone bring no decision.
create function commissie_bezetting(a_id uuid) returns table (zetels integer, voorzitter boolean)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare a aanvraag;
begin
  select * into a from aanvraag where netwerk_id = huidig_netwerk() and id = a_id and id = any(array(select commissie_aanvragen()));
  if a.id is null or a.stand not in ('ingediend', 'in_behandeling', 'aanvulling_gevraagd') or mandaat_wijze(a) <> 'commissie' then return; end if;
  return query
    with lid as (
      select l.zetel_id, l.gebruiker_id, stembeletselen(a, l.gebruiker_id) as beletselen from commissielid l
       where l.netwerk_id = a.netwerk_id and l.fonds_id = a.fonds_id and vandaag() >= l.vanaf and (l.tot is null or vandaag() <= l.tot))
    -- A seat on which somebody voted already still counts: by who sits on it.
    select (count(distinct lid.zetel_id) filter (where array_remove(lid.beletselen, 'zetel_bezet') = '{}'))::integer,
           coalesce(bool_or(lid.beletselen = '{}' and is_voorzitter(a, lid.gebruiker_id)), false)
      from lid;
end $$;
grant execute on function commissie_bezetting to naast_app;
