-- An aanvraag in one go: from which to which month a line runs, on which rekening it is paid, and which regelingen were tried first.

-- Mod 97 (ISO 13616) on a SEPA-shaped IBAN; the length and structure per country are checked by the domain.
create function iban_klopt(iban text) returns boolean language sql immutable parallel safe
  set search_path = public, pg_temp as $$
  select case when iban !~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$' or (left(iban, 2) = 'NL' and length(iban) <> 18) then false else (
    select string_agg(case when teken ~ '[0-9]' then teken else (ascii(teken) - 55)::text end, '' order by nr)::numeric % 97 = 1
      from regexp_split_to_table(substr(iban, 5) || left(iban, 4), '') with ordinality as t (teken, nr)) end
$$;

alter table aanvraag_regel
  add column vanaf_maand date check (extract(day from vanaf_maand) = 1),
  add column tot_maand date check (extract(day from tot_maand) = 1),
  -- Day of the month on which a monthly line is paid; the 29th does not exist in every month.
  add column betaaldag smallint check (betaaldag between 1 and 28),
  -- False in a copy of an earlier aanvraag until somebody has looked at the line again.
  add column nagekeken boolean not null default true,
  add constraint regel_maanden check (
    (vanaf_maand is null and tot_maand is null and betaaldag is null) or termijn = 'maandelijks'),
  -- The number of months follows from the two months.
  add constraint regel_aantal_maanden check (vanaf_maand is null or tot_maand is null or aantal_maanden =
    (extract(year from tot_maand) - extract(year from vanaf_maand)) * 12 + extract(month from tot_maand) - extract(month from vanaf_maand) + 1);

alter table aanvraag add column kopie_van_id uuid,
  add constraint aanvraag_van_huishouden unique (netwerk_id, huishouden_id, id),
  add constraint aanvraag_kopie_van foreign key (netwerk_id, huishouden_id, kopie_van_id)
    references aanvraag (netwerk_id, huishouden_id, id);

-- Does a gift count: asked once for all four before, now for each of them.
update aanvraag set toets = (toets - 'telGiftMee') || case when toets -> 'telGiftMee' = 'false'::jsonb
  then '{"gift": {"bijstand": false, "toeslagen": false, "beslag": false, "bewind": false}}'::jsonb else '{}'::jsonb end
 where toets ? 'telGiftMee';

-- Where the money goes. Apart from the line: the commissie decides on the line, and does not see this.
create table aanvraag_regel_rekening (
  netwerk_id uuid not null,
  aanvraag_id uuid not null,
  regel_id uuid not null,
  iban text not null constraint iban_klopt check (iban_klopt(iban)),
  ten_name_van text not null default '' check (length(ten_name_van) <= 140),
  gewijzigd_door uuid not null,
  gewijzigd_op timestamptz not null,
  primary key (netwerk_id, aanvraag_id, regel_id),
  foreign key (netwerk_id, aanvraag_id, regel_id) references aanvraag_regel (netwerk_id, aanvraag_id, id) on delete cascade,
  foreign key (netwerk_id, gewijzigd_door) references gebruiker
);

-- The people of the casus, who pays once there is something to pay, and who checks. Nobody else, the commissie neither.
create function regelrekening_aanvragen() returns setof uuid language sql stable security definer
  set search_path = public, pg_temp as $$
  select id from aanvraag where netwerk_id = huidig_netwerk() and casus_id = any(array(select zichtbare_casussen()))
  union
  select id from aanvraag
   where netwerk_id = huidig_netwerk() and stand in ('besloten', 'uitbetaald', 'verantwoord') and (select heeft_rol('betaler'))
  union
  select id from aanvraag where netwerk_id = huidig_netwerk() and ingediend_op is not null and (select heeft_rol('controleur'))
$$;

-- A rekening that turned out wrong can still be mended until the last euro is paid.
create function regelrekening_te_wijzigen() returns setof uuid language sql stable security definer
  set search_path = public, pg_temp as $$
  select id from aanvraag
   where netwerk_id = huidig_netwerk() and casus_id = any(array(select bewerkbare_casussen()))
     and stand in ('concept', 'ingediend', 'in_behandeling', 'aanvulling_gevraagd', 'besloten')
$$;

create function check_rekening() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare nu_stand text;
begin
  select stand into nu_stand from aanvraag where netwerk_id = new.netwerk_id and id = new.aanvraag_id for share;
  if nu_stand in ('uitbetaald', 'verantwoord', 'ingetrokken') then perform refuse('NA409', 'aanvraag_vast'); end if;
  new.gewijzigd_door := coalesce(huidige_gebruiker(), new.gewijzigd_door);
  new.gewijzigd_op := huidig_moment();
  return new;
