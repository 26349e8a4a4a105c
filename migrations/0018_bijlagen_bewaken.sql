-- What may happen to a bijlage, to the yes of the inwoner and to a letter to a loket, and who sees them.

-- A bijlage that the commissie decides on stays as it was; the row lock makes removing and submitting wait for each other.
create function check_bijlage() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare nu_stand text; gaat_weg boolean;
begin
  if tg_op = 'INSERT' then
    new.toegevoegd_door := coalesce(huidige_gebruiker(), new.toegevoegd_door);
    new.verwijderd_op := null; new.verwijderd_door := null;
  elsif new.verwijderd_op is distinct from old.verwijderd_op then
    new.verwijderd_door := case when new.verwijderd_op is not null then coalesce(huidige_gebruiker(), new.verwijderd_door) end;
  end if;
  if new.aanvraag_id is null then return new; end if;
  select stand into nu_stand from aanvraag where netwerk_id = new.netwerk_id and id = new.aanvraag_id for share;
  if tg_op = 'INSERT' then
    if nu_stand in ('verantwoord', 'ingetrokken') then perform refuse('NA409', 'aanvraag_klaar'); end if;
    if new.voor_commissie and nu_stand in ('besloten', 'uitbetaald') then perform refuse('NA409', 'besluit_genomen'); end if;
    return new;
  end if;
  gaat_weg := old.verwijderd_op is null and new.verwijderd_op is not null;
  if old.voor_commissie and nu_stand not in ('concept', 'ingetrokken') and (gaat_weg or not new.voor_commissie or new.omschrijving <> old.omschrijving) then
    perform refuse('NA409', 'bijlage_bij_commissie');
  end if;
  if new.voor_commissie and nu_stand in ('besloten', 'uitbetaald', 'verantwoord', 'ingetrokken')
     and (not old.voor_commissie or (old.verwijderd_op is not null and new.verwijderd_op is null)) then
    perform refuse('NA409', 'besluit_genomen');
  end if;
  if old.is_rekening and nu_stand in ('uitbetaald', 'verantwoord') and (gaat_weg or not new.is_rekening) then
    perform refuse('NA409', 'rekening_betaald');
  end if;
  if gaat_weg and exists (select from handtekening where netwerk_id = new.netwerk_id and bijlage_id = new.id and vervallen_op is null) then
    perform refuse('NA409', 'bijlage_getekend');
  end if;
  return new;
end $$;
create trigger bijlage_mag before insert or update on bijlage for each row execute function check_bijlage();

-- What was removed longer than thirty days ago is really gone; the line that it was there stays.
create function wis_bijlagen(moment timestamptz) returns integer language sql security definer set search_path = public, pg_temp as $$
  with weg as (
    delete from bijlage_inhoud i using bijlage b
     where i.netwerk_id = huidig_netwerk() and b.netwerk_id = i.netwerk_id and b.id = i.bijlage_id
       and b.verwijderd_op < least(moment, now()) - interval '30 days' returning 1)
  select count(*)::int from weg
$$;

-- After the besluit the betaler and the controleur see what has to be paid.
create function bijlage_rekeningen() returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
  select id from aanvraag where netwerk_id = huidig_netwerk() and stand in ('besloten', 'uitbetaald', 'verantwoord')
     and ((select heeft_rol('betaler')) or (select heeft_rol('controleur')))
$$;

-- Hash of what is asked: fonds, doorbraken, and of each line all that the inwoner puts a name under.
create function vraag_sha256(a_id uuid) returns text language sql stable security definer set search_path = public, pg_temp as $$
  select encode(sha256(convert_to(jsonb_build_object('fonds', a.fonds_id,
    'doorbraken', (select jsonb_agg(d.doorbraak_id order by d.doorbraak_id) from aanvraag_doorbraak d where d.netwerk_id = a.netwerk_id and d.aanvraag_id = a.id),
    'regels', (select jsonb_agg(x.rij order by x.rij) from (
      select to_jsonb(r) - array['netwerk_id', 'id', 'aanvraag_id', 'volgorde', 'domein', 'voorliggend', 'nagekeken'] as rij
        from aanvraag_regel r where r.netwerk_id = a.netwerk_id and r.aanvraag_id = a.id) x))::text, 'UTF8')), 'hex')
    from aanvraag a where a.netwerk_id = huidig_netwerk() and a.id = a_id
$$;

