-- A netwerk keeps more index series than the consumer prices and chooses one per price; a list says whose it is, and a
-- concept can be renamed or thrown away.
alter table prijslijst add column herkomst text not null default 'eigen' check (herkomst in ('landelijk', 'eigen'));
-- The list that Naast ships holds national figures; a list that is decided does not let itself be changed otherwise.
alter table prijslijst disable trigger prijslijst_vast;
update prijslijst set herkomst = 'landelijk' where naam = 'Prijslijst 2025' and nummer = 1;
alter table prijslijst enable trigger prijslijst_vast;

create or replace function check_prijslijst_vast() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  if tg_op = 'DELETE' then
    if old.stand = 'concept' then return old; end if;
  elsif old.stand = 'concept' or (new.netwerk_id, new.id, new.naam, new.nummer, new.geldig_vanaf, new.bron, new.herkomst)
          = (old.netwerk_id, old.id, old.naam, old.nummer, old.geldig_vanaf, old.bron, old.herkomst)
        and (new.stand = old.stand or (old.stand, new.stand) = ('vastgesteld', 'vervallen')) then
    return new;
  end if;
  raise exception 'prijslijst is vastgesteld' using errcode = 'check_violation', constraint = 'prijslijst_vast';
end $$;

-- The consumer prices are always there; of any other index the series must exist, and stays while a price uses it.
alter table prijs drop constraint prijs_index_check;
alter table prijs add constraint prijs_index_check check (index ~ '^[a-z][a-z0-9_]{0,39}$');
alter table prijs add column eigen_index text
  generated always as (case when index not in ('cpi', 'geen') then index end) stored;
alter table prijs add constraint prijs_indexreeks foreign key (netwerk_id, eigen_index) references indexreeks (netwerk_id, code);
create index prijs_eigen_index on prijs (netwerk_id, eigen_index) where eigen_index is not null;
alter table indexreeks add constraint indexreeks_geen check (code <> 'geen');

create policy weggooien on prijslijst for delete to naast_app
  using (netwerk_id = (select huidig_netwerk()) and (select heeft_rol('beheerder')) and stand = 'concept');
create policy maken on indexreeks for insert to naast_app
  with check (netwerk_id = (select huidig_netwerk()) and (select heeft_rol('beheerder')));
create policy weggooien on indexreeks for delete to naast_app
  using (netwerk_id = (select huidig_netwerk()) and (select heeft_rol('beheerder')) and code <> 'cpi');
create policy weghalen on indexcijfer for delete to naast_app
  using (netwerk_id = (select huidig_netwerk()) and (select heeft_rol('beheerder')));

grant update (naam, nummer, bron, herkomst) on prijslijst to naast_app;
grant delete on prijslijst, indexreeks, indexcijfer to naast_app;
grant insert, update (naam) on indexreeks to naast_app;
