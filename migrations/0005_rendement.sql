-- What things cost, with their sources, and the sums that professionals make with them for a casus.
create table prijslijst (
  netwerk_id uuid not null references netwerk,
  id uuid not null,
  naam text not null check (length(naam) between 1 and 200),
  nummer integer not null check (nummer > 0),
  stand text not null default 'concept' check (stand in ('concept', 'vastgesteld', 'vervallen')),
  geldig_vanaf date not null,
  geldig_tot date check (geldig_tot >= geldig_vanaf),
  bron text not null check (length(bron) between 1 and 1000),
  versie integer not null default 1,
  gemaakt_op timestamptz not null default now(),
  primary key (netwerk_id, id),
  constraint prijslijst_nummer unique (netwerk_id, naam, nummer)
);

create table prijs (
  netwerk_id uuid not null,
  id uuid not null,
  prijslijst_id uuid not null,
  code text not null check (code ~ '^[A-Z0-9][A-Z0-9-]{0,39}$'),
  omschrijving text not null check (length(omschrijving) between 1 and 500),
  eenheid text not null check (length(eenheid) between 1 and 60),
  bedrag_cent bigint not null check (bedrag_cent > 0),
  bedrag_laag_cent bigint check (bedrag_laag_cent > 0 and bedrag_laag_cent <= bedrag_cent),
  bedrag_hoog_cent bigint check (bedrag_hoog_cent >= bedrag_cent),
  peiljaar smallint not null check (peiljaar between 1900 and 2200),
  index text not null check (index in ('cpi', 'geen')),
  batenhouder text not null check (batenhouder in ('gemeente_participatiewet', 'gemeente_wmo', 'gemeente_jeugd',
    'gemeente_bijzondere_bijstand', 'gemeente_schuldhulp', 'gemeente_opvang', 'zorgverzekeraar', 'zorgkantoor',
    'rijk_justitie', 'rijk_onderwijs', 'rijk_fiscus', 'samenwerkingsverband', 'woningcorporatie', 'uwv', 'werkgever',
    'huishouden', 'fonds', 'meerdere')),
  soort text not null check (soort in ('kosten', 'overdracht')),
  leefgebied text not null check (leefgebied in ('inkomen_schulden', 'wonen', 'werk', 'netwerk_meedoen',
    'onderwijs_vaardigheden', 'opvoeden_gezin', 'veiligheid_recht', 'psychische_gezondheid', 'lichamelijke_gezondheid')),
  vermijdbaar text not null check (vermijdbaar in ('direct', 'op_termijn', 'nee')),
  gebruik text not null check (gebruik in ('effect', 'investering', 'referentie')),
  betrouwbaarheid text not null check (betrouwbaarheid in ('hoog', 'midden', 'laag')),
  bron text not null check (length(bron) between 1 and 500),
  bron_adres text not null default '' check (length(bron_adres) <= 500),
  primary key (netwerk_id, id),
  foreign key (netwerk_id, prijslijst_id) references prijslijst,
  constraint prijs_code unique (netwerk_id, prijslijst_id, code),
  -- Money of several parties together cannot be split, so it can be read but not counted.
  constraint prijs_meerdere check (batenhouder <> 'meerdere' or gebruik = 'referentie')
);

create table indexreeks (
  netwerk_id uuid not null references netwerk,
  id uuid not null,
  code text not null check (code ~ '^[a-z][a-z0-9_]{0,39}$'),
  naam text not null check (length(naam) between 1 and 200),
  primary key (netwerk_id, id),
  constraint indexreeks_code unique (netwerk_id, code)
);

create table indexcijfer (
  netwerk_id uuid not null,
  indexreeks_id uuid not null,
  jaar smallint not null check (jaar between 1900 and 2200),
  mutatie_procent numeric(7, 3) not null check (mutatie_procent > -100),
  bron text not null check (length(bron) between 1 and 500),
  primary key (netwerk_id, indexreeks_id, jaar),
  foreign key (netwerk_id, indexreeks_id) references indexreeks
);