end $$;
create trigger rekening_mag before insert or update on aanvraag_regel_rekening for each row execute function check_rekening();

alter table aanvraag_regel_rekening enable row level security;
create policy zien on aanvraag_regel_rekening for select to naast_app
  using (netwerk_id = (select huidig_netwerk()) and aanvraag_id = any(array(select regelrekening_aanvragen())));
create policy maken on aanvraag_regel_rekening for insert to naast_app
  with check (netwerk_id = (select huidig_netwerk()) and aanvraag_id = any(array(select regelrekening_te_wijzigen())));
create policy wijzigen on aanvraag_regel_rekening for update to naast_app
  using (netwerk_id = (select huidig_netwerk()) and aanvraag_id = any(array(select regelrekening_te_wijzigen())));
grant select, insert, update (iban, ten_name_van) on aanvraag_regel_rekening to naast_app;

-- Everything a payment needs of one line; who may not see the rekening gets the line without it.
create view regel_betaalgegevens with (security_invoker = true) as
  select r.netwerk_id, r.aanvraag_id, r.id as regel_id, r.volgorde, r.wat, r.ontvanger, r.ontvanger_soort, r.bedrag_cent, r.termijn,
         r.aantal_maanden, r.vanaf_maand, r.tot_maand, r.betaaldag, k.iban, k.ten_name_van, k.gewijzigd_op as rekening_gewijzigd_op
    from aanvraag_regel r
    left join aanvraag_regel_rekening k on k.netwerk_id = r.netwerk_id and k.aanvraag_id = r.aanvraag_id and k.regel_id = r.id;
grant select on regel_betaalgegevens to naast_app;

-- The list of regelingen is the beheerder's. What was written stays: every saved version is kept.
alter table regeling
  add column soort text not null default 'regeling' check (soort in ('regeling', 'bijzondere_bijstand', 'fonds', 'hulp')),
  -- For which domeinen of a fonds this may be the way; empty says nothing about it.
  add column domeinen text[] not null default '{}'
    check (domeinen <@ array['wonen', 'passend_onderwijs', 'psychische_ondersteuning', 'tijdelijk_inkomen']),
  -- For which costs, in words; and the words that a line about such costs holds.
  add column bedoeld_voor text not null default '' check (length(bedoeld_voor) <= 1000),
  add column trefwoorden text not null default '' check (length(trefwoorden) <= 1000);

create table regeling_versie (
  netwerk_id uuid not null,
  regeling_id uuid not null,
  versie integer not null,
  naam text not null,
  voor_wie text not null,
  link text not null,
  termijn text not null,
  soort text not null,
  domeinen text[] not null,
  bedoeld_voor text not null,
  trefwoorden text not null,
  actief boolean not null,
  -- Null for the list that ships with Naast.
  door uuid,
  op timestamptz not null,
  primary key (netwerk_id, regeling_id, versie),
  foreign key (netwerk_id, regeling_id) references regeling,
  foreign key (netwerk_id, door) references gebruiker
);
update regeling set soort = 'bijzondere_bijstand', domeinen = array['wonen', 'passend_onderwijs', 'psychische_ondersteuning', 'tijdelijk_inkomen'],
       bedoeld_voor = 'Noodzakelijke kosten door bijzondere omstandigheden die je niet zelf kunt betalen en die nergens anders onder vallen.'
 where naam = 'Bijzondere bijstand';
insert into regeling_versie
  select netwerk_id, id, versie, naam, voor_wie, link, termijn, soort, domeinen, bedoeld_voor, trefwoorden, actief, null, now() from regeling;

create function keep_regeling() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'UPDATE' then new.versie := old.versie + 1; end if;
  return new;
end $$;
create trigger a_versie before update on regeling for each row execute function keep_regeling();

create function keep_regeling_versie() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into regeling_versie (netwerk_id, regeling_id, versie, naam, voor_wie, link, termijn, soort, domeinen, bedoeld_voor, trefwoorden, actief, door, op)
    values (new.netwerk_id, new.id, new.versie, new.naam, new.voor_wie, new.link, new.termijn, new.soort, new.domeinen, new.bedoeld_voor,
            new.trefwoorden, new.actief, huidige_gebruiker(), coalesce(huidig_moment(), now()));
  return null;
