-- Who works with Naast, how they sign in, and the log of every look: everything else leans on these.
create extension if not exists pg_trgm;
create extension if not exists unaccent;
create extension if not exists btree_gist;

-- The app connects as naast_app: it owns nothing, and default privileges give it nothing by themselves.
grant usage on schema public to naast_app;
revoke create on schema public from public;

-- After commit a pooled connection holds '' in these settings, hence nullif.
create function huidige_gebruiker() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('naast.gebruiker_id', true), '')::uuid $$;
create function huidig_netwerk() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('naast.netwerk_id', true), '')::uuid $$;

-- unaccent() is only STABLE because its dictionary can change; ours does not, and an index needs IMMUTABLE.
create function zoektekst(tekst text) returns text language sql immutable parallel safe
  as $$ select lower(public.unaccent('public.unaccent', coalesce(tekst, ''))) $$;

create table netwerk (
  id uuid primary key,
  naam text not null check (length(naam) between 1 and 200),
  -- AVG art. 26: who answers for the processing; shown on screen.
  verwerkingsverantwoordelijken text[] not null default '{}',
  demo boolean not null default false,
  -- Set when the whole demo stands, so that a start that was cut off half-way is noticed.
  demo_gevuld_op timestamptz,
  gemaakt_op timestamptz not null default now()
);

create table organisatie (
  netwerk_id uuid not null references netwerk,
  id uuid not null,
  naam text not null check (length(naam) between 1 and 200),
  soort text not null check (soort in ('gemeente', 'welzijn', 'zorg', 'onderwijs', 'wonen', 'overig')),
  versie integer not null default 1,
  primary key (netwerk_id, id)
);

create table team (
  netwerk_id uuid not null,
  id uuid not null,
  organisatie_id uuid not null,
  naam text not null check (length(naam) between 1 and 200),
  versie integer not null default 1,
  primary key (netwerk_id, id),
  foreign key (netwerk_id, organisatie_id) references organisatie
);

create table gebruiker (
  netwerk_id uuid not null,
  id uuid not null,
  email text not null check (email = lower(email) and length(email) <= 254),
  naam text not null check (length(naam) between 1 and 200),
  functie text not null check (length(functie) between 1 and 200),
  organisatie_id uuid not null,
  team_id uuid,
  actief boolean not null default true,
  demo_uitleg text,
  versie integer not null default 1,
  gemaakt_op timestamptz not null default now(),
  primary key (netwerk_id, id),
  foreign key (netwerk_id, organisatie_id) references organisatie,
  foreign key (netwerk_id, team_id) references team
);
-- One e-mail address signs in to one netwerk, so this one is unique over all of them.
create unique index gebruiker_email on gebruiker (email);
create index gebruiker_team on gebruiker (netwerk_id, team_id);
create unique index gebruiker_id on gebruiker (id);

-- The password lives apart, so that no query on gebruiker can ever answer a hash.
create table wachtwoord (
  netwerk_id uuid not null,
  gebruiker_id uuid not null,
  hash text not null,
  veranderd_op timestamptz not null default now(),
  primary key (netwerk_id, gebruiker_id),
  foreign key (netwerk_id, gebruiker_id) references gebruiker
);

create table gebruiker_rol (
  netwerk_id uuid not null,
  gebruiker_id uuid not null,
  rol text not null check (rol in ('professional', 'teamleider', 'commissielid', 'fondsbeheerder', 'betaler',
    'controleur', 'praktijkverbinder', 'ervaringsdeskundige', 'beheerder')),
  primary key (netwerk_id, gebruiker_id, rol),
  foreign key (netwerk_id, gebruiker_id) references gebruiker
);

create table login (
  netwerk_id uuid not null,
  id uuid not null,
  gebruiker_id uuid not null,
  begonnen_op timestamptz not null,
  verloopt_op timestamptz not null,
  ingetrokken_op timestamptz,
  ingetrokken_reden text check (ingetrokken_reden in ('uitgelogd', 'hergebruik', 'wachtwoord', 'beheer')),
  primary key (netwerk_id, id),
  foreign key (netwerk_id, gebruiker_id) references gebruiker
);

-- Refresh tokens of one login form a chain; presenting a used one ends the whole login.
create table vernieuwing (
  netwerk_id uuid not null,
  hash bytea not null,
  login_id uuid not null,
  verloopt_op timestamptz not null,
  gebruikt_op timestamptz,
  primary key (netwerk_id, hash),
  foreign key (netwerk_id, login_id) references login
);
create unique index vernieuwing_hash on vernieuwing (hash);

-- Failed attempts per address; a successful login clears them.
create table loginpoging (
  email text primary key,
  aantal integer not null,
  laatste_op timestamptz not null
);

