-- The Doorbraakcanvas: one page of nine blocks per casus. Texts and items carry their own versie, so that several
-- people can write at once; every change is kept by trigger, so that no writer can forget it.

-- The moment of the request; the history and the stamps follow the clock of the app, as every other row does.
create function huidig_moment() returns timestamptz language sql stable parallel safe
  as $$ select coalesce(nullif(current_setting('naast.nu', true), '')::timestamptz, now()) $$;

-- Blocks 1, 2, 4 and 9 are one text each. No row yet means an empty text with versie 1.
create table canvas_blok (
  netwerk_id uuid not null,
  casus_id uuid not null,
  blok smallint not null check (blok in (1, 2, 4, 9)),
  tekst text not null default '' check (length(tekst) <= 10000),
  versie integer not null default 1,
  gemaakt_op timestamptz not null,
  gemaakt_door uuid not null,
  gewijzigd_op timestamptz not null,
  gewijzigd_door uuid not null,
  primary key (netwerk_id, casus_id, blok),
  foreign key (netwerk_id, casus_id) references casus,
  foreign key (netwerk_id, gewijzigd_door) references gebruiker
);

-- Block 2: what each lid says, in their own words.
create table eigen_woorden (
  netwerk_id uuid not null,
  casus_id uuid not null,
  lid_id uuid not null,
  woorden text not null default '' check (length(woorden) <= 4000),
  versie integer not null default 1,
  gemaakt_op timestamptz not null,
  gemaakt_door uuid not null,
  gewijzigd_op timestamptz not null,
  gewijzigd_door uuid not null,
  primary key (netwerk_id, casus_id, lid_id),
  foreign key (netwerk_id, casus_id) references casus,
  foreign key (netwerk_id, lid_id) references lid,
  foreign key (netwerk_id, gewijzigd_door) references gebruiker
);

-- An order is a resource of its own: moving one item never collides with writing in another.
create table canvas_volgorde (
  netwerk_id uuid not null,
  casus_id uuid not null,
  blok smallint not null check (blok in (3, 5, 6, 7, 8)),
  ids uuid[] not null default '{}' check (cardinality(ids) <= 500),
  versie integer not null default 1,
  gemaakt_op timestamptz not null,
  gemaakt_door uuid not null,
  gewijzigd_op timestamptz not null,
  gewijzigd_door uuid not null,
  primary key (netwerk_id, casus_id, blok),
  foreign key (netwerk_id, casus_id) references casus,
  foreign key (netwerk_id, gewijzigd_door) references gebruiker
);

-- Items. unique (netwerk_id, casus_id, id) is what links point at: a link to another casus does not exist.
create table situatie (
  netwerk_id uuid not null,
  id uuid not null,
  casus_id uuid not null,
  kapitaalvorm text not null check (kapitaalvorm in ('economisch', 'sociaal', 'cultureel', 'pedagogisch', 'mentaal')),
  -- null: about the whole kapitaalvorm.
  leefgebied text,
  -- null: about everyone.
  lid_id uuid,
  woorden text not null default '' check (length(woorden) <= 4000),
  feiten text not null default '' check (length(feiten) <= 4000),
  cijfer smallint check (cijfer between 1 and 10),
  bespreken boolean not null default false,
  versie integer not null default 1,
  gemaakt_op timestamptz not null,
  gemaakt_door uuid not null,
  gewijzigd_op timestamptz not null,
  gewijzigd_door uuid not null,
  verwijderd_op timestamptz,
  primary key (netwerk_id, id),
  unique (netwerk_id, casus_id, id),
  foreign key (netwerk_id, casus_id) references casus,
  foreign key (netwerk_id, lid_id) references lid,
  foreign key (netwerk_id, gewijzigd_door) references gebruiker,
  constraint situatie_leefgebied check (leefgebied is null or (kapitaalvorm, leefgebied) in (
    ('economisch', 'inkomen_schulden'), ('economisch', 'wonen'), ('economisch', 'werk'),
    ('sociaal', 'netwerk_meedoen'), ('cultureel', 'onderwijs_vaardigheden'),
    ('pedagogisch', 'opvoeden_gezin'), ('pedagogisch', 'veiligheid_recht'),
    ('mentaal', 'psychische_gezondheid'), ('mentaal', 'lichamelijke_gezondheid')))
);

