-- The commissie meets: an agenda with packs, who was there, what the family said, and what someone who has been there advises.
create table vergadering (
  netwerk_id uuid not null,
  id uuid not null,
  fonds_id uuid not null,
  begint_op timestamptz not null,
  plaats text not null default '' check (length(plaats) <= 200),
  stand text not null default 'gepland' check (stand in ('gepland', 'bezig', 'gesloten', 'vervallen')),
  -- The order of the agenda has a versie of its own: two people can write and reorder at the same time.
  agenda_versie integer not null default 1,
  versie integer not null default 1,
  gemaakt_door uuid not null,
  gemaakt_op timestamptz not null,
  gesloten_op timestamptz,
  primary key (netwerk_id, id),
  unique (netwerk_id, fonds_id, id),
  foreign key (netwerk_id, fonds_id) references fonds,
  foreign key (netwerk_id, gemaakt_door) references gebruiker,
  constraint vergadering_gesloten check ((stand = 'gesloten') = (gesloten_op is not null))
);
create index vergadering_fonds on vergadering (netwerk_id, fonds_id, begint_op desc);
create unique index vergadering_een_bezig on vergadering (netwerk_id, fonds_id) where stand = 'bezig';

create table vergadering_punt (
  netwerk_id uuid not null,
  id uuid not null,
  fonds_id uuid not null,
  vergadering_id uuid not null,
  aanvraag_id uuid not null,
  -- `spoed` is told afterwards what two members decided in a hurry.
  soort text not null check (soort in ('beslissen', 'spoed')),
  volgorde smallint not null,
  verslag text not null default '' check (length(verslag) <= 8000),
  behandeld_op timestamptz,
  versie integer not null default 1,
  primary key (netwerk_id, id),
  unique (netwerk_id, vergadering_id, aanvraag_id),
  foreign key (netwerk_id, fonds_id, vergadering_id) references vergadering (netwerk_id, fonds_id, id),
  foreign key (netwerk_id, aanvraag_id) references aanvraag
);
create index vergadering_punt_aanvraag on vergadering_punt (netwerk_id, aanvraag_id);

create table vergadering_aanwezig (
  netwerk_id uuid not null,
  vergadering_id uuid not null,
  gebruiker_id uuid not null,
  primary key (netwerk_id, vergadering_id, gebruiker_id),
  foreign key (netwerk_id, vergadering_id) references vergadering,
  foreign key (netwerk_id, gebruiker_id) references gebruiker
);

-- The family's own words to the commissie, as they were said.
create table inspraak (
  netwerk_id uuid not null,
  id uuid not null,
  aanvraag_id uuid not null,
  wie text not null check (length(wie) between 1 and 200),
  hoe text not null check (hoe in ('aanwezig', 'telefoon', 'schriftelijk', 'via_contactpersoon')),
  woorden text not null check (length(woorden) between 1 and 8000),
  genoteerd_door uuid not null,
  op timestamptz not null,
  primary key (netwerk_id, id),
  foreign key (netwerk_id, aanvraag_id) references aanvraag,
  foreign key (netwerk_id, genoteerd_door) references gebruiker
);
create index inspraak_aanvraag on inspraak (netwerk_id, aanvraag_id, op);

-- Who was asked to advise sees this one aanvraag, and no other.
create table adviseur (
  netwerk_id uuid not null,
  id uuid not null,
  aanvraag_id uuid not null,
  gebruiker_id uuid not null,
  gevraagd_door uuid not null,
  gevraagd_op timestamptz not null,
  ingetrokken_op timestamptz,
  advies text check (length(advies) between 1 and 8000),
  advies_op timestamptz,
  versie integer not null default 1,
  primary key (netwerk_id, id),
  foreign key (netwerk_id, aanvraag_id) references aanvraag,
  foreign key (netwerk_id, gebruiker_id) references gebruiker,
  foreign key (netwerk_id, gevraagd_door) references gebruiker,
  constraint adviseur_advies check ((advies is null) = (advies_op is null))
);
create unique index adviseur_een on adviseur (netwerk_id, aanvraag_id, gebruiker_id) where ingetrokken_op is null;
create index adviseur_gebruiker on adviseur (netwerk_id, gebruiker_id) where ingetrokken_op is null;