-- invoer may be unfinished: then redenen says what is missing and there is no uitkomst. indexcijfers is the series the
-- uitkomst was made with, so that a frozen sum can be checked with a pencil after the series has grown.
create table berekening (
  netwerk_id uuid not null,
  id uuid not null,
  casus_id uuid not null,
  prijslijst_id uuid not null,
  naam text not null check (length(naam) between 1 and 200),
  invoer jsonb not null check (jsonb_typeof(invoer) = 'object'),
  redenen jsonb not null default '[]' check (jsonb_typeof(redenen) = 'array'),
  uitkomst jsonb check (jsonb_typeof(uitkomst) = 'object'),
  indexcijfers jsonb not null check (jsonb_typeof(indexcijfers) = 'array'),
  stand text not null default 'concept' check (stand in ('concept', 'vastgezet')),
  vastgezet_op timestamptz check ((stand = 'vastgezet') = (vastgezet_op is not null)),
  versie integer not null default 1,
  gemaakt_door uuid not null,
  gemaakt_op timestamptz not null,
  gewijzigd_door uuid not null,
  gewijzigd_op timestamptz not null,
  primary key (netwerk_id, id),
  foreign key (netwerk_id, casus_id) references casus,
  foreign key (netwerk_id, prijslijst_id) references prijslijst,
  foreign key (netwerk_id, gemaakt_door) references gebruiker,
  foreign key (netwerk_id, gewijzigd_door) references gebruiker,
  constraint berekening_uitkomst check ((uitkomst is null) = (redenen <> '[]'::jsonb)),
  constraint berekening_vast_met_uitkomst check (stand = 'concept' or uitkomst is not null)
);
create index berekening_casus on berekening (netwerk_id, casus_id, gewijzigd_op desc);
create unique index berekening_van_casus on berekening (netwerk_id, casus_id, id);

create table berekening_doorbraak (
  netwerk_id uuid not null,
  casus_id uuid not null,
  berekening_id uuid not null,
  doorbraak_id uuid not null,
  primary key (netwerk_id, berekening_id, doorbraak_id),
  foreign key (netwerk_id, casus_id, berekening_id) references berekening (netwerk_id, casus_id, id) on delete cascade,
  foreign key (netwerk_id, casus_id, doorbraak_id) references doorbraak (netwerk_id, casus_id, id)
);
create index berekening_doorbraak_doorbraak on berekening_doorbraak (netwerk_id, doorbraak_id);

-- A price list that has been decided is what sums lean on: its prices stay as they are, a better one is a new list.
create function check_prijs_vast() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
declare rij prijs; lijst_stand text;
begin
  if tg_op = 'DELETE' then rij := old; else rij := new; end if;
  -- The row lock makes a price that is being added and a list that is being decided wait for each other.
  select stand into lijst_stand from prijslijst where netwerk_id = rij.netwerk_id and id = rij.prijslijst_id for share;
  if lijst_stand <> 'concept' or (tg_op = 'UPDATE' and old.prijslijst_id <> new.prijslijst_id) then
    raise exception 'prijs van een vastgestelde prijslijst' using errcode = 'check_violation', constraint = 'prijs_vast';
  end if;
  return rij;
end $$;
create trigger prijs_vast before insert or update or delete on prijs for each row execute function check_prijs_vast();

create function check_prijslijst_vast() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  if tg_op = 'DELETE' then
    if old.stand = 'concept' then return old; end if;
  elsif old.stand = 'concept' or (new.netwerk_id, new.id, new.naam, new.nummer, new.geldig_vanaf, new.bron)
          = (old.netwerk_id, old.id, old.naam, old.nummer, old.geldig_vanaf, old.bron)
        and (new.stand = old.stand or (old.stand, new.stand) = ('vastgesteld', 'vervallen')) then
    return new;
  end if;
  raise exception 'prijslijst is vastgesteld' using errcode = 'check_violation', constraint = 'prijslijst_vast';
end $$;
create trigger prijslijst_vast before update or delete on prijslijst
  for each row execute function check_prijslijst_vast();

