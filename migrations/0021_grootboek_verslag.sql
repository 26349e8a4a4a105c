-- Every euro from budget to receipt: each mutatie keeps the balance after it, a year can be changed, and a mistake is corrected
-- by two people.

-- The balance after a mutatie, so that a page of the grootboek needs no sum over all that came before.
alter table grootboek_mutatie
  add column vrij_na_cent bigint, add column verplicht_na_cent bigint, add column betaald_na_cent bigint;
alter table grootboek_mutatie disable trigger nooit_anders;
update grootboek_mutatie m set vrij_na_cent = n.vrij, verplicht_na_cent = n.verplicht, betaald_na_cent = n.betaald
  from (select netwerk_id, id, sum(vrij_cent) over w as vrij, sum(verplicht_cent) over w as verplicht, sum(betaald_cent) over w as betaald
          from grootboek_mutatie window w as (partition by netwerk_id, fonds_id, budgetjaar order by nr)) n
 where n.netwerk_id = m.netwerk_id and n.id = m.id;
alter table grootboek_mutatie enable trigger nooit_anders;
alter table grootboek_mutatie
  alter column vrij_na_cent set not null, alter column verplicht_na_cent set not null, alter column betaald_na_cent set not null,
  add constraint mutatie_na check (vrij_na_cent >= 0 and verplicht_na_cent >= 0 and betaald_na_cent >= 0);

-- Runs after `boeken` (triggers go by name), which has the row of fonds and budgetjaar locked and up to date.
create function note_stand_na() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  select vrij_cent, verplicht_cent, betaald_cent into strict new.vrij_na_cent, new.verplicht_na_cent, new.betaald_na_cent
    from grootboek_saldo where netwerk_id = new.netwerk_id and fonds_id = new.fonds_id and budgetjaar = new.budgetjaar;
  return new;
end $$;
create trigger stand_na before insert on grootboek_mutatie for each row execute function note_stand_na();

-- Bookings of one fonds wait for each other, whatever the year: who books in two years at once (a year change, a new besluit)
-- then never waits in a circle. After the household and the aanvraag, before the saldo.
create function lock_grootboek(f_id uuid) returns void language sql
  as $$ select pg_advisory_xact_lock(hashtextextended('grootboek:' || f_id, 0)) $$;

-- In which budgetjaar this much of a granted line is promised (`verplicht`) or paid (`betaald`): `voorkeur` when it is there,
-- otherwise the newest. Looks under the lock: a year change may just have moved it on.
create function find_budgetjaar(n_id uuid, b_id uuid, r_id uuid, kolom text, bedrag bigint, voorkeur smallint) returns smallint
language plpgsql security definer set search_path = public, pg_temp as $$
declare jaar smallint;
begin
  perform lock_grootboek(a.fonds_id) from besluit b join aanvraag a on a.netwerk_id = b.netwerk_id and a.id = b.aanvraag_id
    where b.netwerk_id = n_id and b.id = b_id;
  select m.budgetjaar into jaar from grootboek_mutatie m
   where m.netwerk_id = n_id and m.besluit_id = b_id and m.regel_id = r_id group by 1
  having sum(case kolom when 'betaald' then m.betaald_cent else m.verplicht_cent end) >= bedrag
   order by m.budgetjaar is not distinct from voorkeur desc, m.budgetjaar desc limit 1;
  return jaar;
end $$;

-- The budgetjaar in which a granted line is still promised; the newest in which it was booked when nothing is open.
-- Takes the lock of the grootboek: what the caller books next finds it unchanged.
create function budgetjaar_van_regel(b_id uuid, r_id uuid) returns smallint
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  return coalesce(find_budgetjaar(huidig_netwerk(), b_id, r_id, 'verplicht', 1, null), (select max(budgetjaar)
    from grootboek_mutatie where netwerk_id = huidig_netwerk() and besluit_id = b_id and regel_id = r_id));
end $$;