-- A bundle of packs that left the house: for whom, with which aanvragen, made by whom.
create table vergadering_export (
  netwerk_id uuid not null,
  id uuid not null,
  vergadering_id uuid not null,
  exemplaar_nummer integer not null check (exemplaar_nummer > 0),
  ontvanger text not null check (length(ontvanger) between 1 and 120),
  document jsonb not null,
  gemaakt_door uuid not null,
  gemaakt_op timestamptz not null,
  primary key (netwerk_id, id),
  unique (netwerk_id, vergadering_id, exemplaar_nummer),
  foreign key (netwerk_id, vergadering_id) references vergadering,
  foreign key (netwerk_id, gemaakt_door) references gebruiker
);

-- Who sees the meetings of which fonds, and who leads them: the voorzitter, their deputy, or the fondsbeheerder who prepares.
create function vergaderende_fondsen() returns setof uuid language sql stable security definer
  set search_path = public, pg_temp as $$
  select eigen_fondsen()
  union
  select id from fonds where netwerk_id = huidig_netwerk() and ((select heeft_rol('fondsbeheerder')) or (select heeft_rol('controleur')))
$$;
create function geleide_fondsen() returns setof uuid language sql stable security definer
  set search_path = public, pg_temp as $$
  select l.fonds_id from commissielid l
   where l.netwerk_id = huidig_netwerk() and l.gebruiker_id = huidige_gebruiker()
     and vandaag() >= l.vanaf and (l.tot is null or vandaag() <= l.tot)
     and (l.is_voorzitter or exists (select from commissielid v where v.netwerk_id = l.netwerk_id and v.id = l.plaatsvervangt_id and v.is_voorzitter))
  union
  select id from fonds where netwerk_id = huidig_netwerk() and (select heeft_rol('fondsbeheerder'))
$$;
-- An advice is asked of somebody without a hand in it: not of the team of the household, and not of who asked for the money.
create function kan_adviseren(a_id uuid, g_id uuid) returns boolean language sql stable security definer
  set search_path = public, pg_temp as $$
  select exists (select from aanvraag a
     join gebruiker g on g.netwerk_id = a.netwerk_id and g.id = g_id and g.actief
     join gebruiker_rol r on r.netwerk_id = a.netwerk_id and r.gebruiker_id = g_id and r.rol = 'ervaringsdeskundige'
    where a.netwerk_id = huidig_netwerk() and a.id = a_id and a.stand in ('ingediend', 'in_behandeling', 'aanvulling_gevraagd')
      and a.aanvrager_id <> g_id and not is_betrokken(a.netwerk_id, a.huishouden_id, g_id, least(a.ingediend_op, now()) - interval '24 months'))
$$;
create or replace function zichtbare_aanvragen() returns setof uuid language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  return query select a.id from aanvraag a where a.netwerk_id = huidig_netwerk() and a.casus_id = any(array(select zichtbare_casussen()));
  return query select commissie_aanvragen();
  if heeft_rol('betaler') then
    return query select a.id from aanvraag a
     where a.netwerk_id = huidig_netwerk() and a.stand in ('besloten', 'uitbetaald', 'verantwoord');
  end if;
  return query select d.aanvraag_id from adviseur d
   where d.netwerk_id = huidig_netwerk() and d.gebruiker_id = huidige_gebruiker() and d.ingetrokken_op is null;
end $$;

-- A meeting is closed for good; what was said there stays.
create function check_vergadering() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if old.stand in ('gesloten', 'vervallen') then perform refuse('NA409', 'vergadering_gesloten'); end if;
  if (old.stand, new.stand) not in (('gepland', 'gepland'), ('gepland', 'bezig'), ('gepland', 'vervallen'), ('bezig', 'bezig'), ('bezig', 'gesloten'))
    then perform refuse('NA409', 'verkeerde_stand'); end if;
  return new;
end $$;
create trigger vergadering_loopt before update on vergadering for each row execute function check_vergadering();

-- Points, notes and who was there belong to a meeting that is not closed; the lock makes closing wait for them.
create function check_open_vergadering() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare rij jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end); nu_stand text;
begin
  select stand into nu_stand from vergadering
   where netwerk_id = (rij ->> 'netwerk_id')::uuid and id = (rij ->> 'vergadering_id')::uuid for share;
  if nu_stand in ('gesloten', 'vervallen') then perform refuse('NA409', 'vergadering_gesloten'); end if;
  if tg_op = 'DELETE' then return old; end if;
  return new;
end $$;
create trigger in_open_vergadering before insert or update or delete on vergadering_punt for each row execute function check_open_vergadering();
create trigger in_open_vergadering before insert or delete on vergadering_aanwezig for each row execute function check_open_vergadering();

