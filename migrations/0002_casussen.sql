-- The household, its members and the track of support; who stands beside them, and who may look.
-- How a name sounds in Dutch: Jansen and Janssen, Kastanje and Castanje, Yilmaz and Jilmas become one and the same.
create function zoekklank(tekst text) returns text language sql immutable parallel safe
  set search_path = public, pg_temp as $$
  select btrim(regexp_replace(regexp_replace(translate(
    regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
      regexp_replace(zoektekst(tekst), '\m(familie|fam|gezin|huishouden)\M\.?', ' ', 'g'),
      'ij|ei|ey|ie', 'i', 'g'), 'sch|sh|sj', 's', 'g'), 'ch|gh', 'g', 'g'), 'ph', 'f', 'g'), 'oe|ou|au', 'u', 'g'),
    'yjcqzxvdw', 'iikkssftf'), '[[:space:][:punct:]]+', ' ', 'g'), '(.)\1+', '\1', 'g'))
$$;

create table huishouden (
  netwerk_id uuid not null references netwerk,
  id uuid not null,
  naam text not null check (length(naam) between 1 and 200),
  wijk text not null check (length(wijk) <= 100),
  taal text not null default 'Nederlands' check (length(taal) between 1 and 60),
  tolk boolean not null default false,
  voorlezen boolean not null default false,
  bereikbaar text not null default '' check (length(bereikbaar) <= 500),
  versie integer not null default 1,
  gemaakt_op timestamptz not null default now(),
  gemaakt_door uuid not null,
  primary key (netwerk_id, id),
  foreign key (netwerk_id, gemaakt_door) references gebruiker
);
create index huishouden_zoek on huishouden using gin (zoekklank(naam) gin_trgm_ops);

create table lid (
  netwerk_id uuid not null,
  id uuid not null,
  naam text not null check (length(naam) between 1 and 200),
  geboortejaar smallint check (geboortejaar between 1900 and 2100),
  geboortemaand smallint check (geboortemaand between 1 and 12),
  versie integer not null default 1,
  primary key (netwerk_id, id),
  foreign key (netwerk_id) references netwerk,
  constraint lid_maand_met_jaar check (geboortemaand is null or geboortejaar is not null)
);
create index lid_zoek on lid using gin (zoekklank(naam) gin_trgm_ops);

-- Apart from lid: with co-ouderschap one child lives in two huishoudens.
create table huishouden_lid (
  netwerk_id uuid not null,
  huishouden_id uuid not null,
  lid_id uuid not null,
  gezinsrol text not null check (gezinsrol in ('ouder', 'partner', 'kind', 'ander')),
  volgorde smallint not null default 0,
  vanaf date not null default current_date,
  tot date check (tot >= vanaf),
  primary key (netwerk_id, huishouden_id, lid_id),
  foreign key (netwerk_id, huishouden_id) references huishouden,
  foreign key (netwerk_id, lid_id) references lid
);
create index huishouden_lid_lid on huishouden_lid (netwerk_id, lid_id);

create table casus (
  netwerk_id uuid not null,
  id uuid not null,
  huishouden_id uuid not null,
  -- Short name without personal data, for lists, letters and PDFs: NA-2026-0007.
  code text not null check (code ~ '^[A-Z]{2}-[0-9]{4}-[0-9]{4,}$'),
  fase text not null check (fase in ('aanmelding', 'intake', 'canvas', 'uitvoering', 'nazorg', 'afgesloten', 'gestopt')),
  aanmelding text not null default '' check (length(aanmelding) <= 4000),
  gestopt_reden text check ((fase = 'gestopt') = (gestopt_reden is not null)),
  volgende_datum date,
  versie integer not null default 1,
  gemaakt_op timestamptz not null default now(),
  gemaakt_door uuid not null,
  gewijzigd_op timestamptz not null default now(),
  primary key (netwerk_id, id),
  foreign key (netwerk_id, huishouden_id) references huishouden,
  foreign key (netwerk_id, gemaakt_door) references gebruiker
);
-- One plan: at most one open casus per huishouden.
create unique index casus_een_open on casus (netwerk_id, huishouden_id) where fase not in ('afgesloten', 'gestopt');
create unique index casus_code on casus (netwerk_id, code);
create index casus_huishouden on casus (netwerk_id, huishouden_id);

create table casusnummer (
  netwerk_id uuid not null references netwerk,
  jaar smallint not null,
  laatste integer not null,
  primary key (netwerk_id, jaar)
);

-- Exactly one contactpersoon at every moment of an open casus: no overlap (exclusion), no gap (deferred trigger).
create table contactpersoon (
  netwerk_id uuid not null,
  id uuid not null,
  casus_id uuid not null,
  gebruiker_id uuid not null,
  periode tstzrange not null check (not isempty(periode) and not lower_inf(periode)),
  primary key (netwerk_id, id),
  foreign key (netwerk_id, casus_id) references casus,
  foreign key (netwerk_id, gebruiker_id) references gebruiker,
  constraint contactpersoon_geen_overlap exclude using gist (netwerk_id with =, casus_id with =, periode with &&)
);
create index contactpersoon_gebruiker on contactpersoon (netwerk_id, gebruiker_id) where upper_inf(periode);
create index contactpersoon_casus on contactpersoon (netwerk_id, casus_id);

