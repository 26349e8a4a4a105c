-- An existing plan that was pasted and divided over the canvas in one go: what it became, so that the whole can be undone.
create table canvas_plak (
  netwerk_id uuid not null,
  id uuid not null,
  casus_id uuid not null,
  gemaakt_op timestamptz not null,
  gemaakt_door uuid not null,
  ongedaan_op timestamptz,
  ongedaan_door uuid,
  primary key (netwerk_id, id),
  unique (netwerk_id, casus_id, id),
  foreign key (netwerk_id, casus_id) references casus,
  foreign key (netwerk_id, gemaakt_door) references gebruiker,
  foreign key (netwerk_id, ongedaan_door) references gebruiker,
  constraint canvas_plak_ongedaan check ((ongedaan_op is null) = (ongedaan_door is null))
);
create index canvas_plak_casus on canvas_plak (netwerk_id, casus_id, gemaakt_op desc);

create table canvas_plak_deel (
  netwerk_id uuid not null,
  casus_id uuid not null,
  plak_id uuid not null,
  nr smallint not null check (nr >= 0),
  blok smallint not null check (blok between 1 and 9),
  -- A row of block 3, 5, 6, 7 or 8; its words stand in the item only, under its own shields.
  item_id uuid,
  -- What was added to the text of block 1, 2, 4 or 9, exactly.
  tekst text check (length(tekst) <= 10000),
  primary key (netwerk_id, plak_id, nr),
  foreign key (netwerk_id, casus_id, plak_id) references canvas_plak (netwerk_id, casus_id, id),
  constraint canvas_plak_deel_een check ((blok in (1, 2, 4, 9)) = (item_id is null) and (item_id is null) = (tekst is not null))
);
create index canvas_plak_deel_casus on canvas_plak_deel (netwerk_id, casus_id);

alter table canvas_plak enable row level security;
alter table canvas_plak_deel enable row level security;
create policy zien on canvas_plak for select to naast_app
  using (netwerk_id = (select huidig_netwerk()) and casus_id = any(array(select zichtbare_casussen())));
create policy maken on canvas_plak for insert to naast_app
  with check (netwerk_id = (select huidig_netwerk()) and gemaakt_door = (select huidige_gebruiker())
     and casus_id = any(array(select bewerkbare_casussen())));
create policy wijzigen on canvas_plak for update to naast_app
  using (netwerk_id = (select huidig_netwerk()) and casus_id = any(array(select bewerkbare_casussen())))
  with check (ongedaan_door = (select huidige_gebruiker()));
create policy zien on canvas_plak_deel for select to naast_app
  using (netwerk_id = (select huidig_netwerk()) and casus_id = any(array(select zichtbare_casussen())));
create policy maken on canvas_plak_deel for insert to naast_app
  with check (netwerk_id = (select huidig_netwerk()) and casus_id = any(array(select bewerkbare_casussen())));
grant select, insert, update (ongedaan_op, ongedaan_door) on canvas_plak to naast_app;
grant select, insert on canvas_plak_deel to naast_app;
