-- Every document that leaves the house: who got which copy, for what, made by whom. What it said is kept as data,
-- so that the same copy can be printed again byte for byte.
create table export (
  netwerk_id uuid not null,
  id uuid not null,
  soort text not null check (soort in ('casusstuk', 'beschikking')),
  casus_id uuid not null,
  aanvraag_id uuid,
  exemplaar_nummer integer not null check (exemplaar_nummer > 0),
  ontvanger text not null check (length(ontvanger) between 1 and 120),
  doel text not null check (length(doel) between 1 and 200),
  met_namen boolean not null,
  reden text not null default '' check (length(reden) <= 500),
  document jsonb not null,
  gemaakt_door uuid not null,
  gemaakt_op timestamptz not null,
  primary key (netwerk_id, id),
  foreign key (netwerk_id, casus_id) references casus,
  foreign key (netwerk_id, aanvraag_id) references aanvraag,
  foreign key (netwerk_id, gemaakt_door) references gebruiker,
  check ((soort = 'beschikking') = (aanvraag_id is not null)),
  constraint export_reden_bij_namen check (soort = 'beschikking' or not met_namen or length(trim(reden)) > 0)
);
-- Copies of a casus are numbered through, whatever they are.
create unique index export_exemplaar on export (netwerk_id, casus_id, exemplaar_nummer);
create index export_aanvraag on export (netwerk_id, aanvraag_id, gemaakt_op) where aanvraag_id is not null;

alter table export enable row level security;

create policy zien on export for select to naast_app
  using (netwerk_id = (select huidig_netwerk())
     and (casus_id = any(array(select zichtbare_casussen()))
       or (soort = 'beschikking' and aanvraag_id = any(array(select zichtbare_aanvragen())))));
create policy maken on export for insert to naast_app
  with check (netwerk_id = (select huidig_netwerk()) and gemaakt_door = (select huidige_gebruiker())
     and (casus_id = any(array(select bewerkbare_casussen())) or casus_id = any(array(select teamcasussen()))
       or (soort = 'beschikking' and not met_namen and aanvraag_id = any(array(select commissie_aanvragen())))));

-- The next copy number, also for someone who sees only part of the register; two at once wait for each other.
-- Null for who sees neither the casus nor an aanvraag of it.
create function next_exemplaar(c_id uuid) returns integer language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  if not (c_id = any(array(select zichtbare_casussen())) or exists (select from aanvraag
       where netwerk_id = huidig_netwerk() and casus_id = c_id and id = any(array(select zichtbare_aanvragen())))) then
    return null;
  end if;
  perform pg_advisory_xact_lock(hashtextextended('export:' || c_id, 0));
  return (select coalesce(max(exemplaar_nummer), 0) + 1 from export where netwerk_id = huidig_netwerk() and casus_id = c_id);
end $$;

-- A register that can be changed proves nothing: no update, no delete.
grant select, insert on export to naast_app;
grant execute on function next_exemplaar to naast_app;
