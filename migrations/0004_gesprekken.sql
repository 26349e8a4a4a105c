-- Questionnaires with their versions, the gesprekken held with them, and the answers: what a household says, kept
-- apart from the canvas. Sensitive answers are for the contactpersoon alone, here and not only in the API.
create table vragenlijst (
  netwerk_id uuid not null references netwerk,
  id uuid not null,
  titel text not null check (length(titel) between 1 and 200),
  gemaakt_op timestamptz not null default now(),
  primary key (netwerk_id, id),
  unique (netwerk_id, titel)
);

create table vragenlijst_versie (
  netwerk_id uuid not null,
  id uuid not null,
  vragenlijst_id uuid not null,
  nummer integer not null check (nummer > 0),
  stand text not null check (stand in ('concept', 'gepubliceerd', 'vervallen')),
  -- As parseVragenlijst answers it.
  inhoud jsonb not null check (jsonb_typeof(inhoud -> 'secties') = 'array'),
  gepubliceerd_op timestamptz check ((stand = 'concept') = (gepubliceerd_op is null)),
  versie integer not null default 1,
  primary key (netwerk_id, id),
  unique (netwerk_id, vragenlijst_id, nummer),
  foreign key (netwerk_id, vragenlijst_id) references vragenlijst
);
create unique index vragenlijst_een_gepubliceerd on vragenlijst_versie (netwerk_id, vragenlijst_id) where stand = 'gepubliceerd';

-- Published never changes: answers point at these questions.
create function guard_vragenlijst_versie() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if old.stand = 'concept' then return case when tg_op = 'DELETE' then old else new end; end if;
  if tg_op = 'DELETE' or (new.inhoud, new.nummer, new.vragenlijst_id, new.gepubliceerd_op)
       is distinct from (old.inhoud, old.nummer, old.vragenlijst_id, old.gepubliceerd_op)
     or new.stand = 'concept' or (old.stand = 'vervallen' and new.stand <> 'vervallen') then
    raise exception 'een gepubliceerde vragenlijst verandert niet'
      using errcode = 'check_violation', constraint = 'vragenlijst_versie_vast';
  end if;
  return new;
end $$;
create trigger vragenlijst_versie_vast before update or delete on vragenlijst_versie
  for each row execute function guard_vragenlijst_versie();

-- The list of schemes of the beheerder. A scheme that ends goes inactive; answers keep pointing at it.
create table regeling (
  netwerk_id uuid not null references netwerk,
  id uuid not null,
  naam text not null check (length(naam) between 1 and 200),
  voor_wie text not null default '' check (length(voor_wie) <= 1000),
  link text not null default '' check (link = '' or (link like 'https://%' and length(link) <= 500)),
  termijn text not null default '' check (length(termijn) <= 500),
  actief boolean not null default true,
  volgorde smallint not null default 0,
  versie integer not null default 1,
  primary key (netwerk_id, id),
  unique (netwerk_id, naam)
);

create table gesprek (
  netwerk_id uuid not null,
  id uuid not null,
  casus_id uuid not null,
  vragenlijst_versie_id uuid not null,
  meetmoment text not null check (meetmoment in ('start', '6_maanden', '12_maanden', 'einde', 'nazorg')),
  omvang text not null check (omvang in ('kort', 'heel')),
  stand text not null default 'bezig' check (stand in ('bezig', 'gepauzeerd', 'afgerond')),
  begonnen_op timestamptz not null,
  begonnen_door uuid not null,
  afgerond_op timestamptz check ((stand = 'afgerond') = (afgerond_op is not null)),
  versie integer not null default 1,
  primary key (netwerk_id, id),
  unique (netwerk_id, casus_id, id),
  foreign key (netwerk_id, casus_id) references casus,
  foreign key (netwerk_id, vragenlijst_versie_id) references vragenlijst_versie,
  foreign key (netwerk_id, begonnen_door) references gebruiker
);

-- Who takes part, and so gets the questions that are asked per lid.
create table gesprek_lid (
  netwerk_id uuid not null,
  gesprek_id uuid not null,
  lid_id uuid not null,
  casus_id uuid not null,
  primary key (netwerk_id, gesprek_id, lid_id),
  foreign key (netwerk_id, casus_id, gesprek_id) references gesprek (netwerk_id, casus_id, id),
  foreign key (netwerk_id, lid_id) references lid
);
create index gesprek_lid_casus on gesprek_lid (netwerk_id, casus_id);

create table antwoord (
  netwerk_id uuid not null,
  id uuid not null,
  casus_id uuid not null,
  gesprek_id uuid not null,
  vraag_code text not null check (vraag_code ~ '^[a-z][a-z0-9_]{0,59}$'),
  -- null: the household.
  lid_id uuid,
  -- null: no answer (yet), for instance when somebody only ticked "hier wil ik over praten".
  waarde jsonb check (jsonb_typeof(waarde) in ('string', 'number', 'array')),
  wil_bespreken boolean not null default false,
  gevoelig boolean not null,
  versie integer not null default 1,
  op timestamptz not null,
  door uuid not null,
  primary key (netwerk_id, id),
  constraint antwoord_een unique nulls not distinct (netwerk_id, gesprek_id, vraag_code, lid_id),
  foreign key (netwerk_id, casus_id, gesprek_id) references gesprek (netwerk_id, casus_id, id),
  foreign key (netwerk_id, lid_id) references lid,
  foreign key (netwerk_id, door) references gebruiker
);
create index antwoord_casus on antwoord (netwerk_id, casus_id);