-- Words to the commissie are of use before the besluit; the lock is the one a besluit takes.
create function check_inbreng() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare a aanvraag;
begin
  a := lock_aanvraag(new.aanvraag_id);
  if a.stand not in ('ingediend', 'in_behandeling', 'aanvulling_gevraagd') then perform refuse('NA409', 'verkeerde_stand'); end if;
  return new;
end $$;
create trigger voor_het_besluit before insert on inspraak for each row execute function check_inbreng();
create trigger voor_het_besluit before update of advies on adviseur for each row execute function check_inbreng();
create trigger nooit_anders before update or delete on inspraak for each row execute function refuse_wijziging();
create trigger nooit_anders before update or delete on vergadering_export for each row execute function refuse_wijziging();

alter table vergadering enable row level security;
alter table vergadering_punt enable row level security;
alter table vergadering_aanwezig enable row level security;
alter table inspraak enable row level security;
alter table adviseur enable row level security;
alter table vergadering_export enable row level security;

create policy zien on vergadering for select to naast_app
  using (netwerk_id = (select huidig_netwerk()) and fonds_id = any(array(select vergaderende_fondsen())));
create policy plannen on vergadering for insert to naast_app
  with check (netwerk_id = (select huidig_netwerk()) and gemaakt_door = (select huidige_gebruiker())
    and fonds_id = any(array(select geleide_fondsen())));
create policy leiden on vergadering for update to naast_app
  using (netwerk_id = (select huidig_netwerk()) and fonds_id = any(array(select geleide_fondsen())));

create function geleide_vergaderingen() returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
  select id from vergadering where netwerk_id = huidig_netwerk() and fonds_id = any(array(select geleide_fondsen()))
$$;
create function zichtbare_vergaderingen() returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
  select id from vergadering where netwerk_id = huidig_netwerk() and fonds_id = any(array(select vergaderende_fondsen()))
$$;

-- A point on the agenda shows no more than the aanvraag itself would.
create policy zien on vergadering_punt for select to naast_app
  using (netwerk_id = (select huidig_netwerk()) and vergadering_id = any(array(select zichtbare_vergaderingen()))
    and aanvraag_id = any(array(select commissie_aanvragen())));
create policy agenderen on vergadering_punt for insert to naast_app
  with check (netwerk_id = (select huidig_netwerk()) and vergadering_id = any(array(select geleide_vergaderingen()))
    and aanvraag_id = any(array(select commissie_aanvragen())));
create policy leiden on vergadering_punt for update to naast_app
  using (netwerk_id = (select huidig_netwerk()) and vergadering_id = any(array(select geleide_vergaderingen())));
create policy afvoeren on vergadering_punt for delete to naast_app
  using (netwerk_id = (select huidig_netwerk()) and vergadering_id = any(array(select geleide_vergaderingen())));

create policy zien on vergadering_aanwezig for select to naast_app
  using (netwerk_id = (select huidig_netwerk()) and vergadering_id = any(array(select zichtbare_vergaderingen())));
create policy leiden on vergadering_aanwezig for insert to naast_app
  with check (netwerk_id = (select huidig_netwerk()) and vergadering_id = any(array(select geleide_vergaderingen())));
create policy afvoeren on vergadering_aanwezig for delete to naast_app
  using (netwerk_id = (select huidig_netwerk()) and vergadering_id = any(array(select geleide_vergaderingen())));

create policy zien on inspraak for select to naast_app
  using (netwerk_id = (select huidig_netwerk()) and aanvraag_id = any(array(select zichtbare_aanvragen())));
-- Written down by who leads the meeting, or by who stands beside the family.
create policy noteren on inspraak for insert to naast_app
  with check (netwerk_id = (select huidig_netwerk()) and genoteerd_door = (select huidige_gebruiker())
    and aanvraag_id in (select id from aanvraag a where a.netwerk_id = (select huidig_netwerk())
      and (a.fonds_id = any(array(select geleide_fondsen())) or a.casus_id = any(array(select bewerkbare_casussen())))));

create policy zien on adviseur for select to naast_app
  using (netwerk_id = (select huidig_netwerk()) and aanvraag_id = any(array(select zichtbare_aanvragen())));
