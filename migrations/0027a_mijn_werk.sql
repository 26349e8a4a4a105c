-- Mijn werk: the day a gebruiker was here last, a secret address for their own calendar, and who stands in while they are away.

-- What is due in a casus whoever has to do it, and what changed in it since a moment.
create index afspraak_casus_wanneer on afspraak (netwerk_id, casus_id, wanneer) where stand = 'open' and verwijderd_op is null;
create index canvas_wijziging_op on canvas_wijziging (netwerk_id, casus_id, op);

-- A visit is a login: looking again in the same one moves nothing.
create table bezoek (
  netwerk_id uuid not null,
  gebruiker_id uuid not null,
  login_id uuid not null,
  -- The last moment of the visit before this one; null on the first.
  vorige_op timestamptz,
  laatste_op timestamptz not null,
  primary key (netwerk_id, gebruiker_id),
  foreign key (netwerk_id, gebruiker_id) references gebruiker
);
alter table bezoek enable row level security;
create policy eigen on bezoek to naast_app
  using (netwerk_id = (select huidig_netwerk()) and gebruiker_id = (select huidige_gebruiker()))
  with check (netwerk_id = (select huidig_netwerk()) and gebruiker_id = (select huidige_gebruiker()));
grant select, insert, update (login_id, vorige_op, laatste_op) on bezoek to naast_app;

-- The secret itself is shown once and never kept.
create table agendalink (
  netwerk_id uuid not null,
  gebruiker_id uuid not null,
  geheim_hash bytea not null check (octet_length(geheim_hash) = 32),
  gemaakt_op timestamptz not null,
  -- When a calendar asked for it, to within the hour: who does not know it any more can take the link back.
  opgehaald_op timestamptz,
  primary key (netwerk_id, gebruiker_id),
  foreign key (netwerk_id, gebruiker_id) references gebruiker
);
create unique index agendalink_hash on agendalink (geheim_hash);
alter table agendalink enable row level security;
create policy eigen on agendalink to naast_app
  using (netwerk_id = (select huidig_netwerk()) and gebruiker_id = (select huidige_gebruiker()))
  with check (netwerk_id = (select huidig_netwerk()) and gebruiker_id = (select huidige_gebruiker()));
grant select, insert, update (geheim_hash, gemaakt_op, opgehaald_op), delete on agendalink to naast_app;

-- A calendar has no login, so it may ask this one thing: whose is this. What stands in it is then read in their own scope.
create function agenda_van(hash bytea, moment timestamptz) returns table (netwerk_id uuid, gebruiker_id uuid)
language plpgsql security definer rows 1 set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  update agendalink set opgehaald_op = moment
   where geheim_hash = hash and (opgehaald_op is null or opgehaald_op < moment - interval '1 hour');
  return query select a.netwerk_id, a.gebruiker_id from agendalink a
    join gebruiker g on g.netwerk_id = a.netwerk_id and g.id = a.gebruiker_id and g.actief where a.geheim_hash = hash;
end $$;

-- "Ik ben er even niet": from the first to the last day the waarnemer is vervanger of every open casus.
create table afwezigheid (
  netwerk_id uuid not null,
  id uuid not null,
  gebruiker_id uuid not null,
  waarnemer_id uuid not null check (waarnemer_id <> gebruiker_id),
  vanaf date not null,
  tot date not null check (tot >= vanaf),
  gemaakt_op timestamptz not null,
  -- Back earlier than planned.
  beeindigd_op timestamptz,
  primary key (netwerk_id, id),
  foreign key (netwerk_id, gebruiker_id) references gebruiker,
  foreign key (netwerk_id, waarnemer_id) references gebruiker,
  constraint afwezigheid_een exclude using gist (netwerk_id with =, gebruiker_id with =, daterange(vanaf, tot, '[]') with &&)
    where (beeindigd_op is null)
);
create index afwezigheid_waarnemer on afwezigheid (netwerk_id, waarnemer_id, tot);
alter table afwezigheid enable row level security;
-- A colleague may know who is away now and who stands in; how often somebody was away is their own.
create policy zien on afwezigheid for select to naast_app
  using (netwerk_id = (select huidig_netwerk())
     and (gebruiker_id = (select huidige_gebruiker()) or (beeindigd_op is null and tot >= (select vandaag()))));