create function sign_aanvraag() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare nu_stand text;
begin
  select stand into nu_stand from aanvraag where netwerk_id = new.netwerk_id and id = new.aanvraag_id for no key update;
  if nu_stand <> 'concept' then perform refuse('NA409', 'aanvraag_vast'); end if;
  if new.bijlage_id is not null and not exists (select from bijlage where netwerk_id = new.netwerk_id and id = new.bijlage_id
       and aanvraag_id = new.aanvraag_id and verwijderd_op is null and scan <> 'geweigerd') then
    perform refuse('NA409', 'scan_ontbreekt');
  end if;
  new.genoteerd_door := coalesce(huidige_gebruiker(), new.genoteerd_door);
  new.vraag_sha256 := vraag_sha256(new.aanvraag_id);
  new.vervallen_op := null; new.vervallen_reden := null;
  update handtekening set vervallen_op = new.genoteerd_op, vervallen_reden = 'opnieuw'
   where netwerk_id = new.netwerk_id and aanvraag_id = new.aanvraag_id and vervallen_op is null;
  return new;
end $$;
create trigger handtekening_mag before insert on handtekening for each row execute function sign_aanvraag();

-- Looked at when the transaction ends: saving puts all lines in place of the old ones, and often nothing changed.
create function lapse_handtekening() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare rij jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end); a_id uuid;
begin
  a_id := (rij ->> case when tg_table_name = 'aanvraag' then 'id' else 'aanvraag_id' end)::uuid;
  if not exists (select from handtekening where netwerk_id = (rij ->> 'netwerk_id')::uuid and aanvraag_id = a_id and vervallen_op is null) then
    return null;
  end if;
  update handtekening h set vervallen_op = huidig_moment(), vervallen_reden = 'gewijzigd'
    from aanvraag a where a.netwerk_id = h.netwerk_id and a.id = h.aanvraag_id and a.stand = 'concept'
     and h.netwerk_id = (rij ->> 'netwerk_id')::uuid and h.aanvraag_id = a_id and h.vervallen_op is null and h.vraag_sha256 <> vraag_sha256(a_id);
  return null;
end $$;
create constraint trigger handtekening_vervalt after insert or update or delete on aanvraag_regel deferrable initially deferred
  for each row execute function lapse_handtekening();
create constraint trigger handtekening_vervalt after insert or update or delete on aanvraag_doorbraak deferrable initially deferred
  for each row execute function lapse_handtekening();
create constraint trigger handtekening_vervalt after update of fonds_id on aanvraag deferrable initially deferred
  for each row when (old.fonds_id <> new.fonds_id) execute function lapse_handtekening();

-- The family takes the yes back, or the wrong person signed.
create function remove_handtekening(a_id uuid, moment timestamptz) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare a aanvraag;
begin
  select * into a from aanvraag where netwerk_id = huidig_netwerk() and id = a_id and casus_id = any(array(select bewerkbare_casussen())) for no key update;
  if not found then perform refuse('NA404', 'niet_gevonden'); end if;
  if a.stand <> 'concept' then perform refuse('NA409', 'aanvraag_vast'); end if;
  update handtekening set vervallen_op = moment, vervallen_reden = 'weggehaald'
   where netwerk_id = a.netwerk_id and aanvraag_id = a.id and vervallen_op is null;
end $$;