create policy vragen on adviseur for insert to naast_app
  with check (netwerk_id = (select huidig_netwerk()) and gevraagd_door = (select huidige_gebruiker()) and advies is null
    and aanvraag_id in (select id from aanvraag a where a.netwerk_id = (select huidig_netwerk()) and a.fonds_id = any(array(select geleide_fondsen())))
    and kan_adviseren(aanvraag_id, gebruiker_id));
create policy adviseren on adviseur for update to naast_app
  using (netwerk_id = (select huidig_netwerk()) and ingetrokken_op is null and gebruiker_id = (select huidige_gebruiker()))
  with check (netwerk_id = (select huidig_netwerk()));
create policy intrekken on adviseur for update to naast_app
  using (netwerk_id = (select huidig_netwerk()) and ingetrokken_op is null and advies is null
    and aanvraag_id in (select id from aanvraag a where a.netwerk_id = (select huidig_netwerk()) and a.fonds_id = any(array(select geleide_fondsen()))))
  with check (netwerk_id = (select huidig_netwerk()));
-- Two policies for one verb add up, so who may write which column is looked at here.
create function check_adviseur() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.advies is distinct from old.advies and new.gebruiker_id <> huidige_gebruiker() then perform refuse('NA403', 'niet_jouw_stap'); end if;
  if new.ingetrokken_op is distinct from old.ingetrokken_op and new.advies is not null then perform refuse('NA409', 'advies_gegeven'); end if;
  return new;
end $$;
create trigger adviseur_zelf before update on adviseur for each row execute function check_adviseur();

create policy zien on vergadering_export for select to naast_app
  using (netwerk_id = (select huidig_netwerk())
    and (gemaakt_door = (select huidige_gebruiker()) or vergadering_id = any(array(select geleide_vergaderingen()))));
create policy maken on vergadering_export for insert to naast_app
  with check (netwerk_id = (select huidig_netwerk()) and gemaakt_door = (select huidige_gebruiker())
    and vergadering_id = any(array(select zichtbare_vergaderingen())));

-- What waits for a decision by the commissie, and what was decided in a hurry and not told in a closed meeting yet.
create function agendastukken(f_id uuid) returns table (aanvraag_id uuid, soort text)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.id, case when a.stand in ('ingediend', 'in_behandeling', 'aanvulling_gevraagd') then 'beslissen' else 'spoed' end
    from aanvraag a join mandaatregel m on m.netwerk_id = a.netwerk_id and m.id = a.mandaatregel_id
   where a.netwerk_id = huidig_netwerk() and a.fonds_id = f_id and a.id = any(array(select commissie_aanvragen()))
     and ((m.wijze = 'commissie' and a.stand in ('ingediend', 'in_behandeling', 'aanvulling_gevraagd'))
       or (m.wijze = 'spoed' and a.stand in ('besloten', 'uitbetaald', 'verantwoord') and not exists (
         select from vergadering_punt p join vergadering v on v.netwerk_id = p.netwerk_id and v.id = p.vergadering_id
          where p.netwerk_id = a.netwerk_id and p.aanvraag_id = a.id and p.soort = 'spoed' and v.stand = 'gesloten')))
   order by 2 desc, a.ingediend_op, a.id
$$;

create function next_stukkenexemplaar(v_id uuid) returns integer language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not (v_id = any(array(select zichtbare_vergaderingen()))) then return null; end if;
  perform pg_advisory_xact_lock(hashtextextended('vergadering:' || v_id, 0));
  return (select coalesce(max(exemplaar_nummer), 0) + 1 from vergadering_export where netwerk_id = huidig_netwerk() and vergadering_id = v_id);
end $$;

grant select, insert, update (begint_op, plaats, stand, gesloten_op, versie, agenda_versie) on vergadering to naast_app;
grant select, insert, delete, update (volgorde, verslag, behandeld_op, versie) on vergadering_punt to naast_app;
grant select, insert, delete on vergadering_aanwezig to naast_app;
grant select, insert on inspraak, vergadering_export to naast_app;
grant select, insert, update (advies, advies_op, ingetrokken_op, versie) on adviseur to naast_app;
revoke execute on function vergaderende_fondsen, geleide_fondsen, kan_adviseren, check_vergadering, check_open_vergadering, check_inbreng,
  check_adviseur, geleide_vergaderingen, zichtbare_vergaderingen, agendastukken, next_stukkenexemplaar from public;
grant execute on function vergaderende_fondsen, geleide_fondsen, kan_adviseren, geleide_vergaderingen, zichtbare_vergaderingen,
  agendastukken, next_stukkenexemplaar to naast_app;