create table idempotentie (
  netwerk_id uuid not null,
  gebruiker_id uuid not null,
  sleutel text not null check (length(sleutel) between 8 and 200),
  route text not null,
  inhoud_hash bytea not null,
  antwoord jsonb,
  -- The dossiers the answer came from: a repeat gets it only as long as its sender still sees them.
  casus_ids uuid[] not null default '{}',
  huishouden_ids uuid[] not null default '{}',
  gemaakt_op timestamptz not null default now(),
  primary key (netwerk_id, gebruiker_id, sleutel),
  foreign key (netwerk_id, gebruiker_id) references gebruiker
);

-- The audit log: ids only, written in the transaction of what it tells about.
create table logregel (
  netwerk_id uuid not null,
  id uuid not null,
  op timestamptz not null default now(),
  gebruiker_id uuid not null,
  actie text not null check (actie in ('lezen', 'zoeken', 'aanmaken', 'wijzigen', 'exporteren', 'inloggen', 'uitloggen')),
  onderwerp text not null,
  onderwerp_id uuid,
  huishouden_id uuid,
  casus_id uuid,
  doel text not null,
  aantal integer,
  trace_id text not null,
  primary key (netwerk_id, id),
  foreign key (netwerk_id, gebruiker_id) references gebruiker
);
create index logregel_casus on logregel (netwerk_id, casus_id, op desc);
create index logregel_op on logregel (netwerk_id, op desc);

alter table netwerk enable row level security;
alter table organisatie enable row level security;
alter table team enable row level security;
alter table gebruiker enable row level security;
alter table wachtwoord enable row level security;
alter table gebruiker_rol enable row level security;
alter table login enable row level security;
alter table vernieuwing enable row level security;
alter table loginpoging enable row level security;
alter table idempotentie enable row level security;
alter table logregel enable row level security;

create policy eigen_netwerk on netwerk for select to naast_app using (id = (select huidig_netwerk()));
create policy eigen_netwerk on organisatie for select to naast_app using (netwerk_id = (select huidig_netwerk()));
create policy eigen_netwerk on team for select to naast_app using (netwerk_id = (select huidig_netwerk()));
create policy eigen_netwerk on gebruiker for select to naast_app using (netwerk_id = (select huidig_netwerk()));
create policy eigen_netwerk on gebruiker_rol for select to naast_app using (netwerk_id = (select huidig_netwerk()));
create policy eigen on wachtwoord to naast_app
  using (netwerk_id = (select huidig_netwerk()) and gebruiker_id = (select huidige_gebruiker()))
  with check (netwerk_id = (select huidig_netwerk()) and gebruiker_id = (select huidige_gebruiker()));
create policy eigen on login to naast_app
  using (netwerk_id = (select huidig_netwerk()) and gebruiker_id = (select huidige_gebruiker()));
-- Never seen by the app itself: only the login functions below read or write these.
create policy niemand on vernieuwing to naast_app using (false);
create policy niemand on loginpoging to naast_app using (false);
create policy eigen on idempotentie to naast_app
  using (netwerk_id = (select huidig_netwerk()) and gebruiker_id = (select huidige_gebruiker()))
  with check (netwerk_id = (select huidig_netwerk()) and gebruiker_id = (select huidige_gebruiker()));

grant select on netwerk, organisatie, team, gebruiker, gebruiker_rol to naast_app;
grant select, update (hash, veranderd_op) on wachtwoord to naast_app;
grant select, update (ingetrokken_op, ingetrokken_reden) on login to naast_app;
grant select, insert, update (antwoord, casus_ids, huishouden_ids) on idempotentie to naast_app;
-- Lines come in through log_actie() only: the actor is who the scope says, never a parameter.
grant select on logregel to naast_app;

create function heeft_rol(gevraagd text) returns boolean language sql stable security definer
  set search_path = public, pg_temp as $$
  select exists (select from gebruiker_rol
    where netwerk_id = huidig_netwerk() and gebruiker_id = huidige_gebruiker() and rol = gevraagd)
$$;

create policy logboek on logregel for select to naast_app
  using (netwerk_id = (select huidig_netwerk()) and (gebruiker_id = (select huidige_gebruiker()) or (select heeft_rol('beheerder'))));

-- plpgsql keeps its plan per connection; as a bare insert, parsing and policies cost three times as much per look.
create function log_actie(regel_id uuid, moment timestamptz, wat text, over text, over_id uuid, h_id uuid, c_id uuid,
  waarvoor text, hoeveel integer, spoor text)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into logregel (netwerk_id, id, op, gebruiker_id, actie, onderwerp, onderwerp_id, huishouden_id, casus_id, doel, aantal, trace_id)
    values (huidig_netwerk(), regel_id, moment, huidige_gebruiker(), wat, over, over_id, h_id, c_id, waarvoor, hoeveel, spoor);
