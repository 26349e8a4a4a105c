-- Households live: two turn out to be one, somebody moves out, a child lives in two, grandmother has a house of her own;
-- and what was written at the wrong household or the wrong person is put right. Nothing is deleted, all of it can go back.

-- The old one of two that were merged, or a new one that was made by mistake: its address leads to the other.
alter table huishouden add column opgegaan_in_id uuid check (opgegaan_in_id <> id),
  add foreign key (netwerk_id, opgegaan_in_id) references huishouden;
create index huishouden_opgegaan on huishouden (netwerk_id, opgegaan_in_id) where opgegaan_in_id is not null;

-- Why somebody left: only who moved out is shown as such.
alter table huishouden_lid add column einde text check (einde in ('verhuisd', 'zelfde_persoon', 'teruggedraaid')),
  add constraint huishouden_lid_einde check (einde is null or tot is not null);
grant update (einde) on huishouden_lid to naast_app;

-- One household (weg) turned out to be another (huishouden_id), which stays.
create table samenvoeging (
  netwerk_id uuid not null,
  id uuid not null,
  huishouden_id uuid not null,
  weg_id uuid not null check (weg_id <> huishouden_id),
  weg_naam text not null,
  reden text not null check (length(reden) between 1 and 500),
  -- What moved: the casussen, the leden who were new here, and per double lid who it turned out to be.
  casussen uuid[] not null,
  leden_erbij uuid[] not null,
  paren jsonb not null check (jsonb_typeof(paren) = 'array'),
  door uuid not null,
  op timestamptz not null,
  teruggedraaid_op timestamptz,
  teruggedraaid_door uuid,
  primary key (netwerk_id, id),
  foreign key (netwerk_id, huishouden_id) references huishouden,
  foreign key (netwerk_id, weg_id) references huishouden,
  foreign key (netwerk_id, door) references gebruiker,
  foreign key (netwerk_id, teruggedraaid_door) references gebruiker,
  constraint samenvoeging_terug check ((teruggedraaid_op is null) = (teruggedraaid_door is null))
);
create unique index samenvoeging_een on samenvoeging (netwerk_id, weg_id) where teruggedraaid_op is null;
create index samenvoeging_huishouden on samenvoeging (netwerk_id, huishouden_id, op desc);

-- Leden who left this household (huishouden_id) together for one of their own.
create table verhuizing (
  netwerk_id uuid not null,
  id uuid not null,
  huishouden_id uuid not null,
  naar_id uuid not null check (naar_id <> huishouden_id),
  leden uuid[] not null check (cardinality(leden) between 1 and 20),
  dag date not null,
  door uuid not null,
  op timestamptz not null,
  teruggedraaid_op timestamptz,
  teruggedraaid_door uuid,
  primary key (netwerk_id, id),
  foreign key (netwerk_id, huishouden_id) references huishouden,
  foreign key (netwerk_id, naar_id) references huishouden,
  foreign key (netwerk_id, door) references gebruiker,
  foreign key (netwerk_id, teruggedraaid_door) references gebruiker,
  constraint verhuizing_terug check ((teruggedraaid_op is null) = (teruggedraaid_door is null))
);
create unique index verhuizing_een on verhuizing (netwerk_id, naar_id);
create index verhuizing_van on verhuizing (netwerk_id, huishouden_id, op desc);

-- Who is whose parent, also across households.
create table familieband (
  netwerk_id uuid not null,
  id uuid not null,
  ouder_id uuid not null,
  kind_id uuid not null check (kind_id <> ouder_id),
  door uuid not null,
  op timestamptz not null,
  losgemaakt_op timestamptz,
  losgemaakt_door uuid,
  primary key (netwerk_id, id),
  foreign key (netwerk_id, ouder_id) references lid,
  foreign key (netwerk_id, kind_id) references lid,
  foreign key (netwerk_id, door) references gebruiker,
  foreign key (netwerk_id, losgemaakt_door) references gebruiker,
  constraint familieband_los check ((losgemaakt_op is null) = (losgemaakt_door is null))
);
create unique index familieband_een on familieband (netwerk_id, ouder_id, kind_id) where losgemaakt_op is null;
create index familieband_kind on familieband (netwerk_id, kind_id) where losgemaakt_op is null;