create policy maken on afwezigheid for insert to naast_app
  with check (netwerk_id = (select huidig_netwerk()) and gebruiker_id = (select huidige_gebruiker()));
create policy wijzigen on afwezigheid for update to naast_app
  using (netwerk_id = (select huidig_netwerk()) and gebruiker_id = (select huidige_gebruiker()))
  with check (netwerk_id = (select huidig_netwerk()) and gebruiker_id = (select huidige_gebruiker()));
grant select, insert, update (beeindigd_op) on afwezigheid to naast_app;

alter table vervanger add column afwezigheid_id uuid;
alter table vervanger add foreign key (netwerk_id, afwezigheid_id) references afwezigheid;
create index vervanger_afwezigheid on vervanger (netwerk_id, afwezigheid_id) where afwezigheid_id is not null;

-- A casus that has a vervanger on one of these days keeps that one; one that this colleague may not stand beside gets none.
create function add_waarnemer(a afwezigheid, c_id uuid, moment timestamptz) returns void language plpgsql
  set search_path = public, pg_temp as $$
begin
  insert into vervanger (netwerk_id, id, casus_id, gebruiker_id, vanaf, tot, aangewezen_door, aangewezen_op, afwezigheid_id)
    values (a.netwerk_id, gen_random_uuid(), c_id, a.waarnemer_id, greatest(a.vanaf, vandaag()), a.tot, a.gebruiker_id, moment, a.id)
  on conflict do nothing;
exception when sqlstate 'NA409' then null;
end $$;

-- A casus that comes to somebody who is away gets their waarnemer too, and one that leaves them loses it. Deferred: accepting a
-- hand-over first takes the vervanging of the new contactpersoon away.
create function follow_afwezigheid() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  update vervanger v set ingetrokken_op = upper(new.periode), ingetrokken_door = huidige_gebruiker(), versie = v.versie + 1
    from afwezigheid a
   where not upper_inf(new.periode) and v.netwerk_id = new.netwerk_id and v.casus_id = new.casus_id and v.ingetrokken_op is null
     and a.netwerk_id = v.netwerk_id and a.id = v.afwezigheid_id and a.gebruiker_id = new.gebruiker_id;
  perform add_waarnemer(a, new.casus_id, lower(new.periode)) from afwezigheid a
   where upper_inf(new.periode) and a.netwerk_id = new.netwerk_id and a.gebruiker_id = new.gebruiker_id
     and a.beeindigd_op is null and a.tot >= vandaag() and is_professional(a.waarnemer_id);
  return null;
end $$;
create constraint trigger met_afwezigheid after insert or update of periode on contactpersoon
  deferrable initially deferred for each row execute function follow_afwezigheid();

-- Kinds of meldingen are the list of the domain; every part of Naast that tells something adds its own there.
alter table melding drop constraint melding_soort_check;
alter table melding add constraint melding_soort_check check (soort ~ '^[a-z_]{3,40}$');

create function meld_afwezigheid() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    perform meld(new.netwerk_id, array[new.waarnemer_id], 'waarneming_gevraagd', null, null, new.id::text, new.gemaakt_op);
  elsif old.beeindigd_op is null and new.beeindigd_op is not null then
    perform meld(new.netwerk_id, array[new.waarnemer_id], 'waarneming_gestopt', null, null, new.id::text, new.beeindigd_op);
  end if;
  return null;
end $$;
create trigger melden after insert or update on afwezigheid for each row execute function meld_afwezigheid();

revoke execute on function agenda_van, add_waarnemer, follow_afwezigheid, meld_afwezigheid from public;
grant execute on function agenda_van, add_waarnemer to naast_app;