create function check_contactpersoon() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
declare c casus; gaten integer;
begin
  if tg_table_name = 'casus' then c := new;
  elsif tg_op = 'DELETE' then select * into c from casus where netwerk_id = old.netwerk_id and id = old.casus_id;
  else select * into c from casus where netwerk_id = new.netwerk_id and id = new.casus_id; end if;
  -- A casus that is destroyed at the end of its term goes together with its contactpersonen.
  if c.id is null then return null; end if;
  if not exists (select from contactpersoon where netwerk_id = c.netwerk_id and casus_id = c.id and upper_inf(periode))
     or not exists (select from contactpersoon where netwerk_id = c.netwerk_id and casus_id = c.id and lower(periode) <= c.gemaakt_op) then
    raise exception 'casus zonder contactpersoon' using errcode = 'check_violation', constraint = 'contactpersoon_altijd';
  end if;
  -- One unbroken range means one contactpersoon follows the other to the microsecond.
  select count(*) into gaten from (
    select lower(periode) - lag(upper(periode)) over (order by lower(periode)) as gat
      from contactpersoon where netwerk_id = c.netwerk_id and casus_id = c.id) p where gat > interval '0';
  if gaten > 0 then
    raise exception 'gat tussen contactpersonen' using errcode = 'check_violation', constraint = 'contactpersoon_geen_gat';
  end if;
  return null;
end $$;
create constraint trigger casus_heeft_contactpersoon after insert on casus
  deferrable initially deferred for each row execute function check_contactpersoon();
create constraint trigger contactpersoon_zonder_gat after insert or update or delete on contactpersoon
  deferrable initially deferred for each row execute function check_contactpersoon();

-- The day as people here live it, whatever the time zone of the server.
create function vandaag() returns date language sql stable parallel safe
  as $$ select (now() at time zone 'Europe/Amsterdam')::date $$;

create table vervanger (
  netwerk_id uuid not null,
  id uuid not null,
  casus_id uuid not null,
  gebruiker_id uuid not null,
  vanaf date not null,
  tot date check (tot >= vanaf),
  aangewezen_door uuid not null,
  aangewezen_op timestamptz not null default now(),
  ingetrokken_op timestamptz,
  ingetrokken_door uuid,
  versie integer not null default 1,
  primary key (netwerk_id, id),
  foreign key (netwerk_id, casus_id) references casus,
  foreign key (netwerk_id, gebruiker_id) references gebruiker,
  foreign key (netwerk_id, aangewezen_door) references gebruiker,
  foreign key (netwerk_id, ingetrokken_door) references gebruiker,
  constraint vervanger_een exclude using gist (netwerk_id with =, casus_id with =, daterange(vanaf, tot, '[]') with &&)
    where (ingetrokken_op is null)
);
create index vervanger_gebruiker on vervanger (netwerk_id, gebruiker_id);

create table toegang (
  netwerk_id uuid not null,
  id uuid not null,
  casus_id uuid not null,
  gebruiker_id uuid not null,
  niveau text not null check (niveau in ('kijken', 'meewerken')),
  reden text not null check (length(reden) between 1 and 500),
  verleend_door uuid not null,
  verleend_op timestamptz not null default now(),
  tot timestamptz,
  ingetrokken_op timestamptz,
  ingetrokken_door uuid,
  versie integer not null default 1,
  primary key (netwerk_id, id),
  foreign key (netwerk_id, casus_id) references casus,
  foreign key (netwerk_id, gebruiker_id) references gebruiker,
  foreign key (netwerk_id, verleend_door) references gebruiker,
  foreign key (netwerk_id, ingetrokken_door) references gebruiker
);
create unique index toegang_een on toegang (netwerk_id, casus_id, gebruiker_id) where ingetrokken_op is null;
create index toegang_gebruiker on toegang (netwerk_id, gebruiker_id) where ingetrokken_op is null;

create table overdracht (
  netwerk_id uuid not null,
  id uuid not null,
  casus_id uuid not null,
  van_id uuid not null,
  naar_id uuid not null check (naar_id <> van_id),
  reden text not null check (length(reden) between 1 and 2000),
  antwoord_gezin text not null default '' check (length(antwoord_gezin) <= 2000),
  stand text not null check (stand in ('voorgesteld', 'geaccepteerd', 'afgewezen', 'ingetrokken')),
  -- The teamleider who proposes it when the old contactpersoon has left.
  bevestigd_door uuid,
  voorgesteld_op timestamptz not null default now(),
  beslist_op timestamptz check ((stand = 'voorgesteld') = (beslist_op is null)),
  versie integer not null default 1,
  primary key (netwerk_id, id),
  foreign key (netwerk_id, casus_id) references casus,
  foreign key (netwerk_id, van_id) references gebruiker,
  foreign key (netwerk_id, naar_id) references gebruiker,
  foreign key (netwerk_id, bevestigd_door) references gebruiker
);
create unique index overdracht_een_open on overdracht (netwerk_id, casus_id) where stand = 'voorgesteld';
create index overdracht_casus on overdracht (netwerk_id, casus_id);
create index overdracht_naar on overdracht (netwerk_id, naar_id) where stand = 'voorgesteld';

