-- How far an import is, for the screen that waits. The import itself is one transaction that nobody can look into, and
-- any copy of the API may be asked; what a crash loses of it nobody misses, so it is not written ahead.
create unlogged table importvoortgang (
  netwerk_id uuid not null,
  gebruiker_id uuid not null,
  prijslijst_id uuid not null,
  -- One run of the work: its end takes away its own row and not that of the next.
  gang_id uuid not null,
  werk text not null check (werk in ('controleren', 'bewaren')),
  klaar integer not null check (klaar between 0 and totaal),
  totaal integer not null,
  -- By the clock of the database, which all copies of the API share.
  gemeld_op timestamptz not null default clock_timestamp(),
  primary key (netwerk_id, gebruiker_id, prijslijst_id),
  foreign key (netwerk_id, gebruiker_id) references gebruiker,
  foreign key (netwerk_id, prijslijst_id) references prijslijst on delete cascade
);
create index importvoortgang_prijslijst on importvoortgang (netwerk_id, prijslijst_id);

alter table importvoortgang enable row level security;
create policy van_mij on importvoortgang to naast_app
  using (netwerk_id = (select huidig_netwerk()) and gebruiker_id = (select huidige_gebruiker()))
  with check (netwerk_id = (select huidig_netwerk()) and gebruiker_id = (select huidige_gebruiker()));
grant select, insert, update, delete on importvoortgang to naast_app;