create table belemmering (
  netwerk_id uuid not null,
  id uuid not null,
  casus_id uuid not null,
  soort text not null check (soort in ('systeem', 'professional', 'bij_onszelf')),
  omschrijving text not null default '' check (length(omschrijving) <= 2000),
  regel text not null default '' check (length(regel) <= 500),
  loket text not null default '' check (length(loket) <= 200),
  wetsartikel text not null default '' check (length(wetsartikel) <= 200),
  versie integer not null default 1,
  gemaakt_op timestamptz not null,
  gemaakt_door uuid not null,
  gewijzigd_op timestamptz not null,
  gewijzigd_door uuid not null,
  verwijderd_op timestamptz,
  primary key (netwerk_id, id),
  unique (netwerk_id, casus_id, id),
  foreign key (netwerk_id, casus_id) references casus,
  foreign key (netwerk_id, gewijzigd_door) references gebruiker
);

create table prioriteit (
  netwerk_id uuid not null,
  id uuid not null,
  casus_id uuid not null,
  tekst text not null default '' check (length(tekst) <= 500),
  versie integer not null default 1,
  gemaakt_op timestamptz not null,
  gemaakt_door uuid not null,
  gewijzigd_op timestamptz not null,
  gewijzigd_door uuid not null,
  verwijderd_op timestamptz,
  primary key (netwerk_id, id),
  unique (netwerk_id, casus_id, id),
  foreign key (netwerk_id, casus_id) references casus,
  foreign key (netwerk_id, gewijzigd_door) references gebruiker
);

create table doorbraak (
  netwerk_id uuid not null,
  id uuid not null,
  casus_id uuid not null,
  titel text not null default '' check (length(titel) <= 120),
  -- The doorbraak in one sentence.
  zin text not null default '' check (length(zin) <= 600),
  domein text check (domein in ('wonen', 'passend_onderwijs', 'psychische_ondersteuning', 'tijdelijk_inkomen')),
  route text check (route in ('binnen_de_regel', 'hardheidsclausule', 'bijzondere_bijstand', 'partner_betaalt', 'fonds', 'geen_geld_nodig')),
  eerder_geprobeerd text not null default '' check (length(eerder_geprobeerd) <= 4000),
  nulscenario_vandaag text not null default '' check (length(nulscenario_vandaag) <= 4000),
  nulscenario_dreigend text not null default '' check (length(nulscenario_dreigend) <= 4000),
  legitimiteit text not null default '' check (length(legitimiteit) <= 4000),
  betrokkenheid text not null default '' check (length(betrokkenheid) <= 4000),
  rendement text not null default '' check (length(rendement) <= 4000),
  kind_zelf text not null default '' check (length(kind_zelf) <= 4000),
  antwoord_gezin text check (antwoord_gezin in ('ja', 'nee', 'niet_zo')),
  antwoord_door text not null default '' check (length(antwoord_door) <= 200),
  antwoord_op date,
  -- The sentence the family answered to: a yes does not move along when the sentence changes.
  antwoord_zin text not null default '',
  -- Dissent is kept, not smoothed.
  afwijkend text not null default '' check (length(afwijkend) <= 4000),
  versie integer not null default 1,
  gemaakt_op timestamptz not null,
  gemaakt_door uuid not null,
  gewijzigd_op timestamptz not null,
  gewijzigd_door uuid not null,
  verwijderd_op timestamptz,
  primary key (netwerk_id, id),
  unique (netwerk_id, casus_id, id),
  foreign key (netwerk_id, casus_id) references casus,
  foreign key (netwerk_id, gewijzigd_door) references gebruiker
);

create table afspraak (
  netwerk_id uuid not null,
  id uuid not null,
  casus_id uuid not null,
  -- Who: a lid, a colleague, or anyone else by name; at most one of the three.
  lid_id uuid,
  gebruiker_id uuid,
  wie_tekst text not null default '' check (length(wie_tekst) <= 200),
  wat text not null default '' check (length(wat) <= 1000),
  wanneer date,
  wanneer_tekst text not null default '' check (length(wanneer_tekst) <= 200),
  stand text not null default 'open' check (stand in ('open', 'gedaan', 'vervallen')),
  doorbraak_id uuid,
  versie integer not null default 1,
  gemaakt_op timestamptz not null,
  gemaakt_door uuid not null,
  gewijzigd_op timestamptz not null,
  gewijzigd_door uuid not null,
  verwijderd_op timestamptz,
  primary key (netwerk_id, id),
  unique (netwerk_id, casus_id, id),
  foreign key (netwerk_id, casus_id) references casus,
  foreign key (netwerk_id, lid_id) references lid,
  foreign key (netwerk_id, gebruiker_id) references gebruiker,
  foreign key (netwerk_id, casus_id, doorbraak_id) references doorbraak (netwerk_id, casus_id, id),
  foreign key (netwerk_id, gewijzigd_door) references gebruiker,
  constraint afspraak_een_wie check (num_nonnulls(lid_id, gebruiker_id, nullif(wie_tekst, '')) <= 1)
);
-- Mijn werk: what is due for one gebruiker.
create index afspraak_gebruiker on afspraak (netwerk_id, gebruiker_id, wanneer) where stand = 'open' and verwijderd_op is null;

