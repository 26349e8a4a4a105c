-- When safety is in doubt the leden of a household are set apart at once; a household can be split in two parts that are shielded
-- from each other. Everything that follows from it is a rule of the database, so that no screen can forget it.

-- One row for every time that leden were set apart; who lifted it, and why, stays to be read.
create table veiligheid (
  netwerk_id uuid not null,
  id uuid not null,
  huishouden_id uuid not null,
  casus_id uuid not null,
  reden text not null check (length(btrim(reden)) between 1 and 2000),
  gestart_door uuid not null,
  gestart_op timestamptz not null,
  opgeheven_door uuid,
  opgeheven_op timestamptz,
  opheffing_reden text check (length(btrim(opheffing_reden)) between 1 and 2000),
  primary key (netwerk_id, id),
  foreign key (netwerk_id, huishouden_id) references huishouden,
  foreign key (netwerk_id, casus_id) references casus,
  foreign key (netwerk_id, gestart_door) references gebruiker,
  foreign key (netwerk_id, opgeheven_door) references gebruiker,
  constraint veiligheid_opgeheven check (num_nonnulls(opgeheven_door, opgeheven_op, opheffing_reden) in (0, 3))
);
create unique index veiligheid_een on veiligheid (netwerk_id, huishouden_id) where opgeheven_op is null;
create index veiligheid_huishouden on veiligheid (netwerk_id, huishouden_id, gestart_op);

-- A household that is one part of what was split. Parts with the same groep are shielded from each other, for good.
create table afscherming (
  netwerk_id uuid not null,
  huishouden_id uuid not null,
  -- The household that was there first: its lock is the lock of all parts.
  groep_id uuid not null,
  door uuid not null,
  op timestamptz not null,
  primary key (netwerk_id, huishouden_id),
  foreign key (netwerk_id, huishouden_id) references huishouden,
  foreign key (netwerk_id, door) references gebruiker
);
create index afscherming_groep on afscherming (netwerk_id, groep_id);

-- Who may see this part although they may also stand beside another one, and which teamleiders see it at all.
create table afscherming_lezer (
  netwerk_id uuid not null,
  huishouden_id uuid not null,
  gebruiker_id uuid not null,
  reden text not null check (length(btrim(reden)) between 1 and 500),
  genoemd_door uuid not null,
  op timestamptz not null,
  primary key (netwerk_id, huishouden_id, gebruiker_id),
  foreign key (netwerk_id, huishouden_id) references afscherming,
  foreign key (netwerk_id, gebruiker_id) references gebruiker
);

create function zijn_afgeschermd(huishouden_a uuid, huishouden_b uuid) returns boolean language sql stable security definer
  set search_path = public, pg_temp as $$
  select huishouden_a <> huishouden_b and exists (
    select from afscherming a join afscherming b on b.netwerk_id = a.netwerk_id and b.groep_id = a.groep_id
     where a.netwerk_id = huidig_netwerk() and a.huishouden_id = huishouden_a and b.huishouden_id = huishouden_b)
$$;

-- A household and the parts that were split from it: what a mandate counts and who has a hand in it looks over all of them.
create function alle_delen(n_id uuid, h_id uuid) returns setof uuid language plpgsql stable security definer rows 2
  set search_path = public, pg_temp as $$
begin
  return next h_id;
  return query select b.huishouden_id from afscherming a join afscherming b on b.netwerk_id = a.netwerk_id and b.groep_id = a.groep_id
   where a.netwerk_id = n_id and a.huishouden_id = h_id and b.huishouden_id <> h_id;
end $$;

-- All parts share one lock, the one the first household always had: what happens to one waits for what happens to the other.
create or replace function lock_huishouden(h_id uuid) returns void language sql security definer
  set search_path = public, pg_temp as $$
  select pg_advisory_xact_lock(hashtextextended('huishouden:' || coalesce(
    (select groep_id from afscherming where netwerk_id = huidig_netwerk() and huishouden_id = h_id), h_id), 0))
$$;

-- A teamleider sees the casussen whose contactpersoon is in the own team; of a shielded part only when named for it.
create or replace function teamcasussen() returns setof uuid language plpgsql stable security definer rows 100
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
      where ik.netwerk_id = huidig_netwerk() and ik.id = huidige_gebruiker()))
     and not exists (
       select from casus c join afscherming f on f.netwerk_id = c.netwerk_id and f.huishouden_id = c.huishouden_id
        where c.netwerk_id = cp.netwerk_id and c.id = cp.casus_id and not exists (
          select from afscherming_lezer z where z.netwerk_id = f.netwerk_id and z.huishouden_id = f.huishouden_id
             and z.gebruiker_id = huidige_gebruiker()));
end $$;