end $$;

-- Login has no user scope: these named functions are all it can call.

create function login_zoek(gezocht_email text, moment timestamptz)
returns table (netwerk_id uuid, gebruiker_id uuid, hash text, te_vaak boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select g.netwerk_id, g.id, w.hash,
         coalesce((select p.aantal >= 10 and p.laatste_op > moment - interval '15 minutes'
                     from loginpoging p where p.email = gezocht_email), false)
    from (select 1) een
    left join gebruiker g on g.email = gezocht_email and g.actief
    left join wachtwoord w on w.netwerk_id = g.netwerk_id and w.gebruiker_id = g.id
$$;

create function login_mislukt(gezocht_email text, moment timestamptz) returns void
language sql security definer set search_path = public, pg_temp as $$
  insert into loginpoging as p (email, aantal, laatste_op) values (gezocht_email, 1, moment)
  on conflict (email) do update
    set aantal = case when p.laatste_op > moment - interval '15 minutes' then p.aantal + 1 else 1 end, laatste_op = moment
$$;

create function login_begin(g_id uuid, login_id uuid, token_hash bytea, moment timestamptz, idle interval, maximaal interval)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare n_id uuid; adres text;
begin
  select netwerk_id, email into strict n_id, adres from gebruiker where id = g_id and actief;
  insert into login (netwerk_id, id, gebruiker_id, begonnen_op, verloopt_op)
    values (n_id, login_id, g_id, moment, moment + maximaal);
  insert into vernieuwing (netwerk_id, hash, login_id, verloopt_op) values (n_id, token_hash, login_id, moment + idle);
  delete from loginpoging where email = adres;
end $$;

-- Rotates one refresh token. A token that was used before ends its login: somebody else may hold a copy.
create function login_vernieuw(oud_hash bytea, nieuw_hash bytea, moment timestamptz, idle interval)
returns table (uitkomst text, gebruiker_id uuid, login_id uuid)
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare v vernieuwing; l login; g gebruiker;
begin
  select * into v from vernieuwing where hash = oud_hash for update;
  if not found then return query select 'onbekend', null::uuid, null::uuid; return; end if;
  select * into l from login where netwerk_id = v.netwerk_id and id = v.login_id for update;
  if v.gebruikt_op is not null then
    update login set ingetrokken_op = moment, ingetrokken_reden = 'hergebruik'
      where netwerk_id = l.netwerk_id and id = l.id and ingetrokken_op is null;
    return query select 'hergebruik', l.gebruiker_id, l.id; return;
  end if;
  select * into g from gebruiker where netwerk_id = l.netwerk_id and id = l.gebruiker_id;
  if l.ingetrokken_op is not null or l.verloopt_op <= moment or v.verloopt_op <= moment or not g.actief then
    return query select 'verlopen', l.gebruiker_id, l.id; return;
  end if;
  update vernieuwing set gebruikt_op = moment where netwerk_id = v.netwerk_id and hash = oud_hash;
  insert into vernieuwing (netwerk_id, hash, login_id, verloopt_op)
    values (v.netwerk_id, nieuw_hash, l.id, least(moment + idle, l.verloopt_op));
  return query select 'vernieuwd', l.gebruiker_id, l.id;
end $$;

-- What the access token says about its holder.
create function login_gebruiker(g_id uuid) returns table (netwerk_id uuid, rollen text[])
language sql stable security definer set search_path = public, pg_temp as $$
  select g.netwerk_id, array(select r.rol from gebruiker_rol r where r.netwerk_id = g.netwerk_id and r.gebruiker_id = g.id order by 1)
    from gebruiker g where g.id = g_id and g.actief
$$;

create function demo_rollen() returns table (gebruiker_id uuid, naam text, functie text, uitleg text)
language sql stable security definer set search_path = public, pg_temp as $$
  select g.id, g.naam, g.functie, g.demo_uitleg
    from gebruiker g join netwerk n on n.id = g.netwerk_id
   where n.demo and g.actief and g.demo_uitleg is not null order by g.gemaakt_op, g.naam, g.id
$$;

-- Not "in schema": a per-schema default cannot take away what everyone gets by default.
alter default privileges revoke execute on functions from public;
revoke execute on function huidige_gebruiker, huidig_netwerk, zoektekst, heeft_rol, log_actie, login_zoek, login_mislukt, login_begin,
  login_vernieuw, login_gebruiker, demo_rollen from public;
grant execute on function huidige_gebruiker, huidig_netwerk, zoektekst, heeft_rol, log_actie, login_zoek, login_mislukt, login_begin,
  login_vernieuw, login_gebruiker, demo_rollen to naast_app;