-- A payment or release follows its promise, and a return its payment, into the year where the money is: whoever books need
-- not know of a year change. Runs before `boeken`.
create function place_in_budgetjaar() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  -- The first booking of a year makes a row that leans on the fonds: that lock comes first, as for who sets its rules.
  if not exists (select from grootboek_saldo where netwerk_id = new.netwerk_id and fonds_id = new.fonds_id and budgetjaar = new.budgetjaar) then
    perform from fonds where netwerk_id = new.netwerk_id and id = new.fonds_id for key share;
  end if;
  perform lock_grootboek(new.fonds_id);
  if new.soort = 'terugontvangst' then
    new.budgetjaar := coalesce(find_budgetjaar(new.netwerk_id, new.besluit_id, new.regel_id, 'betaald', -new.betaald_cent, new.budgetjaar), new.budgetjaar);
  elsif new.soort in ('betaling', 'vrijval') then
    new.budgetjaar := coalesce(find_budgetjaar(new.netwerk_id, new.besluit_id, new.regel_id, 'verplicht', -new.verplicht_cent, new.budgetjaar), new.budgetjaar);
  end if;
  return new;
end $$;
create trigger aanwijzen before insert on grootboek_mutatie for each row execute function place_in_budgetjaar();

-- Whoever sees the single mutaties of this fonds: the commissie, who manages, who pays and who checks.
create function mag_grootboek(f_id uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from fonds where netwerk_id = huidig_netwerk() and id = f_id)
     and (f_id = any(array(select eigen_fondsen())) or heeft_rol('fondsbeheerder') or heeft_rol('betaler') or heeft_rol('controleur'))
$$;
create function mag_controle(f_id uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from fonds where netwerk_id = huidig_netwerk() and id = f_id)
     and (heeft_rol('fondsbeheerder') or heeft_rol('controleur'))
$$;

-- One page of the grootboek. Filters that are null do not filter; the plan is made for the filters that are there.
create function grootboek_bladzij(f_id uuid, jaar smallint, welke text, domein_code text, waar text, aanvraag_code text, zoek text,
  voor integer, aantal integer) returns table (id uuid, nr integer, soort text, vrij bigint, verplicht bigint, betaald bigint,
  vrij_na bigint, verplicht_na bigint, betaald_na bigint, omschrijving text, door text, functie text, op timestamptz,
  aanvraag_id uuid, code text, casus_code text, domein text, wijk text, ontvanger text)
language plpgsql stable security definer set search_path = public, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
  if not mag_grootboek(f_id) then return; end if;
  return query
    select m.id, m.nr, m.soort, m.vrij_cent, m.verplicht_cent, m.betaald_cent, m.vrij_na_cent, m.verplicht_na_cent, m.betaald_na_cent,
           m.omschrijving, g.naam, g.functie, m.op, a.id, a.code, a.casus_code, r.domein, p.wijk, r.ontvanger
      from grootboek_mutatie m
      join gebruiker g on g.netwerk_id = m.netwerk_id and g.id = m.door
      left join besluit b on b.netwerk_id = m.netwerk_id and b.id = m.besluit_id
      left join aanvraag a on a.netwerk_id = b.netwerk_id and a.id = b.aanvraag_id
      left join aanvraag_regel r on r.netwerk_id = m.netwerk_id and r.id = m.regel_id
      left join aanvraag_pakket p on p.netwerk_id = a.netwerk_id and p.aanvraag_id = a.id
     where m.netwerk_id = huidig_netwerk() and m.fonds_id = f_id and m.budgetjaar = jaar and (voor is null or m.nr < voor)
       and (welke is null or m.soort = welke) and (domein_code is null or r.domein = domein_code) and (waar is null or p.wijk = waar)
       and (aanvraag_code is null or a.code = aanvraag_code)
       and (zoek is null or position(lower(zoek) in lower(m.omschrijving)) > 0 or position(lower(zoek) in lower(a.code)) > 0
            or position(lower(zoek) in lower(a.casus_code)) > 0)
     order by m.nr desc limit aantal;
end $$;