create table deelnemer (
  netwerk_id uuid not null,
  id uuid not null,
  casus_id uuid not null,
  soort text not null check (soort in ('professional', 'eigen_kring')),
  naam text not null check (length(naam) between 1 and 200),
  organisatie text not null default '' check (length(organisatie) <= 200),
  rol text not null default '' check (length(rol) <= 200),
  aanbod text not null default '' check (length(aanbod) <= 500),
  versie integer not null default 1,
  gemaakt_op timestamptz not null default now(),
  primary key (netwerk_id, id),
  foreign key (netwerk_id, casus_id) references casus
);
create index deelnemer_casus on deelnemer (netwerk_id, casus_id);

create table fasewissel (
  netwerk_id uuid not null,
  id uuid not null,
  casus_id uuid not null,
  van text,
  naar text not null,
  reden text not null default '',
  door uuid not null,
  op timestamptz not null default now(),
  primary key (netwerk_id, id),
  foreign key (netwerk_id, casus_id) references casus,
  foreign key (netwerk_id, door) references gebruiker
);
create index fasewissel_casus on fasewissel (netwerk_id, casus_id, op);

-- What closing asks for: an evaluatie, a nazorgplan and a leerpunt, or a teamleider who says why not.
create table afsluiting (
  netwerk_id uuid not null,
  id uuid not null,
  casus_id uuid not null,
  evaluatie text not null default '' check (length(evaluatie) <= 4000),
  nazorgplan text not null default '' check (length(nazorgplan) <= 4000),
  leerpunt text not null default '' check (length(leerpunt) <= 2000),
  ontheffing text check (length(ontheffing) between 1 and 2000),
  door uuid not null,
  op timestamptz not null default now(),
  primary key (netwerk_id, id),
  foreign key (netwerk_id, casus_id) references casus,
  foreign key (netwerk_id, door) references gebruiker,
  constraint afsluiting_compleet check (ontheffing is not null or (evaluatie <> '' and nazorgplan <> '' and leerpunt <> ''))
);
create index afsluiting_casus on afsluiting (netwerk_id, casus_id, op);

-- A search met a household the seeker may not see: the praktijkverbinder gets in touch.
create table zoektreffer (
  netwerk_id uuid not null,
  id uuid not null,
  huishouden_id uuid not null,
  zoeker_id uuid not null,
  op timestamptz not null default now(),
  afgehandeld_op timestamptz,
  afgehandeld_door uuid,
  primary key (netwerk_id, id),
  foreign key (netwerk_id, huishouden_id) references huishouden,
  foreign key (netwerk_id, zoeker_id) references gebruiker,
  foreign key (netwerk_id, afgehandeld_door) references gebruiker
);
create unique index zoektreffer_een on zoektreffer (netwerk_id, huishouden_id, zoeker_id) where afgehandeld_op is null;
create index zoektreffer_open on zoektreffer (netwerk_id, op) where afgehandeld_op is null;

-- These rules run in the policy of every table of a casus. They are plpgsql because that keeps their plans between
-- calls (SQL functions are planned again at every call before PostgreSQL 18: 0.9 ms each, against 0.1 ms).

-- A teamleider sees the casussen whose contactpersoon is in the own team.
create function teamcasussen() returns setof uuid language plpgsql stable security definer rows 100
  set search_path = public, pg_temp as $$
begin
  if not exists (select from gebruiker_rol where netwerk_id = huidig_netwerk() and gebruiker_id = huidige_gebruiker()
                    and rol = 'teamleider') then
    return;
  end if;
  -- The team as an array: also without statistics the casussen are found by index, never by reading all.
  return query select cp.casus_id from contactpersoon cp
   where cp.netwerk_id = huidig_netwerk() and upper_inf(cp.periode) and cp.gebruiker_id = any(array(
     select g.id from gebruiker ik join gebruiker g on g.netwerk_id = ik.netwerk_id and g.team_id = ik.team_id
      where ik.netwerk_id = huidig_netwerk() and ik.id = huidige_gebruiker()));
end $$;

-- Casussen of which the gebruiker is the contactpersoon now: a vervanger, teamleider or holder of toegang is not.
create function contactcasussen() returns setof uuid language sql stable security definer
  set search_path = public, pg_temp as $$
  select casus_id from contactpersoon
   where netwerk_id = huidig_netwerk() and gebruiker_id = huidige_gebruiker() and upper_inf(periode)
$$;