-- For who sees the aanvraag and not the casus: that it was signed, how and when. Never the name or the signature.
create function handtekening_kort(a_id uuid) returns table (wijze text, getekend_op timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select h.wijze, h.getekend_op from handtekening h
   where h.netwerk_id = huidig_netwerk() and h.aanvraag_id = a_id and h.vervallen_op is null and a_id = any(array(select zichtbare_aanvragen()))
$$;

-- A letter that has gone out does not change any more, and nothing with names goes out without the yes of the family.
create function check_loketverzoek() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    new.stand := 'concept'; new.verstuurd_op := null; new.antwoord_op := null; new.akkoord_op := null;
    new.gemaakt_door := coalesce(huidige_gebruiker(), new.gemaakt_door);
    return new;
  end if;
  if new.stand <> old.stand and not exists (select from loketverzoek_overgangen() t where t.van = old.stand and t.naar = new.stand) then
    perform refuse('NA409', 'verkeerde_stand');
  end if;
  if old.stand <> 'concept' and (new.loket, new.onderwerp, new.brief, new.deelt, new.akkoord_door, new.akkoord_op, new.termijn_dagen)
       is distinct from (old.loket, old.onderwerp, old.brief, old.deelt, old.akkoord_door, old.akkoord_op, old.termijn_dagen) then
    perform refuse('NA409', 'brief_verstuurd');
  end if;
  -- The yes was to this loket and to this much.
  if old.akkoord_op is not null and new.akkoord_op is not distinct from old.akkoord_op and new.akkoord_door = old.akkoord_door
     and (new.loket <> old.loket or not (new.deelt <@ old.deelt)) then
    new.akkoord_op := null; new.akkoord_door := '';
  end if;
  if new.stand = 'verstuurd' and (new.akkoord_op is null or btrim(new.akkoord_door) = '' or new.deelt = '{}') then
    perform refuse('NA409', 'toestemming_nodig');
  end if;
  return new;
end $$;
create trigger loketverzoek_mag before insert or update on loketverzoek for each row execute function check_loketverzoek();

-- A letter to a loket is a document that leaves the house like the others.
alter table export drop constraint export_soort_check;
alter table export add constraint export_soort_check check (soort ~ '^[a-z]{3,30}$');
alter table export add column loketverzoek_id uuid;
alter table export add foreign key (netwerk_id, casus_id, loketverzoek_id) references loketverzoek (netwerk_id, casus_id, id);
alter table export add constraint export_loketbrief check ((soort = 'loketbrief') = (loketverzoek_id is not null));
create index export_loketverzoek on export (netwerk_id, loketverzoek_id) where loketverzoek_id is not null;

do $$
declare t text;
begin
  foreach t in array array['bijlage', 'bijlage_inhoud', 'handtekening', 'loketverzoek', 'loketverzoek_gebeurtenis'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy maken on %I for insert to naast_app with check
      (netwerk_id = (select huidig_netwerk()) and casus_id = any(array(select bewerkbare_casussen())))', t);
    execute format('grant select, insert on %I to naast_app', t);
  end loop;
  foreach t in array array['handtekening', 'loketverzoek', 'loketverzoek_gebeurtenis'] loop
    execute format('create policy zien on %I for select to naast_app using
      (netwerk_id = (select huidig_netwerk()) and casus_id = any(array(select zichtbare_casussen())))', t);
  end loop;
  foreach t in array array['bijlage', 'loketverzoek'] loop
    execute format('create policy wijzigen on %I for update to naast_app
      using (netwerk_id = (select huidig_netwerk()) and casus_id = any(array(select bewerkbare_casussen())))
      with check (netwerk_id = (select huidig_netwerk()) and casus_id = any(array(select bewerkbare_casussen())))', t);
  end loop;
  foreach t in array array['loketverzoek_gebeurtenis'] loop
    execute format('create trigger nooit_anders before update or delete on %I for each row execute function refuse_wijziging()', t);
  end loop;
end $$;

-- The commissie sees what the requester chose to show it; who pays sees the bills. Nothing of the casus itself.
create policy zien on bijlage for select to naast_app
  using (netwerk_id = (select huidig_netwerk()) and (casus_id = any(array(select zichtbare_casussen()))
    or (verwijderd_op is null and voor_commissie and aanvraag_id = any(array(select commissie_aanvragen())))
    or (verwijderd_op is null and is_rekening and aanvraag_id = any(array(select bijlage_rekeningen())))));
-- One file at a time, by the same rule as its line.
create policy zien on bijlage_inhoud for select to naast_app
  using (netwerk_id = (select huidig_netwerk()) and exists (
    select from bijlage b where b.netwerk_id = bijlage_inhoud.netwerk_id and b.id = bijlage_inhoud.bijlage_id and b.verwijderd_op is null));

grant update (omschrijving, voor_commissie, is_rekening, verwijderd_op, versie) on bijlage to naast_app;
grant update (stand, loket, onderwerp, brief, deelt, akkoord_door, akkoord_op, termijn_dagen, verstuurd_op, verstuurd_hoe, uiterlijk_op,
  antwoord, antwoord_op, vervolg, gewijzigd_op, versie) on loketverzoek to naast_app;
revoke execute on function loketverzoek_overgangen, check_bijlage, wis_bijlagen, bijlage_rekeningen, vraag_sha256, sign_aanvraag,
  lapse_handtekening, remove_handtekening, handtekening_kort, check_loketverzoek from public;
grant execute on function loketverzoek_overgangen, wis_bijlagen, bijlage_rekeningen, remove_handtekening, handtekening_kort to naast_app;