-- The same mutaties added up by soort, in one scan.
create function grootboek_totalen(f_id uuid, jaar smallint, welke text, domein_code text, waar text, aanvraag_code text, zoek text)
returns table (soort text, aantal integer, vrij bigint, verplicht bigint, betaald bigint)
language plpgsql stable security definer set search_path = public, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
  if not mag_grootboek(f_id) then return; end if;
  return query
    select m.soort, count(*)::int, sum(m.vrij_cent)::bigint, sum(m.verplicht_cent)::bigint, sum(m.betaald_cent)::bigint
      from grootboek_mutatie m
      left join besluit b on b.netwerk_id = m.netwerk_id and b.id = m.besluit_id
      left join aanvraag a on a.netwerk_id = b.netwerk_id and a.id = b.aanvraag_id
      left join aanvraag_regel r on r.netwerk_id = m.netwerk_id and r.id = m.regel_id
      left join aanvraag_pakket p on p.netwerk_id = a.netwerk_id and p.aanvraag_id = a.id
     where m.netwerk_id = huidig_netwerk() and m.fonds_id = f_id and m.budgetjaar = jaar
       and (welke is null or m.soort = welke) and (domein_code is null or r.domein = domein_code) and (waar is null or p.wijk = waar)
       and (aanvraag_code is null or a.code = aanvraag_code)
       and (zoek is null or position(lower(zoek) in lower(m.omschrijving)) > 0 or position(lower(zoek) in lower(a.code)) > 0
            or position(lower(zoek) in lower(a.casus_code)) > 0)
     group by m.soort;
end $$;

-- Does the grootboek add up: the sum of all mutaties, the row that is kept, the last balance, the numbers without a gap,
-- and what is open on the single lines.
create function grootboek_aansluiting(f_id uuid, jaar smallint) returns table (mutaties integer, laatste_nr integer,
  som_vrij bigint, som_verplicht bigint, som_betaald bigint, vrij bigint, verplicht bigint, betaald bigint,
  vrij_na bigint, verplicht_na bigint, betaald_na bigint, open_regels bigint, los_verplicht bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  with boek as (select * from grootboek_mutatie where netwerk_id = huidig_netwerk() and fonds_id = f_id and budgetjaar = jaar),
       som as (select count(*)::int as aantal, coalesce(sum(vrij_cent), 0)::bigint as vrij, coalesce(sum(verplicht_cent), 0)::bigint as verplicht,
                      coalesce(sum(betaald_cent), 0)::bigint as betaald,
                      coalesce(sum(verplicht_cent) filter (where besluit_id is null), 0)::bigint as los from boek),
       regels as (select coalesce(sum(greatest(r.open, 0)), 0)::bigint as open
                    from (select sum(verplicht_cent) as open from boek where besluit_id is not null group by besluit_id, regel_id) r)
  select som.aantal, s.laatste_nr, som.vrij, som.verplicht, som.betaald, s.vrij_cent, s.verplicht_cent, s.betaald_cent,
         l.vrij_na_cent, l.verplicht_na_cent, l.betaald_na_cent, regels.open, som.los
    from grootboek_saldo s cross join som cross join regels
    left join grootboek_mutatie l on l.netwerk_id = s.netwerk_id and l.fonds_id = s.fonds_id and l.budgetjaar = s.budgetjaar and l.nr = s.laatste_nr
   where s.netwerk_id = huidig_netwerk() and s.fonds_id = f_id and s.budgetjaar = jaar and mag_grootboek(f_id)
$$;

-- The wijken in which the fonds promised something in this budgetjaar, to choose from.
create function grootboek_wijken(f_id uuid, jaar smallint) returns setof text
language sql stable security definer set search_path = public, pg_temp as $$
  select distinct p.wijk from grootboek_mutatie m
    join besluit b on b.netwerk_id = m.netwerk_id and b.id = m.besluit_id
    join aanvraag_pakket p on p.netwerk_id = b.netwerk_id and p.aanvraag_id = b.aanvraag_id
   where m.netwerk_id = huidig_netwerk() and m.fonds_id = f_id and m.budgetjaar = jaar and m.soort = 'toekenning' and mag_grootboek(f_id)
   order by 1
$$;