-- The one rule of who sees which casus. Every policy of a casus goes through here (mutual policies would recurse);
-- used as id = any(array(select …)) it is one InitPlan and an index condition, also at a million households.
create function zichtbare_casussen() returns setof uuid language plpgsql stable security definer rows 100
  set search_path = public, pg_temp as $$
begin
  return query
  select casus_id from contactpersoon
   where netwerk_id = huidig_netwerk() and gebruiker_id = huidige_gebruiker() and upper_inf(periode)
  union
  select casus_id from vervanger
   where netwerk_id = huidig_netwerk() and gebruiker_id = huidige_gebruiker()
     and ingetrokken_op is null and vandaag() >= vanaf and (tot is null or vandaag() <= tot)
  union
  select casus_id from toegang
   where netwerk_id = huidig_netwerk() and gebruiker_id = huidige_gebruiker()
     and ingetrokken_op is null and (tot is null or tot > now())
  union
  select teamcasussen();
end $$;

-- Casussen on which the gebruiker may write, by the same facts.
create function bewerkbare_casussen() returns setof uuid language plpgsql stable security definer rows 100
  set search_path = public, pg_temp as $$
begin
  return query
  select casus_id from contactpersoon
   where netwerk_id = huidig_netwerk() and gebruiker_id = huidige_gebruiker() and upper_inf(periode)
  union
  select casus_id from vervanger
   where netwerk_id = huidig_netwerk() and gebruiker_id = huidige_gebruiker()
     and ingetrokken_op is null and vandaag() >= vanaf and (tot is null or vandaag() <= tot)
  union
  select casus_id from toegang
   where netwerk_id = huidig_netwerk() and gebruiker_id = huidige_gebruiker() and niveau = 'meewerken'
     and ingetrokken_op is null and (tot is null or tot > now());
end $$;

create index huishouden_gemaakt_door on huishouden (netwerk_id, gemaakt_door);

-- Between registering the household and opening its casus only the one who registered it sees it.
create function nieuwe_huishoudens() returns setof uuid language plpgsql stable security definer rows 10
  set search_path = public, pg_temp as $$
begin
  return query select h.id from huishouden h
   where h.netwerk_id = huidig_netwerk() and h.gemaakt_door = huidige_gebruiker()
     and not exists (select from casus c where c.netwerk_id = h.netwerk_id and c.huishouden_id = h.id);
end $$;

create function zichtbare_huishoudens() returns setof uuid language plpgsql stable security definer rows 100
  set search_path = public, pg_temp as $$
begin
  return query
  select huishouden_id from casus where netwerk_id = huidig_netwerk() and id = any(array(select zichtbare_casussen()))
  union
  select nieuwe_huishoudens();
end $$;

create function bewerkbare_huishoudens() returns setof uuid language plpgsql stable security definer rows 100
  set search_path = public, pg_temp as $$
begin
  return query
  select huishouden_id from casus where netwerk_id = huidig_netwerk() and id = any(array(select bewerkbare_casussen()))
  union
  select nieuwe_huishoudens();
end $$;

create function zichtbare_leden() returns setof uuid language plpgsql stable security definer rows 300
  set search_path = public, pg_temp as $$
begin
  return query select lid_id from huishouden_lid
   where netwerk_id = huidig_netwerk() and huishouden_id = any(array(select zichtbare_huishoudens()));
end $$;

create function bewerkbare_leden() returns setof uuid language plpgsql stable security definer rows 300
  set search_path = public, pg_temp as $$
begin
  return query select lid_id from huishouden_lid
   where netwerk_id = huidig_netwerk() and huishouden_id = any(array(select bewerkbare_huishoudens()));
end $$;

-- Somebody who was written down just now and lives nowhere yet; everyone else belongs to a household.
create function is_nieuw_lid(l_id uuid) returns boolean language sql stable security definer
  set search_path = public, pg_temp as $$
  select not exists (select from huishouden_lid where netwerk_id = huidig_netwerk() and lid_id = l_id)
$$;

-- Opening a casus is the most asked question of all, so it is one function: the rule above is asked once instead of
-- once per table, and the plan is kept (measured: a third of the time of the same read under the policies).
create function casushoofd(c_id uuid) returns table (
  id uuid, code text, fase text, gestopt_reden text, aanmelding text, volgende_datum date, versie integer,
  gemaakt_op timestamptz, gewijzigd_op timestamptz, huishouden json, leden json, contactpersoon json, vervanger json,
  rollen text[])
