-- Whoever is suddenly ill cannot say so in Naast: the teamleider notes it for a colleague of the own team, and the waarnemer
-- stands in at once. Leden can be set apart without a reason, because in danger one press has to be enough.

alter table afwezigheid add column gemeld_door uuid;
update afwezigheid set gemeld_door = gebruiker_id;
alter table afwezigheid alter column gemeld_door set not null;
alter table afwezigheid add foreign key (netwerk_id, gemeld_door) references gebruiker;

drop policy maken on afwezigheid;
create policy maken on afwezigheid for insert to naast_app
  with check (netwerk_id = (select huidig_netwerk()) and gemeld_door = (select huidige_gebruiker())
     and (gebruiker_id = (select huidige_gebruiker()) or gebruiker_id = any(array(select mijn_teamleden()))));
-- Who noted it may end it, and still sees then what they noted; how often somebody was away stays their own.
drop policy zien on afwezigheid;
create policy zien on afwezigheid for select to naast_app
  using (netwerk_id = (select huidig_netwerk())
     and ((select huidige_gebruiker()) in (gebruiker_id, gemeld_door) or (beeindigd_op is null and tot >= (select vandaag()))));
drop policy wijzigen on afwezigheid;
create policy wijzigen on afwezigheid for update to naast_app
  using (netwerk_id = (select huidig_netwerk()) and (select huidige_gebruiker()) in (gebruiker_id, gemeld_door))
  with check (netwerk_id = (select huidig_netwerk()) and (select huidige_gebruiker()) in (gebruiker_id, gemeld_door));

-- As before, but in the name of who noted the afwezigheid.
create or replace function add_waarnemer(a afwezigheid, c_id uuid, moment timestamptz) returns void language plpgsql
  set search_path = public, pg_temp as $$
begin
  insert into vervanger (netwerk_id, id, casus_id, gebruiker_id, vanaf, tot, aangewezen_door, aangewezen_op, afwezigheid_id)
    values (a.netwerk_id, gen_random_uuid(), c_id, a.waarnemer_id, greatest(a.vanaf, vandaag()), a.tot, a.gemeld_door, moment, a.id)
  on conflict do nothing;
exception when sqlstate 'NA409' then null;
end $$;

alter table veiligheid alter column reden drop not null;
