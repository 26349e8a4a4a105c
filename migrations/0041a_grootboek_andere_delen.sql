-- The books keep every euro for everyone who may read them, and name to nobody what belongs to a part of a split that is shielded
-- from what they stand beside: the same rule as for an aanvraag itself (andere_delen, 0028).
create function verborgen_besluiten() returns setof uuid language plpgsql stable security definer rows 5
  set search_path = public, pg_temp as $$
declare anders uuid[] := array(select andere_delen());
begin
  if anders = '{}' then return; end if;
  return query select b.id from aanvraag a join besluit b on b.netwerk_id = a.netwerk_id and b.aanvraag_id = a.id
   where a.netwerk_id = huidig_netwerk() and a.huishouden_id = any(anders);
end $$;

-- As in 0021, with `dicht`: of those rows the amounts are there, and nothing of them can be searched for.
create or replace function grootboek_bladzij(f_id uuid, jaar smallint, welke text, domein_code text, waar text, aanvraag_code text, zoek text,
  voor integer, aantal integer) returns table (id uuid, nr integer, soort text, vrij bigint, verplicht bigint, betaald bigint,
  vrij_na bigint, verplicht_na bigint, betaald_na bigint, omschrijving text, door text, functie text, op timestamptz,
  aanvraag_id uuid, code text, casus_code text, domein text, wijk text, ontvanger text)
language plpgsql stable security definer set search_path = public, pg_temp set plan_cache_mode = force_custom_plan as $$
declare dicht uuid[] := array(select verborgen_besluiten());
begin
  if not mag_grootboek(f_id) then return; end if;
  return query
    select m.id, m.nr, m.soort, m.vrij_cent, m.verplicht_cent, m.betaald_cent, m.vrij_na_cent, m.verplicht_na_cent, m.betaald_na_cent,
           case when m.besluit_id = any(dicht) then '' else m.omschrijving end, g.naam, g.functie, m.op,
           a.id, a.code, a.casus_code, case when b.id is not null then r.domein end, p.wijk, case when b.id is not null then r.ontvanger end
      from grootboek_mutatie m
      join gebruiker g on g.netwerk_id = m.netwerk_id and g.id = m.door
      left join besluit b on b.netwerk_id = m.netwerk_id and b.id = m.besluit_id and b.id <> all(dicht)
      left join aanvraag a on a.netwerk_id = b.netwerk_id and a.id = b.aanvraag_id
      left join aanvraag_regel r on r.netwerk_id = b.netwerk_id and r.id = m.regel_id
      left join aanvraag_pakket p on p.netwerk_id = a.netwerk_id and p.aanvraag_id = a.id
     where m.netwerk_id = huidig_netwerk() and m.fonds_id = f_id and m.budgetjaar = jaar and (voor is null or m.nr < voor)
       and (welke is null or m.soort = welke) and (domein_code is null or r.domein = domein_code) and (waar is null or p.wijk = waar)
       and (aanvraag_code is null or a.code = aanvraag_code)
       and (zoek is null or position(lower(zoek) in lower(a.code)) > 0 or position(lower(zoek) in lower(a.casus_code)) > 0
            or (coalesce(m.besluit_id <> all(dicht), true) and position(lower(zoek) in lower(m.omschrijving)) > 0))
     order by m.nr desc limit aantal;
end $$;

create or replace function grootboek_totalen(f_id uuid, jaar smallint, welke text, domein_code text, waar text, aanvraag_code text, zoek text)
returns table (soort text, aantal integer, vrij bigint, verplicht bigint, betaald bigint)
language plpgsql stable security definer set search_path = public, pg_temp set plan_cache_mode = force_custom_plan as $$
declare dicht uuid[] := array(select verborgen_besluiten());
begin
  if not mag_grootboek(f_id) then return; end if;
  return query
    select m.soort, count(*)::int, sum(m.vrij_cent)::bigint, sum(m.verplicht_cent)::bigint, sum(m.betaald_cent)::bigint
      from grootboek_mutatie m
      left join besluit b on b.netwerk_id = m.netwerk_id and b.id = m.besluit_id and b.id <> all(dicht)
      left join aanvraag a on a.netwerk_id = b.netwerk_id and a.id = b.aanvraag_id
      left join aanvraag_regel r on r.netwerk_id = b.netwerk_id and r.id = m.regel_id
      left join aanvraag_pakket p on p.netwerk_id = a.netwerk_id and p.aanvraag_id = a.id
     where m.netwerk_id = huidig_netwerk() and m.fonds_id = f_id and m.budgetjaar = jaar
       and (welke is null or m.soort = welke) and (domein_code is null or r.domein = domein_code) and (waar is null or p.wijk = waar)
       and (aanvraag_code is null or a.code = aanvraag_code)
       and (zoek is null or position(lower(zoek) in lower(a.code)) > 0 or position(lower(zoek) in lower(a.casus_code)) > 0
            or (coalesce(m.besluit_id <> all(dicht), true) and position(lower(zoek) in lower(m.omschrijving)) > 0))
     group by m.soort;
end $$;

create or replace function grootboek_wijken(f_id uuid, jaar smallint) returns setof text
language sql stable security definer set search_path = public, pg_temp as $$
  select distinct p.wijk from grootboek_mutatie m
    join besluit b on b.netwerk_id = m.netwerk_id and b.id = m.besluit_id
    join aanvraag_pakket p on p.netwerk_id = b.netwerk_id and p.aanvraag_id = b.aanvraag_id
   where m.netwerk_id = huidig_netwerk() and m.fonds_id = f_id and m.budgetjaar = jaar and m.soort = 'toekenning' and mag_grootboek(f_id)
     and b.id <> all(array(select verborgen_besluiten()))
   order by 1
$$;

-- Where the money of one row came from is not there at all for them.
create policy ander_deel on grootboek_mutatie as restrictive for select to naast_app
  using (besluit_id is null or besluit_id <> all(array(select verborgen_besluiten())));

revoke execute on function verborgen_besluiten from public;
grant execute on function verborgen_besluiten to naast_app;