language plpgsql stable security definer rows 1 set search_path = public, pg_temp as $$
#variable_conflict use_column
declare ik uuid := huidige_gebruiker(); netwerk uuid := huidig_netwerk();
begin
  if not c_id = any(array(select zichtbare_casussen())) then return; end if;
  return query
  select c.id, c.code, c.fase, c.gestopt_reden, c.aanmelding, c.volgende_datum, c.versie, c.gemaakt_op, c.gewijzigd_op,
         json_build_object('id', h.id, 'naam', h.naam, 'wijk', h.wijk, 'taal', h.taal, 'tolk', h.tolk),
         (select coalesce(json_agg(json_build_object('id', l.id, 'naam', l.naam, 'gezinsrol', hl.gezinsrol,
                   'geboortejaar', l.geboortejaar, 'geboortemaand', l.geboortemaand, 'versie', l.versie)
                   order by hl.volgorde, l.geboortejaar nulls last, l.id), '[]'::json)
            from huishouden_lid hl join lid l on l.netwerk_id = hl.netwerk_id and l.id = hl.lid_id
           where hl.netwerk_id = netwerk and hl.huishouden_id = c.huishouden_id and hl.tot is null),
         json_build_object('id', g.id, 'naam', g.naam, 'functie', g.functie, 'organisatie', o.naam, 'actief', g.actief),
         (select json_build_object('id', vg.id, 'naam', vg.naam, 'functie', vg.functie, 'organisatie', vo.naam,
                   'vervangerId', v.id, 'vanaf', v.vanaf, 'tot', v.tot)
            from vervanger v
            join gebruiker vg on vg.netwerk_id = v.netwerk_id and vg.id = v.gebruiker_id
            join organisatie vo on vo.netwerk_id = vg.netwerk_id and vo.id = vg.organisatie_id
           where v.netwerk_id = netwerk and v.casus_id = c.id and v.ingetrokken_op is null
             and (v.tot is null or v.tot >= vandaag()) order by v.vanaf, v.id limit 1),
         array(
           select 'contactpersoon' where cp.gebruiker_id = ik
           union all
           select 'vervanger' from vervanger x where x.netwerk_id = netwerk and x.casus_id = c.id and x.gebruiker_id = ik
              and x.ingetrokken_op is null and vandaag() >= x.vanaf and (x.tot is null or vandaag() <= x.tot)
           union all
           select case x.niveau when 'meewerken' then 'meewerker' else 'kijker' end from toegang x
            where x.netwerk_id = netwerk and x.casus_id = c.id and x.gebruiker_id = ik
              and x.ingetrokken_op is null and (x.tot is null or x.tot > now())
           union all
           select 'teamleider' where c.id = any(array(select teamcasussen())))
    from casus c
    join huishouden h on h.netwerk_id = c.netwerk_id and h.id = c.huishouden_id
    join contactpersoon cp on cp.netwerk_id = c.netwerk_id and cp.casus_id = c.id and upper_inf(cp.periode)
    join gebruiker g on g.netwerk_id = cp.netwerk_id and g.id = cp.gebruiker_id
    join organisatie o on o.netwerk_id = g.netwerk_id and o.id = g.organisatie_id
   where c.netwerk_id = netwerk and c.id = c_id;
end $$;

-- Who gets toegang to a household and who decides on its money take this one lock, so neither overtakes the other.
create function lock_huishouden(h_id uuid) returns void language sql
  as $$ select pg_advisory_xact_lock(hashtextextended('huishouden:' || h_id, 0)) $$;

-- Search before create looks past the policies: it answers households that may be the same, and whether the
-- seeker may see them. Only the API's fixed sentence tells about the others.
create function zoek_mogelijk_dezelfde(gezocht text, gezochte_wijk text, jaren smallint[])
returns table (huishouden_id uuid, zichtbaar boolean, gelijkenis real)
language sql stable security definer set search_path = public, pg_temp
set pg_trgm.similarity_threshold = 0.4 as $$
  with op_naam as (
    select h.id, max(similarity(zoekklank(h.naam), zoekklank(gezocht))) as score
      from huishouden h where h.netwerk_id = huidig_netwerk() and zoekklank(h.naam) % zoekklank(gezocht) group by h.id
    union all
    select hl.huishouden_id, max(similarity(zoekklank(l.naam), zoekklank(gezocht)))
      from lid l join huishouden_lid hl on hl.netwerk_id = l.netwerk_id and hl.lid_id = l.id
     where l.netwerk_id = huidig_netwerk() and zoekklank(l.naam) % zoekklank(gezocht) group by hl.huishouden_id
  ), beste as (select id, max(score) as score from op_naam group by id)
  select h.id, h.id in (select zichtbare_huishoudens()), b.score
    from beste b join huishouden h on h.netwerk_id = huidig_netwerk() and h.id = b.id
   where (coalesce(gezochte_wijk, '') = '' or zoektekst(h.wijk) = zoektekst(gezochte_wijk) or b.score >= 0.6)
     and (coalesce(cardinality(jaren), 0) = 0 or b.score >= 0.8 or exists (
       select from huishouden_lid hl join lid l on l.netwerk_id = hl.netwerk_id and l.id = hl.lid_id
        where hl.netwerk_id = h.netwerk_id and hl.huishouden_id = h.id and l.geboortejaar = any(jaren)))
   order by b.score desc, h.id limit 10
$$;