-- The contactpersoon and who stands in for them today: for whom the contact data and what was shielded are.
create function leidende_casussen() returns setof uuid language plpgsql stable security definer rows 100
  set search_path = public, pg_temp as $$
begin
  return query
  select casus_id from contactpersoon
   where netwerk_id = huidig_netwerk() and gebruiker_id = huidige_gebruiker() and upper_inf(periode)
  union
  select casus_id from vervanger
   where netwerk_id = huidig_netwerk() and gebruiker_id = huidige_gebruiker()
     and ingetrokken_op is null and vandaag() >= vanaf and (tot is null or vandaag() <= tot);
end $$;

create function leidende_huishoudens() returns setof uuid language plpgsql stable security definer rows 100
  set search_path = public, pg_temp as $$
begin
  return query select huishouden_id from casus where netwerk_id = huidig_netwerk()
     and id = any(array(select leidende_casussen() union select teamcasussen()));
end $$;

-- Parts that are shielded from what the gebruiker stands beside: for them these do not exist, in whatever role.
create function andere_delen() returns setof uuid language plpgsql stable security definer rows 10
  set search_path = public, pg_temp as $$
declare mijn uuid[];
begin
  if not exists (select from afscherming where netwerk_id = huidig_netwerk()) then return; end if;
  mijn := array(select zichtbare_huishoudens());
  return query
  select b.huishouden_id from afscherming a join afscherming b on b.netwerk_id = a.netwerk_id and b.groep_id = a.groep_id
   where a.netwerk_id = huidig_netwerk() and a.huishouden_id = any(mijn) and b.huishouden_id <> all(mijn);
end $$;

-- Whether this person stands beside another part of the same split now.
create function staat_bij_ander_deel(n_id uuid, h_id uuid, g_id uuid) returns boolean language sql stable security definer
  set search_path = public, pg_temp as $$
  select exists (
    select from casus c where c.netwerk_id = n_id and c.huishouden_id <> h_id
       and c.huishouden_id = any(array(select alle_delen(n_id, h_id))) and (
      exists (select from contactpersoon x where x.netwerk_id = n_id and x.casus_id = c.id and x.gebruiker_id = g_id and upper_inf(x.periode))
      or exists (select from toegang x where x.netwerk_id = n_id and x.casus_id = c.id and x.gebruiker_id = g_id
                  and x.ingetrokken_op is null and (x.tot is null or x.tot > now()))
      or exists (select from vervanger x where x.netwerk_id = n_id and x.casus_id = c.id and x.gebruiker_id = g_id
                  and x.ingetrokken_op is null and (x.tot is null or x.tot >= vandaag()))))
    or exists (select from afscherming_lezer z where z.netwerk_id = n_id and z.gebruiker_id = g_id and z.huishouden_id <> h_id
                and z.huishouden_id = any(array(select alle_delen(n_id, h_id))))
$$;

-- Nobody comes to stand beside two parts, unless named for it; the lock makes splitting and every way in wait for each other.
create function check_afscherming() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare h uuid;
begin
  select huishouden_id into h from casus where netwerk_id = new.netwerk_id and id = new.casus_id;
  perform lock_huishouden(h);
  if exists (select from afscherming where netwerk_id = new.netwerk_id and huishouden_id = h)
     and not exists (select from afscherming_lezer where netwerk_id = new.netwerk_id and huishouden_id = h and gebruiker_id = new.gebruiker_id)
     and staat_bij_ander_deel(new.netwerk_id, h, new.gebruiker_id) then
    perform refuse('NA409', 'afgeschermd');
  end if;
  return new;
end $$;
create trigger afgeschermd before insert on contactpersoon for each row execute function check_afscherming();
create trigger afgeschermd before insert on vervanger for each row execute function check_afscherming();
create trigger afgeschermd before insert on toegang for each row execute function check_afscherming();

-- Who leads the team of a contactpersoon follows along, unless they stand beside another part.
create function noem_teamleiders(n_id uuid, h_id uuid, g_id uuid, moment timestamptz) returns void language sql security definer
  set search_path = public, pg_temp as $$
  insert into afscherming_lezer (netwerk_id, huishouden_id, gebruiker_id, reden, genoemd_door, op)
    select n_id, h_id, t.id, 'Teamleider van de contactpersoon', g_id, moment
      from gebruiker g
      join gebruiker t on t.netwerk_id = g.netwerk_id and t.team_id = g.team_id and t.actief
      join gebruiker_rol r on r.netwerk_id = t.netwerk_id and r.gebruiker_id = t.id and r.rol = 'teamleider'
     where g.netwerk_id = n_id and g.id = g_id and not staat_bij_ander_deel(n_id, h_id, t.id)
  on conflict do nothing
$$;

