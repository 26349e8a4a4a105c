-- What somebody has to do on a day: put there by other parts of a dossier (nazorg, a birthday that is foreseen, a question that
-- was escalated), beside the afspraken that people make with a family.
create table taak (
  netwerk_id uuid not null,
  id uuid not null,
  casus_id uuid not null,
  soort text not null check (soort in ('nazorg', 'levensgebeurtenis', 'opschaling', 'aandachtspunt', 'evaluatie', 'veiligheid', 'overig')),
  wat text not null check (length(wat) between 1 and 500),
  wanneer date not null,
  -- null: whoever is contactpersoon at that moment, so a hand-over takes it along.
  gebruiker_id uuid,
  -- What put it there; the same source asks for the same day once.
  bron_id uuid,
  stand text not null default 'open' check (stand in ('open', 'gedaan', 'vervallen')),
  versie integer not null default 1,
  gemaakt_op timestamptz not null default now(),
  gemaakt_door uuid not null,
  klaar_op timestamptz,
  klaar_door uuid,
  primary key (netwerk_id, id),
  foreign key (netwerk_id, casus_id) references casus,
  foreign key (netwerk_id, gebruiker_id) references gebruiker,
  foreign key (netwerk_id, gemaakt_door) references gebruiker,
  foreign key (netwerk_id, klaar_door) references gebruiker,
  constraint taak_klaar check ((stand = 'open') = (klaar_op is null) and (klaar_op is null) = (klaar_door is null))
);
create unique index taak_bron on taak (netwerk_id, casus_id, soort, bron_id, wanneer) where bron_id is not null;
create index taak_casus on taak (netwerk_id, casus_id, wanneer);
create index taak_gebruiker on taak (netwerk_id, gebruiker_id, wanneer) where stand = 'open' and gebruiker_id is not null;

alter table taak enable row level security;
create policy zien on taak for select to naast_app
  using (netwerk_id = (select huidig_netwerk()) and casus_id = any(array(select zichtbare_casussen())));
create policy maken on taak for insert to naast_app
  with check (netwerk_id = (select huidig_netwerk()) and gemaakt_door = (select huidige_gebruiker())
     and (casus_id = any(array(select bewerkbare_casussen())) or casus_id = any(array(select teamcasussen()))));
-- Who only looks along may still finish what was given to them by name.
create policy wijzigen on taak for update to naast_app
  using (netwerk_id = (select huidig_netwerk()) and casus_id = any(array(select zichtbare_casussen()))
     and (gebruiker_id = (select huidige_gebruiker()) or casus_id = any(array(select bewerkbare_casussen()))
       or casus_id = any(array(select teamcasussen()))));
grant select, insert, update (wat, wanneer, stand, versie, klaar_op, klaar_door) on taak to naast_app;