-- A casus that was opened at the wrong household.
create table casus_verplaatsing (
  netwerk_id uuid not null,
  id uuid not null,
  casus_id uuid not null,
  van_id uuid not null,
  naar_id uuid not null check (naar_id <> van_id),
  paren jsonb not null check (jsonb_typeof(paren) = 'array'),
  reden text not null check (length(reden) between 1 and 500),
  door uuid not null,
  op timestamptz not null,
  teruggedraaid_op timestamptz,
  teruggedraaid_door uuid,
  primary key (netwerk_id, id),
  foreign key (netwerk_id, casus_id) references casus,
  foreign key (netwerk_id, van_id) references huishouden,
  foreign key (netwerk_id, naar_id) references huishouden,
  foreign key (netwerk_id, door) references gebruiker,
  foreign key (netwerk_id, teruggedraaid_door) references gebruiker
);
create index casus_verplaatsing_casus on casus_verplaatsing (netwerk_id, casus_id, op desc);

-- What was written at the wrong person: of the canvas its own history tells it too, an antwoord has no other.
create table lid_correctie (
  netwerk_id uuid not null,
  id uuid not null,
  casus_id uuid not null,
  soort text not null check (soort in ('situatie', 'afspraak', 'eigen_woorden', 'antwoord')),
  -- The situatie, afspraak or antwoord; of eigen_woorden the lid it stood at.
  item_id uuid not null,
  van_lid_id uuid,
  naar_lid_id uuid not null,
  -- Both had something: they changed places.
  verwisseld boolean not null default false,
  door uuid not null,
  op timestamptz not null,
  primary key (netwerk_id, id),
  foreign key (netwerk_id, casus_id) references casus,
  foreign key (netwerk_id, van_lid_id) references lid,
  foreign key (netwerk_id, naar_lid_id) references lid,
  foreign key (netwerk_id, door) references gebruiker
);
create index lid_correctie_casus on lid_correctie (netwerk_id, casus_id, op desc);

-- Between registering and its casus a household is of who made it; one that went into another is nobody's.
create or replace function nieuwe_huishoudens() returns setof uuid language plpgsql stable security definer rows 10
  set search_path = public, pg_temp as $$
begin
  return query select h.id from huishouden h
   where h.netwerk_id = huidig_netwerk() and h.gemaakt_door = huidige_gebruiker() and h.opgegaan_in_id is null
     and not exists (select from casus c where c.netwerk_id = h.netwerk_id and c.huishouden_id = h.id);
end $$;

-- The household an address leads to now: itself, or what it went into. Who may see that decides the caller.
create function huidig_huishouden(h_id uuid) returns uuid language sql stable security definer
  set search_path = public, pg_temp as $$
  with recursive keten as (
    select id, opgegaan_in_id from huishouden where netwerk_id = huidig_netwerk() and id = h_id
    union all
    select h.id, h.opgegaan_in_id from keten k join huishouden h on h.netwerk_id = huidig_netwerk() and h.id = k.opgegaan_in_id
  ) cycle id set rond using pad
  select id from keten where opgegaan_in_id is null and not rond limit 1
$$;

-- The households that went, at whatever step, into one that the gebruiker may see.
create function opgegane_huishoudens() returns setof uuid language plpgsql stable security definer rows 5
  set search_path = public, pg_temp as $$
begin
  return query
  with recursive weg as (
    select id from huishouden where netwerk_id = huidig_netwerk() and opgegaan_in_id = any(array(select zichtbare_huishoudens()))
    union
    select h.id from weg w join huishouden h on h.netwerk_id = huidig_netwerk() and h.opgegaan_in_id = w.id)
  select id from weg;
end $$;

