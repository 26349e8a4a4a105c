-- What stands around a household costs something now: who is involved since when, and per professional which product, how often.
alter table deelnemer
  add column vanaf date,
  add column tot date,
  add constraint deelnemer_periode check (tot >= vanaf);
create unique index deelnemer_van_casus on deelnemer (netwerk_id, casus_id, id);

-- `aantal` times per `per`; the price is a line of a list that has been decided, so it stays what it was.
create table deelnemer_product (
  netwerk_id uuid not null,
  id uuid not null,
  casus_id uuid not null,
  deelnemer_id uuid not null,
  prijs_id uuid not null,
  aantal numeric(9, 4) not null check (aantal > 0 and aantal <= 10000),
  per text not null check (per in ('week', 'maand', 'jaar')),
  plek smallint not null check (plek >= 0),
  primary key (netwerk_id, id),
  foreign key (netwerk_id, casus_id, deelnemer_id) references deelnemer (netwerk_id, casus_id, id) on delete cascade,
  foreign key (netwerk_id, prijs_id) references prijs,
  constraint deelnemer_product_een_keer unique (netwerk_id, deelnemer_id, prijs_id)
);
create index deelnemer_product_casus on deelnemer_product (netwerk_id, casus_id, deelnemer_id);
create index deelnemer_product_prijs on deelnemer_product (netwerk_id, prijs_id);

-- Only a professional is paid, and only by a price that a sum may lean on: never a reference price or a concept.
create function check_deelnemer_product() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
declare wie text;
begin
  -- The row lock makes a product that is being added and a deelnemer that changes kind wait for each other.
  select soort into wie from deelnemer where netwerk_id = new.netwerk_id and id = new.deelnemer_id for share;
  if wie is distinct from 'professional' or not exists (
    select from prijs p join prijslijst l on l.netwerk_id = p.netwerk_id and l.id = p.prijslijst_id
     where p.netwerk_id = new.netwerk_id and p.id = new.prijs_id and p.gebruik = 'effect' and l.stand <> 'concept') then
    raise exception 'product past niet bij deze deelnemer' using errcode = 'check_violation', constraint = 'deelnemer_product_past';
  end if;
  return new;
end $$;
create trigger deelnemer_product_past before insert or update on deelnemer_product
  for each row execute function check_deelnemer_product();

create function check_deelnemer_soort() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  if new.soort <> 'professional' and exists (
    select from deelnemer_product where netwerk_id = new.netwerk_id and deelnemer_id = new.id) then
    raise exception 'eigen kring heeft geen product' using errcode = 'check_violation', constraint = 'deelnemer_product_past';
  end if;
  return new;
end $$;
create trigger deelnemer_soort before update of soort on deelnemer
  for each row execute function check_deelnemer_soort();

-- A threat that counts has its real signal, who estimated the chance, and bounds. What is being typed may wait;
-- sums from before this rule stay as they are until somebody changes them.
create function check_dreigend_bewijs() returns trigger language plpgsql
  set search_path = public, pg_temp as $$
begin
  if new.uitkomst is null or (tg_op = 'UPDATE' and new.invoer = old.invoer and new.uitkomst is not distinct from old.uitkomst)
  then
    return new;
  end if;
  if jsonb_path_exists(new.invoer, '$.regels[*] ? (@.scenario == "dreigend" && (
       !exists(@.signaal ? (@ like_regex "\\S")) || !exists(@.kansBron ? (@ like_regex "\\S"))
       || !exists(@.kansZonderLaag ? (@ != null)) || !exists(@.kansZonderHoog ? (@ != null))
       || !exists(@.kansMetLaag ? (@ != null)) || !exists(@.kansMetHoog ? (@ != null))))') then
    raise exception 'dreiging zonder bewijs' using errcode = 'check_violation', constraint = 'berekening_dreigend_bewijs';
  end if;
  return new;
end $$;
create trigger berekening_dreigend_bewijs before insert or update on berekening
  for each row execute function check_dreigend_bewijs();

alter table deelnemer_product enable row level security;
create policy zien on deelnemer_product for select to naast_app
  using (netwerk_id = (select huidig_netwerk()) and casus_id = any(array(select zichtbare_casussen())));
create policy maken on deelnemer_product for insert to naast_app
  with check (netwerk_id = (select huidig_netwerk()) and casus_id = any(array(select bewerkbare_casussen())));
create policy wijzigen on deelnemer_product for update to naast_app
  using (netwerk_id = (select huidig_netwerk()) and casus_id = any(array(select bewerkbare_casussen())));
create policy verwijderen on deelnemer_product for delete to naast_app
  using (netwerk_id = (select huidig_netwerk()) and casus_id = any(array(select bewerkbare_casussen())));

grant select, insert, delete on deelnemer_product to naast_app;
grant update (prijs_id, aantal, per, plek) on deelnemer_product to naast_app;
grant update (vanaf, tot) on deelnemer to naast_app;
revoke execute on function check_deelnemer_product, check_deelnemer_soort, check_dreigend_bewijs from public;