create function next_casuscode(voorvoegsel text, gevraagd_jaar smallint) returns text
language sql security definer set search_path = public, pg_temp as $$
  insert into casusnummer as n (netwerk_id, jaar, laatste) values (huidig_netwerk(), gevraagd_jaar, 1)
  on conflict (netwerk_id, jaar) do update set laatste = n.laatste + 1
  -- lpad cuts what is longer: the ten-thousandth keeps all its figures.
  returning voorvoegsel || '-' || jaar || '-' || lpad(laatste::text, greatest(4, length(laatste::text)), '0')
$$;

alter table huishouden enable row level security;
alter table lid enable row level security;
alter table huishouden_lid enable row level security;
alter table casus enable row level security;
alter table casusnummer enable row level security;
alter table contactpersoon enable row level security;
alter table vervanger enable row level security;
alter table toegang enable row level security;
alter table overdracht enable row level security;
alter table deelnemer enable row level security;
alter table fasewissel enable row level security;
alter table zoektreffer enable row level security;
alter table afsluiting enable row level security;

create policy zien on huishouden for select to naast_app
  using (netwerk_id = (select huidig_netwerk())
     and (id = any(array(select zichtbare_huishoudens()))));
create policy maken on huishouden for insert to naast_app
  with check (netwerk_id = (select huidig_netwerk()) and gemaakt_door = (select huidige_gebruiker()));
create policy wijzigen on huishouden for update to naast_app
  using (netwerk_id = (select huidig_netwerk()) and id = any(array(select bewerkbare_huishoudens())));
create policy zien on lid for select to naast_app
  using (netwerk_id = (select huidig_netwerk()) and id = any(array(select zichtbare_leden())));
create policy maken on lid for insert to naast_app with check (netwerk_id = (select huidig_netwerk()));
create policy wijzigen on lid for update to naast_app
  using (netwerk_id = (select huidig_netwerk()) and id = any(array(select bewerkbare_leden())));
create policy zien on huishouden_lid for select to naast_app
  using (netwerk_id = (select huidig_netwerk()) and huishouden_id = any(array(select zichtbare_huishoudens())));
-- With co-ouderschap a lid lives in two households; who brings them in may write in both.
create policy maken on huishouden_lid for insert to naast_app
  with check (netwerk_id = (select huidig_netwerk()) and huishouden_id = any(array(select bewerkbare_huishoudens()))
     and (lid_id = any(array(select bewerkbare_leden())) or is_nieuw_lid(lid_id)));
create policy wijzigen on huishouden_lid for update to naast_app
  using (netwerk_id = (select huidig_netwerk()) and huishouden_id = any(array(select bewerkbare_huishoudens())));
create policy zien on casus for select to naast_app
  using (netwerk_id = (select huidig_netwerk()) and id = any(array(select zichtbare_casussen())));
-- A teamleider only looks, but may put a wrong step back.
create policy wijzigen on casus for update to naast_app
  using (netwerk_id = (select huidig_netwerk())
     and (id = any(array(select bewerkbare_casussen())) or id = any(array(select teamcasussen()))));
create policy niemand on casusnummer to naast_app using (false);
create policy zien on contactpersoon for select to naast_app
  using (netwerk_id = (select huidig_netwerk()) and casus_id = any(array(select zichtbare_casussen())));
create policy zien on vervanger for select to naast_app
  using (netwerk_id = (select huidig_netwerk()) and casus_id = any(array(select zichtbare_casussen())));
-- Who belongs to a casus is decided by its contactpersoon (and teamleider), not by everyone who works on it.
create policy maken on vervanger for insert to naast_app
  with check (netwerk_id = (select huidig_netwerk()) and aangewezen_door = (select huidige_gebruiker())
     and (casus_id = any(array(select contactcasussen())) or casus_id = any(array(select teamcasussen()))));
create policy wijzigen on vervanger for update to naast_app
  using (netwerk_id = (select huidig_netwerk()) and (casus_id = any(array(select contactcasussen())) or casus_id = any(array(select teamcasussen()))));
create policy zien on toegang for select to naast_app
  using (netwerk_id = (select huidig_netwerk()) and casus_id = any(array(select zichtbare_casussen())));
create policy maken on toegang for insert to naast_app
  with check (netwerk_id = (select huidig_netwerk()) and verleend_door = (select huidige_gebruiker())
     and casus_id = any(array(select contactcasussen())));
create policy wijzigen on toegang for update to naast_app
  using (netwerk_id = (select huidig_netwerk()) and casus_id = any(array(select contactcasussen())));
create policy zien on deelnemer for select to naast_app
  using (netwerk_id = (select huidig_netwerk()) and casus_id = any(array(select zichtbare_casussen())));
create policy maken on deelnemer for insert to naast_app
  with check (netwerk_id = (select huidig_netwerk()) and casus_id = any(array(select bewerkbare_casussen())));
create policy wijzigen on deelnemer for update to naast_app
  using (netwerk_id = (select huidig_netwerk()) and casus_id = any(array(select bewerkbare_casussen())));