-- The lid must live in the household of this casus; a foreign key cannot say that.
create function lid_van_casus(n_id uuid, c_id uuid, l_id uuid) returns boolean language sql stable security definer
  set search_path = public, pg_temp as $$
  select exists (select from casus c join huishouden_lid hl on hl.netwerk_id = c.netwerk_id and hl.huishouden_id = c.huishouden_id
    where c.netwerk_id = n_id and c.id = c_id and hl.lid_id = l_id)
$$;

create function check_gesprek_lid() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not lid_van_casus(new.netwerk_id, new.casus_id, new.lid_id) then
    raise exception 'lid hoort niet bij deze casus' using errcode = 'foreign_key_violation', constraint = 'gesprek_lid_van_casus';
  end if;
  return new;
end $$;
create trigger gesprek_lid_van_casus before insert on gesprek_lid for each row execute function check_gesprek_lid();

-- Whether an answer is sensitive follows from its question, never from who writes it; and what is finished stays as it is.
create function check_antwoord() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare g gesprek; vraag jsonb;
begin
  -- The lock makes finishing wait for an answer that is under way, and the other way round.
  select * into g from gesprek where netwerk_id = new.netwerk_id and id = new.gesprek_id for share;
  if g.stand <> 'bezig' then
    raise exception 'gesprek is niet bezig' using errcode = 'check_violation', constraint = 'antwoord_gesprek_bezig';
  end if;
  if tg_op = 'UPDATE' then return new; end if;
  select jsonb_path_query_first(vv.inhoud, '$.secties[*].vragen[*] ? (@.code == $code)', jsonb_build_object('code', new.vraag_code))
    into vraag from vragenlijst_versie vv where vv.netwerk_id = g.netwerk_id and vv.id = g.vragenlijst_versie_id;
  if vraag is null then
    raise exception 'vraag bestaat niet' using errcode = 'foreign_key_violation', constraint = 'antwoord_vraag';
  end if;
  if new.lid_id is not null and not lid_van_casus(new.netwerk_id, new.casus_id, new.lid_id) then
    raise exception 'lid hoort niet bij deze casus' using errcode = 'foreign_key_violation', constraint = 'antwoord_lid_van_casus';
  end if;
  new.gevoelig := coalesce((vraag ->> 'gevoelig')::boolean, false);
  return new;
end $$;
create trigger antwoord_klopt before insert or update on antwoord for each row execute function check_antwoord();

alter table vragenlijst enable row level security;
alter table vragenlijst_versie enable row level security;
alter table regeling enable row level security;
alter table gesprek enable row level security;
alter table gesprek_lid enable row level security;
alter table antwoord enable row level security;

create policy eigen_netwerk on vragenlijst for select to naast_app using (netwerk_id = (select huidig_netwerk()));
create policy eigen_netwerk on vragenlijst_versie for select to naast_app
  using (netwerk_id = (select huidig_netwerk()) and (stand <> 'concept' or (select heeft_rol('beheerder'))));
create policy eigen_netwerk on regeling for select to naast_app using (netwerk_id = (select huidig_netwerk()));
create policy zien on gesprek for select to naast_app
  using (netwerk_id = (select huidig_netwerk()) and casus_id = any(array(select zichtbare_casussen())));
create policy maken on gesprek for insert to naast_app
  with check (netwerk_id = (select huidig_netwerk()) and begonnen_door = (select huidige_gebruiker())
     and casus_id = any(array(select bewerkbare_casussen())));
create policy wijzigen on gesprek for update to naast_app
  using (netwerk_id = (select huidig_netwerk()) and casus_id = any(array(select bewerkbare_casussen())));
create policy zien on gesprek_lid for select to naast_app
  using (netwerk_id = (select huidig_netwerk()) and casus_id = any(array(select zichtbare_casussen())));
create policy maken on gesprek_lid for insert to naast_app
  with check (netwerk_id = (select huidig_netwerk()) and casus_id = any(array(select bewerkbare_casussen())));
create policy zien on antwoord for select to naast_app
  using (netwerk_id = (select huidig_netwerk()) and casus_id = any(array(select zichtbare_casussen()))
     and (not gevoelig or casus_id = any(array(select contactcasussen()))));
create policy maken on antwoord for insert to naast_app
  with check (netwerk_id = (select huidig_netwerk()) and door = (select huidige_gebruiker())
     and casus_id = any(array(select bewerkbare_casussen()))
     and (not gevoelig or casus_id = any(array(select contactcasussen()))));
create policy wijzigen on antwoord for update to naast_app
  using (netwerk_id = (select huidig_netwerk()) and casus_id = any(array(select bewerkbare_casussen()))
     and (not gevoelig or casus_id = any(array(select contactcasussen()))))
  with check (netwerk_id = (select huidig_netwerk()) and door = (select huidige_gebruiker()));

grant select on vragenlijst, vragenlijst_versie, regeling to naast_app;
grant select, insert, update (stand, afgerond_op, versie) on gesprek to naast_app;
grant select, insert on gesprek_lid to naast_app;
grant select, insert, update (waarde, wil_bespreken, versie, op, door) on antwoord to naast_app;
revoke execute on function guard_vragenlijst_versie, lid_van_casus, check_gesprek_lid, check_antwoord from public;
