-- What came of an answer that was proposed to the canvas, a gesprek that was held on paper or by phone, and the
-- beheerder who writes vragenlijsten: a concept may change, what is published may not (see 0004).
alter table gesprek
  add column wijze text not null default 'samen' check (wijze in ('samen', 'papier', 'telefoon')),
  -- The day of a gesprek that was typed in afterwards; null is the day it began.
  add column gehouden_op date,
  add constraint gesprek_gehouden check ((wijze = 'samen') = (gehouden_op is null));

create table antwoord_keuze (
  netwerk_id uuid not null,
  casus_id uuid not null,
  antwoord_id uuid not null,
  -- md5 of what was answered: an answer that changes afterwards is another proposal, the same answer is not.
  inhoud text not null,
  keuze text not null check (keuze in ('overgenomen', 'niet')),
  blok smallint not null check (blok between 1 and 9),
  -- The item of the canvas it became; null for a text block, and for what was left.
  item_id uuid,
  door uuid not null,
  op timestamptz not null,
  constraint antwoord_keuze_een primary key (netwerk_id, antwoord_id, inhoud),
  foreign key (netwerk_id, casus_id) references casus,
  foreign key (netwerk_id, antwoord_id) references antwoord,
  foreign key (netwerk_id, door) references gebruiker
);
create index antwoord_keuze_casus on antwoord_keuze (netwerk_id, casus_id);

-- What was said under four eyes never gets to the canvas, whoever asks.
create function check_antwoord_keuze() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare a antwoord;
begin
  select * into a from antwoord where netwerk_id = new.netwerk_id and id = new.antwoord_id and casus_id = new.casus_id for share;
  if a.id is null or a.gevoelig or a.waarde is null then
    raise exception 'dit antwoord gaat niet naar het canvas' using errcode = 'check_violation', constraint = 'antwoord_keuze_mag';
  end if;
  new.inhoud := md5(a.waarde::text);
  return new;
end $$;
create trigger antwoord_keuze_mag before insert on antwoord_keuze for each row execute function check_antwoord_keuze();

alter table antwoord_keuze enable row level security;
create policy zien on antwoord_keuze for select to naast_app
  using (netwerk_id = (select huidig_netwerk()) and casus_id = any(array(select zichtbare_casussen())));
create policy maken on antwoord_keuze for insert to naast_app
  with check (netwerk_id = (select huidig_netwerk()) and door = (select huidige_gebruiker())
     and casus_id = any(array(select bewerkbare_casussen())));
grant select, insert on antwoord_keuze to naast_app;

alter table vragenlijst_versie
  add column gewijzigd_op timestamptz not null default now(),
  -- Null for the vragenlijst that ships with Naast.
  add column gewijzigd_door uuid,
  add foreign key (netwerk_id, gewijzigd_door) references gebruiker;
create unique index vragenlijst_een_concept on vragenlijst_versie (netwerk_id, vragenlijst_id) where stand = 'concept';

create policy maken on vragenlijst for insert to naast_app
  with check (netwerk_id = (select huidig_netwerk()) and (select heeft_rol('beheerder')));
create policy weghalen on vragenlijst for delete to naast_app
  using (netwerk_id = (select huidig_netwerk()) and (select heeft_rol('beheerder')));
create policy maken on vragenlijst_versie for insert to naast_app
  with check (netwerk_id = (select huidig_netwerk()) and stand = 'concept' and gewijzigd_door = (select huidige_gebruiker())
     and (select heeft_rol('beheerder')));
create policy wijzigen on vragenlijst_versie for update to naast_app
  using (netwerk_id = (select huidig_netwerk()) and (select heeft_rol('beheerder')))
  with check (netwerk_id = (select huidig_netwerk()) and gewijzigd_door = (select huidige_gebruiker()));
create policy weghalen on vragenlijst_versie for delete to naast_app
  using (netwerk_id = (select huidig_netwerk()) and stand = 'concept' and (select heeft_rol('beheerder')));
grant insert, delete on vragenlijst to naast_app;
grant insert, update (inhoud, stand, gepubliceerd_op, versie, gewijzigd_op, gewijzigd_door), delete on vragenlijst_versie to naast_app;
revoke execute on function check_antwoord_keuze from public;