-- Two leden of whom no household is kept apart from a household of the other.
create function leden_afgeschermd(a uuid, b uuid) returns boolean language sql stable security definer
  set search_path = public, pg_temp as $$
  select exists (select from huishouden_lid x join huishouden_lid y on y.netwerk_id = x.netwerk_id and y.lid_id = b
    where x.netwerk_id = huidig_netwerk() and x.lid_id = a and x.huishouden_id <> y.huishouden_id
      and zijn_afgeschermd(x.huishouden_id, y.huishouden_id))
$$;

-- Nobody is their own ancestor, and nobody has more than four parents. One lock for all: banden are rare.
create function check_familieband() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('familieband:' || new.netwerk_id, 0));
  if exists (
    with recursive voor as (
      select new.ouder_id as id
      union
      select f.ouder_id from voor v join familieband f on f.netwerk_id = new.netwerk_id and f.kind_id = v.id and f.losgemaakt_op is null)
    select from voor where id = new.kind_id) then
    perform refuse('NA409', 'familie_kring');
  end if;
  if (select count(*) from familieband where netwerk_id = new.netwerk_id and kind_id = new.kind_id and losgemaakt_op is null) >= 4 then
    perform refuse('NA409', 'familie_te_veel_ouders');
  end if;
  return new;
end $$;
create trigger familieband_klopt before insert on familieband for each row execute function check_familieband();

alter table samenvoeging enable row level security;
alter table verhuizing enable row level security;
alter table familieband enable row level security;
alter table casus_verplaatsing enable row level security;
alter table lid_correctie enable row level security;

create policy zien on samenvoeging for select to naast_app
  using (netwerk_id = (select huidig_netwerk()) and huishouden_id = any(array(select zichtbare_huishoudens())));
create policy zien on verhuizing for select to naast_app
  using (netwerk_id = (select huidig_netwerk()) and huishouden_id = any(array(select zichtbare_huishoudens())));
create policy maken on verhuizing for insert to naast_app
  with check (netwerk_id = (select huidig_netwerk()) and door = (select huidige_gebruiker())
     and huishouden_id = any(array(select bewerkbare_huishoudens())));
-- Of a household you may not see nothing shows, not that there is somebody either.
create policy zien on familieband for select to naast_app
  using (netwerk_id = (select huidig_netwerk()) and ouder_id = any(array(select zichtbare_leden()))
     and kind_id = any(array(select zichtbare_leden())) and not leden_afgeschermd(ouder_id, kind_id));
create policy maken on familieband for insert to naast_app
  with check (netwerk_id = (select huidig_netwerk()) and door = (select huidige_gebruiker())
     and ouder_id = any(array(select zichtbare_leden())) and kind_id = any(array(select zichtbare_leden()))
     and (ouder_id = any(array(select bewerkbare_leden())) or kind_id = any(array(select bewerkbare_leden())))
     and not leden_afgeschermd(ouder_id, kind_id));
create policy wijzigen on familieband for update to naast_app
  using (netwerk_id = (select huidig_netwerk())
     and (ouder_id = any(array(select bewerkbare_leden())) or kind_id = any(array(select bewerkbare_leden()))))
  with check (netwerk_id = (select huidig_netwerk()));
create policy zien on casus_verplaatsing for select to naast_app
  using (netwerk_id = (select huidig_netwerk()) and casus_id = any(array(select zichtbare_casussen())));
create policy zien on lid_correctie for select to naast_app
  using (netwerk_id = (select huidig_netwerk()) and casus_id = any(array(select zichtbare_casussen())));

-- Who looked at a household before it went into another is seen by who sees that other one.
create policy inzage_opgegaan on logregel for select to naast_app
  using (netwerk_id = (select huidig_netwerk()) and casus_id is null and huishouden_id = any(array(select opgegane_huishoudens())));

grant select on samenvoeging, casus_verplaatsing, lid_correctie to naast_app;
grant select, insert on verhuizing, familieband to naast_app;
grant update (losgemaakt_op, losgemaakt_door) on familieband to naast_app;
revoke execute on function huidig_huishouden, opgegane_huishoudens, leden_afgeschermd, check_familieband from public;
grant execute on function huidig_huishouden, opgegane_huishoudens, leden_afgeschermd to naast_app;