end $$;
create trigger z_versie after insert or update on regeling for each row execute function keep_regeling_versie();
create trigger nooit_anders before update or delete on regeling_versie for each row execute function refuse_wijziging();

alter table regeling_versie enable row level security;
create policy eigen_netwerk on regeling_versie for select to naast_app using (netwerk_id = (select huidig_netwerk()));
create policy maken on regeling for insert to naast_app
  with check (netwerk_id = (select huidig_netwerk()) and (select heeft_rol('beheerder')));
create policy wijzigen on regeling for update to naast_app
  using (netwerk_id = (select huidig_netwerk()) and (select heeft_rol('beheerder')));
grant select on regeling_versie to naast_app;
grant insert, update (naam, voor_wie, link, termijn, soort, domeinen, bedoeld_voor, trefwoorden, actief, volgorde) on regeling to naast_app;

-- Per household, under its casus: what is used, asked, refused, or not tried.
create table regeling_gebruik (
  netwerk_id uuid not null,
  casus_id uuid not null,
  regeling_id uuid not null,
  -- The version that was read when this was noted.
  regeling_versie integer not null,
  stand text not null check (stand in ('gebruikt', 'aangevraagd', 'afgewezen', 'niet_geprobeerd')),
  op date,
  notitie text not null default '' check (length(notitie) <= 1000),
  door uuid not null,
  gewijzigd_op timestamptz not null,
  versie integer not null default 1,
  primary key (netwerk_id, casus_id, regeling_id),
  foreign key (netwerk_id, casus_id) references casus,
  foreign key (netwerk_id, regeling_id, regeling_versie) references regeling_versie,
  foreign key (netwerk_id, door) references gebruiker
);

create function stamp_regeling_gebruik() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  new.regeling_versie := coalesce((select versie from regeling where netwerk_id = new.netwerk_id and id = new.regeling_id), 0);
  new.door := coalesce(huidige_gebruiker(), new.door);
  new.gewijzigd_op := huidig_moment();
  new.versie := case tg_op when 'INSERT' then 1 else old.versie + 1 end;
  return new;
end $$;
create trigger stempel before insert or update on regeling_gebruik for each row execute function stamp_regeling_gebruik();

alter table regeling_gebruik enable row level security;
create policy zien on regeling_gebruik for select to naast_app
  using (netwerk_id = (select huidig_netwerk()) and casus_id = any(array(select zichtbare_casussen())));
create policy maken on regeling_gebruik for insert to naast_app
  with check (netwerk_id = (select huidig_netwerk()) and casus_id = any(array(select bewerkbare_casussen())));
create policy wijzigen on regeling_gebruik for update to naast_app
  using (netwerk_id = (select huidig_netwerk()) and casus_id = any(array(select bewerkbare_casussen())));
grant select, insert, update (stand, op, notitie) on regeling_gebruik to naast_app;

-- Per line: which regelingen were tried first, and what came of it. The commissie reads this too.
create table aanvraag_regel_regeling (
  netwerk_id uuid not null,
  aanvraag_id uuid not null,
  regel_id uuid not null,
  regeling_id uuid not null,
  regeling_versie integer not null,
  uitkomst text not null check (uitkomst in ('afgewezen', 'te_laat', 'niet_genoeg', 'past_niet', 'loopt', 'niet_gevraagd')),
  op date,
  toelichting text not null default '' check (length(toelichting) <= 500),
  volgorde smallint not null default 0,
  primary key (netwerk_id, aanvraag_id, regel_id, regeling_id),
  foreign key (netwerk_id, aanvraag_id, regel_id) references aanvraag_regel (netwerk_id, aanvraag_id, id) on delete cascade,
  constraint regel_regeling_bestaat foreign key (netwerk_id, regeling_id, regeling_versie) references regeling_versie
);

create function stamp_regel_regeling() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  new.regeling_versie := coalesce((select versie from regeling where netwerk_id = new.netwerk_id and id = new.regeling_id), 0);
  return new;
end $$;
create trigger a_stempel_versie before insert on aanvraag_regel_regeling for each row execute function stamp_regel_regeling();
create trigger regeling_in_concept before insert or update or delete on aanvraag_regel_regeling for each row execute function check_concept();

alter table aanvraag_regel_regeling enable row level security;
create policy zien on aanvraag_regel_regeling for select to naast_app
  using (netwerk_id = (select huidig_netwerk()) and aanvraag_id = any(array(select zichtbare_aanvragen())));