create policy verwijderen on deelnemer for delete to naast_app
  using (netwerk_id = (select huidig_netwerk()) and casus_id = any(array(select bewerkbare_casussen())));
-- The proposed new contactpersoon sees the proposal before seeing the casus.
create policy zien on overdracht for select to naast_app
  using (netwerk_id = (select huidig_netwerk())
     and (naar_id = (select huidige_gebruiker()) or casus_id = any(array(select zichtbare_casussen()))));
create policy maken on overdracht for insert to naast_app
  with check (netwerk_id = (select huidig_netwerk()) and stand = 'voorgesteld'
     and (casus_id = any(array(select contactcasussen())) or casus_id = any(array(select teamcasussen()))));
-- The one may withdraw, the other may refuse; accepting goes through accept_overdracht alone.
create policy wijzigen on overdracht for update to naast_app
  using (netwerk_id = (select huidig_netwerk()) and stand = 'voorgesteld'
     and (naar_id = (select huidige_gebruiker()) or casus_id = any(array(select bewerkbare_casussen()))
       or casus_id = any(array(select teamcasussen()))))
  with check (netwerk_id = (select huidig_netwerk()) and stand in ('voorgesteld', 'afgewezen', 'ingetrokken'));
create policy zien on afsluiting for select to naast_app
  using (netwerk_id = (select huidig_netwerk()) and casus_id = any(array(select zichtbare_casussen())));
-- Looking along is not moving a casus along.
create policy maken on afsluiting for insert to naast_app
  with check (netwerk_id = (select huidig_netwerk()) and door = (select huidige_gebruiker())
     and (casus_id = any(array(select bewerkbare_casussen())) or casus_id = any(array(select teamcasussen()))));
create policy zien on fasewissel for select to naast_app
  using (netwerk_id = (select huidig_netwerk()) and casus_id = any(array(select zichtbare_casussen())));
create policy maken on fasewissel for insert to naast_app
  with check (netwerk_id = (select huidig_netwerk()) and door = (select huidige_gebruiker())
     and (casus_id = any(array(select bewerkbare_casussen())) or casus_id = any(array(select teamcasussen()))));
create policy praktijkverbinder on zoektreffer for select to naast_app
  using (netwerk_id = (select huidig_netwerk()) and (select heeft_rol('praktijkverbinder')));
create policy afhandelen on zoektreffer for update to naast_app
  using (netwerk_id = (select huidig_netwerk()) and (select heeft_rol('praktijkverbinder')));
create policy maken on zoektreffer for insert to naast_app
  with check (netwerk_id = (select huidig_netwerk()) and zoeker_id = (select huidige_gebruiker()));