-- Links. They live and die with their item, and never leave its casus.
create table belemmering_oorzaak (
  netwerk_id uuid not null,
  casus_id uuid not null,
  belemmering_id uuid not null,
  veroorzaakt_id uuid not null check (veroorzaakt_id <> belemmering_id),
  primary key (netwerk_id, casus_id, belemmering_id, veroorzaakt_id),
  foreign key (netwerk_id, casus_id, belemmering_id) references belemmering (netwerk_id, casus_id, id),
  foreign key (netwerk_id, casus_id, veroorzaakt_id) references belemmering (netwerk_id, casus_id, id)
);
create table prioriteit_belemmering (
  netwerk_id uuid not null,
  casus_id uuid not null,
  prioriteit_id uuid not null,
  belemmering_id uuid not null,
  primary key (netwerk_id, casus_id, prioriteit_id, belemmering_id),
  foreign key (netwerk_id, casus_id, prioriteit_id) references prioriteit (netwerk_id, casus_id, id),
  foreign key (netwerk_id, casus_id, belemmering_id) references belemmering (netwerk_id, casus_id, id)
);
create table doorbraak_belemmering (
  netwerk_id uuid not null,
  casus_id uuid not null,
  doorbraak_id uuid not null,
  belemmering_id uuid not null,
  primary key (netwerk_id, casus_id, doorbraak_id, belemmering_id),
  foreign key (netwerk_id, casus_id, doorbraak_id) references doorbraak (netwerk_id, casus_id, id),
  foreign key (netwerk_id, casus_id, belemmering_id) references belemmering (netwerk_id, casus_id, id)
);

-- Append-only history. `voor` and `na` are whole rows, so the canvas of any date can be built again.
create table canvas_wijziging (
  netwerk_id uuid not null,
  casus_id uuid not null,
  nr bigint generated always as identity,
  blok smallint not null check (blok between 1 and 9),
  soort text not null,
  item_id uuid,
  actie text not null check (actie in ('gemaakt', 'gewijzigd', 'verwijderd', 'hersteld')),
  voor jsonb,
  na jsonb,
  door uuid not null,
  op timestamptz not null,
  primary key (netwerk_id, casus_id, nr),
  foreign key (netwerk_id, casus_id) references casus,
  foreign key (netwerk_id, door) references gebruiker
);

create function stamp_canvas() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    new.gemaakt_op := huidig_moment();
    new.gemaakt_door := huidige_gebruiker();
  else
    new.netwerk_id := old.netwerk_id;
    new.casus_id := old.casus_id;
    new.gemaakt_op := old.gemaakt_op;
    new.gemaakt_door := old.gemaakt_door;
  end if;
  new.gewijzigd_op := huidig_moment();
  new.gewijzigd_door := huidige_gebruiker();
  return new;
end $$;

-- Security definer: the app itself has no insert on the history, so it cannot write another one.
-- Arguments: the block (a text block names its own), and the column that names the item.
create function keep_canvas_wijziging() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
declare oud jsonb; nieuw jsonb; rij jsonb; wat text := 'gewijzigd';
begin
  if tg_op <> 'INSERT' then oud := to_jsonb(old); end if;
  if tg_op <> 'DELETE' then nieuw := to_jsonb(new); end if;
  rij := coalesce(nieuw, oud);
  if tg_op = 'INSERT' then wat := 'gemaakt';
  elsif tg_op = 'DELETE' then wat := 'verwijderd';
  elsif oud ->> 'verwijderd_op' is null and nieuw ->> 'verwijderd_op' is not null then wat := 'verwijderd';
  elsif oud ->> 'verwijderd_op' is not null and nieuw ->> 'verwijderd_op' is null then wat := 'hersteld';
  end if;
  insert into canvas_wijziging (netwerk_id, casus_id, blok, soort, item_id, actie, voor, na, door, op)
    values ((rij ->> 'netwerk_id')::uuid, (rij ->> 'casus_id')::uuid, coalesce((rij ->> 'blok')::smallint, tg_argv[0]::smallint),
            tg_table_name, (rij ->> tg_argv[1])::uuid, wat, oud, nieuw, huidige_gebruiker(), huidig_moment());
  return null;