create policy maken on aanvraag_regel_regeling for insert to naast_app
  with check (netwerk_id = (select huidig_netwerk()) and aanvraag_id = any(array(select concept_aanvragen())));
create policy wijzigen on aanvraag_regel_regeling for update to naast_app
  using (netwerk_id = (select huidig_netwerk()) and aanvraag_id = any(array(select concept_aanvragen())));
grant select, insert, update (toelichting) on aanvraag_regel_regeling to naast_app;

-- The lines of the other aanvragen for this household, in whatever casus or fonds: to warn that something was asked before.
-- The text of a line goes out only to who may see that aanvraag; the API tells others its code.
create function regels_elders(a_id uuid) returns table (aanvraag_id uuid, code text, fonds text, stand text, zichtbaar boolean,
  wat text, ontvanger text, bedrag_cent bigint, totaal_cent bigint, iban text)
language sql stable security definer set search_path = public, pg_temp as $$
  select e.id, e.code, f.naam, e.stand, e.id = any(array(select zichtbare_aanvragen())), r.wat, r.ontvanger, r.bedrag_cent,
         r.bedrag_cent * r.aantal_maanden,
         -- Only a rekening that stands here too, for who may see it here: another one is told to nobody.
         case when a.id = any(array(select regelrekening_aanvragen())) and exists (select from aanvraag_regel_rekening hier
           where hier.netwerk_id = a.netwerk_id and hier.aanvraag_id = a.id and hier.iban = k.iban) then k.iban end
    from aanvraag a
    join aanvraag e on e.netwerk_id = a.netwerk_id and e.huishouden_id = a.huishouden_id and e.id <> a.id
    join fonds f on f.netwerk_id = e.netwerk_id and f.id = e.fonds_id
    join aanvraag_regel r on r.netwerk_id = e.netwerk_id and r.aanvraag_id = e.id
    left join aanvraag_regel_rekening k on k.netwerk_id = r.netwerk_id and k.aanvraag_id = r.aanvraag_id and k.regel_id = r.id
   where a.netwerk_id = huidig_netwerk() and a.id = a_id and a.id = any(array(select zichtbare_aanvragen())) and e.stand <> 'ingetrokken'
     -- Who sees the frozen pack only knows no concepts of others.
     and (e.ingediend_op is not null or a.casus_id = any(array(select zichtbare_casussen())))
   order by e.gewijzigd_op desc, e.id, r.volgorde, r.id
$$;

-- The hard checks once more, on what is really there at this moment.
create or replace function check_aanvraag_compleet(a aanvraag) returns void language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not exists (select from aanvraag_regel where netwerk_id = a.netwerk_id and aanvraag_id = a.id)
     or exists (select from aanvraag_regel where netwerk_id = a.netwerk_id and aanvraag_id = a.id
                 and (bedrag_cent <= 0 or btrim(wat) = '' or btrim(ontvanger) = ''
                   or (termijn = 'maandelijks' and (vanaf_maand is null or tot_maand is null))))
     or not exists (select from aanvraag_doorbraak where netwerk_id = a.netwerk_id and aanvraag_id = a.id)
     or exists (select from aanvraag_doorbraak ad join doorbraak d on d.netwerk_id = ad.netwerk_id and d.id = ad.doorbraak_id
                 where ad.netwerk_id = a.netwerk_id and ad.aanvraag_id = a.id
                   and (d.verwijderd_op is not null or btrim(d.zin) = '' or d.antwoord_gezin is distinct from 'ja' or d.antwoord_zin <> d.zin
                     or btrim(d.legitimiteit) = '' or btrim(d.betrokkenheid) = '' or btrim(d.rendement) = '' or btrim(d.eerder_geprobeerd) = ''))
     or not (exists (select from canvas_blok where netwerk_id = a.netwerk_id and casus_id = a.casus_id and blok = 2 and btrim(tekst) <> '')
       or exists (select from eigen_woorden where netwerk_id = a.netwerk_id and casus_id = a.casus_id and btrim(woorden) <> '')) then
    perform refuse('NA409', 'aanvraag_onvolledig');
  end if;
end $$;

revoke execute on function iban_klopt, regelrekening_aanvragen, regelrekening_te_wijzigen, check_rekening, keep_regeling, keep_regeling_versie,
  stamp_regeling_gebruik, stamp_regel_regeling, regels_elders from public;
grant execute on function iban_klopt, regelrekening_aanvragen, regelrekening_te_wijzigen, regels_elders to naast_app;