-- The praktijkverbinder brings two professionals together, so sees who seeks and whom to call: of the household
-- its name only, and only as long as the treffer is open.
create function list_zoektreffers() returns table (id uuid, huishouden_naam text, contactpersoon_naam text,
  contactpersoon_organisatie text, zoeker_naam text, zoeker_organisatie text, op timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select t.id, h.naam, g.naam, o.naam, z.naam, zo.naam, t.op
    from zoektreffer t
    join huishouden h on h.netwerk_id = t.netwerk_id and h.id = t.huishouden_id
    join gebruiker z on z.netwerk_id = t.netwerk_id and z.id = t.zoeker_id
    join organisatie zo on zo.netwerk_id = z.netwerk_id and zo.id = z.organisatie_id
    left join lateral (select cp.gebruiker_id from contactpersoon cp join casus c on c.netwerk_id = cp.netwerk_id and c.id = cp.casus_id
                        where c.netwerk_id = h.netwerk_id and c.huishouden_id = h.id and upper_inf(cp.periode)
                        order by c.gemaakt_op desc limit 1) cp on true
    left join gebruiker g on g.netwerk_id = t.netwerk_id and g.id = coalesce(cp.gebruiker_id, h.gemaakt_door)
    left join organisatie o on o.netwerk_id = g.netwerk_id and o.id = g.organisatie_id
   where t.netwerk_id = huidig_netwerk() and t.afgehandeld_op is null and heeft_rol('praktijkverbinder')
   order by t.op, t.id limit 200
$$;

-- Only a professional at work in the same netwerk can stand beside a household.
create function is_professional(g_id uuid) returns boolean language sql stable security definer
  set search_path = public, pg_temp as $$
  select exists (select from gebruiker g join gebruiker_rol r on r.netwerk_id = g.netwerk_id and r.gebruiker_id = g.id
    where g.netwerk_id = huidig_netwerk() and g.id = g_id and g.actief and r.rol = 'professional')
$$;

-- Opening a casus and giving it its contactpersoon is one act: the casus is invisible to the app until both exist.
create function open_casus(c_id uuid, h_id uuid, c_code text, c_aanmelding text, cp_id uuid, contactpersoon_gebruiker uuid, moment timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not (h_id = any(array(select bewerkbare_huishoudens()))) then
    raise exception 'huishouden niet zichtbaar' using errcode = 'insufficient_privilege';
  end if;
  perform lock_huishouden(h_id);
  if not is_professional(contactpersoon_gebruiker) then
    raise exception 'geen professional' using errcode = 'check_violation', constraint = 'contactpersoon_professional';
  end if;
  insert into casus (netwerk_id, id, huishouden_id, code, fase, aanmelding, gemaakt_door, gemaakt_op, gewijzigd_op)
    values (huidig_netwerk(), c_id, h_id, c_code, 'aanmelding', c_aanmelding, huidige_gebruiker(), moment, moment);
  insert into contactpersoon (netwerk_id, id, casus_id, gebruiker_id, periode)
    values (huidig_netwerk(), cp_id, c_id, contactpersoon_gebruiker, tstzrange(moment, null));
  insert into fasewissel (netwerk_id, id, casus_id, van, naar, door, op)
    values (huidig_netwerk(), gen_random_uuid(), c_id, null, 'aanmelding', huidige_gebruiker(), moment);
end $$;

-- Acceptance is the transaction: the one period ends and the other begins at the same moment.
create function accept_overdracht(o_id uuid, cp_id uuid, moment timestamptz)
returns text language plpgsql security definer set search_path = public, pg_temp as $$
declare o overdracht; c casus; huidig contactpersoon; grens timestamptz;
begin
  select * into o from overdracht where netwerk_id = huidig_netwerk() and id = o_id and naar_id = huidige_gebruiker();
  if not found then return 'onbekend'; end if;
  perform lock_huishouden((select huishouden_id from casus where netwerk_id = o.netwerk_id and id = o.casus_id));
  select * into c from casus where netwerk_id = o.netwerk_id and id = o.casus_id for no key update;
  select * into o from overdracht where netwerk_id = huidig_netwerk() and id = o_id for update;
  if o.stand <> 'voorgesteld' then return 'al_beslist'; end if;
  if c.fase in ('afgesloten', 'gestopt') then return 'casus_dicht'; end if;
  if not is_professional(o.naar_id) then return 'geen_professional'; end if;
  select * into huidig from contactpersoon
   where netwerk_id = o.netwerk_id and casus_id = o.casus_id and upper_inf(periode) for update;
  if huidig.gebruiker_id <> o.van_id then return 'contactpersoon_gewijzigd'; end if;
  -- A clock that runs behind may not make the old period empty.
  grens := greatest(moment, lower(huidig.periode) + interval '1 microsecond');
  update contactpersoon set periode = tstzrange(lower(periode), grens) where netwerk_id = huidig.netwerk_id and id = huidig.id;
  insert into contactpersoon (netwerk_id, id, casus_id, gebruiker_id, periode)
    values (o.netwerk_id, cp_id, o.casus_id, o.naar_id, tstzrange(grens, null));
  update vervanger set ingetrokken_op = moment, ingetrokken_door = o.naar_id, versie = versie + 1
   where netwerk_id = o.netwerk_id and casus_id = o.casus_id and gebruiker_id = o.naar_id and ingetrokken_op is null;
  update overdracht set stand = 'geaccepteerd', beslist_op = moment, versie = versie + 1
   where netwerk_id = o.netwerk_id and id = o_id;
  update casus set gewijzigd_op = moment where netwerk_id = o.netwerk_id and id = o.casus_id;
  return 'geaccepteerd';
end $$;

-- Never the columns that say whose a row is: a row stays in its dossier.
grant select, insert on huishouden, lid, huishouden_lid, vervanger, toegang, overdracht, deelnemer to naast_app;
grant update (naam, wijk, taal, tolk, voorlezen, bereikbaar, versie) on huishouden to naast_app;
grant update (naam, geboortejaar, geboortemaand, versie) on lid to naast_app;
grant update (gezinsrol, volgorde, vanaf, tot) on huishouden_lid to naast_app;
grant update (tot, ingetrokken_op, ingetrokken_door, versie) on vervanger to naast_app;
grant update (ingetrokken_op, ingetrokken_door, versie) on toegang to naast_app;
grant update (stand, beslist_op, versie) on overdracht to naast_app;
grant update (soort, naam, organisatie, rol, aanbod, versie) on deelnemer to naast_app;
grant delete on deelnemer to naast_app;
grant select, insert, update (afgehandeld_op, afgehandeld_door) on zoektreffer to naast_app;
grant select, update (fase, aanmelding, gestopt_reden, volgende_datum, versie, gewijzigd_op) on casus to naast_app;
grant select on contactpersoon to naast_app;
grant select, insert on fasewissel, afsluiting to naast_app;
grant execute on function zoekklank, vandaag, casushoofd, teamcasussen, contactcasussen, is_nieuw_lid, zichtbare_casussen, bewerkbare_casussen, zichtbare_huishoudens,
  bewerkbare_huishoudens, zichtbare_leden, bewerkbare_leden, lock_huishouden, is_professional, zoek_mogelijk_dezelfde,
  next_casuscode, list_zoektreffers, open_casus, accept_overdracht to naast_app;