create function volg_contactpersoon() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare h uuid;
begin
  select c.huishouden_id into h from casus c join afscherming f on f.netwerk_id = c.netwerk_id and f.huishouden_id = c.huishouden_id
   where c.netwerk_id = new.netwerk_id and c.id = new.casus_id;
  if h is not null then perform noem_teamleiders(new.netwerk_id, h, new.gebruiker_id, lower(new.periode)); end if;
  return null;
end $$;
create trigger volgen after insert on contactpersoon for each row execute function volg_contactpersoon();

create function is_gescheiden(h_id uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from veiligheid where netwerk_id = huidig_netwerk() and huishouden_id = h_id and opgeheven_op is null)
$$;

-- As long as two who must not know of each other are in one household, no document is made of it; each part has its own again.
create function is_ongedeeld_apart(h_id uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select is_gescheiden(h_id) and not exists (select from afscherming where netwerk_id = huidig_netwerk() and huishouden_id = h_id)
$$;

-- Readers of a household that is or was set apart this way are an organisation and a function.
create function lezers_naamloos(h_id uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select is_gescheiden(h_id) or exists (select from afscherming where netwerk_id = huidig_netwerk() and huishouden_id = h_id)
$$;

create function gescheiden_casussen() returns setof uuid language plpgsql stable security definer rows 50
  set search_path = public, pg_temp as $$
begin
  return query select c.id from veiligheid v join casus c on c.netwerk_id = v.netwerk_id and c.huishouden_id = v.huishouden_id
   where v.netwerk_id = huidig_netwerk() and v.opgeheven_op is null;
end $$;

create function gescheiden_aanvragen() returns setof uuid language plpgsql stable security definer rows 50
  set search_path = public, pg_temp as $$
begin
  return query select a.id from veiligheid v join aanvraag a on a.netwerk_id = v.netwerk_id and a.huishouden_id = v.huishouden_id
   where v.netwerk_id = huidig_netwerk() and v.opgeheven_op is null;
end $$;

create function begin_veiligheid() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform lock_huishouden(new.huishouden_id);
  if not exists (select from casus where netwerk_id = new.netwerk_id and id = new.casus_id and huishouden_id = new.huishouden_id) then
    perform refuse('NA404', 'niet_gevonden');
  end if;
  if is_gescheiden(new.huishouden_id) then perform refuse('NA409', 'al_apart'); end if;
  return new;
end $$;
create trigger beginnen before insert on veiligheid for each row execute function begin_veiligheid();

create function lift_veiligheid() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if old.opgeheven_op is not null or new.opgeheven_op is null then perform refuse('NA409', 'blijft_zoals_het_was'); end if;
  perform lock_huishouden(new.huishouden_id);
  return new;
end $$;
create trigger opheffen before update on veiligheid for each row execute function lift_veiligheid();

alter table veiligheid enable row level security;
alter table afscherming enable row level security;
alter table afscherming_lezer enable row level security;
-- Why leden were set apart is for who leads the casus. Others only meet what follows from it.
create policy zien on veiligheid for select to naast_app
  using (netwerk_id = (select huidig_netwerk()) and huishouden_id = any(array(select leidende_huishoudens())));
create policy beginnen on veiligheid for insert to naast_app
  with check (netwerk_id = (select huidig_netwerk()) and gestart_door = (select huidige_gebruiker()) and opgeheven_op is null
     and (casus_id = any(array(select contactcasussen())) or casus_id = any(array(select teamcasussen()))));
create policy opheffen on veiligheid for update to naast_app
  using (netwerk_id = (select huidig_netwerk()) and huishouden_id in (
    select c.huishouden_id from casus c where c.netwerk_id = (select huidig_netwerk())
       and (c.id = any(array(select contactcasussen())) or c.id = any(array(select teamcasussen())))))
  with check (netwerk_id = (select huidig_netwerk()) and opgeheven_door = (select huidige_gebruiker()));
create policy niemand on afscherming to naast_app using (false);
create policy niemand on afscherming_lezer to naast_app using (false);
grant select, insert, update (opgeheven_door, opgeheven_op, opheffing_reden) on veiligheid to naast_app;

revoke execute on function zijn_afgeschermd, alle_delen, lock_huishouden, leidende_casussen, leidende_huishoudens, andere_delen,
  staat_bij_ander_deel, check_afscherming, noem_teamleiders, volg_contactpersoon, is_gescheiden, is_ongedeeld_apart, lezers_naamloos,
  gescheiden_casussen, gescheiden_aanvragen, begin_veiligheid, lift_veiligheid from public;
grant execute on function zijn_afgeschermd, lock_huishouden, leidende_casussen, leidende_huishoudens, andere_delen, is_gescheiden,
  is_ongedeeld_apart, lezers_naamloos, gescheiden_casussen, gescheiden_aanvragen to naast_app;