create function check_berekening_vast() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  if old.stand = 'vastgezet' then
    raise exception 'berekening is vastgezet' using errcode = 'check_violation', constraint = 'berekening_vast';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  return new;
end $$;
create trigger berekening_vast before update or delete on berekening
  for each row execute function check_berekening_vast();

-- Which doorbraken a frozen sum is about stays as it was, too.
create function check_berekening_doorbraak_vast() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
declare rij berekening_doorbraak;
begin
  if tg_op = 'DELETE' then rij := old; else rij := new; end if;
  if exists (select from berekening where netwerk_id = rij.netwerk_id and id = rij.berekening_id
              and stand = 'vastgezet') then
    raise exception 'berekening is vastgezet' using errcode = 'check_violation', constraint = 'berekening_vast';
  end if;
  return rij;
end $$;
create trigger berekening_doorbraak_vast before insert or update or delete on berekening_doorbraak
  for each row execute function check_berekening_doorbraak_vast();

-- Freezing for the aanvraag that uses it. False: unfinished or not visible; an already frozen one stays as it is.
create function freeze_berekening(b_id uuid, moment timestamptz) returns boolean language plpgsql
  set search_path = public, pg_temp as $$
declare b berekening;
begin
  select * into b from berekening where netwerk_id = huidig_netwerk() and id = b_id for update;
  if not found or b.uitkomst is null then return false; end if;
  if b.stand = 'concept' then
    update berekening set stand = 'vastgezet', vastgezet_op = moment, versie = versie + 1
     where netwerk_id = b.netwerk_id and id = b.id;
  end if;
  return true;
end $$;

alter table prijslijst enable row level security;
alter table prijs enable row level security;
alter table indexreeks enable row level security;
alter table indexcijfer enable row level security;
alter table berekening enable row level security;
alter table berekening_doorbraak enable row level security;

create policy eigen_netwerk on prijslijst for select to naast_app using (netwerk_id = (select huidig_netwerk()));
create policy eigen_netwerk on prijs for select to naast_app using (netwerk_id = (select huidig_netwerk()));
create policy eigen_netwerk on indexreeks for select to naast_app using (netwerk_id = (select huidig_netwerk()));
create policy eigen_netwerk on indexcijfer for select to naast_app using (netwerk_id = (select huidig_netwerk()));
create policy zien on berekening for select to naast_app
  using (netwerk_id = (select huidig_netwerk()) and casus_id = any(array(select zichtbare_casussen())));
create policy maken on berekening for insert to naast_app
  with check (netwerk_id = (select huidig_netwerk()) and casus_id = any(array(select bewerkbare_casussen())));
create policy wijzigen on berekening for update to naast_app
  using (netwerk_id = (select huidig_netwerk()) and casus_id = any(array(select bewerkbare_casussen())));
create policy weggooien on berekening for delete to naast_app
  using (netwerk_id = (select huidig_netwerk()) and casus_id = any(array(select bewerkbare_casussen())) and stand = 'concept');
create policy zien on berekening_doorbraak for select to naast_app
  using (netwerk_id = (select huidig_netwerk()) and casus_id = any(array(select zichtbare_casussen())));
create policy maken on berekening_doorbraak for insert to naast_app
  with check (netwerk_id = (select huidig_netwerk()) and casus_id = any(array(select bewerkbare_casussen())));
create policy losmaken on berekening_doorbraak for delete to naast_app
  using (netwerk_id = (select huidig_netwerk()) and casus_id = any(array(select bewerkbare_casussen())));

grant select on prijslijst, prijs, indexreeks, indexcijfer to naast_app;
grant select, insert, delete on berekening, berekening_doorbraak to naast_app;
grant update (naam, invoer, redenen, uitkomst, indexcijfers, stand, vastgezet_op, versie, gewijzigd_door, gewijzigd_op)
  on berekening to naast_app;
revoke execute on function check_prijs_vast, check_prijslijst_vast, check_berekening_vast,
  check_berekening_doorbraak_vast, freeze_berekening from public;
grant execute on function freeze_berekening to naast_app;