end $$;

-- The lid must live in the household of this casus; a foreign key cannot say that.
create function check_canvas_lid() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  if new.lid_id is not null and not exists (
    select from casus c join huishouden_lid hl on hl.netwerk_id = c.netwerk_id and hl.huishouden_id = c.huishouden_id
     where c.netwerk_id = new.netwerk_id and c.id = new.casus_id and hl.lid_id = new.lid_id) then
    raise exception 'lid hoort niet bij deze casus' using errcode = 'foreign_key_violation', constraint = 'canvas_lid_van_casus';
  end if;
  return new;
end $$;

create function keep_antwoord_zin() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  new.antwoord_zin := case when new.antwoord_gezin is null then '' else new.zin end;
  return new;
end $$;
-- "update of" fires when the answer is written, also when it is the same answer again: a renewed yes counts.
create trigger b_antwoord_zin before insert or update of antwoord_gezin, antwoord_op on doorbraak
  for each row execute function keep_antwoord_zin();

-- The same lock, stamps and history for every table of the canvas.
do $$
declare t record;
begin
  for t in select * from (values
    ('canvas_blok', null, 'id', true), ('canvas_volgorde', null, 'id', true), ('eigen_woorden', '2', 'lid_id', true),
    ('situatie', '3', 'id', true), ('belemmering', '5', 'id', true), ('prioriteit', '6', 'id', true),
    ('doorbraak', '7', 'id', true), ('afspraak', '8', 'id', true), ('belemmering_oorzaak', '5', 'belemmering_id', false),
    ('prioriteit_belemmering', '6', 'prioriteit_id', false), ('doorbraak_belemmering', '7', 'doorbraak_id', false)
  ) as v (tabel, blok, sleutel, met_versie) loop
    execute format('alter table %I enable row level security', t.tabel);
    execute format('create policy zien on %I for select to naast_app using
      (netwerk_id = (select huidig_netwerk()) and casus_id = any(array(select zichtbare_casussen())))', t.tabel);
    execute format('create policy maken on %I for insert to naast_app with check
      (netwerk_id = (select huidig_netwerk()) and casus_id = any(array(select bewerkbare_casussen())))', t.tabel);
    execute format('create trigger z_geschiedenis after insert or update or delete on %I
      for each row execute function keep_canvas_wijziging(%L, %L)', t.tabel, coalesce(t.blok, ''), t.sleutel);
    if t.met_versie then
      execute format('create policy wijzigen on %I for update to naast_app
        using (netwerk_id = (select huidig_netwerk()) and casus_id = any(array(select zichtbare_casussen())))
        with check (netwerk_id = (select huidig_netwerk()) and casus_id = any(array(select bewerkbare_casussen())))', t.tabel);
      execute format('create trigger a_stempel before insert or update on %I for each row execute function stamp_canvas()', t.tabel);
      execute format('grant select, insert, update on %I to naast_app', t.tabel);
    else
      execute format('create policy losmaken on %I for delete to naast_app using
        (netwerk_id = (select huidig_netwerk()) and casus_id = any(array(select bewerkbare_casussen())))', t.tabel);
      execute format('grant select, insert, delete on %I to naast_app', t.tabel);
    end if;
  end loop;
end $$;

create trigger b_lid before insert or update of lid_id on eigen_woorden for each row execute function check_canvas_lid();
create trigger b_lid before insert or update of lid_id on situatie for each row execute function check_canvas_lid();
create trigger b_lid before insert or update of lid_id on afspraak for each row execute function check_canvas_lid();

alter table canvas_wijziging enable row level security;
create policy zien on canvas_wijziging for select to naast_app
  using (netwerk_id = (select huidig_netwerk()) and casus_id = any(array(select zichtbare_casussen())));
grant select on canvas_wijziging to naast_app;

revoke execute on function huidig_moment, stamp_canvas, keep_canvas_wijziging, check_canvas_lid, keep_antwoord_zin from public;
grant execute on function huidig_moment to naast_app;
