-- Who has seen the tour of the first day, or skipped it: it is not shown again by itself, on whatever computer.
create table rondleiding (
  netwerk_id uuid not null,
  gebruiker_id uuid not null,
  gezien_op timestamptz not null,
  primary key (netwerk_id, gebruiker_id),
  foreign key (netwerk_id, gebruiker_id) references gebruiker
);
alter table rondleiding enable row level security;
create policy eigen on rondleiding to naast_app
  using (netwerk_id = (select huidig_netwerk()) and gebruiker_id = (select huidige_gebruiker()))
  with check (netwerk_id = (select huidig_netwerk()) and gebruiker_id = (select huidige_gebruiker()));
grant select, insert on rondleiding to naast_app;
